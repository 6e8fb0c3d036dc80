#include "app/slides/MatrixCells.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/Contrast.h"
#include "app/session/Wording.h"
#include "app/views/matrix/CellText.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

/// Behind what nobody has checked against a text.
QString signOf(const core::MatrixCell &cell)
{
    return cell.isUnchecked && cell.coverage != core::Coverage::NotCoded ? QStringLiteral(" *") : QString();
}

Mark clauseMark(unsigned states)
{
    Mark mark;
    mark.shape = Shape::Bar;
    mark.role = StyleRole::Clause;
    mark.states = states;
    return mark;
}

unsigned statesOf(const core::MatrixCell &cell)
{
    if (cell.coverage == core::Coverage::Absent)
        return Absent;
    return cell.strength == core::Strength::Partial ? Partial : NoState;
}

} // namespace

MatrixCells::MatrixCells(const core::Knowledge &known, const core::TopicMatrix &matrix, const Theme &theme)
    : m_known(known), m_matrix(matrix), m_theme(theme)
{}

QColor MatrixCells::dashes() const
{
    return m_theme.pen(clauseMark(Absent)).color();
}

DeckCell MatrixCells::styled(const core::MatrixCell &cell) const
{
    DeckCell result{.align = Qt::AlignCenter, .border = DeckCell::Border::Gap};
    switch (cell.coverage) {
    case core::Coverage::Present:
    case core::Coverage::Absent: {
        const Mark mark = clauseMark(statesOf(cell));
        result.fill.ground = m_theme.fill(mark);
        result.colour = m_theme.textOn(mark);
        if (cell.coverage == core::Coverage::Absent)
            result.border = DeckCell::Border::Dashed;
        break;
    }
    case core::Coverage::Disputed: {
        Mark mark = clauseMark(NoState);
        mark.role = StyleRole::Disagreement;
        result.fill = {.ground = m_theme.fill(mark),
                       .lines = mixed(m_theme.warning(), m_theme.fill(mark), 0.8),
                       .pattern = SlideFill::Pattern::Falling};
        result.colour = m_theme.textOn(mark);
        result.weight = DeckCell::Weight::Bold;
        break;
    }
    case core::Coverage::NotCoded:
        // Pale enough that words on it are read.
        result.fill = {
            .ground = m_theme.background(), .lines = m_theme.line(), .pattern = SlideFill::Pattern::RisingFine};
        result.colour = withContrast(m_theme.mutedText(), m_theme.line(), m_theme.text(), 4.5);
        break;
    }
    return result;
}

Emu MatrixCells::fullWidth(const core::MatrixCell &cell) const
{
    const QStringList texts = cellTexts(m_known, cell);
    const QString &text = cell.coverage == core::Coverage::Present ? texts.first() : texts.last();
    return tableTextWidth(text + signOf(cell), styled(cell).weight);
}

DeckCell MatrixCells::cell(const core::MatrixCell &cell, Emu width) const
{
    DeckCell result = styled(cell);
    const QString sign = signOf(cell);
    const QStringList texts = cellTexts(m_known, cell);
    const auto fitting = std::find_if(texts.begin(), texts.end(), [&](const QString &text) {
        return tableTextWidth(text + sign, result.weight) <= width;
    });
    result.text = fitting != texts.end() ? *fitting + sign : tableText(texts.last() + sign, width, 1, result.weight);
    return result;
}

DeckCell MatrixCells::coding(const core::MatrixCell &cell) const
{
    DeckCell result{.text = codingText(cell), .align = Qt::AlignCenter, .border = DeckCell::Border::Gap};
    result.colour = m_theme.mutedText();
    if (cell.agreement != core::Agreement::Differs)
        return result;
    Mark mark = clauseMark(NoState);
    mark.role = StyleRole::Disagreement;
    result.fill.ground = m_theme.fill(mark);
    result.colour = m_theme.textOn(mark);
    result.weight = DeckCell::Weight::Bold;
    return result;
}

DeckCell MatrixCells::head(std::size_t column) const
{
    return {.text = m_known.entity(m_matrix.columns[column].treaty).label,
            .colour = m_theme.text(),
            .weight = DeckCell::Weight::Bold,
            .align = Qt::AlignHCenter | Qt::AlignBottom,
            .border = DeckCell::Border::Gap};
}

DeckCell MatrixCells::underHead(std::size_t column) const
{
    const core::MatrixColumn &of = m_matrix.columns[column];
    QStringList parts{yearsInForce(m_known, of.treaty),
                      Words::tr("%1 of %2").arg(of.counts.present).arg(of.counts.coded())};
    parts.removeAll(QString());
    return {.text = parts.join(u'\n'),
            .colour = m_theme.mutedText(),
            .align = Qt::AlignHCenter | Qt::AlignBottom,
            .border = DeckCell::Border::Gap};
}

DeckSample MatrixCells::codingSample() const
{
    return {{.text = QStringLiteral("1 = ≠"), .colour = m_theme.mutedText()},
            Words::tr("value in ATOP, agrees or differs")};
}

std::vector<DeckSample> MatrixCells::samples() const
{
    struct Kind
    {
        core::Coverage coverage;
        core::Strength strength;
        QString text;
        QString words;
    };
    const std::vector<Kind> kinds = {
        {core::Coverage::Present, core::Strength::None, Words::tr("Art. 1"), wordFor(core::Coverage::Present)},
        {core::Coverage::Present, core::Strength::Partial, Words::tr("(Art. 1)"), Words::tr("covered in part")},
        {core::Coverage::Absent, core::Strength::None, Words::tr("none"), wordFor(core::Coverage::Absent)},
        {core::Coverage::Disputed, core::Strength::None, Words::tr("differ"), wordFor(core::Coverage::Disputed)},
        {core::Coverage::NotCoded, core::Strength::None, Words::tr("not coded"), wordFor(core::Coverage::NotCoded)}};
    std::vector<DeckSample> samples;
    for (const Kind &kind : kinds) {
        const bool isPartial = kind.strength == core::Strength::Partial;
        const bool isMet = std::any_of(m_matrix.cells.begin(), m_matrix.cells.end(), [&](const core::MatrixCell &cell) {
            return cell.coverage == kind.coverage && (cell.strength == core::Strength::Partial) == isPartial;
        });
        if (!isMet)
            continue;
        core::MatrixCell cell;
        cell.coverage = kind.coverage;
        cell.strength = kind.strength;
        DeckSample sample{styled(cell), kind.words};
        sample.cell.text = kind.text;
        samples.push_back(sample);
    }
    const bool hasUnchecked = std::any_of(m_matrix.cells.begin(), m_matrix.cells.end(), [](const auto &cell) {
        return cell.isUnchecked && cell.coverage != core::Coverage::NotCoded;
    });
    if (hasUnchecked)
        samples.push_back(
            {{.text = QStringLiteral("*"), .colour = m_theme.text()}, Words::tr("not checked against a text")});
    return samples;
}

} // namespace app

#include "app/views/matrix/MatrixPicture.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/matrix/CellText.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

constexpr int headerLayer = 3;

/// "1961–1996", "since 2024", "" when nothing is known.
QString yearsInForce(const core::Knowledge &knowledge, EntityId treaty)
{
    const std::optional<core::Period> life = knowledge.treatyDates(treaty).life();
    if (!life || !life->earliest().isValid())
        return {};
    const int from = life->earliest().year();
    if (!life->latest().isValid())
        return Words::tr("since %1").arg(from);
    const int to = life->latest().year();
    return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

class MatrixBuilder
{
public:
    MatrixBuilder(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                  const MatrixPictureOptions &options)
        : m_knowledge(knowledge), m_matrix(matrix), m_options(options)
    {
        m_result.layout = layoutOf(matrix, options);
    }

    MatrixPicture build()
    {
        if (m_options.head == MatrixPictureOptions::Head::Sentence)
            addHead();
        const MatrixLayout &layout = m_result.layout;
        for (std::size_t i = 0; i < layout.columnLefts.size(); ++i)
            addColumn(layout.firstColumn + i);
        if (!layout.columnLefts.empty() && !layout.rowTops.empty())
            addText({MatrixLayout::margin + layout.labelWidth, layout.bodyTop - 23, MatrixLayout::totalsWidth - 8, 15},
                    Words::tr("covered"), TextRole::Small, Qt::AlignRight);
        for (std::size_t i = 0; i < layout.rowTops.size(); ++i)
            addRow(layout.firstRow + i);
        finish();
        return std::move(m_result);
    }

private:
    Mark &add(Mark mark)
    {
        m_result.picture.marks.push_back(std::move(mark));
        return m_result.picture.marks.back();
    }

    /// Words that stand for nothing of their own.
    Mark &addText(const QRectF &box, const QString &text, TextRole role, Qt::Alignment align)
    {
        Mark mark;
        mark.role = StyleRole::Axis;
        mark.layer = headerLayer;
        mark.order = -1;
        mark.textRole = role;
        mark.textAlign = align | Qt::AlignVCenter;
        mark.box = box;
        mark.textBox = box;
        mark.text = elided(text, role, box.width());
        return add(mark);
    }

    void addHead()
    {
        const double width = m_options.size.width() - 2 * MatrixLayout::margin;
        Mark &head = addText({MatrixLayout::margin, 8, width, 22}, matrixHeadline(m_knowledge, m_matrix),
                             TextRole::Headline, Qt::AlignLeft);
        head.role = StyleRole::Headline;
        head.layer = 4;
        addText({MatrixLayout::margin, 32, width, 18}, matrixSubhead(m_matrix), TextRole::Small, Qt::AlignLeft);
    }

    void addColumn(std::size_t column)
    {
        const EntityId treaty = m_matrix.columns[column].treaty;
        const core::CoverageCounts &counts = m_matrix.columns[column].counts;
        const QRectF box = m_result.layout.columnBox(column);
        const QString years = yearsInForce(m_knowledge, treaty);
        const QString total = Words::tr("%1 of %2").arg(counts.present).arg(counts.coded());
        Mark mark;
        mark.standsFor = {treaty};
        mark.shape = Shape::Bar;
        mark.role = StyleRole::Treaty;
        mark.layer = 2;
        mark.box = {box.left(), box.bottom() - 6, m_result.layout.cellWidth, 5};
        mark.textRole = TextRole::StrongLabel;
        mark.textAlign = Qt::AlignLeft | Qt::AlignBottom;
        mark.textBox = {box.left(), box.top(), box.width() - 3, 3 * lineHeight(TextRole::StrongLabel)};
        mark.text = m_knowledge.entity(treaty).label;
        mark.alt = Words::tr("%1 (%2): %3 of the %4 topics that were coded are covered.")
                       .arg(mark.text, years.isEmpty() ? Words::tr("no dates known") : years)
                       .arg(counts.present)
                       .arg(counts.coded());
        if (!isAliveOn(treaty)) {
            mark.states |= Ended;
            mark.alt += u' ' + Words::tr("Not in force on %1.").arg(dateText(*m_options.validOn));
        }
        add(mark);
        addSecond(mark, {box.left(), box.bottom() - 38, m_result.layout.cellWidth, 15}, years);
        addSecond(mark, {box.left(), box.bottom() - 23, m_result.layout.cellWidth, 15}, total);
        if (m_result.layout.hasCodings)
            addText({box.left() + m_result.layout.cellWidth, box.bottom() - 23, MatrixLayout::codingWidth, 15},
                    QStringLiteral("ATOP"), TextRole::Small, Qt::AlignHCenter);
    }

    /// Declarations never enter into force; they live from their signing on.
    bool isAliveOn(EntityId treaty) const
    {
        const std::optional<core::Period> life = m_knowledge.treatyDates(treaty).life();
        if (!m_options.validOn || !life)
            return true;
        return life->earliest() <= *m_options.validOn &&
               (!life->latest().isValid() || life->latest() >= *m_options.validOn);
    }

    /// A further text of a header.
    void addSecond(const Mark &of, const QRectF &box, const QString &text)
    {
        if (text.isEmpty())
            return;
        Mark &mark = addText(box, text, TextRole::Small, of.textAlign & Qt::AlignHorizontal_Mask);
        mark.standsFor = of.standsFor;
        mark.alt = of.alt;
    }

    void addRow(std::size_t row)
    {
        if (m_matrix.rows[row].kind == core::MatrixRow::Kind::Heading) {
            addHeading(row);
            return;
        }
        addRowLabel(row);
        const MatrixLayout &layout = m_result.layout;
        for (std::size_t i = 0; i < layout.columnLefts.size(); ++i)
            addCell(row, layout.firstColumn + i);
    }

    QString headingText(const core::MatrixRow &row) const
    {
        switch (m_matrix.order) {
        case core::MatrixQuery::Order::ByTopic:
            return QStringLiteral("− ") +
                   (row.subject.isNull() ? Words::tr("Topics") : m_knowledge.entity(row.subject).label);
        case core::MatrixQuery::Order::ByFirstAppearance:
            return row.subject.isNull() ? Words::tr("Covered by none of these")
                                        : Words::tr("First in %1").arg(m_knowledge.entity(row.subject).label);
        case core::MatrixQuery::Order::ByReturn:
            return row.subject.isNull() ? Words::tr("All others")
                                        : Words::tr("Returned in %1").arg(m_knowledge.entity(row.subject).label);
        }
        Q_UNREACHABLE();
    }

    void addHeading(std::size_t row)
    {
        const MatrixLayout &layout = m_result.layout;
        const double top = layout.rowTops[row - layout.firstRow];
        const double right = layout.right();
        Mark &mark = addText({MatrixLayout::margin, top + layout.rowHeight - 18, right - MatrixLayout::margin, 16},
                             headingText(m_matrix.rows[row]), TextRole::StrongLabel, Qt::AlignLeft);
        if (!m_matrix.rows[row].subject.isNull()) {
            mark.standsFor = {m_matrix.rows[row].subject};
            mark.order = m_matrix.order == core::MatrixQuery::Order::ByTopic ? 0 : -1;
            mark.alt = Words::tr("Heading: %1").arg(mark.text);
        }
        Mark rule;
        rule.shape = Shape::Polyline;
        rule.points = {{MatrixLayout::margin, top + layout.rowHeight - 1}, {right, top + layout.rowHeight - 1}};
        add(rule);
    }

    void addRowLabel(std::size_t number)
    {
        const core::MatrixRow &row = m_matrix.rows[number];
        const QRectF box = m_result.layout.rowBox(number);
        const bool isFolded = row.kind == core::MatrixRow::Kind::Folded;
        const QString label = m_knowledge.entity(row.subject).label;
        const double indent = isFolded ? 0 : 12;
        Mark &mark = addText({box.left() + indent, box.top(), m_result.layout.labelWidth - indent, box.height()},
                             isFolded ? QStringLiteral("+ ") + label : label,
                             isFolded ? TextRole::StrongLabel : TextRole::Label, Qt::AlignLeft);
        mark.standsFor = {row.subject};
        mark.order = 0;
        mark.alt = Words::tr("%1: covered by %2 treaties, checked and absent in %3, sources differ in %4, not coded in "
                             "%5.")
                       .arg(label)
                       .arg(row.counts.present)
                       .arg(row.counts.absent)
                       .arg(row.counts.disputed)
                       .arg(row.counts.notCoded);
        const Mark of = mark;
        Mark &total = addText(
            {box.right() - MatrixLayout::totalsWidth, box.top(), MatrixLayout::totalsWidth - 8, box.height()},
            Words::tr("%1 of %2").arg(row.counts.present).arg(row.counts.coded()), TextRole::Small, Qt::AlignRight);
        total.standsFor = of.standsFor;
        total.alt = of.alt;
    }

    void addCell(std::size_t row, std::size_t column)
    {
        const core::MatrixCell &cell = m_matrix.cell(row, column);
        Mark mark;
        mark.box = m_result.layout.cellBox(row, column);
        mark.layer = 2;
        mark.standsFor.assign(cell.statements.begin(), cell.statements.end());
        mark.alt = cellSentence(m_knowledge, cell, m_matrix.columns[column].treaty, m_matrix.rows[row].subject);
        style(mark, cell);
        mark.text = fittingText(mark, cellTexts(m_knowledge, cell));
        add(mark);
        if (m_result.layout.hasCodings && !cell.codings.empty())
            addCoding(cell, m_result.layout.codingBox(row, column));
    }

    static void style(Mark &mark, const core::MatrixCell &cell)
    {
        mark.role = StyleRole::Clause;
        mark.shape = Shape::Bar;
        mark.textRole = TextRole::Small;
        mark.states = cell.isUnchecked ? Unchecked : NoState;
        switch (cell.coverage) {
        case core::Coverage::Present:
            mark.textRole = TextRole::Inside;
            mark.states |= cell.strength == core::Strength::Partial ? Partial : NoState;
            return;
        case core::Coverage::Absent:
            mark.states |= Absent;
            return;
        case core::Coverage::Disputed:
            mark.shape = Shape::Hexagon;
            mark.role = StyleRole::Disagreement;
            mark.states = Disputed;
            return;
        case core::Coverage::NotCoded:
            mark.shape = Shape::None;
            mark.role = StyleRole::Axis;
            mark.textBox = mark.box;
            mark.order = -1;
            return;
        }
    }

    /// The fullest text that leaves room for the signs behind it.
    static QString fittingText(Mark mark, const QStringList &texts)
    {
        const double padding = mark.shape == Shape::None      ? 0
                               : mark.shape == Shape::Hexagon ? 0.2 * mark.box.width()
                                                              : 18;
        for (const QString &text : texts) {
            mark.text = text;
            if (labelSize(mark).width() <= mark.box.width() - padding)
                return text;
        }
        return elided(texts.last(), mark.textRole, mark.box.width() - padding);
    }

    void addCoding(const core::MatrixCell &cell, const QRectF &box)
    {
        Mark mark;
        for (const core::DatasetCoding &coding : cell.codings)
            mark.standsFor.emplace_back(coding.statement);
        const bool differs = cell.agreement == core::Agreement::Differs;
        mark.shape = differs ? Shape::Bar : Shape::None;
        mark.role = differs ? StyleRole::Disagreement : StyleRole::Axis;
        mark.layer = differs ? 2 : headerLayer;
        mark.order = -1;
        mark.box = box;
        mark.textBox = box;
        mark.textRole = TextRole::Small;
        mark.text = elided(codingText(cell), TextRole::Small, box.width());
        mark.alt = codingSentence(cell);
        add(mark);
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        picture.title = Words::tr("%1: topics by treaty").arg(m_knowledge.data().meta.value(QStringLiteral("title")));
        picture.headline = matrixHeadline(m_knowledge, m_matrix);
        picture.bounds = QRectF(QPointF(0, 0), m_options.size);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = dataDateText(m_knowledge);
    }

    const core::Knowledge &m_knowledge;
    const core::TopicMatrix &m_matrix;
    const MatrixPictureOptions &m_options;
    MatrixPicture m_result;
};

} // namespace

core::MatrixQuery matrixQuery(const MatrixOptions &options, const Filter &filter)
{
    return {.order = options.order,
            .uncoded = options.uncoded,
            .folded = options.folded,
            .hidden = filter.hidden,
            .topics = filter.topics,
            .search = options.search};
}

MatrixPicture buildMatrixPicture(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                                 const MatrixPictureOptions &options)
{
    return MatrixBuilder(knowledge, matrix, options).build();
}

} // namespace app

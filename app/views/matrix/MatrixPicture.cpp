#include "app/views/matrix/MatrixPicture.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/HeadMark.h"
#include "app/picture/TextPlace.h"
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

class MatrixBuilder
{
public:
    MatrixBuilder(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                  const MatrixPictureOptions &options)
        : m_knowledge(knowledge), m_matrix(matrix), m_options(options), m_headline(matrixHeadline(knowledge, matrix))
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
        if (m_matrix.topicCount == 0 || m_matrix.columns.empty())
            add(emptyMark(whyEmpty(), {MatrixLayout::margin, 60, m_options.size.width() - 2 * MatrixLayout::margin,
                                       m_options.size.height() - 60}));
        finish();
        return std::move(m_result);
    }

private:
    QString whyEmpty() const
    {
        if (!m_matrix.hidden.empty())
            return Words::tr("All that could be shown is hidden, or lacks the words that are searched for.");
        if (m_matrix.uncodedTreaties > 0)
            return Words::tr("Nobody has coded a topic of these treaties: tick “Uncoded” to see them.");
        return Words::tr("No topic and no treaty has the words that are searched for, or the filter leaves none.");
    }

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
        const std::vector<core::Ref> &grounds = m_headline.standsFor;
        add(headMark(m_headline.text, TextRole::Headline, {MatrixLayout::margin, 8, width, 22}, grounds));
        add(headMark(m_headline.detail, TextRole::Small, {MatrixLayout::margin, 36, width, 18}, grounds));
    }

    void addColumn(std::size_t column)
    {
        const EntityId treaty = m_matrix.columns[column].treaty;
        const core::CoverageCounts &counts = m_matrix.columns[column].counts;
        const QRectF box = m_result.layout.columnBox(column);
        const QString years = yearsInForce(m_knowledge, treaty);
        const QString total = Words::tr("%1 of %2").arg(counts.covered()).arg(counts.coded());
        Mark mark;
        mark.standsFor = {treaty};
        mark.shape = Shape::Bar;
        mark.role = StyleRole::Treaty;
        mark.layer = 2;
        mark.box = {box.left(), box.bottom() - 6, m_result.layout.cellWidth, 5};
        mark.textRole = TextRole::StrongLabel;
        mark.textAlign = Qt::AlignLeft | Qt::AlignBottom;
        mark.textBox = {box.left(), box.top(), box.width() - 3,
                        m_options.headLines * lineHeight(TextRole::StrongLabel)};
        mark.text = m_knowledge.entity(treaty).label;
        mark.alt = Words::tr("%1 (%2): %3 of the %4 topics that were coded are covered.")
                       .arg(mark.text, years.isEmpty() ? Words::tr("no dates known") : years)
                       .arg(counts.covered())
                       .arg(counts.coded());
        if (counts.disputed > 0)
            mark.alt += u' ' + Words::tr("On %1 of them sources differ.").arg(counts.disputed);
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

    /// Only headings that are topics can be put away.
    static QString foldSign(core::MatrixQuery::Order order)
    {
        return order == core::MatrixQuery::Order::ByTopic ? QStringLiteral("− ") : QString();
    }

    void addHeading(std::size_t row)
    {
        const MatrixLayout &layout = m_result.layout;
        const double top = layout.rowTops[row - layout.firstRow];
        const double right = layout.right();
        Mark &mark = addText({MatrixLayout::margin, top + layout.rowHeight - 18, right - MatrixLayout::margin, 16},
                             foldSign(m_matrix.order) + headingText(m_knowledge, m_matrix, row), TextRole::StrongLabel,
                             Qt::AlignLeft);
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
        mark.alt = Words::tr("%1: covered by %2 treaties, checked and absent in %3, not coded in %4.")
                       .arg(label)
                       .arg(row.counts.covered())
                       .arg(row.counts.absent)
                       .arg(row.counts.notCoded);
        if (row.counts.disputed > 0)
            mark.alt += u' ' + Words::tr("On %1 of those that cover it sources differ.").arg(row.counts.disputed);
        const Mark of = mark;
        Mark &total = addText(
            {box.right() - MatrixLayout::totalsWidth, box.top(), MatrixLayout::totalsWidth - 8, box.height()},
            Words::tr("%1 of %2").arg(row.counts.covered()).arg(row.counts.coded()), TextRole::Small, Qt::AlignRight);
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
        // Signs find another place where a word takes all the room.
        for (const QString &text : texts) {
            mark.text = text;
            if (textPlace(mark).lines == QStringList{text})
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
        picture.title = Words::tr("%1: topics by treaty").arg(m_knowledge.meta().value(QStringLiteral("title")));
        picture.headline = m_headline.text;
        picture.bounds = QRectF(QPointF(0, 0), m_options.size);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = dataDateText(m_knowledge);
    }

    const core::Knowledge &m_knowledge;
    const core::TopicMatrix &m_matrix;
    const MatrixPictureOptions &m_options;
    MatrixHeadline m_headline;
    MatrixPicture m_result;
};

/// Of all treaties, so that scrolling sideways moves nothing.
int headLines(const core::Knowledge &knowledge, const core::TopicMatrix &matrix, const MatrixLayout &layout)
{
    constexpr int most = 3;
    const double width = layout.cellWidth + (layout.hasCodings ? MatrixLayout::codingWidth : 0) - 3;
    qsizetype lines = 1;
    for (const core::MatrixColumn &column : matrix.columns)
        lines =
            std::max(lines, wrapped(knowledge.entity(column.treaty).label, TextRole::StrongLabel, width, most).size());
    return int(lines);
}

} // namespace

core::MatrixQuery matrixQuery(const core::Knowledge &knowledge, const MatrixOptions &options, const Filter &filter)
{
    // Columns are treaties in any case; what is hidden one by one can be brought back here.
    Filter ofColumns = filter;
    ofColumns.hiddenKinds.clear();
    ofColumns.hidden.clear();
    QSet<core::EntityId> leftOut;
    for (const core::Treaty &treaty : knowledge.data().treaties)
        if (!ofColumns.showsEntity(knowledge, treaty.id))
            leftOut.insert(treaty.id);
    return {.order = options.order,
            .uncoded = options.uncoded,
            .folded = options.folded,
            .hidden = filter.hidden,
            .leftOut = leftOut,
            .topics = filter.topics,
            .search = options.search};
}

MatrixPicture buildMatrixPicture(const core::Knowledge &knowledge, const core::TopicMatrix &matrix,
                                 const MatrixPictureOptions &options)
{
    MatrixPictureOptions fitted = options;
    fitted.headLines = headLines(knowledge, matrix, layoutOf(matrix, options));
    return MatrixBuilder(knowledge, matrix, fitted).build();
}

} // namespace app

#include "app/views/table/TablePage.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/Badges.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Legend.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/table/TableColumn.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

constexpr double margin = 16;
constexpr double headHeight = 64;
constexpr double rowHeight = 22;
constexpr double cellGap = 12;
constexpr double widestCell = 320;

/// Puts the rows of a table on a page.
class PageBuilder
{
public:
    PageBuilder(const core::Knowledge &knowledge, const TablePageOptions &options)
        : m_knowledge(knowledge),
          m_options(options),
          m_columns(chosenColumns(options.content)),
          m_rows(tableRows(knowledge, options.content, options.scope))
    {}

    Picture build()
    {
        fill(90);
        const double foot = footerHeight(m_picture, m_options.page.width());
        fill(foot);
        m_picture.bounds = QRectF(0, 0, m_options.page.width(), m_options.page.height() - foot);
        return std::move(m_picture);
    }

private:
    void fill(double foot)
    {
        m_picture = {};
        const double room = m_options.page.height() - foot - headHeight - rowHeight;
        m_shown = std::min(m_rows.size(), std::size_t(std::max(1.0, room / rowHeight)));
        chooseWidths();
        addHead();
        double x = margin;
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            addText(m_columns[c].title, TextRole::StrongLabel, {x, headHeight, m_widths[c], rowHeight},
                    alignmentOf(m_columns[c]));
            x += m_widths[c] + cellGap;
        }
        for (std::size_t r = 0; r < m_shown; ++r)
            addRow(r);
        m_picture.title = Words::tr("%1: %2").arg(m_knowledge.meta().value(QStringLiteral("title")),
                                                  wordFor(m_options.content.of));
        m_picture.sources = shortSources(m_knowledge, m_picture);
        m_picture.dataDate = dataDateText(m_knowledge);
    }

    static Qt::Alignment alignmentOf(const TableColumn &column)
    {
        return Qt::AlignVCenter | (column.type == TableColumn::Type::Number ? Qt::AlignRight : Qt::AlignLeft);
    }

    Mark cellMark(const TableColumn &column, std::size_t row) const
    {
        const TableValue value = valueIn(column, m_knowledge, m_rows[row], m_options.scope);
        Mark mark;
        mark.standsFor = {m_rows[row]};
        mark.role = StyleRole::Axis;
        mark.layer = 3;
        mark.text = value.text.simplified();
        mark.states = value.isDisputed ? Disputed : NoState;
        if (m_options.scope.validOn && onDayOf(m_knowledge, m_rows[row], *m_options.scope.validOn) == OnDay::Ended)
            mark.states |= Ended;
        return mark;
    }

    /// As wide as the shown rows need, within reason; columns go from the right until all fit.
    void chooseWidths()
    {
        m_widths.clear();
        double left = m_options.page.width() - 2 * margin;
        for (const TableColumn &column : m_columns) {
            double width = textWidth(column.title, TextRole::StrongLabel) + 2;
            for (std::size_t r = 0; r < m_shown; ++r)
                width = std::max(width, labelSize(cellMark(column, r)).width() + 2);
            width = std::min(width, std::min(widestCell, m_options.page.width() - 2 * margin));
            if (width > left)
                break;
            m_widths.push_back(width);
            left -= width + cellGap;
        }
    }

    void addText(const QString &text, TextRole role, const QRectF &box, Qt::Alignment align)
    {
        Mark mark;
        mark.role = role == TextRole::Headline ? StyleRole::Headline : StyleRole::Axis;
        mark.layer = 4;
        mark.order = -1;
        mark.textRole = role;
        mark.textAlign = align;
        mark.text = elided(text, role, box.width());
        mark.box = box;
        mark.textBox = box;
        m_picture.marks.push_back(std::move(mark));
    }

    void addHead()
    {
        const double width = m_options.page.width() - 2 * margin;
        m_picture.headline = Words::tr("%1: %2").arg(wordFor(m_options.content.of)).arg(m_rows.size());
        QStringList below;
        if (const std::size_t all = tableSize(m_knowledge, m_options.content.of); m_rows.size() < all)
            below << Words::tr("filtered, of %1").arg(all);
        if (m_shown < m_rows.size())
            below << Words::tr("rows 1 to %1 of %2").arg(m_shown).arg(m_rows.size());
        if (m_widths.size() < m_columns.size())
            below << Words::tr("columns that do not fit: %1").arg(m_columns.size() - m_widths.size());
        const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
        addText(m_picture.headline, TextRole::Headline, {margin, 12, width, 24}, left);
        addText(below.join(QStringLiteral(" · ")), TextRole::Small, {margin, 38, width, 16}, left);
    }

    void addRow(std::size_t row)
    {
        const double top = headHeight + rowHeight * double(row + 1);
        Mark rule;
        rule.shape = Shape::Polyline;
        rule.points = {{margin, top}, {m_options.page.width() - margin, top}};
        m_picture.marks.push_back(rule);
        QStringList alt;
        double x = margin;
        const std::size_t first = m_picture.marks.size();
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            Mark mark = cellMark(m_columns[c], row);
            if (!mark.text.isEmpty())
                alt << Words::tr("%1: %2").arg(m_columns[c].title, mark.text);
            mark.order = c == 0 ? 0 : -1;
            mark.textAlign = alignmentOf(m_columns[c]);
            mark.text = elided(mark.text, mark.textRole, m_widths[c] - badgeRowWidth(mark));
            mark.box = QRectF(x, top, m_widths[c], rowHeight);
            mark.textBox = mark.box;
            x += m_widths[c] + cellGap;
            if (c == 0 || !mark.text.isEmpty())
                m_picture.marks.push_back(std::move(mark));
        }
        for (std::size_t i = first; i < m_picture.marks.size(); ++i)
            m_picture.marks[i].alt = alt.join(QStringLiteral("; ")) + u'.';
    }

    const core::Knowledge &m_knowledge;
    const TablePageOptions &m_options;
    std::vector<TableColumn> m_columns;
    std::vector<core::Ref> m_rows;
    std::vector<double> m_widths;
    std::size_t m_shown = 0;
    Picture m_picture;
};

} // namespace

Picture tablePage(const core::Knowledge &knowledge, const TablePageOptions &options)
{
    return PageBuilder(knowledge, options).build();
}

} // namespace app

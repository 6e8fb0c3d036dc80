#include <algorithm>
#include <numeric>

#include <QCoreApplication>

#include "app/export/pptx/Placeholder.h"
#include "app/slides/SlideDraft.h"
#include "app/views/table/TableColumn.h"
#include "app/views/table/TableRows.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr Emu narrowestColumn = 540000;
constexpr int mostLines = 4;

/// Puts the rows of a table on slides.
class TableBuilder
{
public:
    TableBuilder(const core::Knowledge &known, const TableOptions &options, const TableScope &scope, const Theme &theme)
        : m_known(known),
          m_options(options),
          m_scope(scope),
          m_theme(theme),
          m_columns(chosenColumns(m_options)),
          m_rows(tableRows(known, m_options, scope))
    {}

    std::vector<SlideDraft> build()
    {
        m_shown = std::min(m_rows.size(), mostTableRows);
        for (std::size_t r = 0; r < m_shown; ++r)
            m_texts.push_back(textsOf(m_rows[r]));
        chooseWidths();
        leaveOut();
        std::size_t from = 0;
        do
            from = addSlide(from);
        while (from < m_shown);
        return std::move(m_drafts);
    }

private:
    QStringList textsOf(core::Ref row) const
    {
        QStringList texts;
        for (const TableColumn &column : m_columns) {
            const TableValue value = valueIn(column, m_known, row, m_scope);
            texts << value.text.simplified(); // dates on which sources differ say so themselves
        }
        return texts;
    }

    /// What the widest text of each column needs on one line.
    std::vector<Emu> wantedWidths() const
    {
        std::vector<Emu> wanted;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            Emu width = std::max(narrowestColumn, tableTextWidth(m_columns[c].title, DeckCell::Weight::Bold));
            for (const QStringList &texts : m_texts)
                width = std::max(width, tableTextWidth(texts[qsizetype(c)]));
            wanted.push_back(width);
        }
        return wanted;
    }

    /// Each as wide as it wants, but none wider than lets all stand side by side; where not even narrow ones do,
    /// columns go from the right. What is left over goes to those that want more.
    void chooseWidths()
    {
        const std::vector<Emu> wanted = wantedWidths();
        for (const Emu widest : {3600000, 2700000, 2000000, 1500000, 1200000}) {
            m_widths.clear();
            Emu left = slideplace::content.width;
            for (const Emu width : wanted) {
                if (const Emu given = std::min(width, Emu(widest)); m_widths.size() < wanted.size() && given <= left) {
                    m_widths.push_back(given);
                    left -= given;
                } else {
                    break;
                }
            }
            if (m_widths.size() == wanted.size())
                break;
        }
        const Emu given = std::accumulate(m_widths.begin(), m_widths.end(), Emu(0));
        const Emu left = slideplace::content.width - given;
        Emu wish = 0;
        for (std::size_t c = 0; c < m_widths.size(); ++c)
            wish += wanted[c] - m_widths[c];
        for (std::size_t c = 0; wish > 0 && c < m_widths.size(); ++c) {
            const Emu lacking = wanted[c] - m_widths[c];
            m_widths[c] += std::min(lacking, Emu(double(left) * double(lacking) / double(wish)));
        }
    }

    /// Rows that would not stand on the last slide there may be.
    void leaveOut()
    {
        const Emu head = headRow().height;
        Emu height = head;
        int slides = 1;
        for (std::size_t r = 0; r < m_shown; ++r) {
            const Emu row = rowAt(r).height;
            if (height + row > slideplace::content.height && height > head) {
                height = head;
                if (++slides > mostTableSlides) {
                    m_shown = r;
                    return;
                }
            }
            height += row;
        }
    }

    Qt::Alignment alignmentOf(std::size_t column) const
    {
        const bool isNumber = m_columns[column].type == TableColumn::Type::Number;
        return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
    }

    DeckTable::Row headRow() const
    {
        DeckTable::Row row{.height = tableRowHeight(1)};
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            row.cells.push_back({.text = tableText(m_columns[c].title, m_widths[c], 1, DeckCell::Weight::Bold),
                                 .fill = {.ground = m_theme.panel()},
                                 .colour = m_theme.text(),
                                 .weight = DeckCell::Weight::Bold,
                                 .align = alignmentOf(c),
                                 .border = DeckCell::Border::Below});
        }
        return row;
    }

    DeckTable::Row rowAt(std::size_t number) const
    {
        DeckTable::Row row;
        for (std::size_t c = 0; c < m_widths.size(); ++c) {
            const QString text = tableText(m_texts[number][qsizetype(c)], m_widths[c], mostLines);
            const int lines = std::min(tableLines(text, m_widths[c]), mostLines);
            row.height = std::max(row.height, tableRowHeight(lines, text));
            row.cells.push_back(
                {.text = text, .colour = m_theme.text(), .align = alignmentOf(c), .border = DeckCell::Border::Below});
        }
        return row;
    }

    /// As many rows as the slide holds; returns the first that it does not.
    std::size_t addSlide(std::size_t from)
    {
        SlideDraft draft;
        DeckTable table{.name = Words::tr("Table: %1").arg(wordFor(m_options.of)), .widths = m_widths};
        table.rows.push_back(headRow());
        Emu height = table.rows.front().height;
        std::size_t to = from;
        for (; to < m_shown; ++to) {
            DeckTable::Row row = rowAt(to);
            if (to > from && height + row.height > slideplace::content.height)
                break;
            height += row.height;
            table.rows.push_back(std::move(row));
            draft.refs << m_rows[to];
        }
        draft.slide.title = Words::tr("%1: %2").arg(wordFor(m_options.of)).arg(m_rows.size());
        draft.slide.sentence = sentence(from, to);
        table.alt = Words::tr("Table. %1. %2").arg(draft.slide.title, draft.slide.sentence);
        draft.slide.table = std::move(table);
        addSourcesTo(draft, m_known);
        m_drafts.push_back(std::move(draft));
        return to;
    }

    QString sentence(std::size_t from, std::size_t to) const
    {
        QStringList parts;
        if (m_rows.empty())
            parts << Words::tr("nothing to show");
        else if (to - from < m_rows.size())
            parts << Words::tr("rows %1 to %2 of %3").arg(from + 1).arg(to).arg(m_rows.size());
        if (!m_options.filters.isEmpty())
            parts << Words::tr("filtered, of %1").arg(tableSize(m_known, m_options.of));
        if (m_shown < m_rows.size())
            parts << Words::tr("%1 rows are left out: slides take the first %2")
                         .arg(m_rows.size() - m_shown)
                         .arg(m_shown);
        if (m_widths.size() < m_columns.size())
            parts << Words::tr("columns that do not fit: %1").arg(m_columns.size() - m_widths.size());
        return parts.join(QStringLiteral(" · "));
    }

    const core::Knowledge &m_known;
    const TableOptions &m_options;
    const TableScope &m_scope;
    const Theme &m_theme;
    std::vector<TableColumn> m_columns;
    std::vector<core::Ref> m_rows;
    std::size_t m_shown = 0;
    std::vector<QStringList> m_texts; ///< by row that is shown, then by column
    std::vector<Emu> m_widths;
    std::vector<SlideDraft> m_drafts;
};

} // namespace

std::vector<SlideDraft> tableDrafts(const core::Knowledge &known, const TableOptions &options, const TableScope &scope,
                                    const Theme &theme)
{
    return TableBuilder(known, options, scope, theme).build();
}

} // namespace app

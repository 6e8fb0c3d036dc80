#include <algorithm>
#include <array>

#include <QCoreApplication>

#include "app/export/pptx/Placeholder.h"
#include "app/session/Wording.h"
#include "app/slides/MatrixCells.h"
#include "app/slides/SlideDraft.h"
#include "app/views/matrix/CellText.h"
#include "app/views/matrix/MatrixPicture.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr Emu mostLabel = 2560000;
constexpr Emu totalsWidth = 560000;
constexpr Emu leastCodings = 280000;
constexpr Emu leastCell = 600000;
constexpr Emu mostCell = 1500000;
constexpr std::size_t headRows = 2;

/// A stretch of rows or columns.
struct Stretch
{
    std::size_t from = 0;
    std::size_t to = 0;
};

struct Column
{
    Emu codings = 0; ///< width of the column beside it; 0: none
    Emu wanted = leastCell;
    Emu width = leastCell;
};

/// Puts the matrix on slides: columns cut into as few stretches as fit, rows by their height.
class MatrixTables
{
public:
    MatrixTables(const core::Knowledge &known, const core::TopicMatrix &matrix, const MatrixOptions &options,
                 const Theme &theme)
        : m_known(known), m_matrix(matrix), m_theme(theme), m_cells(known, matrix, theme)
    {
        const bool areWanted = options.codings == MatrixOptions::Codings::Beside;
        for (std::size_t c = 0; c < matrix.columns.size(); ++c)
            m_columns.push_back({.codings = areWanted ? codingsWidth(c) : 0, .wanted = wantedWidth(c)});
        m_labelWidth = labelWidth();
        m_room = slideplace::content.width - m_labelWidth - totalsWidth;
        cutColumns();
    }

    std::vector<SlideDraft> build()
    {
        for (const Stretch columns : m_stretches) {
            std::size_t row = 0;
            do
                row = addSlide(columns, row);
            while (row < m_matrix.rows.size());
        }
        return std::move(m_drafts);
    }

private:
    /// What ATOP has noted stands in a column of its own, where there is something noted, each value on one line.
    Emu codingsWidth(std::size_t column) const
    {
        Emu width = 0;
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
            if (const core::MatrixCell &cell = m_matrix.cell(row, column); !cell.codings.empty())
                width = std::max({width, leastCodings, tableTextWidth(m_cells.coding(cell).text)});
        return width;
    }

    Emu labelWidth() const
    {
        Emu width = 0;
        for (const core::MatrixRow &row : m_matrix.rows)
            if (row.kind != core::MatrixRow::Kind::Heading)
                width = std::max(width, tableTextWidth(m_known.entity(row.subject).label, labelWeight(row)));
        return std::min(width, mostLabel);
    }

    static DeckCell::Weight labelWeight(const core::MatrixRow &row)
    {
        return row.kind == core::MatrixRow::Kind::Folded ? DeckCell::Weight::Bold : DeckCell::Weight::Usual;
    }

    /// What the fullest texts of a column need on one line.
    Emu wantedWidth(std::size_t column) const
    {
        Emu width = leastCell;
        for (std::size_t row = 0; row < m_matrix.rows.size(); ++row)
            width = std::max(width, m_cells.fullWidth(m_matrix.cell(row, column)));
        return std::min(width, mostCell);
    }

    /// As few stretches as hold the least widths, of about the same number of columns.
    void cutColumns()
    {
        std::size_t pieces = 1;
        Emu taken = 0;
        for (std::size_t c = 0; c < m_columns.size(); ++c) {
            const Emu least = leastCell + m_columns[c].codings;
            if (taken > 0 && taken + least > m_room) {
                ++pieces;
                taken = 0;
            }
            taken += least;
        }
        for (std::size_t i = 0; i < pieces; ++i) {
            m_stretches.push_back({m_columns.size() * i / pieces, m_columns.size() * (i + 1) / pieces});
            shareWidth(m_stretches.back());
        }
    }

    /// What the least widths leave over goes to the columns that want more.
    void shareWidth(Stretch columns)
    {
        Emu left = m_room;
        Emu wish = 0;
        for (std::size_t c = columns.from; c < columns.to; ++c) {
            left -= leastCell + m_columns[c].codings;
            wish += m_columns[c].wanted - leastCell;
        }
        for (std::size_t c = columns.from; c < columns.to; ++c) {
            const Emu lacking = m_columns[c].wanted - leastCell;
            const Emu share = wish > 0 ? Emu(double(std::max<Emu>(left, 0)) * double(lacking) / double(wish)) : 0;
            m_columns[c].width = leastCell + std::min(lacking, share);
        }
    }

    int span(std::size_t column) const { return m_columns[column].codings > 0 ? 2 : 1; }

    DeckCell plain(const QString &text) const
    {
        return {.text = text, .colour = m_theme.text(), .border = DeckCell::Border::Gap};
    }

    /// Names over years and counts; what stands beside them is merged with the row below.
    void addHead(DeckTable &table, Stretch columns) const
    {
        DeckTable::Row names;
        DeckTable::Row below{.height = tableRowHeight(2)};
        for (const QString &text : {Words::tr("Topic"), Words::tr("Covered")}) {
            DeckCell cell = plain(text);
            cell.weight = DeckCell::Weight::Bold;
            cell.align = Qt::AlignBottom | (names.cells.empty() ? Qt::AlignLeft : Qt::AlignRight);
            cell.rows = int(headRows);
            names.cells.push_back(cell);
            below.cells.push_back(plain({}));
        }
        int lines = 1;
        for (std::size_t c = columns.from; c < columns.to; ++c) {
            const Emu width = m_columns[c].width + m_columns[c].codings;
            DeckCell name = m_cells.head(c);
            name.text = tableText(name.text, width, 3, DeckCell::Weight::Bold);
            lines = std::max(lines, tableLines(name.text, width, DeckCell::Weight::Bold));
            name.columns = span(c);
            names.cells.push_back(name);
            below.cells.push_back(m_cells.underHead(c));
            below.cells.back().columns = span(c);
            if (m_columns[c].codings == 0)
                continue;
            names.cells.push_back(plain({}));
            below.cells.push_back(plain({}));
        }
        names.height = tableRowHeight(lines);
        table.rows.push_back(std::move(names));
        table.rows.push_back(std::move(below));
    }

    DeckTable::Row headingRow(const QString &text, std::size_t width) const
    {
        DeckTable::Row row{.height = tableRowHeight(1), .cells = std::vector<DeckCell>(width, plain({}))};
        row.cells.front().text = text;
        row.cells.front().weight = DeckCell::Weight::Bold;
        row.cells.front().fill.ground = m_theme.panel();
        row.cells.front().columns = int(width);
        return row;
    }

    DeckTable::Row topicRow(std::size_t number, Stretch columns, QVector<core::Ref> &refs) const
    {
        const core::MatrixRow &row = m_matrix.rows[number];
        DeckTable::Row result;
        DeckCell label = plain(tableText(m_known.entity(row.subject).label, m_labelWidth, 2, labelWeight(row)));
        label.weight = labelWeight(row);
        result.height = tableRowHeight(tableLines(label.text, m_labelWidth, label.weight));
        result.cells.push_back(label);
        DeckCell total = plain(Words::tr("%1 of %2").arg(row.counts.present).arg(row.counts.coded()));
        total.align = Qt::AlignRight | Qt::AlignVCenter;
        result.cells.push_back(total);
        for (std::size_t c = columns.from; c < columns.to; ++c) {
            const core::MatrixCell &cell = m_matrix.cell(number, c);
            result.cells.push_back(m_cells.cell(cell, m_columns[c].width));
            for (const core::StatementId id : cell.statements)
                refs << id;
            if (m_columns[c].codings == 0)
                continue;
            result.cells.push_back(m_cells.coding(cell));
            for (const core::DatasetCoding &coding : cell.codings)
                refs << coding.statement;
        }
        return result;
    }

    DeckTable emptyTable(Stretch columns) const
    {
        DeckTable table{.name = Words::tr("Matrix of topics and treaties"), .headRows = int(headRows)};
        table.widths = {m_labelWidth, totalsWidth};
        for (std::size_t c = columns.from; c < columns.to; ++c) {
            table.widths.push_back(m_columns[c].width);
            if (m_columns[c].codings > 0)
                table.widths.push_back(m_columns[c].codings);
        }
        table.line = m_cells.dashes();
        addHead(table, columns);
        return table;
    }

    bool isHeading(std::size_t row) const { return m_matrix.rows[row].kind == core::MatrixRow::Kind::Heading; }

    /// The rows of a heading that began on the slide before have it once more.
    void repeatHeading(DeckTable &table, std::size_t row) const
    {
        if (row == 0 || isHeading(row))
            return;
        while (row > 0 && !isHeading(row))
            --row;
        if (isHeading(row))
            table.rows.push_back(
                headingRow(Words::tr("%1 (continued)").arg(headingText(m_known, m_matrix, row)), table.widths.size()));
    }

    /// As many rows as the slide holds; a heading never stands last. Returns the first row that it does not hold.
    std::size_t addSlide(Stretch columns, std::size_t from)
    {
        SlideDraft draft;
        DeckTable table = emptyTable(columns);
        repeatHeading(table, from);
        Emu height = 0;
        for (const DeckTable::Row &row : table.rows)
            height += row.height;
        std::size_t to = from;
        for (; to < m_matrix.rows.size(); ++to) {
            DeckTable::Row row = isHeading(to) ? headingRow(headingText(m_known, m_matrix, to), table.widths.size())
                                               : topicRow(to, columns, draft.refs);
            const Emu needed = row.height + (isHeading(to) ? tableRowHeight(2) : 0);
            if (to > from && height + needed > slideplace::content.height)
                break;
            height += row.height;
            table.rows.push_back(std::move(row));
        }
        finish(std::move(draft), std::move(table), columns);
        return to;
    }

    void finish(SlideDraft draft, DeckTable table, Stretch columns)
    {
        const MatrixHeadline headline = matrixHeadline(m_known, m_matrix);
        draft.slide.title = headline.text;
        QStringList below{headline.detail};
        if (m_stretches.size() > 1) {
            below << Words::tr("treaties %1 to %2 of %3")
                         .arg(columns.from + 1)
                         .arg(columns.to)
                         .arg(m_matrix.columns.size());
        }
        draft.slide.sentence = below.join(QStringLiteral(" · "));
        table.alt = Words::tr("Table of topics and treaties. %1. %2").arg(draft.slide.title, draft.slide.sentence);
        table.samples = m_cells.samples();
        if (std::ranges::any_of(m_columns, [](const Column &column) { return column.codings > 0; }))
            table.samples.push_back(m_cells.codingSample());
        draft.slide.table = std::move(table);
        addSourcesTo(draft, m_known);
        m_drafts.push_back(std::move(draft));
    }

    const core::Knowledge &m_known;
    const core::TopicMatrix &m_matrix;
    const Theme &m_theme;
    MatrixCells m_cells;
    Emu m_labelWidth = 0;
    Emu m_room = 0; ///< of the columns
    std::vector<Column> m_columns;
    std::vector<Stretch> m_stretches;
    std::vector<SlideDraft> m_drafts;
};

} // namespace

std::vector<SlideDraft> matrixDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme)
{
    const core::TopicMatrix matrix = core::topicMatrix(known, matrixQuery(known, state.options.matrix, state.filter));
    if (!matrix.rows.empty() && !matrix.columns.empty())
        return MatrixTables(known, matrix, state.options.matrix, theme).build();
    SlideDraft empty;
    empty.slide.title = matrixHeadline(known, matrix).text;
    addSourcesTo(empty, known);
    return {empty};
}

} // namespace app

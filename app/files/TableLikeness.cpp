#include "app/files/TableLikeness.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "app/export/pptx/TableGrid.h"

namespace app {

namespace {

using Side = TableGrid::Side;

constexpr double pixel = double(emuPerPixel);

Qt::BrushStyle styleOf(SlideFill::Pattern pattern)
{
    switch (pattern) {
    case SlideFill::Pattern::Plain:
        return Qt::NoBrush;
    case SlideFill::Pattern::Rising:
    case SlideFill::Pattern::RisingFine:
        return Qt::BDiagPattern;
    case SlideFill::Pattern::Dots:
        return Qt::Dense6Pattern;
    case SlideFill::Pattern::Falling:
        return Qt::FDiagPattern;
    }
    Q_UNREACHABLE();
}

void paintText(QPainter &painter, const QRectF &box, const DeckCell &cell, const Theme &theme)
{
    const double side = double(DeckTable::sideMargin) / pixel;
    const double top = double(DeckTable::topMargin) / pixel;
    painter.setFont(likenessFont(DeckTable::fontSize / 100.0, cell.weight));
    painter.setPen(cell.colour.isValid() ? cell.colour : theme.text());
    // What stands on one line in the file does so here, though the letters may run wider.
    const bool isOneLine = box.height() < 1.7 * painter.fontMetrics().height();
    painter.drawText(box.adjusted(side, top, -side, -top),
                     int(cell.align) | (isOneLine ? Qt::TextSingleLine | Qt::TextDontClip : int(Qt::TextWordWrap)),
                     cell.text);
}

QLineF sideOf(const QRectF &box, Side side)
{
    switch (side) {
    case Side::Left:
        return {box.topLeft(), box.bottomLeft()};
    case Side::Right:
        return {box.topRight(), box.bottomRight()};
    case Side::Top:
        return {box.topLeft(), box.topRight()};
    case Side::Bottom:
        return {box.bottomLeft(), box.bottomRight()};
    }
    Q_UNREACHABLE();
}

QPen dashes(const QColor &colour)
{
    QPen pen(colour, 1.3, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    return pen;
}

/// Where the lines between columns or rows are.
template <typename Sizes, typename Size>
std::vector<double> linesOf(const Sizes &sizes, double start, Size size)
{
    std::vector<double> lines{start};
    for (const auto &each : sizes)
        lines.push_back(lines.back() + double(size(each)) / pixel);
    return lines;
}

class TablePainter
{
public:
    TablePainter(QPainter &painter, const DeckTable &table, QPointF at, const Theme &theme)
        : m_painter(painter),
          m_table(table),
          m_theme(theme),
          m_grid(table),
          m_columns(linesOf(table.widths, at.x(), [](Emu width) { return width; })),
          m_rows(linesOf(table.rows, at.y(), [](const DeckTable::Row &row) { return row.height; }))
    {}

    void paint()
    {
        eachPlace([this](TableGrid::Place place) { paintCell(place); });
        eachPlace([this](TableGrid::Place place) { paintBorders(place); });
    }

private:
    template <typename Function>
    void eachPlace(Function function)
    {
        for (std::size_t r = 0; r < m_table.rows.size(); ++r)
            for (std::size_t c = 0; c < m_table.widths.size(); ++c)
                function(TableGrid::Place{r, c});
    }

    QRectF boxOf(TableGrid::Place place, int rows, int columns) const
    {
        return {QPointF(m_columns[place.column], m_rows[place.row]),
                QPointF(m_columns[place.column + std::size_t(columns)], m_rows[place.row + std::size_t(rows)])};
    }

    void paintCell(TableGrid::Place place)
    {
        if (m_grid.origin(place) != place)
            return;
        const DeckCell &cell = m_grid.cell(place);
        const QRectF box = boxOf(place, cell.rows, cell.columns);
        paintFill(m_painter, box, cell.fill);
        paintText(m_painter, box, cell, m_theme);
    }

    void paintBorders(TableGrid::Place place)
    {
        for (const Side side : {Side::Left, Side::Right, Side::Top, Side::Bottom}) {
            const DeckCell::Border border = m_grid.border(place, side);
            if (border == DeckCell::Border::None)
                continue;
            m_painter.setPen(border == DeckCell::Border::Dashed ? dashes(m_table.line)
                             : border == DeckCell::Border::Gap  ? QPen(m_theme.background(), 1.3)
                                                                : QPen(m_theme.line(), 0.7));
            m_painter.drawLine(sideOf(boxOf(place, 1, 1), side));
        }
    }

    QPainter &m_painter;
    const DeckTable &m_table;
    const Theme &m_theme;
    TableGrid m_grid;
    std::vector<double> m_columns;
    std::vector<double> m_rows;
};

} // namespace

QFont likenessFont(double points, DeckCell::Weight weight)
{
    QFont font = Theme::font(weight == DeckCell::Weight::Bold ? TextRole::StrongLabel : TextRole::Label);
    font.setPixelSize(int(std::lround(points * 96 / 72)));
    return font;
}

void paintFill(QPainter &painter, const QRectF &box, const SlideFill &fill)
{
    if (!fill.ground.isValid())
        return;
    painter.fillRect(box, fill.ground);
    if (fill.pattern != SlideFill::Pattern::Plain)
        painter.fillRect(box, QBrush(fill.lines, styleOf(fill.pattern)));
}

void paintTable(QPainter &painter, const DeckTable &table, QPointF at, const Theme &theme)
{
    TablePainter(painter, table, at, theme).paint();
}

void paintSamples(QPainter &painter, const DeckTable &table, const QRectF &area, const Theme &theme)
{
    const QSizeF sample(65, 19);
    QPointF at = area.topLeft();
    for (const DeckSample &each : table.samples) {
        const double words = double(tableTextWidth(each.words)) / pixel;
        if (at.x() > area.left() && at.x() + sample.width() + words > area.right())
            at = {area.left(), at.y() + sample.height() + 2};
        const QRectF box(at, sample);
        paintFill(painter, box, each.cell.fill);
        if (each.cell.border == DeckCell::Border::Dashed) {
            painter.setPen(dashes(table.line));
            painter.drawRect(box);
        }
        DeckCell shown = each.cell;
        shown.align = Qt::AlignCenter;
        paintText(painter, box, shown, theme);
        paintText(painter, {box.topRight(), QSizeF(words, sample.height())}, {.text = each.words}, theme);
        at.rx() += sample.width() + words + 11.5;
    }
}

} // namespace app

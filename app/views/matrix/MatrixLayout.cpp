#include "app/views/matrix/MatrixLayout.h"

#include <algorithm>
#include <cmath>

#include "app/picture/FontMetrics.h"

namespace app {

namespace {

constexpr double headlineHeight = 58;
constexpr double columnFootHeight = 38; ///< years, total and the bar of a treaty, under its name
constexpr double gap = 4;

bool hasAnyCoding(const core::TopicMatrix &matrix)
{
    return std::any_of(matrix.cells.begin(), matrix.cells.end(),
                       [](const core::MatrixCell &cell) { return !cell.codings.empty(); });
}

/// As wide as the columns that are left allow, so that few treaties get wide cells.
double cellWidthFor(const MatrixPictureOptions &options, double room, std::size_t columns, double beside)
{
    if (options.columnWidth > 0)
        return std::max(options.columnWidth, MatrixLayout::leastCell);
    const double each = room / double(std::max<std::size_t>(1, columns)) - beside - gap;
    return std::clamp(each, MatrixLayout::leastCell, MatrixLayout::mostCell);
}

} // namespace

double MatrixLayout::labelWidthFor(double width)
{
    return std::clamp(width * 0.19, 120.0, 230.0);
}

MatrixLayout layoutOf(const core::TopicMatrix &matrix, const MatrixPictureOptions &options)
{
    MatrixLayout layout;
    layout.firstRow = std::min(options.firstRow, matrix.rows.size());
    layout.firstColumn = std::min(options.firstColumn, matrix.columns.size());
    layout.rowHeight = options.rowHeight;
    layout.labelWidth = MatrixLayout::labelWidthFor(options.size.width());
    layout.headTop = options.head == MatrixPictureOptions::Head::Sentence ? headlineHeight : 0;
    layout.bodyTop =
        layout.headTop + columnFootHeight + std::ceil(options.headLines * lineHeight(TextRole::StrongLabel));
    layout.hasCodings = options.codings == MatrixOptions::Codings::Beside && hasAnyCoding(matrix);
    const double left = MatrixLayout::margin + layout.labelWidth + MatrixLayout::totalsWidth;
    const double beside = layout.hasCodings ? MatrixLayout::codingWidth : 0;
    const double room = options.size.width() - left - MatrixLayout::margin;
    layout.cellWidth = cellWidthFor(options, room, matrix.columns.size() - layout.firstColumn, beside);
    const double step = layout.cellWidth + beside + gap;
    for (std::size_t c = layout.firstColumn; c < matrix.columns.size(); ++c) {
        const double x = left + double(c - layout.firstColumn) * step;
        if (c > layout.firstColumn && x + step > options.size.width() - MatrixLayout::margin + gap + 1)
            break;
        layout.columnLefts.push_back(x);
    }
    for (std::size_t r = layout.firstRow; r < std::min(matrix.rows.size(), options.lastRow); ++r) {
        const double y = layout.bodyTop + double(r - layout.firstRow) * layout.rowHeight;
        if (r > layout.firstRow && y + layout.rowHeight > options.size.height())
            break;
        layout.rowTops.push_back(y);
    }
    return layout;
}

QRectF MatrixLayout::rowBox(std::size_t row) const
{
    return {margin, rowTops[row - firstRow], labelWidth + totalsWidth, rowHeight};
}

QRectF MatrixLayout::columnBox(std::size_t column) const
{
    const double beside = hasCodings ? codingWidth : 0;
    return {columnLefts[column - firstColumn], headTop, cellWidth + beside, bodyTop - headTop};
}

QRectF MatrixLayout::cellBox(std::size_t row, std::size_t column) const
{
    const double inset = rowHeight > 20 ? 2 : 1;
    return {columnLefts[column - firstColumn], rowTops[row - firstRow] + inset, cellWidth, rowHeight - 2 * inset};
}

QRectF MatrixLayout::codingBox(std::size_t row, std::size_t column) const
{
    const QRectF cell = cellBox(row, column);
    return {cell.right() + 2, cell.top(), codingWidth - 4, cell.height()};
}

bool MatrixLayout::shows(std::size_t row, std::size_t column) const
{
    return row >= firstRow && row < firstRow + rowTops.size() && column >= firstColumn &&
           column < firstColumn + columnLefts.size();
}

double MatrixLayout::right() const
{
    if (columnLefts.empty())
        return margin + labelWidth + totalsWidth;
    return columnLefts.back() + cellWidth + (hasCodings ? codingWidth : 0);
}

double MatrixLayout::bottom() const
{
    return rowTops.empty() ? bodyTop : rowTops.back() + rowHeight;
}

} // namespace app

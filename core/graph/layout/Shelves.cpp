#include "core/graph/layout/Shelves.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace core {

namespace {

/// Column widths and row heights of a table of so many columns.
struct TableShape
{
    std::vector<double> widths;
    std::vector<double> heights;

    double width() const { return std::accumulate(widths.begin(), widths.end(), 0.0); }
    double height() const { return std::accumulate(heights.begin(), heights.end(), 0.0); }
};

TableShape tableOf(const std::vector<std::pair<float, float>> &sizes, std::size_t columns, double gap)
{
    TableShape shape;
    shape.widths.assign(columns, 0);
    shape.heights.assign((sizes.size() + columns - 1) / columns, 0);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        double &width = shape.widths[i % columns];
        double &height = shape.heights[i / columns];
        width = std::max(width, double(sizes[i].first) + gap);
        height = std::max(height, double(sizes[i].second) + gap);
    }
    return shape;
}

/// The number of columns, found by halving, at which the table is just as wide as wanted.
std::size_t columnsFor(const std::vector<std::pair<float, float>> &sizes, double gap, double aspect)
{
    std::size_t low = 1;
    std::size_t high = sizes.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const TableShape shape = tableOf(sizes, middle, gap);
        if (shape.width() < aspect * shape.height()) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

} // namespace

Bounds boundsOf(std::span<const Point> points)
{
    Bounds bounds{points.front().x, points.front().y, points.front().x, points.front().y};
    for (const Point &point : points) {
        bounds.left = std::min(bounds.left, point.x);
        bounds.top = std::min(bounds.top, point.y);
        bounds.right = std::max(bounds.right, point.x);
        bounds.bottom = std::max(bounds.bottom, point.y);
    }
    return bounds;
}

std::vector<Point> packOnShelves(const std::vector<Bounds> &boxes, double gap, double aspect)
{
    std::vector<std::size_t> order(boxes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto height = [&](std::size_t i) { return boxes[i].bottom - boxes[i].top; };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return height(a) > height(b); });
    double area = 0;
    for (const Bounds &box : boxes)
        area += (box.right - box.left + gap) * (box.bottom - box.top + gap);
    const double shelfWidth = std::sqrt(area * aspect);
    std::vector<Point> shifts(boxes.size());
    double x = 0;
    double y = 0;
    double shelfHeight = 0;
    for (const std::size_t i : order) {
        const double width = boxes[i].right - boxes[i].left;
        if (x > 0 && x + width > shelfWidth) {
            x = 0;
            y += shelfHeight + gap;
            shelfHeight = 0;
        }
        shifts[i] = {x - boxes[i].left, y - boxes[i].top};
        x += width + gap;
        shelfHeight = std::max(shelfHeight, height(i));
    }
    return shifts;
}

std::vector<Point> placeInTable(const std::vector<std::pair<float, float>> &sizes, double gap, double aspect)
{
    std::vector<Point> places(sizes.size());
    if (sizes.empty())
        return places;
    const std::size_t columns = columnsFor(sizes, gap, aspect);
    const TableShape shape = tableOf(sizes, columns, gap);
    double y = 0;
    for (std::size_t row = 0; row < shape.heights.size(); ++row) {
        double x = 0;
        for (std::size_t i = row * columns; i < std::min(sizes.size(), (row + 1) * columns); ++i) {
            places[i] = {x + shape.widths[i % columns] / 2, y + shape.heights[row] / 2};
            x += shape.widths[i % columns];
        }
        y += shape.heights[row];
    }
    return places;
}

} // namespace core

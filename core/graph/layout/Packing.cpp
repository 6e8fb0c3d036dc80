#include "core/graph/layout/Packing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "core/graph/layout/Shelves.h"

namespace core {

namespace {

constexpr std::size_t mostPolyominoes = 60;

double turn(const Point &a, const Point &b, const Point &c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/// Cells of one row, first and last.
struct CellRun
{
    int row = 0;
    int first = 0;
    int last = 0;
};

/// The cells an item covers, row by row, and their bounds.
struct Polyomino
{
    std::vector<CellRun> runs;
    int width = 0;
    int height = 0;
    int midColumn = 0;
    int midRow = 0;
};

int cellOf(double value, double cell)
{
    return static_cast<int>(std::floor(value / cell));
}

/// Adds what one side of a hull covers to the runs of the rows it crosses.
void coverSide(Point a, Point b, double cell, std::map<int, CellRun> &rows)
{
    if (a.y > b.y)
        std::swap(a, b);
    for (int row = cellOf(a.y, cell); row <= cellOf(b.y, cell); ++row) {
        const double low = std::max(a.y, row * cell);
        const double high = std::min(b.y, (row + 1) * cell);
        const double slope = b.y > a.y ? (b.x - a.x) / (b.y - a.y) : 0.0;
        const double x0 = b.y > a.y ? a.x + (low - a.y) * slope : a.x;
        const double x1 = b.y > a.y ? a.x + (high - a.y) * slope : b.x;
        const int first = cellOf(std::min(x0, x1), cell);
        const int last = cellOf(std::max(x0, x1), cell);
        const auto [run, isNew] = rows.try_emplace(row, CellRun{row, first, last});
        if (!isNew) {
            run->second.first = std::min(run->second.first, first);
            run->second.last = std::max(run->second.last, last);
        }
    }
}

/// The hull, half a gap wider on each side, as cells.
Polyomino polyominoOf(const std::vector<Point> &hull, double gap, double cell)
{
    std::vector<Point> wide;
    for (const Point &corner : hull) {
        for (const double dx : {-gap / 2, gap / 2}) {
            for (const double dy : {-gap / 2, gap / 2})
                wide.push_back({corner.x + dx, corner.y + dy});
        }
    }
    wide = convexHull(std::move(wide));
    std::map<int, CellRun> rows;
    for (std::size_t i = 0; i < wide.size(); ++i)
        coverSide(wide[i], wide[(i + 1) % wide.size()], cell, rows);
    Polyomino shape;
    int first = std::numeric_limits<int>::max();
    int last = std::numeric_limits<int>::min();
    for (const auto &[row, run] : rows) {
        shape.runs.push_back(run);
        first = std::min(first, run.first);
        last = std::max(last, run.last);
    }
    shape.width = last - first + 1;
    shape.height = rows.rbegin()->first - rows.begin()->first + 1;
    shape.midColumn = first + shape.width / 2;
    shape.midRow = rows.begin()->first + shape.height / 2;
    return shape;
}

/// Which cells are taken: runs by row.
class TakenCells
{
public:
    void take(const Polyomino &shape, int dx, int dy)
    {
        for (const CellRun &run : shape.runs)
            m_rows[run.row + dy].push_back({run.row + dy, run.first + dx, run.last + dx});
    }
    bool isFree(const Polyomino &shape, int dx, int dy) const
    {
        return std::none_of(shape.runs.begin(), shape.runs.end(), [&](const CellRun &run) {
            const auto row = m_rows.find(run.row + dy);
            return row != m_rows.end() &&
                   std::any_of(row->second.begin(), row->second.end(), [&](const CellRun &taken) {
                       return taken.first <= run.last + dx && run.first + dx <= taken.last;
                   });
        });
    }

private:
    std::map<int, std::vector<CellRun>> m_rows;
};

struct CellShift
{
    int dx = 0;
    int dy = 0;
};

/// Goes through the places where the item just touches the border of ever larger rectangles around the middle, the ends
/// of the sides' middles first, and takes the first free one.
class PlaceSearch
{
public:
    PlaceSearch(const TakenCells &taken, const Polyomino &shape, CellShift middle, double aspect)
        : m_taken(taken),
          m_shape(shape),
          m_toMiddle{middle.dx - shape.midColumn, middle.dy - shape.midRow},
          m_aspect(aspect)
    {}

    CellShift find()
    {
        if (tryAt(0, 0))
            return m_found;
        int half = static_cast<int>(std::max(m_shape.height / 2.0, m_shape.width / (2.0 * m_aspect)));
        while (!isFoundAtBorder(std::max(0, static_cast<int>(half * m_aspect) - m_shape.width / 2),
                                std::max(0, half - m_shape.height / 2)))
            ++half;
        return m_found;
    }

private:
    bool isFoundAtBorder(int halfWidth, int halfHeight)
    {
        for (int along = 0; along <= std::max(halfWidth, halfHeight); ++along) {
            for (const int sign : {1, -1}) {
                if (along <= halfHeight && (tryAt(halfWidth, sign * along) || tryAt(-halfWidth, sign * along)))
                    return true;
                if (along <= halfWidth && (tryAt(sign * along, halfHeight) || tryAt(sign * along, -halfHeight)))
                    return true;
            }
        }
        return false;
    }
    bool tryAt(int column, int row)
    {
        m_found = {column + m_toMiddle.dx, row + m_toMiddle.dy};
        return m_taken.isFree(m_shape, m_found.dx, m_found.dy);
    }

    const TakenCells &m_taken;
    const Polyomino &m_shape;
    CellShift m_toMiddle;
    CellShift m_found;
    double m_aspect;
};

struct Hull
{
    std::vector<Point> corners;
    Bounds bounds;
    double area() const { return (bounds.right - bounds.left) * (bounds.bottom - bounds.top); }
};

/// The side of a cell at which the items' bounds cover about 60 cells each and 4,000 more.
double cellSide(const std::vector<Hull> &hulls, double gap)
{
    double area = 0;
    for (const Hull &hull : hulls)
        area += (hull.bounds.right - hull.bounds.left + gap) * (hull.bounds.bottom - hull.bounds.top + gap);
    return std::sqrt(area / (60.0 * double(hulls.size()) + 4000.0));
}

std::vector<Point> packPolyominoes(const std::vector<Hull> &hulls, const std::vector<PackItem::Hold> &holds, double gap,
                                   double aspect)
{
    const double cell = cellSide(hulls, gap);
    std::vector<Point> shifts(hulls.size());
    TakenCells taken;
    CellShift middle;
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < hulls.size(); ++i) {
        if (holds[i] == PackItem::Hold::Movable) {
            order.push_back(i);
            continue;
        }
        const Polyomino shape = polyominoOf(hulls[i].corners, gap, cell);
        taken.take(shape, 0, 0);
        middle = {shape.midColumn, shape.midRow};
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return hulls[a].area() > hulls[b].area(); });
    for (const std::size_t i : order) {
        const Polyomino shape = polyominoOf(hulls[i].corners, gap, cell);
        const CellShift shift = PlaceSearch(taken, shape, middle, aspect).find();
        taken.take(shape, shift.dx, shift.dy);
        shifts[i] = {shift.dx * cell, shift.dy * cell};
    }
    return shifts;
}

/// All but the largest movable items, when there are too many of them.
std::vector<std::size_t> itemsForShelves(const std::vector<PackItem> &items, const std::vector<Hull> &hulls)
{
    std::vector<std::size_t> movable;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].hold == PackItem::Hold::Movable)
            movable.push_back(i);
    }
    if (movable.size() <= mostPolyominoes)
        return {};
    std::stable_sort(movable.begin(), movable.end(),
                     [&](std::size_t a, std::size_t b) { return hulls[a].area() > hulls[b].area(); });
    movable.erase(movable.begin(), movable.begin() + mostPolyominoes);
    return movable;
}

} // namespace

std::vector<Point> convexHull(std::vector<Point> points)
{
    std::sort(points.begin(), points.end(),
              [](const Point &a, const Point &b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    if (points.size() < 3)
        return points;
    std::vector<Point> hull(2 * points.size());
    std::size_t count = 0;
    const auto add = [&](const Point &point, std::size_t least) {
        while (count >= least && turn(hull[count - 2], hull[count - 1], point) <= 0)
            --count;
        hull[count++] = point;
    };
    for (const Point &point : points)
        add(point, 2);
    const std::size_t least = count + 1;
    for (std::size_t i = points.size() - 1; i-- > 0;)
        add(points[i], least);
    hull.resize(count > 1 ? count - 1 : count);
    return hull;
}

std::vector<Point> packItems(const std::vector<PackItem> &items, double gap, double aspect)
{
    std::vector<Hull> hulls;
    hulls.reserve(items.size());
    for (const PackItem &item : items)
        hulls.push_back({convexHull(item.corners), boundsOf(item.corners)});
    const std::vector<std::size_t> shelved = itemsForShelves(items, hulls);
    std::vector<char> isShelved(items.size());
    std::vector<Bounds> sizes;
    for (const std::size_t i : shelved) {
        isShelved[i] = 1;
        sizes.push_back(hulls[i].bounds);
    }
    std::vector<Point> shifts(items.size());
    const std::vector<Point> onShelves = packOnShelves(sizes, gap, aspect);
    std::vector<Point> shelfCorners;
    for (std::size_t s = 0; s < shelved.size(); ++s) {
        shifts[shelved[s]] = onShelves[s];
        for (const Point &corner : hulls[shelved[s]].corners)
            shelfCorners.push_back({corner.x + onShelves[s].x, corner.y + onShelves[s].y});
    }
    std::vector<Hull> single;
    std::vector<PackItem::Hold> holds;
    std::vector<std::size_t> which;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!isShelved[i]) {
            single.push_back(hulls[i]);
            holds.push_back(items[i].hold);
            which.push_back(i);
        }
    }
    if (!shelved.empty()) {
        single.push_back({convexHull(shelfCorners), boundsOf(shelfCorners)});
        holds.push_back(PackItem::Hold::Movable);
    }
    const std::vector<Point> moved = packPolyominoes(single, holds, gap, aspect);
    for (std::size_t s = 0; s < which.size(); ++s)
        shifts[which[s]] = moved[s];
    for (const std::size_t i : shelved)
        shifts[i] = {shifts[i].x + moved.back().x, shifts[i].y + moved.back().y};
    return shifts;
}

} // namespace core

#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include <QHash>
#include <QRectF>

namespace app {

/// Finds room for labels: boxes that were taken are kept in a grid, so that asking is quick with thousands of them.
class LabelPlacing
{
public:
    void take(const QRectF &box);
    bool isFree(const QRectF &box) const;
    /// The first of below, above, right, left and the four corners of `shape` where a label of this size is free; it is
    /// taken. Nothing when there is no room.
    std::optional<QRectF> place(const QRectF &shape, QSizeF label);
    /// The first of these that is free and lies in `area`; it is taken.
    std::optional<QRectF> placeAt(std::span<const QRectF> boxes, const QRectF &area);
    /// The eight boxes that `place` tries, in their order.
    static std::array<QRectF, 8> around(const QRectF &shape, QSizeF label);

private:
    static constexpr double cell = 64;
    template <typename Visit>
    static void forCells(const QRectF &box, const Visit &visit);

    std::vector<QRectF> m_boxes;
    QHash<std::pair<int, int>, std::vector<int>> m_cells;
};

} // namespace app

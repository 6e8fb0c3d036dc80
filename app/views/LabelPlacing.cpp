#include "app/views/LabelPlacing.h"

#include <cmath>

namespace app {

template <typename Visit>
void LabelPlacing::forCells(const QRectF &box, const Visit &visit)
{
    const int left = int(std::floor(box.left() / cell));
    const int right = int(std::floor(box.right() / cell));
    const int bottom = int(std::floor(box.bottom() / cell));
    for (int y = int(std::floor(box.top() / cell)); y <= bottom; ++y)
        for (int x = left; x <= right; ++x)
            visit(std::pair(x, y));
}

void LabelPlacing::take(const QRectF &box)
{
    const int index = int(m_boxes.size());
    m_boxes.push_back(box);
    forCells(box, [&](std::pair<int, int> at) { m_cells[at].push_back(index); });
}

bool LabelPlacing::isFree(const QRectF &box) const
{
    bool free = true;
    forCells(box, [&](std::pair<int, int> at) {
        const auto found = m_cells.constFind(at);
        if (!free || found == m_cells.constEnd())
            return;
        for (const int index : *found)
            free = free && !m_boxes[std::size_t(index)].intersects(box);
    });
    return free;
}

std::array<QRectF, 8> LabelPlacing::around(const QRectF &shape, QSizeF label)
{
    constexpr double gap = 2;
    const QPointF centre = shape.center();
    const double above = shape.top() - gap - label.height();
    const double below = shape.bottom() + gap;
    return {
        QRectF({centre.x() - label.width() / 2, below}, label),
        QRectF({centre.x() - label.width() / 2, above}, label),
        QRectF({shape.right() + gap + 2, centre.y() - label.height() / 2}, label),
        QRectF({shape.left() - gap - 2 - label.width(), centre.y() - label.height() / 2}, label),
        QRectF({shape.right() - 6, below}, label),
        QRectF({shape.left() + 6 - label.width(), below}, label),
        QRectF({shape.right() - 6, above}, label),
        QRectF({shape.left() + 6 - label.width(), above}, label),
    };
}

std::optional<QRectF> LabelPlacing::placeAt(std::span<const QRectF> boxes, const QRectF &area)
{
    for (const QRectF &box : boxes) {
        if (area.contains(box) && isFree(box)) {
            take(box);
            return box;
        }
    }
    return std::nullopt;
}

std::optional<QRectF> LabelPlacing::place(const QRectF &shape, QSizeF label)
{
    for (const QRectF &box : around(shape, label)) {
        if (isFree(box)) {
            take(box);
            return box;
        }
    }
    return std::nullopt;
}

} // namespace app

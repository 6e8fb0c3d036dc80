#include "app/views/graph/LabelPlacing.h"

#include <array>
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

std::optional<QRectF> LabelPlacing::place(const QRectF &shape, QSizeF label)
{
    constexpr double gap = 2;
    const QPointF centre = shape.center();
    const std::array<QPointF, 8> corners = {
        QPointF(centre.x() - label.width() / 2, shape.bottom() + gap),
        QPointF(centre.x() - label.width() / 2, shape.top() - gap - label.height()),
        QPointF(shape.right() + gap + 2, centre.y() - label.height() / 2),
        QPointF(shape.left() - gap - 2 - label.width(), centre.y() - label.height() / 2),
        QPointF(shape.right() - 6, shape.bottom() + gap),
        QPointF(shape.left() + 6 - label.width(), shape.bottom() + gap),
        QPointF(shape.right() - 6, shape.top() - gap - label.height()),
        QPointF(shape.left() + 6 - label.width(), shape.top() - gap - label.height()),
    };
    for (const QPointF corner : corners) {
        const QRectF box(corner, label);
        if (!isFree(box))
            continue;
        take(box);
        return box;
    }
    return std::nullopt;
}

} // namespace app

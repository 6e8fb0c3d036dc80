#include "app/window/ColumnLayout.h"

#include <algorithm>

#include <QWidget>

namespace app {

ColumnLayout::ColumnLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(0);
}

ColumnLayout::~ColumnLayout()
{
    for (const Row &row : m_rows)
        delete row.item;
}

void ColumnLayout::insertWidget(int index, QWidget *widget)
{
    addWidget(widget);
    std::rotate(m_rows.begin() + index, m_rows.end() - 1, m_rows.end());
}

void ColumnLayout::addItem(QLayoutItem *item)
{
    m_rows.push_back({item, std::exchange(m_space, 0), m_inset});
    invalidate();
}

QLayoutItem *ColumnLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_rows[size_t(index)].item : nullptr;
}

QLayoutItem *ColumnLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item != nullptr)
        m_rows.erase(m_rows.begin() + index);
    return item;
}

int ColumnLayout::arrange(int width, const QRect *place) const
{
    const QMargins margins = contentsMargins();
    int y = margins.top();
    bool isFirst = true;
    for (const Row &row : m_rows) {
        if (row.item->isEmpty())
            continue;
        y += row.space + (std::exchange(isFirst, false) ? 0 : spacing());
        const int left = margins.left() + row.inset;
        const int room = std::max(0, width - left - margins.right() - row.inset);
        const int height =
            row.item->hasHeightForWidth() ? row.item->heightForWidth(room) : row.item->sizeHint().height();
        if (place != nullptr)
            row.item->setGeometry(QRect(place->left() + left, place->top() + y, room, height));
        y += height;
    }
    return y + margins.bottom();
}

int ColumnLayout::heightForWidth(int width) const
{
    if (m_width != width) {
        m_height = arrange(width, nullptr);
        m_width = width;
    }
    return m_height;
}

QSize ColumnLayout::sizeHint() const
{
    constexpr int usualWidth = 300;
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize ColumnLayout::minimumSize() const
{
    return {60, 1};
}

void ColumnLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect.width(), &rect);
}

void ColumnLayout::invalidate()
{
    m_width = -1;
    QLayout::invalidate();
}

} // namespace app

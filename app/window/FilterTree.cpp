#include "app/window/FilterTree.h"

#include <QHeaderView>
#include <QLocale>

namespace app {

FilterTree::FilterTree(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setIndentation(16);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::expanded, this, &QWidget::updateGeometry);
    connect(this, &QTreeWidget::collapsed, this, &QWidget::updateGeometry);
}

QTreeWidgetItem *FilterTree::add(QTreeWidgetItem *parent, const QString &name, qint64 value)
{
    auto *item = parent != nullptr ? new QTreeWidgetItem(parent) : new QTreeWidgetItem(this);
    item->setText(0, name);
    item->setData(0, Qt::UserRole, value);
    item->setSizeHint(0, {0, fontMetrics().height() + 7});
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    item->setForeground(1, palette().placeholderText());
    return item;
}

void FilterTree::setCount(QTreeWidgetItem *item, int count)
{
    item->setText(1, QLocale().toString(count));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2").arg(item->text(0), item->text(1)));
}

qint64 FilterTree::valueOf(const QTreeWidgetItem *item)
{
    return item->data(0, Qt::UserRole).toLongLong();
}

int FilterTree::rowsHeight() const
{
    int rows = 0;
    for (QTreeWidgetItem *item = topLevelItem(0); item != nullptr; item = itemBelow(item))
        ++rows;
    const int height = topLevelItemCount() > 0 ? sizeHintForRow(0) : 0;
    return rows * height;
}

QSize FilterTree::sizeHint() const
{
    return {200, rowsHeight() + 2};
}

QSize FilterTree::minimumSizeHint() const
{
    return {120, std::min(rowsHeight() + 2, 80)};
}

} // namespace app

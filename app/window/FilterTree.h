#pragma once

#include <utility>

#include <QTreeWidget>

namespace app {

/// A tree of a filter panel: a name with its swatch, a count at the right, and as high as its rows. Space ticks, arrows
/// fold.
class FilterTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FilterTree(QWidget *parent = nullptr);

    QTreeWidgetItem *add(QTreeWidgetItem *parent, const QString &name, qint64 value);
    void setCount(QTreeWidgetItem *item, int count);
    static qint64 valueOf(const QTreeWidgetItem *item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int rowsHeight() const;
};

} // namespace app

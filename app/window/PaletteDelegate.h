#pragma once

#include <utility>

#include <QStyledItemDelegate>

namespace app {

/// Draws a line of the search palette: swatch, title, kind at the right, and under it the words around the find with
/// the find in bold.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace app

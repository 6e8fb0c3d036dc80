#include "app/window/PaletteDelegate.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include "app/window/PaletteModel.h"

namespace app {

namespace {

constexpr int margin = 10;
constexpr int iconSize = 16;

QList<QTextLayout::FormatRange> boldRanges(const QString &snippet)
{
    QList<QTextLayout::FormatRange> ranges;
    int place = 0;
    int start = -1;
    for (const QChar c : snippet) {
        if (c == QChar(0x02)) {
            start = place;
        } else if (c == QChar(0x03) && start >= 0) {
            QTextLayout::FormatRange range{start, place - start, {}};
            range.format.setFontWeight(QFont::Bold);
            ranges << range;
            start = -1;
        } else if (c != QChar(0x03)) {
            ++place;
        }
    }
    return ranges;
}

/// The cut keeps what is found in sight: `core::search` puts few words before it.
void drawSnippet(QPainter *painter, const QRect &area, const QFont &font, const QString &snippet)
{
    QTextLayout layout(plainSnippet(snippet).replace(u'\n', u' '), font);
    layout.setFormats(boldRanges(snippet));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    if (line.isValid())
        line.draw(painter, area.topLeft());
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    paintWords(painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor muted = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString kind = index.data(PaletteModel::KindRole).toString();
    const QString snippet = index.data(PaletteModel::SnippetRole).toString();
    const QRect inner = option.rect.adjusted(margin, 5, -margin, -5);
    const QFontMetrics metrics(option.font);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        painter->setPen(muted);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom, title);
        return;
    }
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    icon.paint(painter, inner.left(), inner.top() + 1, iconSize, iconSize);
    const QRect words = inner.adjusted(iconSize + margin, 0, 0, 0);
    const int kindWidth = metrics.horizontalAdvance(kind);
    painter->setFont(option.font);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
                      metrics.elidedText(title, Qt::ElideRight, words.width() - kindWidth - margin));
    painter->setPen(muted);
    painter->drawText(words, Qt::AlignRight | Qt::AlignTop, kind);
    if (!snippet.isEmpty())
        drawSnippet(painter, words.adjusted(0, metrics.height() + 2, 0, 0), option.font, snippet);
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    const int lines = index.data(PaletteModel::SnippetRole).toString().isEmpty() ? 1 : 2;
    return {300, lines * line + 12};
}

} // namespace app

#include "app/views/graph/ColourKey.h"

#include <algorithm>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/picture/FontMetrics.h"
#include "app/picture/PicturePainter.h"
#include "app/session/MeasureWording.h"

namespace app {

namespace {

constexpr double rowHeight = 20;
constexpr double swatch = 13;
constexpr double gapToText = 6;
constexpr double gapToNext = 16;
constexpr double padding = 10;
constexpr double widestInWindow = 190;

QString titleOf(const NodeColours &colours)
{
    return ColourKey::tr("Colour: %1").arg(wordFor(colours.measure.measure));
}

Mark textMark(const QString &text, const QRectF &box, TextRole role)
{
    Mark mark;
    mark.role = StyleRole::Axis;
    mark.textRole = role;
    mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    mark.text = text;
    mark.box = box;
    mark.layer = 3;
    return mark;
}

Mark swatchMark(Tint tint, QPointF at)
{
    Mark mark;
    mark.role = StyleRole::Source;
    setTint(mark, tint);
    mark.shape = Shape::Circle;
    mark.box = QRectF(at, QSizeF(swatch, swatch));
    mark.layer = 2;
    return mark;
}

} // namespace

ColourKeyRows colourKeyRows(const NodeColours &colours, double width)
{
    ColourKeyRows rows;
    const QString title = elided(titleOf(colours), TextRole::Small, width);
    double x = textWidth(title, TextRole::Small);
    double y = 0;
    rows.marks.push_back(textMark(title, {0, 0, x, rowHeight}, TextRole::Small));
    rows.size.setWidth(x);
    x += gapToNext;
    for (const TintMeaning &meaning : colours.key) {
        const QString text = elided(meaning.text, TextRole::Small, width - swatch - gapToText);
        const double needed = swatch + gapToText + textWidth(text, TextRole::Small);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += rowHeight;
        }
        rows.marks.push_back(swatchMark(meaning.tint, {x, y + (rowHeight - swatch) / 2}));
        const double left = x + swatch + gapToText;
        rows.marks.push_back(textMark(text, {left, y, needed - swatch - gapToText, rowHeight}, TextRole::Small));
        rows.size.setWidth(std::max(rows.size.width(), x + needed));
        x += needed + gapToNext;
    }
    rows.size.setHeight(y + rowHeight);
    return rows;
}

ColourKey::ColourKey(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("colourKey"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    hide();
}

void ColourKey::show(const std::shared_ptr<const NodeColours> &colours)
{
    if (m_colours == colours)
        return;
    // Where the graph has little room, the key does not take it from the nodes unasked.
    constexpr int wideEnough = 900;
    if (!m_colours && parentWidget()->width() < wideEnough)
        m_isFolded = true;
    m_colours = colours;
    make();
}

void ColourKey::make()
{
    setVisible(m_colours != nullptr);
    if (!m_colours)
        return;
    // In the window each colour has a row of its own.
    NodeColours shown = *m_colours;
    if (m_isFolded)
        shown.key.clear();
    const QString title = (m_isFolded ? QStringLiteral("▸ ") : QStringLiteral("▾ ")) + titleOf(shown);
    double width = textWidth(title, TextRole::Small);
    for (const TintMeaning &meaning : shown.key)
        width = std::max(width, swatch + gapToText + textWidth(meaning.text, TextRole::Small));
    width = std::min(width, widestInWindow);
    m_picture = {};
    QStringList words{titleOf(shown)};
    double y = padding / 2;
    m_picture.marks.push_back(
        textMark(elided(title, TextRole::Small, width), {padding, y, width, rowHeight}, TextRole::Small));
    for (const TintMeaning &meaning : shown.key) {
        y += rowHeight;
        words << meaning.text;
        const double left = padding + swatch + gapToText;
        m_picture.marks.push_back(swatchMark(meaning.tint, {padding, y + (rowHeight - swatch) / 2}));
        m_picture.marks.push_back(textMark(elided(meaning.text, TextRole::Small, width - swatch - gapToText),
                                           {left, y, width - swatch - gapToText, rowHeight}, TextRole::Small));
    }
    m_picture.bounds = QRectF(0, 0, width + 2 * padding, y + rowHeight + padding / 2);
    setAccessibleName(words.join(QStringLiteral("; ")));
    // What is cut stands whole here.
    words
        << tr("%1: %2. Click to fold or unfold.").arg(wordFor(shown.measure.measure), meaningOf(shown.measure.measure));
    setToolTip(words.join(u'\n'));
    resize(m_picture.bounds.size().toSize());
    update();
    Q_EMIT resized();
}

void ColourKey::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ColourKey::fold()
{
    m_isFolded = !m_isFolded;
    make();
}

void ColourKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(m_theme.accent(), 2) : QPen(m_theme.line(), 1));
    painter.setBrush(m_theme.background());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    paintPicture(painter, m_picture, m_theme);
}

void ColourKey::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        fold();
    else
        QWidget::keyPressEvent(event);
}

/// Or the graph below would begin to be dragged.
void ColourKey::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void ColourKey::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        fold();
}

void ColourKey::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ColourKey::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace app

#include "app/window/ListRow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "app/picture/Contrast.h"
#include "app/window/CardText.h"
#include "app/window/ColumnLayout.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int leadWidth = 20;
constexpr int leadGap = 8;
constexpr int sideMargin = 6;
constexpr int topMargin = 4;

} // namespace

ListRow::ListRow(const RowContent &content, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent), m_ref(content.ref), m_theme(theme), m_lead(content.lead)
{
    setAccessibleName(content.accessibleName.isEmpty() ? content.words : content.accessibleName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button's own may not grow with its words
    auto *layout = new ColumnLayout(this);
    layout->setContentsMargins(sideMargin + leadWidth + leadGap, topMargin, sideMargin, topMargin);
    QString under = mutedHtml(content.details, theme);
    if (!content.warning.isEmpty())
        under += (content.details.isEmpty() ? QString() : mutedHtml(QStringLiteral(" · "), theme)) +
                 warningHtml(content.warning, theme);
    layout->addWidget(addLabel(plainHtml(content.words) + (under.isEmpty() ? QString() : u"<br/>"_s + under)));
}

QLabel *ListRow::addLabel(const QString &html)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setText(html);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setCursor(Qt::PointingHandCursor);
    letWrap(*label);
    label->installEventFilter(this);
    return label;
}

/// A click on the words presses the row; a drag over them selects.
bool ListRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *label = qobject_cast<QLabel *>(watched);
    if (label != nullptr && event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->pos(); // NOLINT: the type says so
    if (label != nullptr && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event); // NOLINT: the type says so
        const bool isNear = (mouse->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
        if (mouse->button() == Qt::LeftButton && isNear && !label->hasSelectedText())
            QMetaObject::invokeMethod(this, &QAbstractButton::click, Qt::QueuedConnection);
    }
    return QAbstractButton::eventFilter(watched, event);
}

void ListRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plate = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(m_theme.accent(), 2) : QPen(Qt::NoPen));
        painter.setBrush(mixed(m_theme.panel(), m_theme.accent(), isDown() ? 0.14 : 0.07));
        painter.drawRoundedRect(plate, 5, 5);
    }
    if (m_lead) {
        const int lineHeight = fontMetrics().lineSpacing();
        m_lead(painter, QRectF(sideMargin, topMargin + (lineHeight - leadWidth) / 2.0, leadWidth, leadWidth));
    }
}

void ListRow::keyPressEvent(QKeyEvent *event)
{
    // A button would take the arrow keys for Tab; the list walks by them.
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Select)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore();
}

void ListRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void ListRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void ListRow::focusInEvent(QFocusEvent *event)
{
    update();
    QAbstractButton::focusInEvent(event);
}

void ListRow::focusOutEvent(QFocusEvent *event)
{
    update();
    QAbstractButton::focusOutEvent(event);
}

} // namespace app

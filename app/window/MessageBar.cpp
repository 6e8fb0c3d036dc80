#include "app/window/MessageBar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "app/window/Icons.h"

namespace app {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Put this message away"));
    m_close->setAccessibleName(m_close->toolTip());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(Weight weight, const QString &message, const QString &detail)
{
    m_weight = weight;
    m_text->setText(message);
    m_text->setToolTip(detail);
    setAccessibleName(message);
    drawIcons();
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void MessageBar::dismiss()
{
    m_text->clear();
    hide();
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::setColours(const QColor &icon)
{
    m_colour = icon;
    drawIcons();
}

void MessageBar::drawIcons()
{
    const QString name = m_weight == Weight::Failure ? QStringLiteral("warning") : QStringLiteral("info");
    m_icon->setPixmap(lineIcon(name, m_colour).pixmap(QSize(18, 18), devicePixelRatioF()));
    m_close->setIcon(lineIcon(QStringLiteral("close"), m_colour));
}

} // namespace app

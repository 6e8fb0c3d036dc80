#include "app/window/LinkLabel.h"

#include <QFocusEvent>

#include "app/window/CardText.h"

namespace app {

LinkLabel::LinkLabel(const QString &html, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setText(html);
    letWrap(*this);
    setTextInteractionFlags(html.contains(QStringLiteral("<a ")) ? Qt::TextBrowserInteraction
                                                                 : Qt::TextSelectableByMouse);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void LinkLabel::focusInEvent(QFocusEvent *event)
{
    QLabel::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        focusNextPrevChild(event->reason() == Qt::TabFocusReason);
}

} // namespace app

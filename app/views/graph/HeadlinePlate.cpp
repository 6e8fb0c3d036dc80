#include "app/views/graph/HeadlinePlate.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace app {

HeadlinePlate::HeadlinePlate(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_detail(new QLabel(this))
{
    setObjectName(QStringLiteral("headline"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(10);
    m_text->setObjectName(QStringLiteral("headlineText"));
    row->addWidget(m_text);
    row->addWidget(m_detail);
}

void HeadlinePlate::setHeadline(const Headline &headline, int width)
{
    // Asked at every step of the wheel and every day, and laying out text takes longer than most pictures.
    if (width == m_width && headline == m_shown)
        return;
    m_shown = headline;
    m_width = width;
    m_text->setText(headline.text);
    ensurePolished();
    m_text->ensurePolished();
    const QMargins margins = layout()->contentsMargins();
    const int room = width - m_text->sizeHint().width() - margins.left() - margins.right() - layout()->spacing() - 2;
    m_detail->setText(m_detail->fontMetrics().elidedText(headline.detail, Qt::ElideRight, std::max(0, room)));
    m_detail->setVisible(!headline.detail.isEmpty() && room > 60);
    m_first = headline.standsFor.empty() ? core::Ref() : headline.standsFor.front();
    setAccessibleName(headline.text + u' ' + headline.detail);
    setToolTip(m_first.isNull() ? headline.detail : tr("%1. Why? Press Space").arg(headline.detail));
    adjustSize();
}

void HeadlinePlate::setTheme(const Theme &theme)
{
    const QString sheet = QStringLiteral("#headline { background: %1; border: 1px solid %2; border-radius: 6px; }"
                                         "#headline:focus { border: 2px solid %3; }"
                                         "QLabel { color: %4; }"
                                         "#headlineText { font-weight: 600; }");
    const QString wanted =
        sheet.arg(theme.background().name(), theme.line().name(), theme.accent().name(), theme.text().name());
    if (std::exchange(m_sheet, wanted) == wanted)
        return;
    setStyleSheet(wanted);
    m_width = -1;
    m_detail->setStyleSheet(QStringLiteral("color: %1;").arg(theme.mutedText().name()));
}

void HeadlinePlate::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        ask();
    else
        QFrame::keyPressEvent(event);
}

void HeadlinePlate::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        ask();
}

void HeadlinePlate::ask()
{
    if (!m_first.isNull())
        Q_EMIT whyRequested(m_first);
}

} // namespace app

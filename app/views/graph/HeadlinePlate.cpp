#include "app/views/graph/HeadlinePlate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace app {

HeadlinePlate::HeadlinePlate(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_detail(new QLabel(this))
{
    setObjectName(QStringLiteral("headline"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(2);
    m_text->setObjectName(QStringLiteral("headlineText"));
    m_detail->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_detail);
}

void HeadlinePlate::setHeadline(const Headline &headline)
{
    m_text->setText(headline.text);
    m_detail->setText(headline.detail);
    m_detail->setVisible(!headline.detail.isEmpty());
    m_first = headline.standsFor.empty() ? core::Ref() : headline.standsFor.front();
    setAccessibleName(headline.text + u' ' + headline.detail);
    setToolTip(m_first.isNull() ? QString() : tr("Why? Press Space"));
    adjustSize();
}

void HeadlinePlate::setTheme(const Theme &theme)
{
    const QString sheet = QStringLiteral("#headline { background: %1; border: 1px solid %2; border-radius: 6px; }"
                                         "#headline:focus { border: 2px solid %3; }"
                                         "QLabel { color: %4; }"
                                         "#headlineText { font-weight: 600; }");
    setStyleSheet(sheet.arg(theme.background().name(), theme.line().name(), theme.accent().name(), theme.text().name()));
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

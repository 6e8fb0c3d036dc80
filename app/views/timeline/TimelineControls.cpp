#include "app/views/timeline/TimelineControls.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

namespace app {

namespace {

constexpr int iconSide = 16;

QPainterPath triangle(double left, double right)
{
    QPainterPath path(QPointF(left, 3));
    path.lineTo(right, 8);
    path.lineTo(left, 13);
    path.closeSubpath();
    return path;
}

QPainterPath stepPath(double left, double right, double bar)
{
    QPainterPath path = triangle(left, right);
    path.addRect(bar, 3, 2, 10);
    return path;
}

QPainterPath pausePath()
{
    QPainterPath path;
    path.addRect(4, 3, 3, 10);
    path.addRect(9, 3, 3, 10);
    return path;
}

QIcon filled(const QPainterPath &path, const QColor &colour)
{
    QPixmap pixmap(iconSide * 2, iconSide * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, colour);
    return QIcon(pixmap);
}

/// An arrow that comes back to where it began.
QIcon loopIcon(const QColor &colour)
{
    QPixmap pixmap(iconSide * 2, iconSide * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 2));
    painter.drawArc(QRectF(3, 3, 10, 10), 60 * 16, 290 * 16);
    QPainterPath head(QPointF(9, 0));
    head.lineTo(14, 4);
    head.lineTo(8, 7);
    head.closeSubpath();
    painter.fillPath(head, colour);
    return QIcon(pixmap);
}

} // namespace

TimelineControls::TimelineControls(QWidget *parent)
    : QWidget(parent),
      m_lanes(new QComboBox(this)),
      m_back(add(QStringLiteral("timelineBack"), tr("To the change before"))),
      m_play(add(QStringLiteral("timelinePlay"), tr("Play"))),
      m_on(add(QStringLiteral("timelineOn"), tr("To the next change"))),
      m_loop(add(QStringLiteral("timelineLoop"), tr("Begin again at the end")))
{
    setObjectName(QStringLiteral("timelineControls"));
    m_lanes->setObjectName(QStringLiteral("timelineLanes"));
    m_lanes->setAccessibleName(tr("What makes a lane"));
    m_lanes->setToolTip(m_lanes->accessibleName());
    m_lanes->addItems({tr("By pair"), tr("By actor"), tr("By kind")});
    m_loop->setCheckable(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_lanes, 1);
    row->addSpacing(4);
    for (QToolButton *button : {m_back, m_play, m_on, m_loop})
        row->addWidget(button);
    connect(m_lanes, &QComboBox::activated, this,
            [this](int index) { Q_EMIT lanesChosen(TimelineOptions::Lanes(index)); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { Q_EMIT stepPressed(1); });
    connect(m_play, &QToolButton::clicked, this, &TimelineControls::playPressed);
    connect(m_loop, &QToolButton::toggled, this, &TimelineControls::loopToggled);
    drawIcons();
}

QToolButton *TimelineControls::add(const QString &objectName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFixedSize(24, 24);
    button->setIconSize({iconSide, iconSide});
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void TimelineControls::setTheme(const Theme &theme)
{
    m_colour = theme.text();
    drawIcons();
}

void TimelineControls::setOptions(const TimelineOptions &options)
{
    m_lanes->setCurrentIndex(int(options.lanes));
    m_loop->setChecked(options.loops);
}

void TimelineControls::setClock(Clock clock)
{
    m_clock = clock;
    m_play->setToolTip(clock == Clock::Runs ? tr("Stop") : tr("Play"));
    m_play->setAccessibleName(m_play->toolTip());
    drawIcons();
}

void TimelineControls::drawIcons()
{
    m_back->setIcon(filled(stepPath(12, 6, 3), m_colour));
    m_on->setIcon(filled(stepPath(4, 10, 11), m_colour));
    m_play->setIcon(filled(m_clock == Clock::Runs ? pausePath() : triangle(5, 13), m_colour));
    m_loop->setIcon(loopIcon(m_colour));
}

} // namespace app

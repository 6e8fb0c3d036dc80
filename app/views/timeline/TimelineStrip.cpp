#include "app/views/timeline/TimelineStrip.h"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/picture/Contrast.h"
#include "app/session/Wording.h"

namespace app {

namespace {

constexpr double gripReach = 6;
constexpr double barWidth = 3;
constexpr double labelHeight = 12;
constexpr qint64 leastDays = 60;
const QDate firstDay(1800, 1, 1);
const QDate lastDay(2100, 12, 31);

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timelineStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setToolTip(tr("All the time that is dated. Drag the window at its ends or its middle; arrow keys move it, with "
                  "Shift its end, with Control its beginning."));
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void TimelineStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TimelineStrip::setContent(const TimelineContent &content)
{
    m_whole = content.whole;
    m_days.clear();
    const auto addEvents = [this](const std::vector<TimelineEvent> &events) {
        for (const TimelineEvent &event : events)
            m_days.push_back(qint64(event.middle()));
    };
    addEvents(content.events);
    for (const TimelineLane &lane : content.lanes) {
        addEvents(lane.events);
        for (const TimelineBar &bar : lane.bars)
            m_days.push_back(bar.span.from.toJulianDay());
    }
    std::sort(m_days.begin(), m_days.end());
    update();
}

void TimelineStrip::setWindow(const TimelineRange &window)
{
    if (m_window.from == window.from && m_window.to == window.to)
        return;
    m_window = window;
    tell();
    update();
}

void TimelineStrip::tell()
{
    setAccessibleName(tr("Stretch of time seen: %1 to %2").arg(dateText(m_window.from), dateText(m_window.to)));
}

TimelineRange TimelineStrip::reach() const
{
    if (!m_whole.from.isValid() || !m_window.from.isValid())
        return {firstDay, lastDay};
    return {std::min(m_whole.from, m_window.from), std::max(m_whole.to, m_window.to)};
}

double TimelineStrip::xOf(QDate day) const
{
    const TimelineRange range = reach();
    return double(range.from.daysTo(day)) / double(std::max<qint64>(1, range.from.daysTo(range.to))) * width();
}

QDate TimelineStrip::dayAt(double x) const
{
    const TimelineRange range = reach();
    return range.from.addDays(qint64(x / std::max(1, width()) * double(range.from.daysTo(range.to))));
}

/// How much lies under each bar. Days stand in their order, so that each bar is found without looking at every day.
std::vector<int> TimelineStrip::countsOfBars() const
{
    std::vector<int> counts(std::size_t(width() / barWidth) + 1);
    auto from = m_days.begin();
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        const qint64 end = dayAt(double(bin + 1) * barWidth).toJulianDay();
        const auto to = std::lower_bound(from, m_days.end(), end);
        counts[bin] = int(to - from);
        from = to;
    }
    return counts;
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel());
    if (!m_window.from.isValid())
        return;
    const QRectF window(QPointF(xOf(m_window.from), 0.5), QPointF(xOf(m_window.to), height() - 0.5));
    painter.fillRect(window, m_theme.background());
    const std::vector<int> counts = countsOfBars();
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    const double room = height() - labelHeight - 2;
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] == 0)
            continue;
        // By the root, so that a single event beside a crowd is still seen.
        const double high = std::max(2.0, std::sqrt(double(counts[bin]) / most) * room);
        painter.fillRect(QRectF(double(bin) * barWidth, height() - labelHeight - high, barWidth - 1, high),
                         m_theme.mutedText());
    }
    painter.setFont(Theme::font(TextRole::Axis));
    painter.setPen(m_theme.mutedText());
    const TimelineRange range = reach();
    const QRectF labels(6, height() - labelHeight - 1.5, width() - 12, labelHeight);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, QString::number(range.from.year()));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, QString::number(range.to.year()));
    painter.setPen(QPen(m_theme.accent(), hasFocus() ? 2 : 1));
    painter.drawRect(window.adjusted(0.5, 0, -1, -0.5));
    for (const double x : {window.left(), window.right()}) {
        const double inside = std::clamp(x, 2.0, width() - 2.0);
        painter.fillRect(QRectF(inside - 2, height() / 2.0 - 7, 4, 14), m_theme.accent());
    }
}

TimelineStrip::Grip TimelineStrip::gripAt(QPointF point) const
{
    const double from = xOf(m_window.from);
    const double to = xOf(m_window.to);
    if (std::abs(point.x() - from) <= gripReach && point.x() - from <= to - point.x())
        return Grip::Beginning;
    if (std::abs(point.x() - to) <= gripReach)
        return Grip::End;
    return point.x() > from && point.x() < to ? Grip::Middle : Grip::None;
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_window.from.isValid())
        return;
    m_grip = gripAt(event->position());
    m_pressedAt = event->position();
    m_windowAtPress = m_window;
    if (m_grip != Grip::None)
        return;
    // Beside the window: it comes here, and goes on with the pointer.
    const qint64 half = m_window.from.daysTo(m_window.to) / 2;
    m_grip = Grip::Middle;
    move(Grip::Middle, m_window, m_window.from.addDays(half).daysTo(dayAt(event->position().x())));
    m_windowAtPress = m_window;
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position());
        setCursor(grip == Grip::Middle ? Qt::OpenHandCursor : grip == Grip::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    move(m_grip, m_windowAtPress, dayAt(m_pressedAt.x()).daysTo(dayAt(event->position().x())));
}

void TimelineStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = std::max<qint64>(1, m_window.from.daysTo(m_window.to) / 20);
    const Grip grip = event->modifiers().testFlag(Qt::ShiftModifier)     ? Grip::End
                      : event->modifiers().testFlag(Qt::ControlModifier) ? Grip::Beginning
                                                                         : Grip::Middle;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(grip, m_window, -step);
    case Qt::Key_Right:
        return move(grip, m_window, step);
    case Qt::Key_Home:
        return move(Grip::Middle, m_window, m_window.from.daysTo(m_whole.from));
    case Qt::Key_End:
        return move(Grip::Middle, m_window, m_window.to.daysTo(m_whole.to));
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineStrip::focusInEvent(QFocusEvent *)
{
    update();
}

void TimelineStrip::focusOutEvent(QFocusEvent *)
{
    update();
}

void TimelineStrip::move(Grip grip, const TimelineRange &window, qint64 days)
{
    TimelineRange moved = window;
    if (grip == Grip::Middle)
        days = std::clamp(days, window.from.daysTo(firstDay), window.to.daysTo(lastDay));
    if (grip == Grip::Beginning || grip == Grip::Middle)
        moved.from = window.from.addDays(days);
    if (grip == Grip::End || grip == Grip::Middle)
        moved.to = window.to.addDays(days);
    moved.from = std::max(moved.from, firstDay);
    moved.to = std::min(moved.to, lastDay);
    if (grip == Grip::Beginning)
        moved.from = std::min(moved.from, moved.to.addDays(-leastDays));
    if (grip == Grip::End)
        moved.to = std::max(moved.to, moved.from.addDays(leastDays));
    setWindow(moved);
    Q_EMIT windowMoved(moved.from, moved.to);
}

} // namespace app

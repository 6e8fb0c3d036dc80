#include "app/views/timeline/TimelineView.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/timeline/TimelineControls.h"
#include "app/views/timeline/TimelineStrip.h"

namespace app {

namespace {

constexpr qint64 leastDays = 60;
constexpr int ticksForWholeRange = 320;
constexpr int tickMilliseconds = 40;
constexpr int keepingDelay = 200;
constexpr int stripHeight = 30;
const QDate firstDay(1800, 1, 1);
const QDate lastDay(2100, 12, 31);

} // namespace

TimelineView::TimelineView(Document &document, Selection &selection, QWidget *parent)
    : PictureView(document, selection, parent), m_strip(new TimelineStrip(this)), m_controls(new TimelineControls(this))
{
    setObjectName(QStringLiteral("timelineView"));
    setAccessibleName(tr("Timeline"));
    setMinimumSize(320, 120);
    m_clock.setInterval(tickMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &TimelineView::advance);
    connect(&document, &Document::opened, this, &TimelineView::fitAll);
    connect(&selection, &Selection::optionsChanged, this, &TimelineView::followOptions);
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepingDelay);
    connect(&m_keeping, &QTimer::timeout, this, &TimelineView::keepRange);
    makeControls();
    if (document.isOpen())
        fitAll();
}

void TimelineView::makeControls()
{
    connect(m_strip, &TimelineStrip::windowMoved, this,
            [this](QDate from, QDate to) { setRange(from, from.daysTo(to)); });
    connect(m_controls, &TimelineControls::lanesChosen, this, [this](TimelineOptions::Lanes lanes) {
        m_firstLane = 0;
        setOptions([lanes](TimelineOptions &options) { options.lanes = lanes; });
    });
    connect(m_controls, &TimelineControls::loopToggled, this,
            [this](bool loops) { setOptions([loops](TimelineOptions &options) { options.loops = loops; }); });
    connect(m_controls, &TimelineControls::stepPressed, this, &TimelineView::step);
    connect(m_controls, &TimelineControls::playPressed, this, [this] { isPlaying() ? stop() : play(); });
    connect(this, &TimelineView::playingChanged, m_controls, [this](bool isPlaying) {
        m_controls->setClock(isPlaying ? TimelineControls::Clock::Runs : TimelineControls::Clock::Stands);
    });
}

void TimelineView::placeControls()
{
    const int header = int(options().headerWidth);
    m_controls->setGeometry(0, height() - stripHeight, header, stripHeight);
    m_strip->setGeometry(header, height() - stripHeight, width() - header, stripHeight);
}

const TimelineContent &TimelineView::content()
{
    const auto knowledge = document().knowledge();
    const TimelineOptions::Lanes lanes = selection().options().timeline.lanes;
    if (m_source.knowledge == knowledge && m_source.filter == selection().filter() && m_source.lanes == lanes)
        return m_source.content;
    m_source = {knowledge, selection().filter(), lanes, timelineContent(*knowledge, selection().filter(), lanes), {}};
    m_strip->setContent(m_source.content);
    return m_source.content;
}

void TimelineView::setOptions(const std::function<void(TimelineOptions &)> &change)
{
    ViewOptions all = selection().options();
    change(all.timeline);
    selection().setOptions(all);
}

/// What is seen goes with the options, so that a saved view comes back as it was.
void TimelineView::keepRange()
{
    const bool isWhole = m_range.from == content().whole.from && m_range.to == content().whole.to;
    m_keptRange = m_range;
    setOptions([&](TimelineOptions &options) {
        options.from = isWhole ? std::nullopt : std::optional(m_range.from);
        options.to = isWhole ? std::nullopt : std::optional(m_range.to);
    });
}

void TimelineView::followOptions()
{
    const TimelineOptions &told = selection().options().timeline;
    m_controls->setOptions(told);
    if (document().isOpen() && !m_keeping.isActive()) {
        const TimelineRange whole = content().whole;
        const TimelineRange wanted = {told.from.value_or(whole.from), told.to.value_or(whole.to)};
        if (wanted.from != m_keptRange.from || wanted.to != m_keptRange.to)
            m_range = wanted;
        m_keptRange = wanted;
    }
    invalidate();
}

TimelinePictureOptions TimelineView::options()
{
    TimelinePictureOptions options;
    options.validOn = selection().validOn();
    options.range = m_range;
    options.size = QSizeF(width(), std::max(1, height() - stripHeight));
    options.headerWidth = width() > 1000 ? 240 : 200;
    options.firstLane = m_firstLane;
    options.lastLane = TimelinePictureOptions::LastLane::MayBeCut;
    return options;
}

Picture TimelineView::build()
{
    const TimelinePictureOptions drawn = options();
    const TimelineContent &all = content();
    const double scale = pixelsPerDay(drawn);
    if (m_source.clusters.lanes.size() != all.lanes.size() || m_source.clusters.pixelsPerDay != scale)
        m_source.clusters = timelineClusters(all, scale);
    m_shown = buildTimelinePicture(*m_source.knowledge, all, m_source.clusters, drawn);
    m_strip->setWindow(m_range);
    return std::move(m_shown.picture);
}

void TimelineView::setRange(QDate from, qint64 days)
{
    days = std::clamp(days, leastDays, firstDay.daysTo(lastDay));
    from = std::clamp(from, firstDay, lastDay.addDays(-days));
    m_range = {from, from.addDays(days)};
    m_keeping.start();
    invalidate();
}

void TimelineView::fitAll()
{
    m_range = content().whole;
    m_keeping.start();
    m_firstLane = 0;
    invalidate();
}

void TimelineView::fitSelection()
{
    QDate from;
    QDate to;
    const auto knowledge = document().knowledge();
    for (const core::Ref ref : selection().refs()) {
        std::optional<core::Period> period;
        if (knowledge->treaty(ref.entity()) != nullptr)
            period = knowledge->treatyDates(ref.entity()).inForce;
        else if (knowledge->event(ref.entity()) != nullptr)
            period = knowledge->eventDate(ref.entity());
        if (!period || !period->earliest().isValid())
            continue;
        const QDate end = period->latest().isValid() ? period->latest() : m_range.to;
        from = from.isValid() ? std::min(from, period->earliest()) : period->earliest();
        to = to.isValid() ? std::max(to, end) : end;
    }
    if (!from.isValid())
        return;
    const qint64 margin = std::max<qint64>(from.daysTo(to) / 8, leastDays);
    setRange(from.addDays(-margin), from.daysTo(to) + 2 * margin);
}

void TimelineView::zoomBy(double factor, QPointF widgetPoint)
{
    const QDate held = dayAt(options(), toPicture(widgetPoint).x());
    const double share =
        std::clamp(double(m_range.from.daysTo(held)) / double(m_range.from.daysTo(m_range.to)), 0.0, 1.0);
    const auto days = std::max(leastDays, qint64(std::llround(double(m_range.from.daysTo(m_range.to)) / factor)));
    setRange(held.addDays(-qint64(share * double(days))), days);
}

void TimelineView::reveal(core::Ref ref)
{
    const auto knowledge = document().knowledge();
    if (const core::Clause *clause = knowledge->clause(ref.entity()))
        ref = clause->treaty;
    QDate day;
    if (knowledge->treaty(ref.entity()) != nullptr) {
        day = spanOf(*knowledge, ref.entity()).from;
        const std::vector<TimelineLane> &lanes = content().lanes;
        for (int i = 0; i < int(lanes.size()); ++i) {
            const auto &bars = lanes[size_t(i)].bars;
            const bool isSeen = i >= m_firstLane && i < m_firstLane + std::max(1, m_shown.shownLanes);
            if (!isSeen && std::any_of(bars.begin(), bars.end(),
                                       [&](const TimelineBar &bar) { return bar.treaty == ref.entity(); }))
                m_firstLane = i;
        }
    } else if (knowledge->event(ref.entity()) != nullptr) {
        if (const auto date = knowledge->eventDate(ref.entity()))
            day = date->earliest();
    }
    if (day.isValid() && (day < m_range.from || day > m_range.to)) {
        const qint64 days = m_range.from.daysTo(m_range.to);
        setRange(day.addDays(-days / 2), days);
    }
    invalidate();
}

void TimelineView::setDateAt(QPointF picturePoint)
{
    selection().setValidOn(std::clamp(dayAt(options(), picturePoint.x()), m_range.from, m_range.to));
}

bool TimelineView::beginDrag(MarkIndex, QPointF picturePoint)
{
    const std::optional<QDate> day = selection().validOn();
    const bool isOnHandle = day && std::abs(xOf(options(), *day) - picturePoint.x()) <= 6;
    m_dateAtDrag = day;
    m_rangeAtDrag = m_range;
    m_laneAtDrag = m_firstLane;
    m_dragFrom = picturePoint;
    m_dragsDate = isOnHandle || picturePoint.y() >= m_shown.axisTop;
    stop();
    return true;
}

void TimelineView::continueDrag(QPointF picturePoint)
{
    if (m_dragsDate) {
        setDateAt(picturePoint);
        return;
    }
    const double pixels = std::max(1.0, width() - options().headerWidth);
    const qint64 days = m_rangeAtDrag.from.daysTo(m_rangeAtDrag.to);
    const double moved = (m_dragFrom.x() - picturePoint.x()) / pixels * double(days);
    scrollLanes(m_laneAtDrag + int(std::lround((m_dragFrom.y() - picturePoint.y()) / 28)));
    setRange(m_rangeAtDrag.from.addDays(qint64(moved)), days);
}

void TimelineView::cancelDrag()
{
    selection().setValidOn(m_dateAtDrag);
    m_range = m_rangeAtDrag;
    m_firstLane = m_laneAtDrag;
    invalidate();
}

/// A thin bar at the edge says where in the lanes this is.
void TimelineView::paintOverlay(QPainter &painter)
{
    if (m_shown.shownLanes >= m_shown.laneCount)
        return;
    constexpr double barWidth = 4;
    QColor colour = theme().mutedText();
    colour.setAlphaF(0.6F);
    const double lane = m_shown.axisTop / m_shown.laneCount;
    painter.fillRect(QRectF(width() - barWidth, m_firstLane * lane, barWidth, std::max(1, m_shown.shownLanes) * lane),
                     colour);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && toPicture(event->position()).y() >= m_shown.axisTop)
        setDateAt(toPicture(event->position()));
    PictureView::mousePressEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    placeControls();
    invalidate();
}

/// At once, though nothing is drawn yet: while a project opens its controls are seen, too.
void TimelineView::setTheme(const Theme &theme)
{
    m_controls->setTheme(theme);
    m_strip->setTheme(theme);
    PictureView::setTheme(theme);
}

void TimelineView::scrollLanes(int firstLane)
{
    m_firstLane = std::clamp(firstLane, 0, std::max(0, m_shown.laneCount - std::max(1, m_shown.shownLanes)));
    invalidate();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const double vertical = event->angleDelta().y() / 120.0;
    const double sideways = event->angleDelta().x() / 120.0;
    const qint64 days = m_range.from.daysTo(m_range.to);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(2.0, vertical / 4), event->position());
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        setRange(m_range.from.addDays(-qint64((vertical + sideways) * double(days) / 12)), days);
    else if (sideways != 0)
        setRange(m_range.from.addDays(-qint64(sideways * double(days) / 12)), days);
    else if (m_shown.laneCount > m_shown.shownLanes)
        scrollLanes(m_firstLane - int(std::lround(vertical)));
    else
        setRange(m_range.from.addDays(-qint64(vertical * double(days) / 12)), days);
    event->accept();
}

/// Time and lanes move; the picture itself stays where it is.
void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const qint64 days = m_range.from.daysTo(m_range.to);
    const int lanes = std::max(1, m_shown.shownLanes);
    const bool byControl = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    if (key == Qt::Key_PageUp)
        scrollLanes(m_firstLane - lanes);
    else if (key == Qt::Key_PageDown)
        scrollLanes(m_firstLane + lanes);
    else if (byControl && key == Qt::Key_Up)
        scrollLanes(m_firstLane - 1);
    else if (byControl && key == Qt::Key_Down)
        scrollLanes(m_firstLane + 1);
    else if (byControl && key == Qt::Key_Left)
        setRange(m_range.from.addDays(-days / 12), days);
    else if (byControl && key == Qt::Key_Right)
        setRange(m_range.from.addDays(days / 12), days);
    else
        PictureView::keyPressEvent(event);
}

void TimelineView::play()
{
    if (m_clock.isActive())
        return;
    const std::optional<QDate> day = selection().validOn();
    if (!day || *day >= m_range.to || *day < m_range.from)
        selection().setValidOn(m_range.from);
    m_clock.start();
    Q_EMIT playingChanged(true);
}

void TimelineView::stop()
{
    if (!m_clock.isActive())
        return;
    m_clock.stop();
    Q_EMIT playingChanged(false);
}

void TimelineView::advance()
{
    const qint64 days = std::max<qint64>(1, m_range.from.daysTo(m_range.to) / ticksForWholeRange);
    const QDate next = selection().validOn().value_or(m_range.from).addDays(days);
    selection().setValidOn(std::min(next, m_range.to));
    if (next < m_range.to)
        return;
    if (selection().options().timeline.loops)
        selection().setValidOn(m_range.from);
    else
        stop();
}

void TimelineView::step(int direction)
{
    const std::vector<QDate> days = changeDays(*document().knowledge());
    const QDate now = selection().validOn().value_or(direction > 0 ? m_range.from : m_range.to);
    if (direction > 0) {
        if (const auto next = std::upper_bound(days.begin(), days.end(), now); next != days.end())
            selection().setValidOn(*next);
    } else if (const auto next = std::lower_bound(days.begin(), days.end(), now); next != days.begin()) {
        selection().setValidOn(*std::prev(next));
    }
}

} // namespace app

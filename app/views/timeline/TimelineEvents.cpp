#include "app/views/timeline/TimelineEvents.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr int mostNamed = 4;
constexpr double monthBar = 20;
constexpr double yearBar = 30;

/// The events of a lane with what is needed to draw them.
struct Lane
{
    const core::Knowledge &knowledge;
    const TimelinePictureOptions &options;
    const std::vector<TimelineEvent> &events;
    double y = 0;
};

QString altOf(const Lane &lane, const EventCluster &cluster)
{
    QStringList lines;
    for (std::size_t i = cluster.first; i < cluster.last; ++i) {
        if (lines.size() == mostNamed) {
            lines << Words::tr("And %1 more; zoom in to part them.").arg(int(cluster.size()) - mostNamed);
            break;
        }
        const TimelineEvent &event = lane.events[i];
        QString line = Words::tr("%1: %2.").arg(periodText(*lane.knowledge.eventDate(event.id)),
                                                lane.knowledge.entity(event.id).label);
        if (event.isDisputed)
            line += u' ' + Words::tr("Sources differ.");
        lines << line;
    }
    return lines.join(u' ');
}

double xOfDay(const TimelinePictureOptions &options, double julianDay)
{
    return options.headerWidth + (julianDay - double(options.range.from.toJulianDay())) * pixelsPerDay(options);
}

Mark diamond(const Lane &lane, const EventCluster &cluster)
{
    Mark mark;
    for (std::size_t i = cluster.first; i < cluster.last; ++i)
        mark.standsFor.emplace_back(lane.events[i].id);
    const double size = cluster.side();
    const double x = xOfDay(lane.options, cluster.middle);
    const bool isAhead = lane.options.validOn && cluster.from > *lane.options.validOn;
    mark.shape = Shape::Diamond;
    mark.role = StyleRole::Event;
    mark.layer = 2;
    mark.order = 3;
    mark.box = QRectF(x - size / 2, lane.y - size / 2, size, size);
    mark.states = (isAhead ? Ended : NoState) | (cluster.isDisputed ? Disputed : NoState);
    if (cluster.alt.isEmpty())
        cluster.alt = altOf(lane, cluster);
    mark.alt = cluster.alt;
    if (cluster.size() > 1) {
        mark.text = cluster.size() < EventCluster::crowd ? QString::number(cluster.size()) : QStringLiteral("99+");
        mark.textRole = TextRole::Small;
    }
    return mark;
}

/// Under an event that is not known to the day: at least as long as can be told from a diamond.
Mark precisionBar(const Lane &lane, const TimelineEvent &event)
{
    Mark mark;
    mark.shape = Shape::BarFuzzyEnds;
    mark.role = StyleRole::Event;
    mark.layer = 1;
    mark.order = -1;
    mark.standsFor = {event.id};
    const double least = event.from.daysTo(event.to) > 31 ? yearBar : monthBar;
    const double width = std::max(least, double(event.from.daysTo(event.to)) * pixelsPerDay(lane.options));
    const double middle = xOfDay(lane.options, event.middle());
    const double left = std::max(lane.options.headerWidth, middle - width / 2);
    const double right = std::min(lane.options.size.width(), middle + width / 2);
    mark.box = QRectF(left, lane.y - 2, right - left, 4);
    mark.alt = Words::tr("The date is known as %1.").arg(periodText(*lane.knowledge.eventDate(event.id)));
    return mark;
}

} // namespace

std::vector<Mark> eventMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                             const std::vector<TimelineEvent> &events, const std::vector<EventCluster> &clusters,
                             double y)
{
    const Lane lane{knowledge, options, events, y};
    const double first = double(options.range.from.toJulianDay());
    const double last = double(options.range.to.toJulianDay());
    std::vector<Mark> marks;
    auto cluster = std::lower_bound(clusters.begin(), clusters.end(), first,
                                    [](const EventCluster &row, double day) { return row.middle < day; });
    for (; cluster != clusters.end() && cluster->middle <= last; ++cluster) {
        const TimelineEvent &event = events[cluster->first];
        Mark mark = diamond(lane, *cluster);
        if (mark.box.right() > options.size.width())
            break;
        if (cluster->size() == 1 && event.from != event.to)
            marks.push_back(precisionBar(lane, event));
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace app

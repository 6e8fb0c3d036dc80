#include "app/views/timeline/TimelineClusters.h"

#include <algorithm>

namespace app {

namespace {

/// Pixels between two signs that do not touch, and the most that one cluster gathers.
constexpr double touching = 14;
constexpr double widest = 26;

} // namespace

std::vector<EventCluster> clustersOf(const std::vector<TimelineEvent> &events, double pixelsPerDay)
{
    std::vector<EventCluster> clusters;
    double sum = 0;
    double before = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const TimelineEvent &event = events[i];
        const double day = event.middle();
        const bool isNew = clusters.empty() || (day - before) * pixelsPerDay >= touching ||
                           (day - events[clusters.back().first].middle()) * pixelsPerDay >= widest;
        if (isNew) {
            clusters.push_back({.first = i, .last = i, .middle = day, .from = event.from, .to = event.to});
            sum = 0;
        }
        EventCluster &cluster = clusters.back();
        cluster.last = i + 1;
        cluster.from = std::min(cluster.from, event.from);
        cluster.to = std::max(cluster.to, event.to);
        cluster.isDisputed = cluster.isDisputed || event.isDisputed;
        sum += day;
        cluster.middle = sum / double(cluster.size());
        before = day;
    }
    return clusters;
}

TimelineClusters timelineClusters(const TimelineContent &content, double pixelsPerDay)
{
    TimelineClusters clusters;
    clusters.pixelsPerDay = pixelsPerDay;
    for (const TimelineLane &lane : content.lanes)
        clusters.lanes.push_back(clustersOf(lane.events, pixelsPerDay));
    clusters.events = clustersOf(content.events, pixelsPerDay);
    return clusters;
}

} // namespace app

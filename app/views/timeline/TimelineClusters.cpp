#include "app/views/timeline/TimelineClusters.h"

#include <algorithm>

namespace app {

namespace {

/// Pixels between two signs that do not touch, and the most that one cluster gathers.
constexpr double touching = 14;
constexpr double widest = 26;

constexpr double singleSide = 13;
constexpr double clusterSide = 21;
constexpr double crowdSide = 27;
constexpr double apart = 0.8; ///< of their sides: diamonds have corners, which may meet

bool cover(const EventCluster &a, const EventCluster &b, double pixelsPerDay)
{
    return (b.middle - a.middle) * pixelsPerDay < apart * (a.side() + b.side()) / 2;
}

EventCluster joined(const EventCluster &a, const EventCluster &b)
{
    EventCluster both = a;
    both.last = b.last;
    both.middle = (a.middle * double(a.size()) + b.middle * double(b.size())) / double(a.size() + b.size());
    both.from = std::min(a.from, b.from);
    both.to = std::max(a.to, b.to);
    both.isDisputed = a.isDisputed || b.isDisputed;
    return both;
}

/// Joins neighbours whose signs would cover each other: the first of a new cluster may stand right behind a full one.
std::vector<EventCluster> partedClusters(const std::vector<EventCluster> &clusters, double pixelsPerDay)
{
    std::vector<EventCluster> parted;
    for (EventCluster cluster : clusters) {
        while (!parted.empty() && cover(parted.back(), cluster, pixelsPerDay)) {
            cluster = joined(parted.back(), cluster);
            parted.pop_back();
        }
        parted.push_back(std::move(cluster));
    }
    return parted;
}

} // namespace

double EventCluster::side() const
{
    return size() == 1 ? singleSide : size() < crowd ? clusterSide : crowdSide;
}

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
    return partedClusters(clusters, pixelsPerDay);
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

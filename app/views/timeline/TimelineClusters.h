#pragma once

#include <cstddef>
#include <vector>

#include "app/views/timeline/TimelineLanes.h"

namespace app {

/// Neighbouring events of a lane that would touch at some scale: `first` up to, not including, `last`. Signs of
/// neighbouring clusters leave each other's numbers free.
struct EventCluster
{
    static constexpr std::size_t crowd = 100; ///< so many are not counted on the sign

    std::size_t first = 0;
    std::size_t last = 0;
    double middle = 0; ///< Julian day
    QDate from;
    QDate to;
    bool isDisputed = false;
    /// What it says, worked out when it is first drawn: the same at every place, so that panning need not. One thread
    /// at a time draws from the same clusters.
    mutable QString alt = {};

    std::size_t size() const { return last - first; }
    /// Width and height of its sign in pixels.
    double side() const;
};

/// The events of a lane at a scale, in order of time. It depends on the scale alone and not on what stretch is seen: so
/// panning makes none anew and moves no event from one cluster to another.
std::vector<EventCluster> clustersOf(const std::vector<TimelineEvent> &events, double pixelsPerDay);

/// The clusters of all lanes of a content at a scale.
struct TimelineClusters
{
    double pixelsPerDay = 0;
    std::vector<std::vector<EventCluster>> lanes;
    std::vector<EventCluster> events; ///< of the lane at the foot
};

TimelineClusters timelineClusters(const TimelineContent &content, double pixelsPerDay);

} // namespace app

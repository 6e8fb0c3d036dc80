#pragma once

#include <QDate>

#include "app/session/options/GraphOptions.h"
#include "app/views/graph/GraphPlaces.h"

namespace app {

/// Places by the layout that the options name; `earlier` counts for the layouts by stress and by force, which keep
/// them. Like `layOutGraph`: clauses and pins are left to `arrangeGraph`, filters and dates do not matter, and it is
/// the same for the same knowledge and options, always.
GraphPlaces layOutGraphAs(const GraphOptions &options, const core::Knowledge &knowledge, const core::Graph &graph,
                          const GraphPlaces &earlier = {});

/// Where a day lies on the axis of the layout in time, in scene units.
double axisPlace(QDate day);
/// The day that lies at a place of the axis.
QDate axisDay(double place);
/// The days between which that layout draws its axis.
struct AxisSpan
{
    QDate from;
    QDate to;
};
AxisSpan axisSpan(const core::Knowledge &knowledge);

} // namespace app

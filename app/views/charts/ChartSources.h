#pragma once

#include "app/views/charts/ChartData.h"

namespace app {

// The charts, one function each. Within this room only.
ChartData scopeChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData inForceChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData eventsChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData actorsChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData modalityChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData conditionsChart(const core::Knowledge &knowledge, const ChartRequest &request);
ChartData articlesChart(const core::Knowledge &knowledge, const ChartRequest &request);

} // namespace app

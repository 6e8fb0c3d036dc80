#pragma once

#include "app/export/pptx/DeckChart.h"

namespace app {

// The series of a chart's part, for `chartPart` alone.

struct ChartText
{
    int size = 1000; ///< in hundredths of a point
    QColor colour = {};
    const char *turn = nullptr; ///< fixed; null: as the program likes
};
/// `c:txPr`
void writeChartText(PartXml &xml, const ChartText &text, const DeckColours &colours);

void writeChartSeries(PartXml &xml, const DeckChart &chart, std::size_t series, const DeckColours &colours);
/// The sums as a last part of each bar that is not drawn: only its number is seen, where the bar ends.
void writeChartTotals(PartXml &xml, const DeckChart &chart, const DeckColours &colours);

} // namespace app

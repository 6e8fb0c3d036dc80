#pragma once

#include "app/export/pptx/DeckChart.h"

namespace app {

/// Where the numbers of a chart stand in its workbook: categories down the first column, a column a series, names in
/// the first row, sums behind them.
namespace chartsheet {

/// "Sheet1!$B$2:$B$9"
QString categories(const DeckChart &chart);
QString seriesName(std::size_t series);
QString seriesValues(const DeckChart &chart, std::size_t series);

} // namespace chartsheet

/// The workbook that "Edit data" opens: an Office Open XML file of one sheet. The same chart gives the same bytes.
QByteArray chartWorkbook(const DeckChart &chart);

} // namespace app

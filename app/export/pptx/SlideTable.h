#pragma once

#include "app/export/pptx/DeckTable.h"
#include "app/export/pptx/ShapeIds.h"

namespace app {

/// A native table (`a:tbl` in its frame) with its corner at `at`.
void writeTable(PartXml &xml, const DeckTable &table, EmuPoint at, int id, const DeckColours &colours);
/// Samples of cells with their meanings in rows of one group within `area`.
void writeSamples(PartXml &xml, const DeckTable &table, const EmuRect &area, ShapeIds &ids, const DeckColours &colours);

} // namespace app

#pragma once

#include "app/export/pptx/DeckChart.h"

namespace app {

/// The part of a native chart (DrawingML chart of ISO/IEC 29500): bars with what they are drawn from kept beside the
/// addresses of the same numbers in the workbook. `workbookId` is the relationship to it.
QByteArray chartPart(const DeckChart &chart, const QString &workbookId, const DeckColours &colours);

} // namespace app

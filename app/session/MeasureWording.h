#pragma once

#include <QString>

#include "core/graph/Measures.h"

namespace app {

/// "Betweenness".
QString wordFor(core::Measure measure);
/// What it tells, in half a sentence: "how often it lies on the shortest way between two others".
QString meaningOf(core::Measure measure);
/// A value as people read it: "12", "0.31", "community 2".
QString valueText(core::Measure measure, double value);

} // namespace app

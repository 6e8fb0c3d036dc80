#pragma once

#include "app/session/options/ChartOptions.h"
#include "app/session/options/CompareOptions.h"
#include "app/session/options/GraphOptions.h"
#include "app/session/options/LineageOptions.h"
#include "app/session/options/MatrixOptions.h"
#include "app/session/options/TableOptions.h"
#include "app/session/options/TimelineOptions.h"

namespace app {

/// What each view was told, beyond selection, filter and dates, which all of them share.
struct ViewOptions
{
    GraphOptions graph = {};
    TimelineOptions timeline = {};
    LineageOptions lineage = {};
    MatrixOptions matrix = {};
    ChartOptions chart = {};
    TableOptions table = {};
    CompareOptions compare = {};

    friend bool operator==(const ViewOptions &, const ViewOptions &) = default;
};

} // namespace app

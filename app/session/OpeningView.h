#pragma once

#include <optional>

#include <QDate>

#include "app/session/Filter.h"

namespace app {

/// What is seen when a project is opened, in the window and in files alike: its meta entries `opens-on` (a day; else
/// `data-date`) and `hidden-at-first` (identifiers, parted by spaces), on top of the usual filter.
struct OpeningView
{
    Filter filter = {};
    std::optional<QDate> validOn = {};
};

OpeningView openingView(const core::Knowledge &knowledge);

} // namespace app

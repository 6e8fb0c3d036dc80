#pragma once

#include "app/session/options/TimelineOptions.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// The timeline put on a page of a size in pixels, with a title at its head and room for legend and footer at its foot;
/// for files and printing.
struct TimelinePageOptions
{
    Filter filter = {};
    std::optional<QDate> validOn = {};
    TimelineOptions content = {};
    QSizeF page = QSizeF(1600, 900);
};

Picture timelinePage(const core::Knowledge &knowledge, const TimelinePageOptions &options);

} // namespace app

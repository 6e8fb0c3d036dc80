#pragma once

#include "app/views/compare/ComparePicture.h"

namespace app {

/// Two days against each other on a page of a size in pixels, with room for legend and footer at its foot; for files
/// and printing.
struct ComparePageOptions
{
    DayPair days = {};
    Filter filter = {};
    CompareOptions::Form form = CompareOptions::Form::SideBySide;
    QSizeF page = QSizeF(1600, 900);
};

Picture comparePage(const core::Knowledge &knowledge, const DayPicture &draw, const ComparePageOptions &options);

} // namespace app

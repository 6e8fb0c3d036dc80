#pragma once

#include "app/views/charts/ChartPicture.h"

namespace app {

/// A chart put on a page of a size in pixels, with room for the footer at its foot; for files and printing.
struct ChartPageOptions
{
    ChartRequest request = {};
    QSizeF page = QSizeF(1600, 900);
};

Picture chartPage(const core::Knowledge &knowledge, const ChartPageOptions &options);

} // namespace app

#pragma once

#include <QSize>
#include <QString>

#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace app {

/// How a picture leaves the program. A plain value.
struct ExportOptions
{
    enum class Footer { None, LegendAndSources };

    QSize size = {1920, 1080}; ///< pixels; the shape of the page for files without pixels
    double dpi = 96;           ///< what a pixel is on paper; says nothing about how many there are
    Theme::Mode mode = Theme::Mode::Light;
    Footer footer = Footer::LegendAndSources;
    QString viewState = {}; ///< kept in the file, so that it opens again as the view it shows; see ViewState.h
};

/// The page that is written: `picture` with its bounds widened to the proportions of `options.size`, with headline
/// (where no mark shows it), legend and footer when they are wanted. Throws `core::Error` of the kind Invalid for a
/// size that no file can have.
Picture exportPage(const Picture &picture, const ExportOptions &options);

/// Pixels of the file for one of the picture.
double exportScale(const Picture &page, const ExportOptions &options);

} // namespace app

#pragma once

#include "app/export/pptx/Emu.h"
#include "app/picture/Picture.h"

namespace app {

/// A picture and where it stands on a slide.
struct SlidePicture
{
    Picture picture;
    QRectF extent; ///< what its marks take, their texts included
    SlideFrame frame;
};

/// In the place for content, as large as it may become; nodes that lines join have their names inside.
SlidePicture placedOnSlide(const Picture &picture);
/// The same with all marks as they are.
SlidePicture placedUnchanged(const Picture &picture);
/// What kinds, lines and signs mean, in the place for the legend.
SlidePicture placedLegend(const Picture &picture);

/// The room in pixels of a picture whose letters come out at ten points and more.
QSizeF readableRoom();

} // namespace app

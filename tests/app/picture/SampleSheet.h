#pragma once

#include <QImage>

#include "app/picture/Emphasis.h"
#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace test {

enum class SheetText { None, Shown };

/// A picture that holds every shape, line style and state, and what is emphasised in it.
struct SampleSheet
{
    app::Picture picture;
    app::Emphasis emphasis;
};

SampleSheet sampleSheet(SheetText text);
/// The sheet drawn on the theme's background at a device-pixel ratio.
QImage renderSheet(const SampleSheet &sheet, app::Theme::Mode mode, double ratio);

} // namespace test

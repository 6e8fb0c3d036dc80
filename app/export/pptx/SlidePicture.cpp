#include "app/export/pptx/SlidePicture.h"

#include <algorithm>

#include "app/export/pptx/NodeTexts.h"
#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlideLegend.h"
#include "app/picture/Backdrop.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

/// Words of 12 pixels become 11 points, those of 11 pixels 10: larger ones would look coarse.
constexpr double largestScale = 1.23;
/// Words of 12 pixels become 9.5 points, those of 11 pixels 9: nothing on a slide is smaller.
constexpr double usualScale = 1.1;
constexpr double margin = 4;

QSizeF sizeOf(const EmuRect &area)
{
    return {double(area.width) / double(emuPerPixel), double(area.height) / double(emuPerPixel)};
}

QRectF extentOf(const Picture &picture)
{
    QRectF extent = picture.backdrop ? picture.backdrop->area() : QRectF();
    for (const Mark &mark : picture.marks) {
        extent |= mark.box;
        if (mark.shape != Shape::None)
            extent |= outline(mark).boundingRect();
        extent |= textPlace(mark).textRect;
    }
    return extent.adjusted(-margin, -margin, margin, margin);
}

} // namespace

SlidePicture placedUnchanged(const Picture &picture)
{
    const EmuRect &area = slideplace::content;
    const QSizeF room = sizeOf(area);
    SlidePicture placed{.picture = picture, .extent = extentOf(picture), .frame = {}};
    placed.frame.scale =
        std::min({largestScale, room.width() / placed.extent.width(), room.height() / placed.extent.height()});
    const double unit = placed.frame.scale * double(emuPerPixel);
    const QPointF middle(double(area.x) + double(area.width) / 2, double(area.y) + double(area.height) / 2);
    placed.frame.origin = middle - placed.extent.center() * unit;
    return placed;
}

SlidePicture placedOnSlide(const Picture &picture)
{
    const QSizeF room = sizeOf(slideplace::content) / usualScale - QSizeF(2 * margin, 2 * margin);
    return placedUnchanged(withTextInNodes(picture, room));
}

SlidePicture placedLegend(const Picture &picture)
{
    const EmuRect &area = slideplace::legend;
    SlidePicture placed;
    placed.frame.scale = usualScale;
    placed.frame.origin = {double(area.x), double(area.y)};
    placed.picture.marks = legendMarks(picture, sizeOf(area).width() / usualScale);
    placed.extent = extentOf(placed.picture);
    return placed;
}

QSizeF readableRoom()
{
    return sizeOf(slideplace::content) / largestScale - QSizeF(2 * margin, 2 * margin);
}

} // namespace app

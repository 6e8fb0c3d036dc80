#include "app/export/pptx/SlidePicture.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "app/export/pptx/ConnectionSites.h"
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

/// Brings the ends of lines to where connectors are glued to the nodes that were moved, straight as they are.
class LineEnds
{
public:
    explicit LineEnds(Picture &picture) : m_picture(picture)
    {
        for (std::size_t i = 0; i < picture.marks.size(); ++i) {
            const Mark &mark = picture.marks[i];
            if (presetOf(mark.shape) != nullptr && !mark.box.isEmpty() && mark.standsFor.size() == 1)
                m_nodes[mark.standsFor.front()].push_back(i);
        }
    }

    void join()
    {
        for (Mark &mark : m_picture.marks)
            if (isLine(mark.shape) && !mark.joins[0].isNull() && mark.joins[0] != mark.joins[1] && !mark.points.empty())
                join(mark);
    }

private:
    /// Of several for one thing the one that the line's end means.
    const Mark *nodeNear(core::Ref ref, QPointF place) const
    {
        const auto found = m_nodes.find(ref);
        if (found == m_nodes.end())
            return nullptr;
        const auto distance = [&](std::size_t index) {
            const QPointF by = m_picture.marks[index].box.center() - place;
            return std::hypot(by.x(), by.y());
        };
        return &m_picture.marks[*std::ranges::min_element(found->second, {}, distance)];
    }

    static QPointF pixels(const EmuPoint &point)
    {
        return QPointF(double(point.x), double(point.y)) / double(emuPerPixel);
    }

    void join(Mark &line)
    {
        const Mark *from = nodeNear(line.joins[0], line.points.front());
        const Mark *to = nodeNear(line.joins[1], line.points.back());
        if (from == nullptr || to == nullptr)
            return;
        const SlideFrame plain;
        const int number = m_links[std::minmax(from, to)]++;
        const SitePair sites = bestSites(connectionSites(from->shape, plain.evenRect(from->box)),
                                         connectionSites(to->shape, plain.evenRect(to->box)), number);
        line.shape = Shape::Polyline;
        line.points = {pixels(sites.from.at), pixels(sites.to.at)};
    }

    Picture &m_picture;
    std::map<core::Ref, std::vector<std::size_t>> m_nodes;
    std::map<std::pair<const Mark *, const Mark *>, int> m_links; ///< lines between the same two
};

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
    Picture spread = withTextInNodes(picture, room);
    LineEnds(spread).join();
    return placedUnchanged(spread);
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

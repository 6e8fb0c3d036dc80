#include "app/views/graph/DensePage.h"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "app/picture/Backdrop.h"
#include "app/picture/density/TileRaster.h"
#include "app/views/graph/DensePicture.h"

namespace app {

namespace {

/// The density of a scene on a page.
class DenseBackdrop : public Backdrop
{
public:
    DenseBackdrop(std::shared_ptr<const DensityScene> scene, DensityShown shown, const QRectF &area, double zoom)
        : m_scene(std::move(scene)), m_shown(std::move(shown)), m_area(area), m_zoom(zoom)
    {}

    QRectF area() const override { return m_area; }

    /// Piece by piece: the planes that lines are counted in stay small.
    QImage image(double scale, const Theme &theme) const override
    {
        constexpr int side = 512;
        const QSize size = (m_area.size() * scale).toSize();
        const DensityStyle style(theme);
        const QPointF corner = m_scene->bounds().topLeft() * m_zoom * scale;
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        TileRaster raster({side, side});
        for (int y = 0; y < size.height(); y += side)
            for (int x = 0; x < size.width(); x += side)
                painter.drawImage(x, y,
                                  raster.draw({*m_scene, m_shown, style},
                                              {.corner = QPoint(qRound(corner.x()) + x, qRound(corner.y()) + y),
                                               .scale = m_zoom * scale}));
        return image;
    }

private:
    std::shared_ptr<const DensityScene> m_scene;
    DensityShown m_shown;
    QRectF m_area;
    double m_zoom;
};

} // namespace

Picture densePicture(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options,
                     const QRectF &area)
{
    const GraphPlaces places = options.places.isEmpty() ? layOutDense(knowledge, graph, {}, {}) : options.places;
    const auto dense = makeDenseGraph(knowledge, graph, places, options.content);
    const QRectF bounds = dense->scene->bounds();
    DenseFrame frame{.options = options.content};
    frame.zoom = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    frame.area = QRectF(bounds.topLeft() * frame.zoom, bounds.size() * frame.zoom);
    for (const core::EntityId id : options.content.kept)
        if (const auto node = dense->nodeOf.constFind(id.value); node != dense->nodeOf.constEnd())
            frame.nodes.push_back(*node);
    const DensityShown shown = dense->shownOn(options.content.validOn);
    Picture picture = buildDensePicture(knowledge, *dense, shown, frame).picture;
    const QPointF offset = (area.center() - frame.area.center()).toPoint();
    for (Mark &mark : picture.marks)
        mark.translate(offset);
    picture.backdrop =
        std::make_shared<const DenseBackdrop>(dense->scene, shown, frame.area.translated(offset), frame.zoom);
    // Nodes alone tell no source: what a line rests on does.
    constexpr std::size_t looked = 5000;
    QSet<core::EntityId> seen;
    for (std::size_t i = 0; i < std::min(looked, dense->edges.size()); ++i)
        for (const core::Evidence &evidence : knowledge.evidence(dense->edges[i]))
            if (const core::EntityId source = knowledge.passage(evidence.passage).source; !seen.contains(source)) {
                seen.insert(source);
                picture.sources << knowledge.source(source)->shortTitle;
            }
    return picture;
}

} // namespace app

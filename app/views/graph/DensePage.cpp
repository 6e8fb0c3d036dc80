#include "app/views/graph/DensePage.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <thread>

#include "app/picture/Backdrop.h"
#include "app/picture/density/TileRaster.h"
#include "app/views/graph/DenseLayouts.h"
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

    /// Piece by piece, so that the planes that lines are counted in stay small, on all cores.
    QImage image(double scale, const Theme &theme) const override
    {
        const QSize size = (m_area.size() * scale).toSize();
        const DensityStyle style(theme);
        const QPoint corner = (m_scene->bounds().topLeft() * m_zoom * scale).toPoint();
        QImage image(size, QImage::Format_RGB32);
        if (image.isNull())
            return image;
        const int columns = (size.width() + side - 1) / side;
        const int count = columns * ((size.height() + side - 1) / side);
        const qsizetype stride = image.bytesPerLine();
        uchar *const pixels = image.bits(); // each thread writes into its own pieces
        std::atomic<int> next = 0;
        const auto work = [&] {
            TileRaster raster({side, side});
            for (int piece = next++; piece < count; piece = next++) {
                const QPoint at(piece % columns * side, piece / columns * side);
                const QImage drawn =
                    raster.draw({*m_scene, m_shown, style}, {.corner = corner + at, .scale = m_zoom * scale});
                const auto width = std::size_t(std::min(side, size.width() - at.x())) * sizeof(QRgb);
                for (int y = 0; y < std::min(side, size.height() - at.y()); ++y)
                    std::memcpy(pixels + (at.y() + y) * stride + at.x() * qsizetype(sizeof(QRgb)),
                                drawn.constScanLine(y), width);
            }
        };
        std::vector<std::jthread> others(std::max(1U, std::thread::hardware_concurrency()) - 1);
        for (std::jthread &other : others)
            other = std::jthread(work);
        work();
        others.clear(); // waits for them
        return image;
    }

private:
    static constexpr int side = 256;

    std::shared_ptr<const DensityScene> m_scene;
    DensityShown m_shown;
    QRectF m_area;
    double m_zoom;
};

} // namespace

Picture densePicture(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPageOptions &options,
                     const QRectF &page)
{
    constexpr double axisRoom = 48; // for years and names over the highest row
    const QRectF area = page.adjusted(0, options.graph.layout == GraphLayout::Time ? axisRoom : 0, 0, 0);
    const GraphPlaces places =
        options.places.isEmpty()
            ? arrangeDense(knowledge, layOutDense(options.graph, knowledge, graph), options.graph.held)
            : options.places;
    const auto dense = makeDenseGraph(knowledge, graph, places, options.content);
    const QRectF bounds = dense->scene->bounds();
    DenseFrame frame{.options = options.content};
    frame.options.layout = options.graph.layout;
    frame.zoom = std::min(area.width() / bounds.width(), area.height() / bounds.height());
    frame.area = QRectF(bounds.topLeft() * frame.zoom, bounds.size() * frame.zoom);
    for (const core::EntityId id : options.content.kept)
        if (const auto node = dense->nodeOf.of(id.value))
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
    for (std::size_t i = 0; i < std::min(looked, dense->edges.size()); ++i) {
        for (const core::Evidence &evidence : knowledge.evidence(dense->edges[i])) {
            if (const core::EntityId source = knowledge.passage(evidence.passage).source; !seen.contains(source)) {
                seen.insert(source);
                picture.sources << knowledge.source(source)->shortTitle;
            }
        }
    }
    return picture;
}

} // namespace app

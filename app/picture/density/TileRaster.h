#pragma once

#include <functional>
#include <memory>

#include <QImage>

#include "app/picture/density/DensityScene.h"
#include "app/picture/density/DensityStyle.h"
#include "app/picture/density/LinePlanes.h"
#include "app/picture/density/PassingLine.h"

namespace app {

/// A stretch of the scene as pixels: `corner` is its upper left in pixels of the whole scene at this scale.
struct TileFrame
{
    QPoint corner = {};
    double scale = 1; ///< pixels a scene unit
    /// One line in so many, each counting for as many: a quick first look.
    unsigned sample = 1;
};

/// Draws pieces of a scene, one after the other, all of one size: lines as a density, nodes as small shapes over them.
/// Keeps what it works with between the pieces; one for each thread.
class TileRaster
{
public:
    explicit TileRaster(QSize size);

    /// What is drawn, and how.
    struct Subject
    {
        const DensityScene &scene;
        const DensityShown &shown;
        const DensityStyle &style;
    };
    using IsWanted = std::function<bool()>;

    /// Opaque (RGB32). A null image when `isWanted`, asked now and then, says no.
    QImage draw(const Subject &subject, const TileFrame &frame, const IsWanted &isWanted = {});
    /// Only some lines and nodes, for what is lit: premultiplied, clear where nothing is.
    struct Lit
    {
        std::vector<std::uint32_t> edges = {};
        std::vector<std::uint32_t> nodes = {};
    };
    QImage drawLit(const Subject &subject, const Lit &lit, const TileFrame &frame);

private:
    bool addLines(const Subject &subject, const TileFrame &frame, const IsWanted &isWanted);
    void addLine(const Subject &subject, std::uint32_t edge, const TileFrame &frame, const PassingWeights &weights);
    static void stampNode(QImage &image, const Subject &subject, std::uint32_t node, const TileFrame &frame);
    QRectF areaOf(const TileFrame &frame, double margin) const;

    LinePlanes m_planes;
    EdgeGrid::Visits m_visits;
    std::vector<std::uint32_t> m_row;
};

} // namespace app

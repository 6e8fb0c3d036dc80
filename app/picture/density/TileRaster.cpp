#include "app/picture/density/TileRaster.h"

#include <algorithm>
#include <cmath>

#include "app/picture/density/NodeStamp.h"

namespace app {

namespace {

constexpr std::size_t linesBetweenLooks = 4096;
constexpr double mostReach = 20;

/// A few lines in each `sample`, told by their number alone: the same ones in every tile.
bool isInSample(std::uint32_t edge, unsigned sample)
{
    return sample <= 1 || (edge * 2654435761U >> 16) % sample == 0;
}

} // namespace

TileRaster::TileRaster(QSize size) : m_planes(size), m_row(std::size_t(size.width())) {}

QRectF TileRaster::areaOf(const TileFrame &frame, double margin) const
{
    const QRectF pixels(frame.corner, m_planes.size());
    const QRectF wide = pixels.adjusted(-margin, -margin, margin, margin);
    return {wide.topLeft() / frame.scale, wide.size() / frame.scale};
}

QImage TileRaster::draw(const Subject &subject, const TileFrame &frame, const IsWanted &isWanted)
{
    m_planes.clear();
    if (!addLines(subject, frame, isWanted))
        return {};
    QImage image(m_planes.size(), QImage::Format_RGB32);
    m_planes.ink(image, subject.style,
                 [&](core::Modality kind) { return InkScale(subject.scene.opacityAt(frame.scale, kind)); });
    for (const std::uint32_t node : subject.scene.nodeGrid().nodesIn(areaOf(frame, mostReach)))
        stampNode(image, subject, node, frame);
    return image;
}

bool TileRaster::addLines(const Subject &subject, const TileFrame &frame, const IsWanted &isWanted)
{
    const DensityScene &scene = subject.scene;
    m_visits.begin(scene.edges().size());
    const double closeness = scene.closenessAt(frame.scale);
    std::size_t met = 0;
    for (const auto &cell : scene.edgeGrid().cellsIn(areaOf(frame, 1.5))) {
        for (const std::uint32_t edge : cell) {
            if (++met % linesBetweenLooks == 0 && isWanted && !isWanted())
                return false;
            const DensityShown::Presence presence = subject.shown.edges[edge];
            if (presence == DensityShown::Presence::Hidden || !isInSample(edge, frame.sample) ||
                !m_visits.isFirst(edge))
                continue;
            PassingWeights weights = passingWeights(scene.weight(edge), closeness);
            const unsigned part = presence == DensityShown::Presence::Ended ? 3 : 1;
            weights = {(weights.nearEnds * frame.sample + part - 1) / part,
                       (weights.between * frame.sample + part - 1) / part};
            addLine(subject, edge, frame, weights);
        }
    }
    return !isWanted || isWanted();
}

void TileRaster::addLine(const Subject &subject, std::uint32_t edge, const TileFrame &frame,
                         const PassingWeights &weights)
{
    const DensityScene &scene = subject.scene;
    const auto kind = std::size_t(scene.kind(edge));
    const double strength = subject.style.strengths[kind];
    const auto strengthened = [strength](unsigned weight) { return unsigned(std::lround(weight * strength)); };
    const auto [from, to] = scene.edges()[edge];
    addPassing(m_planes.of(core::Modality(kind)), scene.place(from) * frame.scale - QPointF(frame.corner),
               scene.place(to) * frame.scale - QPointF(frame.corner),
               {strengthened(weights.nearEnds), strengthened(weights.between)}, subject.style.dashes[kind]);
}

void TileRaster::stampNode(QImage &image, const Subject &subject, std::uint32_t node, const TileFrame &frame)
{
    const DensityShown::Presence presence = subject.shown.nodes[node];
    if (presence == DensityShown::Presence::Hidden)
        return;
    const DensityNode &drawn = subject.scene.nodes()[node];
    const unsigned states = presence == DensityShown::Presence::Ended ? unsigned(Ended) : unsigned(NoState);
    stamp(image, {.centre = subject.scene.place(node) * frame.scale - QPointF(frame.corner),
                  .radius = DensityScene::radius(drawn, subject.scene.growthAt(frame.scale)),
                  .role = drawn.role,
                  .fill = subject.style.fillOf(drawn.role, drawn.tint, states),
                  .rim = subject.style.background});
}

QImage TileRaster::drawLit(const Subject &subject, const Lit &lit, const TileFrame &frame)
{
    m_planes.clear();
    LineRaster &lines = m_planes.of(core::Modality::Fact); // lit ones have one colour, however they are known
    std::size_t count = 0;
    for (const std::uint32_t edge : lit.edges) {
        if (subject.shown.edges[edge] != DensityShown::Presence::Hidden) {
            const auto [from, to] = subject.scene.edges()[edge];
            lines.add(subject.scene.place(from) * frame.scale - QPointF(frame.corner),
                      subject.scene.place(to) * frame.scale - QPointF(frame.corner));
            ++count;
        }
    }
    const InkScale scale(std::clamp(40.0 / double(std::max<std::size_t>(1, count)), 0.12, 1.5));
    const QRgb ink = subject.style.lit;
    QImage image(m_planes.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < image.height(); ++y) {
        lines.readRow(y, m_row);
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y)); // NOLINT: that is what its lines are
        for (std::size_t x = 0; x < m_row.size(); ++x) {
            const auto share = int(scale.share(m_row[x]) * 3 / 2);
            line[x] = qPremultiply(qRgba(qRed(ink), qGreen(ink), qBlue(ink), std::min(255, share)));
        }
    }
    for (const std::uint32_t node : lit.nodes)
        stampNode(image, subject, node, frame);
    return image;
}

} // namespace app

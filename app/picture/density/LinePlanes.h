#pragma once

#include <array>
#include <functional>
#include <memory>
#include <vector>

#include <QImage>

#include "app/picture/density/DensityStyle.h"
#include "app/picture/density/LineRaster.h"

namespace app {

/// One raster for each kind of line (how it is known) that a picture has, since sums of different kinds cannot share
/// one colour. Most pictures have one kind, and pay for one. Not for two threads at once.
class LinePlanes
{
public:
    explicit LinePlanes(QSize size) : m_size(size), m_row(std::size_t(size.width())) {}

    QSize size() const { return m_size; }
    void clear();
    /// The raster for lines of a kind; from now on that kind is drawn.
    LineRaster &of(core::Modality kind);

    /// Fills `image` (RGB32, as large) with the ground and all kinds over each other, facts undermost. `scaleOf` tells
    /// how dark a kind is, asked for those that are there.
    void ink(QImage &image, const DensityStyle &style, const std::function<InkScale(core::Modality)> &scaleOf);

private:
    struct Plane
    {
        std::unique_ptr<LineRaster> lines = {};
        bool isUsed = false;
    };

    QSize m_size;
    std::array<Plane, modalities> m_planes;
    std::vector<std::uint32_t> m_row;
};

} // namespace app

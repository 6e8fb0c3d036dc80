#include "app/picture/density/LinePlanes.h"

#include <algorithm>

namespace app {

void LinePlanes::clear()
{
    for (Plane &plane : m_planes) {
        if (plane.isUsed)
            plane.lines->clear();
        plane.isUsed = false;
    }
}

LineRaster &LinePlanes::of(core::Modality kind)
{
    Plane &plane = m_planes[std::size_t(kind)];
    if (!plane.lines)
        plane.lines = std::make_unique<LineRaster>(m_size);
    plane.isUsed = true;
    return *plane.lines;
}

void LinePlanes::ink(QImage &image, const DensityStyle &style, const std::function<InkScale(core::Modality)> &scaleOf)
{
    image.fill(style.background);
    std::array<QRgb, 257> colours{};
    for (std::size_t kind = 0; kind < modalities; ++kind) {
        if (!m_planes[kind].isUsed)
            continue;
        const InkScale scale = scaleOf(core::Modality(kind));
        const bool isFirst = kind == 0; // over the bare ground: each colour is mixed once
        for (unsigned share = 0; isFirst && share <= 256; ++share)
            colours[share] = blended(style.background, style.inks[kind], share);
        for (int y = 0; y < image.height(); ++y) {
            m_planes[kind].lines->readRow(y, m_row);
            auto *line = reinterpret_cast<QRgb *>(image.scanLine(y)); // NOLINT: that is what its lines are
            for (std::size_t x = 0; x < m_row.size(); ++x) {
                const unsigned share = scale.share(m_row[x]);
                if (isFirst)
                    line[x] = colours[share];
                else if (share > 0)
                    line[x] = blended(line[x], style.inks[kind], share);
            }
        }
    }
}

} // namespace app

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QRgb>

#include "app/picture/Tint.h"
#include "core/model/Terms.h"

namespace app {

/// How many ways there are in which a line is known.
inline constexpr std::size_t modalities = core::termCount<core::Modality>;

/// Colours and dashes of a density picture, by theme. A plain value.
struct DensityStyle
{
    static constexpr std::size_t kinds = std::size_t(StyleRole::Source) + 1;

    QRgb background = 0;
    std::array<QRgb, modalities> inks = {};                  ///< of lines, by how they are known
    std::array<std::vector<double>, modalities> dashes = {}; ///< in pixels, as `modalityPen` has them; empty: solid
    std::array<double, modalities> strengths = {};           ///< against a thin line
    QRgb lit = 0;                                            ///< lines of what is pointed at
    std::array<QRgb, kinds> fill = {};
    std::array<QRgb, kinds> endedFill = {};
    std::array<QRgb, tintColours> tints =
        {}; ///< by `tintIndex`; what has ended keeps them, as a paler one is another value

    explicit DensityStyle(const Theme &theme);
    QRgb fillOf(StyleRole role, Tint tint, unsigned states) const;
    friend bool operator==(const DensityStyle &, const DensityStyle &) = default;
};

/// How much ink n lines leave on the ground, each as opaque as `opacity`: what painting them one over the other would
/// tend to, 1 − exp(−opacity · n), never the whole ink, so that words and nodes can be read on the densest place.
class InkScale
{
public:
    explicit InkScale(double opacity);

    /// Out of 256, from a sum of `LineRaster`.
    unsigned share(std::uint32_t sum) const
    {
        const std::uint64_t at = (std::uint64_t(sum) * m_factor) >> shift;
        return m_shares[at < m_shares.size() ? std::size_t(at) : m_shares.size() - 1];
    }

private:
    static constexpr int shift = 32;
    std::uint64_t m_factor;
    std::array<std::uint16_t, 2048> m_shares;
};

/// `over` laid on `under` with a share out of 256; `under` may be premultiplied.
inline QRgb blended(QRgb under, QRgb over, unsigned share)
{
    const auto channel = [share](int from, int to) { return from + ((to - from) * int(share) + 128) / 256; };
    return qRgba(channel(qRed(under), qRed(over)), channel(qGreen(under), qGreen(over)),
                 channel(qBlue(under), qBlue(over)), channel(qAlpha(under), qAlpha(over)));
}

} // namespace app

#include "app/picture/density/DensityStyle.h"

#include <cmath>

#include "app/picture/LineStyle.h"
#include "app/picture/density/LineRaster.h"

namespace app {

namespace {

constexpr double mostInk = 0.55;
constexpr double mostLines = 8.0; ///< opacity · n from where on the ink is as dark as it gets

Mark sampleOf(StyleRole role, unsigned states)
{
    Mark mark;
    mark.role = role;
    mark.shape = Shape::Circle;
    mark.states = states;
    return mark;
}

} // namespace

DensityStyle::DensityStyle(const Theme &theme) : background(theme.background().rgb()), lit(theme.accent().rgb())
{
    for (std::size_t role = 0; role < kinds; ++role) {
        fill[role] = theme.fill(sampleOf(StyleRole(role), NoState)).rgb();
        endedFill[role] = theme.fill(sampleOf(StyleRole(role), MarkState::Ended)).rgb();
    }
    for (std::size_t kind = 0; kind < modalities; ++kind) {
        const QPen pen = modalityPen(core::Modality(kind), theme.modality(core::Modality(kind)));
        inks[kind] = pen.color().rgb();
        strengths[kind] = pen.widthF() / modalityPen(core::Modality::Fact, {}).widthF();
        if (pen.style() == Qt::CustomDashLine)
            for (const double length : pen.dashPattern()) // Qt counts in pen widths; a dot has no length but a width
                dashes[kind].push_back(std::max(length * pen.widthF(), 1.5));
    }
    // Most lines of a large graph are facts, and grey would be lost on the ground.
    inks[std::size_t(core::Modality::Fact)] = theme.mode() == Theme::Mode::Light ? 0xFF1B3A55 : 0xFF9CC4E8;
    for (std::size_t i = 0; i < tintColours; ++i)
        tints[i] = tintColour(tintAt(i), theme.mode()).rgb();
}

QRgb DensityStyle::fillOf(StyleRole role, Tint tint, unsigned states) const
{
    if (tint.tells != Tint::Tells::Kind)
        return tints[tintIndex(tint)];
    return (states & MarkState::Ended) != 0 ? endedFill[std::size_t(role)] : fill[std::size_t(role)];
}

InkScale::InkScale(double opacity)
    : m_factor(std::uint64_t(opacity / LineRaster::unit / mostLines * 2048 * 4294967296.0)), m_shares()
{
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        const double lines = (double(i) + 0.5) * mostLines / double(m_shares.size());
        m_shares[i] = std::uint16_t(std::lround(256 * mostInk * (1 - std::exp(-lines))));
    }
    m_shares[0] = 0; // the ground stays clean
}

} // namespace app

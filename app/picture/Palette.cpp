#include "app/picture/Palette.h"

#include <array>

namespace app {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QColor lightKind(StyleRole role)
{
    switch (role) {
    case StyleRole::Actor:
        return rgb(0x0072B2);
    case StyleRole::Treaty:
        return rgb(0xD55E00);
    case StyleRole::Clause:
        return rgb(0xE69F00);
    case StyleRole::Topic:
        return rgb(0x009E73);
    case StyleRole::Event:
        return rgb(0xCC79A7);
    case StyleRole::Scenario:
        return rgb(0x56B4E9);
    case StyleRole::Kept:
        return rgb(0x009E73);
    case StyleRole::Reworded:
        return rgb(0x56B4E9);
    case StyleRole::Narrowed:
        return rgb(0xE69F00);
    case StyleRole::Broadened:
        return rgb(0x0072B2);
    case StyleRole::Returned:
        return rgb(0xD55E00);
    default:
        return rgb(0x8A94A1);
    }
}

QColor darkKind(StyleRole role)
{
    switch (role) {
    case StyleRole::Actor:
        return rgb(0x3D9BE0);
    case StyleRole::Treaty:
        return rgb(0xF07F3C);
    case StyleRole::Clause:
        return rgb(0xF0B429);
    case StyleRole::Topic:
        return rgb(0x2FBF93);
    case StyleRole::Event:
        return rgb(0xDE9CC0);
    case StyleRole::Scenario:
        return rgb(0x7CC7F2);
    case StyleRole::Kept:
        return rgb(0x2FBF93);
    case StyleRole::Reworded:
        return rgb(0x7CC7F2);
    case StyleRole::Narrowed:
        return rgb(0xF0B429);
    case StyleRole::Broadened:
        return rgb(0x3D9BE0);
    case StyleRole::Returned:
        return rgb(0xF07F3C);
    default:
        return rgb(0x9AA7B5);
    }
}

QColor lightLine(core::Modality modality)
{
    switch (modality) {
    case core::Modality::Fact:
        return rgb(0x6B7787);
    case core::Modality::Commitment:
        return rgb(0x0B3A5D);
    case core::Modality::Claim:
        return rgb(0xB34700);
    case core::Modality::Assessment:
        return rgb(0x8A3F78);
    case core::Modality::Report:
        return rgb(0x44525F);
    case core::Modality::Scenario:
        return rgb(0x1F7DB5);
    }
    Q_UNREACHABLE();
}

QColor darkLine(core::Modality modality)
{
    switch (modality) {
    case core::Modality::Fact:
        return rgb(0x8793A3);
    case core::Modality::Commitment:
        return rgb(0x63B3F0);
    case core::Modality::Claim:
        return rgb(0xF08A4B);
    case core::Modality::Assessment:
        return rgb(0xD69CCB);
    case core::Modality::Report:
        return rgb(0xB4C0CC);
    case core::Modality::Scenario:
        return rgb(0x7CC7F2);
    }
    Q_UNREACHABLE();
}

} // namespace

QColor kindColour(StyleRole role, Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? lightKind(role) : darkKind(role);
}

QColor seriesColour(int series, Theme::Mode mode)
{
    constexpr std::array kinds = {StyleRole::Actor, StyleRole::Clause,   StyleRole::Topic,
                                  StyleRole::Event, StyleRole::Scenario, StyleRole::Treaty};
    return kindColour(series < 0 ? StyleRole::Source : kinds[std::size_t(series) % kinds.size()], mode);
}

QColor modalityColour(core::Modality modality, Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? lightLine(modality) : darkLine(modality);
}

} // namespace app

#include "app/picture/Tint.h"

#include <array>

#include "app/picture/Palette.h"

namespace app {

namespace {

constexpr int firstStep = 1;
constexpr int firstGroup = 100; ///< so that no number of steps comes near

// Luminance goes one way along the steps, and from ochre to navy (or back) there is no red to be told from green.
constexpr std::array<std::array<QRgb, tintSteps>, 2> stepColours = {
    {{0xB88D25, 0x5E8133, 0x006868, 0x004578, 0x2A1969}, {0x665DBA, 0x4A86D0, 0x40B1B6, 0x8CD47C, 0xFFEA69}}};

// As far from each other, and from the grey of nothing, as they can be in normal, protanopic and deuteranopic vision.
constexpr std::array<std::array<QRgb, tintGroups>, 2> groupColours = {
    {{0x0069AA, 0xC61800, 0x829D00, 0x301AAC, 0x006D58, 0x7F61F3, 0x502B00, 0x6C005D},
     {0xDAA415, 0x7250E2, 0x91EEB5, 0xC5353A, 0xBC80FF, 0xE5DE00, 0x00758F, 0xD6C1FF}}};

} // namespace

Tint tintOf(const Mark &mark)
{
    if (mark.role > StyleRole::Source || mark.series == 0)
        return {};
    if (mark.series < 0)
        return {.tells = Tint::Tells::Nothing};
    return mark.series < firstGroup ? Tint{.tells = Tint::Tells::Step, .number = mark.series - firstStep}
                                    : Tint{.tells = Tint::Tells::Group, .number = mark.series - firstGroup};
}

void setTint(Mark &mark, Tint tint)
{
    switch (tint.tells) {
    case Tint::Tells::Kind:
        mark.series = 0;
        return;
    case Tint::Tells::Nothing:
        mark.series = plainSeries;
        return;
    case Tint::Tells::Step:
        mark.series = firstStep + tint.number;
        return;
    case Tint::Tells::Group:
        mark.series = firstGroup + tint.number;
        return;
    }
}

QColor tintColour(Tint tint, Theme::Mode mode)
{
    const auto at = std::size_t(mode);
    const bool hasOwn = tint.tells == Tint::Tells::Step ||
                        (tint.tells == Tint::Tells::Group && tint.number > 0 && tint.number <= tintGroups);
    if (!hasOwn)
        return kindColour(StyleRole::Source, mode);
    return tint.tells == Tint::Tells::Step ? QColor::fromRgb(stepColours[at][std::size_t(tint.number)])
                                           : QColor::fromRgb(groupColours[at][std::size_t(tint.number - 1)]);
}

std::size_t tintIndex(Tint tint)
{
    if (tint.tells == Tint::Tells::Step)
        return std::size_t(1 + tint.number);
    const bool hasOwn = tint.tells == Tint::Tells::Group && tint.number > 0 && tint.number <= tintGroups;
    return hasOwn ? std::size_t(tintSteps + tint.number) : 0;
}

Tint tintAt(std::size_t index)
{
    if (index == 0)
        return {.tells = Tint::Tells::Nothing};
    return index <= std::size_t(tintSteps) ? Tint{.tells = Tint::Tells::Step, .number = int(index) - 1}
                                           : Tint{.tells = Tint::Tells::Group, .number = int(index) - tintSteps};
}

} // namespace app

#pragma once

#include <map>
#include <optional>

#include <QByteArray>
#include <QColor>
#include <QStringList>

#include "app/picture/Mark.h"

namespace app {

class Theme;

/// The colours of an organisation, in the place of the program's own: only those that are named. A plain value.
struct HouseColours
{
    std::map<StyleRole, QColor> kinds = {};
    std::map<core::Modality, QColor> lines = {};
    std::optional<QColor> background = {};
    std::optional<QColor> text = {};

    friend bool operator==(const HouseColours &, const HouseColours &) = default;
};

/// Reads `{"background": "#FFFFFF", "text": "#16202B", "kinds": {"actor": "#0072B2"}, "lines": {"commitment":
/// "#0B3A5D"}}`; every member may be left out. Throws `core::Error` of the kind Invalid that names the member which is
/// no colour or no word of ours.
HouseColours houseColoursFrom(const QByteArray &json);

/// Sentences on the colours that cannot be told from their ground: text under 4.5:1, marks under 3:1. Lines and
/// outlines are then drawn in a stronger shade, fills and text as they are asked for.
QStringList contrastWarnings(const HouseColours &colours, const Theme &theme);

} // namespace app

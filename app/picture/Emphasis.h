#pragma once

#include <QSet>

#include "app/picture/Picture.h"

namespace app {

/// What is lit on top of a picture without changing it: selection, focus, hover and the marks that rest on a passage.
struct Emphasis
{
    QSet<core::Ref> selected = {};
    QSet<MarkIndex> chosen = {}; ///< drawn as selected, too, whatever they share with others
    MarkIndex focus = -1;        ///< keyboard focus: a ring of its own, other than the selection's
    MarkIndex hover = -1;
    /// Marks that stay lit while the others are dimmed (neighbours of what is hovered, marks of a passage); empty:
    /// nothing is dimmed.
    QSet<MarkIndex> lit = {};
};

} // namespace app

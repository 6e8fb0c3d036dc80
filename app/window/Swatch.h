#pragma once

#include <QIcon>

#include "app/picture/Theme.h"
#include "core/model/Terms.h"

namespace app {

/// A small mark of a kind, drawn by the painter of the pictures: filter panel, palette and chips look like the graph.
QIcon kindSwatch(core::EntityKind kind, const Theme &theme);
/// A piece of line as statements known in this way are drawn.
QIcon modalitySwatch(core::Modality modality, const Theme &theme);

/// The sizes they are meant for.
inline constexpr int kindSwatchSize = 16;
inline constexpr int modalitySwatchWidth = 30;

} // namespace app

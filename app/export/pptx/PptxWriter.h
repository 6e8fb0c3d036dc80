#pragma once

#include <QByteArray>

#include "app/export/pptx/Deck.h"

namespace app {

/// The slides as an Office Open XML presentation (ISO/IEC 29500) of native things: shapes and glued connectors
/// that can be edited, text in the places of its layouts, notes with the numbered passages, a last slide with
/// the sources. The same deck gives the same bytes. Any thread. Throws `core::Error`.
QByteArray pptxBytes(const Deck &deck);

} // namespace app

#pragma once

#include <QString>

#include "app/session/ViewState.h"

namespace app {

/// The sentence that says what of the knowledge a view shows: its day, what the filter keeps and leaves out beyond the
/// usual, and by what was known when: "Shown: on 4 December 2024, between Russia and China, from 1950 on". The same in
/// every view, window and file. `knowledge` is what was known then.
QString shownText(const core::Knowledge &knowledge, const ViewState &state);

} // namespace app

#pragma once

class QWidget;

namespace app {

/// Shows a popup under a button, moved to the left where the screen ends.
void popUnder(QWidget &popup, const QWidget &button);

} // namespace app

#pragma once

#include "app/views/FloatingBar.h"

namespace app {

class PictureView;

/// Plus, minus and fit, at the corner of a view.
class ZoomButtons : public FloatingBar
{
    Q_OBJECT

public:
    explicit ZoomButtons(PictureView &view);
};

} // namespace app

#pragma once

#include "app/views/FloatingBar.h"

namespace app {

class PictureView;

/// What dragging does, at the corner of a view: move, select by a box, select by a lasso.
class SelectButtons : public FloatingBar
{
    Q_OBJECT

public:
    explicit SelectButtons(PictureView &view);
};

} // namespace app

#pragma once

#include <QFrame>

namespace app {

class PictureView;

/// What dragging does, at the corner of a view: move, select by a box, select by a lasso.
class SelectButtons : public QFrame
{
    Q_OBJECT

public:
    explicit SelectButtons(PictureView &view);
};

} // namespace app

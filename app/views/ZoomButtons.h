#pragma once

#include <QFrame>

namespace app {

class PictureView;

/// Plus, minus and fit, at the corner of a view.
class ZoomButtons : public QFrame
{
    Q_OBJECT

public:
    explicit ZoomButtons(PictureView &view);
};

} // namespace app

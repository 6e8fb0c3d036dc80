#pragma once

#include <QImage>
#include <QRegion>

#include "app/picture/PicturePainter.h"

namespace app {

/// A picture on a plain ground as a view last painted it: moving it paints only what comes into sight, pointer and
/// keyboard only the marks they change, and what is lit is drawn over all of it dimmed at once. Of the GUI thread,
/// which waits while threads paint for it.
class PaintedFrame
{
public:
    /// What is to be seen.
    struct Look
    {
        const Picture &picture;
        int revision; ///< another number for another picture or theme
        const Theme &theme;
        const Emphasis &emphasis;
        QPoint offset; ///< of the picture in the view
        QSize size;    ///< of the view
    };

    void paint(QPainter &painter, const Look &look);
    /// Forgets what was painted, and the memory it takes.
    void drop();

private:
    /// What of it is not in the image, in the view. Moves what is.
    QRegion bringAlong(const Look &look, double ratio);
    QRegion changedMarks(const Look &look, const Emphasis &kept) const;
    void paintDimmed(QPainter &painter, const Look &look) const;

    QImage m_image;
    PaintPlan m_plan;
    Emphasis m_emphasis; ///< in the image: nothing is dimmed there
    QPoint m_offset;
    int m_revision = -1;
};

} // namespace app

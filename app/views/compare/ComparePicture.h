#pragma once

#include <functional>

#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/session/options/CompareOptions.h"
#include "app/views/compare/Comparison.h"

namespace app {

/// The graph on a day at a zoom, every node at the place that it always has. Handed in, since views know nothing of
/// each other.
using DayPicture = std::function<Picture(QDate day, double zoom)>;

struct ComparePictureOptions
{
    DayPair days = {};
    Filter filter = {};
    CompareOptions::Form form = CompareOptions::Form::SideBySide;
    QSizeF size = QSizeF(1600, 900);
    double zoom = 0;    ///< 0: what makes all of it fit
    QPointF shift = {}; ///< of the graphs within their panes
};

struct ComparePicture
{
    Picture picture;
    double zoom = 1;
};

/// Two days of the graph beside each other, each node at the same place in both, or laid over each other; signs with
/// words at what is new, ended, changed or disputed; at the head the sentence that says it.
ComparePicture buildComparePicture(const core::Knowledge &knowledge, const DayPicture &draw,
                                   const ComparePictureOptions &options);

} // namespace app

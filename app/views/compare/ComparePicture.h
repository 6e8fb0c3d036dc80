#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QPointF>
#include <QSet>
#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/session/options/CompareOptions.h"
#include "app/views/compare/Comparison.h"

namespace app {

/// Where nodes stand in scene units, by `EntityId::value`.
using NodePlaces = QHash<qint64, QPointF>;

/// How the graph of a day is drawn.
struct DayDrawing
{
    QDate day;
    double zoom;
    const NodePlaces &moved;           ///< nodes elsewhere than at the place that they always have
    const QSet<core::EntityId> &small; ///< treaties without words inside
};

/// The graph on a day. Handed in, since views know nothing of each other. Where it has no marks its headline says why.
using DayPicture = std::function<Picture(const DayDrawing &day)>;

/// How the graphs stand in their panes.
struct CompareFit
{
    enum class Panes { Beside, Below };

    double zoom = 1;
    Panes panes = Panes::Beside;
    NodePlaces places = {};          ///< stretched to the form of a pane, and pushed apart where there is little room
    bool isTight = false;            ///< nodes cover others even so
    QSet<core::EntityId> small = {}; ///< treaties that are drawn small, as nothing became of them
};

struct ComparePictureOptions
{
    DayPair days = {};
    Filter filter = {};
    CompareOptions::Form form = CompareOptions::Form::SideBySide;
    QSizeF size = QSizeF(1600, 900);
    std::optional<CompareFit> fit = {}; ///< none: what shows all of it
    QPointF shift = {};                 ///< of the graphs within their panes
};

struct ComparePicture
{
    Picture picture;
    CompareFit fit;
};

/// Two days of the graph beside each other (in a narrow area one below the other), each node at the same place in both,
/// or laid over each other; signs with words at what is new, ended, changed or disputed; at the head the sentence that
/// says it. Where there is too little room for all, treaties that are the same on both days are drawn small.
ComparePicture buildComparePicture(const core::Knowledge &knowledge, const DayPicture &draw,
                                   const ComparePictureOptions &options);

} // namespace app

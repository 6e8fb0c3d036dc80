#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QDate>

#include "app/picture/Picture.h"
#include "app/session/Filter.h"
#include "app/session/options/GraphOptions.h"
#include "app/views/graph/GraphPlaces.h"
#include "app/views/graph/NodeColours.h"
#include "app/views/graph/NodeMeasure.h"

namespace app {

struct GraphPictureOptions
{
    Filter filter = {};
    QSet<core::EntityId> expanded = {};
    /// Drawn even when the filter hides their kind.
    QSet<core::EntityId> kept = {};
    /// Treaties drawn small, without words inside, where room is needed for others.
    QSet<core::EntityId> small = {};
    std::optional<QDate> validOn = {};
    double zoom = 1;                                ///< pixels a scene unit
    GraphLayout layout = GraphLayout::Stress;       ///< with Time, an axis is drawn
    std::shared_ptr<const NodeMeasure> size = {};   ///< what sizes tell; null: the number of links
    std::shared_ptr<const NodeColours> colour = {}; ///< what colours tell; null: the kind
};

/// A drawn link and the two drawn nodes it ties.
struct GraphLink
{
    MarkIndex mark = -1;
    MarkIndex from = -1;
    MarkIndex to = -1;
};

struct GraphPicture
{
    Picture picture;
    std::vector<GraphLink> links;
    QHash<qint64, MarkIndex> nodes; ///< by EntityId::value
};

/// The graph as marks, a pure function. Statements between the same two nodes with the same modality are one line that
/// stands for all of them; what touches a clause of a treaty that is not expanded touches the treaty. On a date, what
/// does not hold yet is left out and what has ended is drawn paler. No two labels overlap; a label without room is left
/// out (its mark still says it).
GraphPicture buildGraphPicture(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &places,
                               const GraphPictureOptions &options);

/// "On 4 December 2024: 2 defence promises in force", the treaties that make them, and the statements it rests on.
struct Headline
{
    QString text;
    QString detail;
    std::vector<core::Ref> standsFor;

    friend bool operator==(const Headline &, const Headline &) = default;
};

/// Says what sizes and colours tell, if it is not the number of links and the kind.
void tellMeasures(Headline &headline, const GraphPictureOptions &options);

/// Of the treaties between the parties and in the days of the filter; what else it leaves out is told in the detail.
Headline headlineOf(const core::Knowledge &knowledge, const Filter &filter, std::optional<QDate> day);

} // namespace app

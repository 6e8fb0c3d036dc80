#pragma once

#include <array>
#include <optional>

#include <QHash>
#include <QJsonObject>
#include <QPointF>

#include "core/graph/Measures.h"

namespace app {

class StateReader;
class StateWriter;

/// Stress: as far apart as there are links between. Force: what is linked nearer together. Layered: columns of kinds.
/// Radial: rings around one node. Time: from left to right by date.
enum class GraphLayout { Stress, Force, Layered, Radial, Time };
inline constexpr std::array graphLayouts = {GraphLayout::Stress, GraphLayout::Force, GraphLayout::Layered,
                                            GraphLayout::Radial, GraphLayout::Time};

/// The word for files and the command line: "layered". Never changed once released.
QString toWord(GraphLayout layout);
std::optional<GraphLayout> graphLayoutOf(QStringView word);

/// How the graph is drawn, beyond what every view shares. A plain value.
struct GraphOptions
{
    GraphLayout layout = GraphLayout::Stress;
    core::EntityId centre = {};                 ///< of the radial layout; null: whatever has most links
    std::optional<core::Measure> sizeBy = {};   ///< what the sizes of the nodes tell; nothing: the number of links
    std::optional<core::Measure> colourBy = {}; ///< what their colours tell; nothing: the kind, as shapes do
    /// Where a saved view had its pins, by EntityId::value; they go before those of the project.
    QHash<qint64, QPointF> held = {};

    friend bool operator==(const GraphOptions &, const GraphOptions &) = default;
};

/// The options with the pins of today, so that a view shows them again where they are now, whatever is pinned later.
GraphOptions withPins(GraphOptions options, const core::Knowledge &knowledge);

/// What is as usual is left out.
QJsonObject toJson(const GraphOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(GraphOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

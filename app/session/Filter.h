#pragma once

#include <QJsonObject>
#include <QSet>

#include "core/model/Knowledge.h"

namespace app {

class StateReader;
class StateWriter;

/// What is left out of every view. A plain value; the default one is what a newcomer sees: states and organisations,
/// treaties and scenarios that are linked; clauses come with an expanded treaty, persons, topics and events on request.
struct Filter
{
    enum class Unlinked { Shown, Hidden };

    QSet<core::EntityKind> hiddenKinds = {core::EntityKind::Topic, core::EntityKind::Event};
    QSet<core::ActorType> hiddenActors = {core::ActorType::Person};
    QSet<core::Modality> hiddenModalities = {};
    /// Only statements and clauses on these topics (a top topic stands for its leaves); empty: all.
    QSet<core::EntityId> topics = {};
    /// Single nodes that were hidden.
    QSet<core::EntityId> hidden = {};
    /// Whether nodes without any link that is shown are drawn.
    Unlinked unlinked = Unlinked::Hidden;

    bool showsEntity(const core::Knowledge &knowledge, core::EntityId id) const;
    bool showsStatement(const core::Knowledge &knowledge, core::StatementId id) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// For saved views; see `StateWriter` and `StateReader`.
QJsonObject toJson(const Filter &filter, const StateWriter &writer);
void read(Filter &filter, const QJsonObject &object, StateReader &reader);

} // namespace app

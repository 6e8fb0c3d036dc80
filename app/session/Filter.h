#pragma once

#include <QSet>

#include "core/model/Knowledge.h"

namespace app {

/// What is left out of every view. A plain value; the default one is what a newcomer sees: states, organisations and persons, treaties and scenarios;
/// clauses come with an expanded treaty, topics and events on request.
struct Filter
{
    QSet<core::EntityKind> hiddenKinds = {core::EntityKind::Topic, core::EntityKind::Event};
    QSet<core::ActorType> hiddenActors = {};
    QSet<core::Modality> hiddenModalities = {};
    /// Only statements and clauses on these topics (a top topic stands for its leaves); empty: all.
    QSet<core::EntityId> topics = {};
    /// Single nodes that were hidden.
    QSet<core::EntityId> hidden = {};

    bool showsEntity(const core::Knowledge &knowledge, core::EntityId id) const;
    bool showsStatement(const core::Knowledge &knowledge, core::StatementId id) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

} // namespace app

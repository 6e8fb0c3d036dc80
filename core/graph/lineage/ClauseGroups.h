#pragma once

#include <QHash>

#include "core/model/Knowledge.h"

namespace core {

/// Puts each clause into one group: an upper topic, or none (a null id). Of the upper topics that a clause covers the
/// one with the highest score is taken: the sum over its leaves of the strength (explicit 2, partial 1) divided by the
/// number of clauses that cover the leaf, times the square of the share of clauses of the same kind that cover the
/// upper topic. So what nearly all clauses name (sovereignty, the Charter) counts little. A clause that covers nothing
/// goes where most of its kind go.
class ClauseGroups
{
public:
    explicit ClauseGroups(const Knowledge &knowledge);

    EntityId groupOf(EntityId clause) const { return m_groups.value(clause); }
    /// The topic above a leaf; an upper topic is its own.
    static EntityId upperOf(const Knowledge &knowledge, EntityId topic);

private:
    QHash<EntityId, EntityId> m_groups;
};

} // namespace core

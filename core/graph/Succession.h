#pragma once

#include <vector>

#include "core/model/Knowledge.h"

namespace core {

/// The actor that stands in an actor's place in the end, by the statements `succeededBy` (Soviet Union → Russia);
/// itself where nobody does. Of rival successors the best ranked counts, ties by id; negated and imagined ones do not.
EntityId lastSuccessor(const Knowledge &knowledge, EntityId actor);

/// Treaties between the same parties, a successor counting as the one before it.
struct TreatyGroup
{
    std::vector<EntityId> parties;  ///< last successors, by id
    std::vector<EntityId> treaties; ///< by id
};

/// All treaties that have parties, in order of their parties.
std::vector<TreatyGroup> treatiesByParties(const Knowledge &knowledge);

} // namespace core

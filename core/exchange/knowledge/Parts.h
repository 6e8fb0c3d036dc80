#pragma once

#include <optional>
#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

// Parts that several sections have in common.

/// The identifier behind `key`: of the form kind/name; reports any other.
QString identifier(Draft &draft, const Fields &fields, EntityKind kind);
/// What comes behind the first slash: "russia" of "actor/russia".
QString tail(const QString &key);

void readNames(Draft &draft, const Fields &fields, EntityId entity);
void readCodes(Draft &draft, const Fields &fields, EntityId entity);
/// The entities that a list of identifiers (or a single one) names; what is not there has been reported.
std::vector<EntityId> readEntities(Draft &draft, const Fields &fields, const QString &key, EntityKind kind);

/// Passages, or mappings of passage, quote and stance.
std::vector<Evidence> readEvidence(Draft &draft, const std::vector<Item> &items);
/// The whole passage, in support.
Evidence wholeOf(PassageId passage);

Participant subject(EntityId entity);
Participant object(EntityId entity);
Participant attributed(EntityId entity);

/// `key`, or `key`-2, `key`-3 … when that is taken.
QString freeStatementKey(const Draft &draft, const QString &key);

} // namespace core

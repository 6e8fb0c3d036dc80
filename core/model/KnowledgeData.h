#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QHash>
#include <QString>

#include "core/model/Entity.h"
#include "core/model/Passage.h"
#include "core/model/Statement.h"

namespace core {

/// Where a person has dragged a node to: scene units of the graph view.
struct Pin
{
    EntityId entity;
    double x = 0;
    double y = 0;
};

/// The facts, as plain tables. `entities` holds one row for each row of the detail tables, with the same id.
struct KnowledgeTables
{
    std::vector<Entity> entities;
    std::vector<Name> names;
    std::vector<Code> codes;
    std::vector<Actor> actors;
    std::vector<Treaty> treaties;
    std::vector<Clause> clauses;
    std::vector<Topic> topics;
    std::vector<Event> events;
    std::vector<Scenario> scenarios;
    std::vector<Source> sources;
    std::vector<Passage> passages;
    std::vector<Predicate> predicates;
    std::vector<Statement> statements;
    std::vector<Evidence> evidence; ///< grouped by statement, in reading order
    std::vector<Disagreement> disagreements;
    /// The day on which all this was known, where later knowledge was left out: see `core/model/KnownOn.h`.
    std::optional<QDate> knownOn = {};
};

/// All that a project knows: what a reader of some format fills, and what the store writes and loads. Ids are local to
/// the value (a reader numbers from 1); keys are what stays the same everywhere.
struct KnowledgeData : KnowledgeTables
{
    QHash<QString, QString> meta; ///< title, data-date (ISO), licence, saved views …
    std::vector<Pin> pins;
};

} // namespace core

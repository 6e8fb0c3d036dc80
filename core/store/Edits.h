#pragma once

#include <QString>

#include "core/base/Id.h"

namespace core {

class Project;
struct KnowledgeData;

/// All that a user can do to the data, each one step of undo with a label of its own ("Prefer 19 June 2024"). Each
/// throws `Error` (NotFound for an id that is not there, Invalid for a value that cannot be, Unwritable for a project
/// open for reading alone).

/// Makes the reading with this value the preferred one: its statements get the rank preferred, those of the other
/// readings normal.
void preferReading(Project &project, DisagreementId disagreement, const QString &value);
/// Renames what is drawn; the label must not be empty.
void rename(Project &project, EntityId entity, const QString &label);
void setNote(Project &project, EntityId entity, const QString &note);
void setNote(Project &project, StatementId statement, const QString &note);
/// Removes an entity with its names, codes, clauses and the statements in which it is the subject or object; also,
/// since nothing stands without a passage, the statements that rest on this source alone, and disagreements left with
/// fewer than two readings. What merely mentions it stays.
void removeEntity(Project &project, EntityId entity);
void removeStatement(Project &project, StatementId statement);
/// Holds a node of the graph at a place (scene units), or lets it go.
void pin(Project &project, EntityId entity, double x, double y);
void unpin(Project &project, EntityId entity);
void unpinAll(Project &project);
/// Adds what `planMerge` found to be new; `what` names it in the label: "Import edges.csv".
void addToProject(Project &project, const KnowledgeData &added, const QString &what);

/// Keeps a story (saved views in an order, written as JSON) under a name, in the place of the one of that name; with
/// empty content it is removed. `label` says what was done: "Save view Then and now".
void keepStory(Project &project, const QString &label, const QString &name, const QString &content);

} // namespace core

#pragma once

#include "core/model/Knowledge.h"

#include <QVector>

namespace app {

class InspectorCard;

/// What the inspector says about each kind of thing, without the passages below it.

void describeEntity(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id);
void describeStatement(InspectorCard &card, const core::Knowledge &knowledge, core::StatementId id);
void describePassage(InspectorCard &card, const core::Knowledge &knowledge, core::PassageId id);
void describeDisagreement(InspectorCard &card, const core::Knowledge &knowledge, core::DisagreementId id);
/// Several things at once: a list of them.
void describeSeveral(InspectorCard &card, const core::Knowledge &knowledge, const QVector<core::Ref> &refs);
/// Nothing selected: what the project holds and where to begin.
void describeProject(InspectorCard &card, const core::Knowledge &knowledge, const QString &title);

/// The clauses of a treaty; of anything else nothing.
void listClauses(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId treaty);
/// The statements about an entity, grouped by what they are about; stands below its passages.
void listStatementsAbout(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id);
/// Names in all languages, and codes: folded away, at the very end.
void listNamesAndCodes(InspectorCard &card, const core::Knowledge &knowledge, core::EntityId id);
/// Identifier and relation of a statement, folded away likewise.
void listCodes(InspectorCard &card, const core::Knowledge &knowledge, core::StatementId id);
/// The statements that rest on a passage.
void listStatementsOn(InspectorCard &card, const core::Knowledge &knowledge, core::PassageId id);

} // namespace app

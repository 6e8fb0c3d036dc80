#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/picture/Mark.h"
#include "app/session/ComparisonText.h"
#include "core/graph/Lineage.h"

namespace app {

StyleRole roleOf(core::LineageChange change);
/// "Article 1 of … : dropped.", with what differs.
QString strandWords(const core::Knowledge &knowledge, const core::LineageStrand &strand);
/// One sentence a ribbon or a block, for those who do not see it.
QString altOf(const core::Knowledge &knowledge, const core::LineageRibbon &ribbon);
QString altOf(const core::Knowledge &knowledge, const core::Lineage &lineage, const core::LineageBlock &block);
/// Label of a group; of the group without a topic, too.
QString groupName(const core::Knowledge &knowledge, core::EntityId group);

} // namespace app

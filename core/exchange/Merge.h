#pragma once

#include <QMap>
#include <QString>

#include "core/model/Knowledge.h"

namespace core {

/// What of some knowledge a project does not have yet, under ids that are free there.
struct MergePlan
{
    KnowledgeData added;
    QMap<QString, int> addedCounts;   ///< by kind of entity, "passage", "statement", "disagreement"
    QMap<QString, int> matchedCounts; ///< what the project has already, counted likewise
};

/// Finds out what is there already: an entity with the same identifier and kind, else the only one of its kind with
/// that label or name (letter case does not count); a source with the same identifier and text; a statement that says
/// the same of the same at the same time, which then rests on the new passages, too. What the project says stays: its
/// labels, notes, ranks and pins are never overwritten.
MergePlan planMerge(const Knowledge &present, KnowledgeData incoming);

} // namespace core

#pragma once

#include <array>

#include <QHash>

#include "core/model/Knowledge.h"

namespace app {

/// How many there are of everything that the filter panel lists.
struct KnowledgeCounts
{
    std::array<int, core::termCount<core::EntityKind>> kinds = {};
    std::array<int, core::termCount<core::ActorType>> actorTypes = {};
    std::array<int, core::termCount<core::Modality>> modalities = {};
    QHash<qint64, int>
        topics; ///< statements on a topic, by EntityId::value; of an upper one with those on its leaves, each once
};

KnowledgeCounts countKnowledge(const core::Knowledge &knowledge);

/// Statements that rest on no passage: there should be none.
int statementsWithoutPassage(const core::Knowledge &knowledge);

} // namespace app

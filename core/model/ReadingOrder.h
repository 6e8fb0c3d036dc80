#pragma once

#include <algorithm>
#include <span>
#include <tuple>

#include <QHash>

#include "core/model/Statement.h"

namespace core {

/// Where a passage stands.
struct ReadingPlace
{
    EntityId source;
    qsizetype start = 0;
};

/// Puts evidence into the order in which people read it: source by source, the sources in order of first appearance,
/// and within one by position in its text. `placeOf` tells the place of a passage.
template <typename PlaceOf>
void sortForReading(std::span<Evidence> evidence, PlaceOf placeOf)
{
    QHash<EntityId, qsizetype> turns;
    for (const Evidence &item : evidence) {
        const EntityId source = placeOf(item.passage).source;
        if (!turns.contains(source))
            turns.insert(source, turns.size());
    }
    const auto order = [&](const Evidence &item) {
        const ReadingPlace place = placeOf(item.passage);
        return std::tuple(turns.value(place.source), item.quote ? item.quote->start : place.start);
    };
    std::stable_sort(evidence.begin(), evidence.end(),
                     [&](const Evidence &a, const Evidence &b) { return order(a) < order(b); });
}

} // namespace core

#include "app/session/Readings.h"

#include <algorithm>

namespace app {

namespace {

void add(const core::Knowledge &knowledge, core::StatementId id, Reading &reading)
{
    reading.statements.push_back(id);
    // Ranks are listed from the best to the worst.
    reading.rank = std::min(reading.rank, knowledge.statement(id).rank);
    for (const core::Evidence &evidence : knowledge.evidence(id)) {
        const core::EntityId source = knowledge.passage(evidence.passage).source;
        const bool isKnown =
            std::find(reading.sourceIds.begin(), reading.sourceIds.end(), source) != reading.sourceIds.end();
        if (evidence.stance != core::Stance::Supports || isKnown)
            continue;
        reading.sourceIds.push_back(source);
        reading.sources << knowledge.source(source)->shortTitle;
    }
}

} // namespace

std::vector<Reading> readingsOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement)
{
    std::vector<Reading> readings;
    for (const core::Disagreement::Member &member : disagreement.members) {
        auto found = std::find_if(readings.begin(), readings.end(),
                                  [&member](const Reading &reading) { return reading.value == member.value; });
        if (found == readings.end()) {
            found = readings.insert(found, {.value = member.value,
                                            .rank = core::Rank::Deprecated,
                                            .statements = {},
                                            .sourceIds = {},
                                            .sources = {}});
        }
        add(knowledge, member.statement, *found);
    }
    return readings;
}

std::vector<Reading> bestFirst(std::vector<Reading> readings)
{
    std::stable_sort(readings.begin(), readings.end(), [](const Reading &a, const Reading &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.sources.size() > b.sources.size();
    });
    return readings;
}

} // namespace app

#include "app/window/Readings.h"

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
        const QString title = knowledge.source(source)->shortTitle;
        if (evidence.stance == core::Stance::Supports && !reading.sources.contains(title))
            reading.sources << title;
    }
}

} // namespace

std::vector<Reading> readingsOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement)
{
    std::vector<Reading> readings;
    for (const core::Disagreement::Member &member : disagreement.members) {
        auto found = std::find_if(readings.begin(), readings.end(),
                                  [&member](const Reading &reading) { return reading.value == member.value; });
        if (found == readings.end())
            found = readings.insert(found, {.value = member.value, .rank = core::Rank::Deprecated, .statements = {}, .sources = {}});
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

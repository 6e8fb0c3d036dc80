#include "app/window/Readings.h"

#include <algorithm>

namespace app {

namespace {

QString shortTitle(const core::Knowledge &knowledge, core::EntityId id)
{
    const core::Source *source = knowledge.source(id);
    return source == nullptr || source->shortTitle.isEmpty() ? knowledge.entity(id).label : source->shortTitle;
}

void add(const core::Knowledge &knowledge, Reading &reading, core::StatementId id)
{
    reading.statements.push_back(id);
    // A reading is held as high as the best of its statements.
    reading.rank = std::min(reading.rank, knowledge.statement(id).rank);
    for (const core::Evidence &evidence : knowledge.evidence(id)) {
        const QString title = shortTitle(knowledge, knowledge.passage(evidence.passage).source);
        if (evidence.stance == core::Stance::Supports && !reading.sources.contains(title))
            reading.sources << title;
    }
}

} // namespace

std::vector<Reading> readingsOf(const core::Knowledge &knowledge, const core::Disagreement &disagreement)
{
    std::vector<Reading> readings;
    for (const core::Disagreement::Member &member : disagreement.members) {
        auto reading = std::find_if(readings.begin(), readings.end(),
                                    [&](const Reading &each) { return each.value == member.value; });
        if (reading == readings.end())
            reading = readings.insert(readings.end(), Reading{member.value, core::Rank::Deprecated, {}, {}});
        add(knowledge, *reading, member.statement);
    }
    std::stable_sort(readings.begin(), readings.end(), [](const Reading &a, const Reading &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.sources.size() > b.sources.size();
    });
    return readings;
}

} // namespace app

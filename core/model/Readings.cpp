#include "core/model/Readings.h"

#include <algorithm>

namespace core {

std::vector<Reading> readingsOf(const Knowledge &knowledge, const Disagreement &disagreement)
{
    std::vector<Reading> readings;
    for (const Disagreement::Member &member : disagreement.members) {
        const Rank rank = knowledge.statement(member.statement).rank;
        const auto known = std::find_if(readings.begin(), readings.end(),
                                        [&](const Reading &reading) { return reading.value == member.value; });
        if (known == readings.end()) {
            readings.push_back({member.value, rank, {member.statement}});
        } else {
            known->rank = std::min(known->rank, rank);
            known->statements.push_back(member.statement);
        }
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.rank < b.rank; });
    return readings;
}

} // namespace core

// When treaties and events begin and end, as the timeline draws it.
#include <algorithm>

#include "app/views/timeline/TimelineLanes.h"

namespace app {

TreatySpan spanOf(const core::Knowledge &knowledge, core::EntityId treaty)
{
    const core::TreatyDates dates = knowledge.treatyDates(treaty);
    TreatySpan span;
    if (dates.inForce && dates.inForce->start()) {
        span.from = dates.inForce->earliest();
        span.fromLatest = dates.inForce->start()->latest();
        if (dates.inForce->end()) {
            span.to = dates.inForce->latest();
            span.toEarliest = dates.inForce->end()->earliest();
        }
        span.isEndUnknown = dates.inForce->endBound() == core::Period::Bound::Unknown;
    } else if (dates.signedOn) {
        span.from = dates.signedOn->earliest();
        span.to = dates.signedOn->latest();
        span.fromLatest = span.from;
        span.toEarliest = span.to;
        span.isPoint = true;
    }
    return span;
}

TimelineRange wholeRange(const core::Knowledge &knowledge)
{
    QDate first;
    QDate last;
    const auto include = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const TreatySpan span = spanOf(knowledge, treaty.id);
        include(span.from);
        include(span.to);
    }
    for (const core::Event &event : knowledge.data().events) {
        if (const auto date = knowledge.eventDate(event.id)) {
            include(date->earliest());
            include(date->latest());
        }
    }
    if (!first.isValid())
        return {QDate(1900, 1, 1), QDate(2030, 1, 1)};
    return {QDate(first.year(), 1, 1).addYears(-1), QDate(last.year(), 12, 31).addYears(2)};
}

std::vector<QDate> changeDays(const core::Knowledge &knowledge)
{
    std::vector<QDate> days;
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const TreatySpan span = spanOf(knowledge, treaty.id);
        for (const QDate day : {span.from, span.to})
            if (day.isValid())
                days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace app

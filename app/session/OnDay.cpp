#include "app/session/OnDay.h"

namespace app {

namespace {

bool hasBegun(const std::optional<core::Period> &period, QDate day)
{
    return !period || !period->earliest().isValid() || period->earliest() <= day;
}

bool hasEnded(const std::optional<core::Period> &period, QDate day)
{
    return period && period->latest().isValid() && !period->contains(day) && period->latest() <= day;
}

OnDay between(const std::optional<core::Period> &beginning, const std::optional<core::Period> &life, QDate day)
{
    if (!hasBegun(beginning, day))
        return OnDay::NotYet;
    return hasEnded(life, day) ? OnDay::Ended : OnDay::Now;
}

} // namespace

OnDay onDay(const std::optional<core::Period> &period, QDate day)
{
    if (!hasBegun(period, day))
        return OnDay::NotYet;
    return !period || period->contains(day) || !period->latest().isValid() ? OnDay::Now : OnDay::Ended;
}

OnDay onDay(const core::Knowledge &knowledge, core::EntityId id, QDate day)
{
    if (const core::Clause *clause = knowledge.clause(id))
        return onDay(knowledge, clause->treaty, day);
    if (const core::Actor *actor = knowledge.actor(id))
        return between(actor->exists, actor->exists, day);
    if (knowledge.event(id) != nullptr)
        return between(knowledge.eventDate(id), std::nullopt, day);
    if (knowledge.treaty(id) == nullptr)
        return OnDay::Now;
    const core::TreatyDates dates = knowledge.treatyDates(id);
    return between(dates.signedOn ? dates.signedOn : dates.inForceOn, dates.inForce, day);
}

OnDay onDay(const core::Knowledge &knowledge, core::StatementId id, QDate day)
{
    return onDay(knowledge.validity(id), day);
}

} // namespace app

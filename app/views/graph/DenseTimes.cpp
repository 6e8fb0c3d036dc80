#include "app/views/graph/DenseTimes.h"

namespace app {

namespace {

void beginWith(DenseSpan &span, const std::optional<core::Period> &period)
{
    if (period && period->earliest().isValid())
        span.begin = std::int32_t(period->earliest().toJulianDay());
}

/// The last day on which it holds: a dated end of an interval no longer counts.
void endWith(DenseSpan &span, const std::optional<core::Period> &period)
{
    if (!period || !period->latest().isValid())
        return;
    const QDate last = period->latest();
    span.end = std::int32_t(last.toJulianDay()) - (period->contains(last) ? 0 : 1);
}

} // namespace

DenseSpan spanOfNode(const core::Knowledge &knowledge, core::EntityId id)
{
    DenseSpan span;
    if (const core::Clause *clause = knowledge.clause(id))
        return spanOfNode(knowledge, clause->treaty);
    if (const core::Actor *actor = knowledge.actor(id)) {
        beginWith(span, actor->exists);
        endWith(span, actor->exists);
    } else if (knowledge.event(id) != nullptr) {
        beginWith(span, knowledge.eventDate(id));
    } else if (knowledge.treaty(id) != nullptr) {
        const core::TreatyDates dates = knowledge.treatyDates(id);
        beginWith(span, dates.signedOn ? dates.signedOn : dates.inForceOn);
        endWith(span, dates.inForce);
    }
    return span;
}

DenseSpan spanOfStatement(const core::Knowledge &knowledge, core::StatementId id)
{
    DenseSpan span;
    const std::optional<core::Period> validity = knowledge.validity(id);
    beginWith(span, validity);
    endWith(span, validity);
    return span;
}

} // namespace app

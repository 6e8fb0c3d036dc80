#include "app/views/timeline/TimelineLanes.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/graph/Gaps.h"
#include "core/graph/Succession.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr std::size_t mostParties = 2;

/// "Russia / Soviet Union – North Korea".
QString nameOf(const core::Knowledge &knowledge, const TimelineLane &lane)
{
    if (lane.parties.empty())
        return Words::tr("Three parties and more");
    QStringList names;
    for (const EntityId party : lane.parties) {
        QStringList forms{knowledge.entity(party).label};
        for (const EntityId treaty : lane.treaties)
            for (const EntityId actor : knowledge.partiesOf(treaty))
                if (actor != party && core::lastSuccessor(knowledge, actor) == party &&
                    !forms.contains(knowledge.entity(actor).label))
                    forms << knowledge.entity(actor).label;
        names << forms.join(QStringLiteral(" / "));
    }
    return names.join(QStringLiteral(" – "));
}

/// The party of more treaties first: "Russia – North Korea".
void orderParties(const core::Knowledge &knowledge, TimelineLane &lane)
{
    const auto weight = [&](EntityId actor) {
        const auto statements = knowledge.statementsOf(actor);
        const auto treaties = std::count_if(statements.begin(), statements.end(), [&](core::StatementId id) {
            return knowledge.statement(id).predicate == QLatin1String("partyTo");
        });
        return std::pair(treaties, std::ptrdiff_t(statements.size()));
    };
    std::stable_sort(lane.parties.begin(), lane.parties.end(),
                     [&](EntityId a, EntityId b) { return weight(a) > weight(b); });
}

bool hasDefencePromise(const core::Knowledge &knowledge, const TimelineLane &lane)
{
    return std::any_of(lane.treaties.begin(), lane.treaties.end(), [&](EntityId treaty) {
        const auto clauses = knowledge.clausesOf(treaty);
        return std::any_of(clauses.begin(), clauses.end(),
                           [&](EntityId clause) { return knowledge.clause(clause)->kind == core::defenceObligation; });
    });
}

void sortAndStack(const core::Knowledge &knowledge, TimelineLane &lane)
{
    std::stable_sort(lane.treaties.begin(), lane.treaties.end(),
                     [&](EntityId a, EntityId b) { return spanOf(knowledge, a).from < spanOf(knowledge, b).from; });
    std::vector<QDate> freeFrom;
    for (const EntityId treaty : lane.treaties) {
        const TreatySpan span = spanOf(knowledge, treaty);
        auto row = std::find_if(freeFrom.begin(), freeFrom.end(), [&](QDate day) { return day <= span.from; });
        if (row == freeFrom.end())
            row = freeFrom.insert(freeFrom.end(), QDate());
        *row = span.to.isValid() ? span.to : QDate(9999, 12, 31);
        lane.rowOf.push_back(int(row - freeFrom.begin()));
    }
    lane.rows = std::max(1, int(freeFrom.size()));
}

} // namespace

TreatySpan spanOf(const core::Knowledge &knowledge, EntityId treaty)
{
    const core::TreatyDates dates = knowledge.treatyDates(treaty);
    TreatySpan span;
    if (dates.inForce) {
        span.from = dates.inForce->earliest();
        span.to = dates.inForce->endBound() == core::Period::Bound::Dated ? dates.inForce->latest() : QDate();
    } else if (dates.signedOn) {
        span.from = dates.signedOn->earliest();
        span.to = dates.signedOn->latest();
        span.isPoint = true;
    }
    return span;
}

std::vector<TimelineLane> lanesOf(const core::Knowledge &knowledge, const Filter &filter)
{
    std::map<std::vector<EntityId>, TimelineLane> byParties;
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        if (!filter.showsEntity(knowledge, treaty.id) || !spanOf(knowledge, treaty.id).from.isValid())
            continue;
        std::vector<EntityId> parties;
        for (const EntityId actor : knowledge.partiesOf(treaty.id))
            parties.push_back(core::lastSuccessor(knowledge, actor));
        std::sort(parties.begin(), parties.end());
        parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
        if (parties.size() > mostParties)
            parties.clear();
        TimelineLane &lane = byParties[parties];
        lane.parties = parties;
        lane.treaties.push_back(treaty.id);
    }
    std::vector<TimelineLane> lanes;
    for (auto &[parties, lane] : byParties) {
        sortAndStack(knowledge, lane);
        orderParties(knowledge, lane);
        lane.name = nameOf(knowledge, lane);
        lanes.push_back(std::move(lane));
    }
    const auto weight = [&](const TimelineLane &lane) {
        const bool hasGap = !core::gapsBetween(knowledge, lane.treaties, core::defenceObligation).empty();
        return std::tuple(lane.parties.empty(), !hasGap, !hasDefencePromise(knowledge, lane),
                          -int(lane.treaties.size()));
    };
    std::stable_sort(lanes.begin(), lanes.end(),
                     [&](const TimelineLane &a, const TimelineLane &b) { return weight(a) < weight(b); });
    return lanes;
}

} // namespace app

#include "app/views/timeline/TimelineLanes.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "core/graph/Succession.h"

namespace app {

namespace {

using core::EntityId;
using Lanes = TimelineOptions::Lanes;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr std::size_t mostParties = 2;

/// "Russia / Soviet Union – North Korea".
QString pairName(const core::Knowledge &knowledge, const TimelineLane &lane)
{
    if (lane.parties.empty())
        return Words::tr("Three parties and more");
    QStringList names;
    for (const EntityId party : lane.parties) {
        QStringList forms{knowledge.entity(party).label};
        for (const TimelineBar &bar : lane.bars) {
            for (const EntityId actor : knowledge.partiesOf(bar.treaty))
                if (actor != party && core::lastSuccessor(knowledge, actor) == party &&
                    !forms.contains(knowledge.entity(actor).label))
                    forms << knowledge.entity(actor).label;
        }
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
    return std::any_of(lane.bars.begin(), lane.bars.end(), [&](const TimelineBar &bar) {
        const auto clauses = knowledge.clausesOf(bar.treaty);
        return std::any_of(clauses.begin(), clauses.end(),
                           [&](EntityId clause) { return knowledge.clause(clause)->kind == core::defenceObligation; });
    });
}

void sortAndStack(TimelineLane &lane)
{
    std::stable_sort(lane.bars.begin(), lane.bars.end(),
                     [](const TimelineBar &a, const TimelineBar &b) { return a.span.from < b.span.from; });
    std::vector<QDate> freeFrom;
    for (TimelineBar &bar : lane.bars) {
        auto row = std::find_if(freeFrom.begin(), freeFrom.end(), [&](QDate day) { return day <= bar.span.from; });
        if (row == freeFrom.end())
            row = freeFrom.insert(freeFrom.end(), QDate());
        *row = bar.span.to.isValid() ? bar.span.to : QDate(9999, 12, 31);
        bar.row = int(row - freeFrom.begin());
    }
    lane.rows = int(freeFrom.size());
}

/// Statements that give the same date are one rival.
void addRival(std::vector<RivalDate> &rivals, const RivalDate &rival)
{
    const auto same = std::find_if(rivals.begin(), rivals.end(), [&](const RivalDate &known) {
        return known.from == rival.from && known.to == rival.to && known.inUse == rival.inUse && known.of == rival.of;
    });
    if (same == rivals.end())
        rivals.push_back(rival);
    else
        same->statements.push_back(rival.statements.front());
}

/// Other dates than the one in use, of the statements that say when a treaty was signed, began or ended.
std::vector<RivalDate> rivalsOf(const core::Knowledge &knowledge, EntityId treaty, const TreatySpan &span)
{
    std::vector<RivalDate> rivals;
    const std::optional<core::Period> signing = knowledge.treatyDates(treaty).signedOn;
    const auto says = [&](const core::Statement &statement) {
        return std::any_of(statement.participants.begin(), statement.participants.end(), [&](const auto &part) {
            return part.entity == treaty && (part.role == core::Role::Subject || part.role == core::Role::Object);
        });
    };
    for (const core::StatementId id : knowledge.statementsOf(treaty)) {
        const core::Statement &statement = knowledge.statement(id);
        const bool isEnd = statement.predicate == QLatin1String("ended");
        const bool isSigning = statement.predicate == QLatin1String("signed");
        const bool isStart = !span.isPoint && statement.predicate == QLatin1String("entersIntoForce");
        if ((!isEnd && !isStart && !(isSigning && signing)) || statement.valueKind != core::ValueKind::Date ||
            statement.polarity != core::Polarity::Affirmed || !says(statement))
            continue;
        const auto value = core::Period::parse(statement.value);
        const QDate inUse = isEnd ? span.to : isSigning ? signing->earliest() : span.from;
        if (!value || !value->earliest().isValid() || value->earliest() == (isEnd ? span.toEarliest : inUse))
            continue;
        const QDate to = value->latest().isValid() ? value->latest() : value->earliest();
        addRival(rivals, {{id},
                          value->earliest(),
                          to,
                          inUse,
                          isSigning && !span.isPoint ? RivalDate::Of::Signing : RivalDate::Of::Life});
    }
    return rivals;
}

/// Treaties and events put into lanes.
class Sorter
{
public:
    Sorter(const core::Knowledge &knowledge, const Filter &filter, Lanes lanes)
        : m_knowledge(knowledge), m_filter(filter), m_by(lanes)
    {
        // On the timeline events have their place, whether the graph shows them or not.
        m_filter.hiddenKinds.remove(core::EntityKind::Event);
    }

    TimelineContent run()
    {
        addTreaties();
        addEvents();
        TimelineContent content;
        content.whole = wholeRange(m_knowledge);
        content.events = std::move(m_events);
        for (auto &[key, lane] : m_lanes) {
            sortAndStack(lane);
            finish(lane);
            content.lanes.push_back(std::move(lane));
        }
        order(content.lanes);
        return content;
    }

private:
    /// By the parties, the actor, or the word of the type: whichever is wanted.
    using Key = std::pair<std::vector<EntityId>, QString>;

    void addTreaties()
    {
        if (m_by == Lanes::Pairs) {
            for (const core::TreatyGroup &group : core::treatiesByParties(m_knowledge)) {
                const bool isPair = group.parties.size() <= mostParties;
                for (const EntityId treaty : group.treaties)
                    addTreaty(treaty, {{isPair ? group.parties : std::vector<EntityId>(), {}}});
            }
            for (const core::Treaty &treaty : m_knowledge.data().treaties)
                if (m_knowledge.partiesOf(treaty.id).empty())
                    addTreaty(treaty.id, {Key()});
            return;
        }
        for (const core::Treaty &treaty : m_knowledge.data().treaties) {
            std::vector<Key> keys;
            if (m_by == Lanes::Kinds)
                keys.push_back({{}, treaty.type});
            else
                for (const EntityId party : m_knowledge.partiesOf(treaty.id))
                    addKey(keys, party);
            addTreaty(treaty.id, keys);
        }
    }

    void addKey(std::vector<Key> &keys, EntityId actor) const
    {
        const core::Actor *found = m_knowledge.actor(actor);
        if (found == nullptr || found->type == core::ActorType::Person)
            return;
        const Key key{{core::lastSuccessor(m_knowledge, actor)}, {}};
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(key);
    }

    void addTreaty(EntityId treaty, const std::vector<Key> &keys)
    {
        const TreatySpan span = spanOf(m_knowledge, treaty);
        if (!span.from.isValid() || !m_filter.showsEntity(m_knowledge, treaty))
            return;
        TimelineBar bar;
        bar.treaty = treaty;
        bar.span = span;
        if (!m_knowledge.disagreementsOf(treaty).empty())
            bar.rivals = rivalsOf(m_knowledge, treaty, span);
        for (const Key &key : keys)
            laneOf(key).bars.push_back(bar);
    }

    void addEvents()
    {
        for (const core::Event &event : m_knowledge.data().events) {
            const std::optional<core::Period> date = m_knowledge.eventDate(event.id);
            if (!date || !date->earliest().isValid() || !m_filter.showsEntity(m_knowledge, event.id))
                continue;
            const QDate to = date->latest().isValid() ? date->latest() : date->earliest();
            const TimelineEvent row{event.id, date->earliest(), to, !m_knowledge.disagreementsOf(event.id).empty()};
            if (m_by == Lanes::Pairs)
                m_events.push_back(row);
            else
                for (const Key &key : keysOf(event))
                    laneOf(key).events.push_back(row);
        }
        const auto isBefore = [](const TimelineEvent &a, const TimelineEvent &b) { return a.middle() < b.middle(); };
        std::stable_sort(m_events.begin(), m_events.end(), isBefore);
        for (auto &[key, lane] : m_lanes)
            std::stable_sort(lane.events.begin(), lane.events.end(), isBefore);
    }

    std::vector<Key> keysOf(const core::Event &event) const
    {
        if (m_by == Lanes::Kinds)
            return {{{}, event.type}};
        std::vector<Key> keys;
        for (const core::StatementId id : m_knowledge.statementsOf(event.id))
            for (const core::Participant &part : m_knowledge.statement(id).participants)
                addKey(keys, part.entity);
        return keys;
    }

    TimelineLane &laneOf(const Key &key)
    {
        TimelineLane &lane = m_lanes[key];
        lane.parties = key.first;
        lane.name = key.second;
        return lane;
    }

    void finish(TimelineLane &lane) const
    {
        if (m_by == Lanes::Kinds) {
            lane.name.replace(u'-', u' ');
            lane.name =
                lane.name.isEmpty() ? Words::tr("No type given") : lane.name.replace(0, 1, lane.name[0].toUpper());
        } else if (m_by == Lanes::Actors) {
            lane.name = m_knowledge.entity(lane.parties.front()).label;
        } else {
            orderParties(m_knowledge, lane);
            lane.name = pairName(m_knowledge, lane);
            std::vector<EntityId> treaties;
            for (const TimelineBar &bar : lane.bars)
                treaties.push_back(bar.treaty);
            lane.gaps = core::gapsBetween(m_knowledge, treaties, core::defenceObligation);
        }
    }

    void order(std::vector<TimelineLane> &lanes) const
    {
        const auto weight = [&](const TimelineLane &lane) {
            return std::tuple(m_by == Lanes::Pairs && lane.parties.empty(), lane.gaps.empty(),
                              m_by == Lanes::Pairs && !hasDefencePromise(m_knowledge, lane), -int(lane.bars.size()),
                              -int(lane.events.size()));
        };
        std::vector<std::pair<decltype(weight(lanes.front())), std::size_t>> order;
        for (std::size_t i = 0; i < lanes.size(); ++i)
            order.emplace_back(weight(lanes[i]), i);
        std::sort(order.begin(), order.end());
        std::vector<TimelineLane> sorted;
        for (const auto &[heaviness, i] : order)
            sorted.push_back(std::move(lanes[i]));
        lanes = std::move(sorted);
    }

    const core::Knowledge &m_knowledge;
    Filter m_filter;
    Lanes m_by;
    std::map<Key, TimelineLane> m_lanes;
    std::vector<TimelineEvent> m_events;
};

} // namespace

TimelineContent timelineContent(const core::Knowledge &knowledge, const Filter &filter, Lanes lanes)
{
    return Sorter(knowledge, filter, lanes).run();
}

} // namespace app

#include "tests/bench/ViewProjects.h"

#include <random>

#include "core/model/LineageChange.h"
#include "tests/support/KnowledgeBuilder.h"

namespace bench {

namespace {

using namespace Qt::StringLiterals;
using core::EntityId;

constexpr int upperTopics = 6;
constexpr int leavesEach = 5;

/// Adds what both kinds of project need: one source with one passage.
core::PassageId addPassage(test::KnowledgeBuilder &build)
{
    return build.passage(build.source(u"digest"_s, u"Digest"_s, u"Digest"_s), u"p"_s, u"All of it stands here."_s);
}

std::vector<EntityId> addTopics(test::KnowledgeBuilder &build)
{
    std::vector<EntityId> leaves;
    for (int upper = 0; upper < upperTopics; ++upper) {
        const EntityId parent = build.topic(QString(QChar(u'A' + upper)), u"Upper topic %1"_s.arg(upper + 1));
        for (int leaf = 0; leaf < leavesEach; ++leaf)
            leaves.push_back(build.topic(u"%1%2"_s.arg(QChar(u'A' + upper)).arg(leaf + 1),
                                         u"Topic %1 of %2"_s.arg(leaf + 1).arg(upper + 1), parent));
    }
    return leaves;
}

class LineageMaker
{
public:
    explicit LineageMaker(LineageShape shape) : m_shape(shape), m_passage(addPassage(m_build)) {}

    core::KnowledgeData make()
    {
        m_leaves = addTopics(m_build);
        const std::vector<EntityId> parties = {m_build.actor(u"first"_s, u"First state"_s),
                                               m_build.actor(u"second"_s, u"Second state"_s)};
        for (int t = 0; t < m_shape.treaties; ++t)
            addTreaty(t, parties);
        return m_build.data();
    }

private:
    void say(const QString &predicate, EntityId subject, EntityId object,
             core::Polarity polarity = core::Polarity::Affirmed)
    {
        m_build.statement({.key = u"s%1"_s.arg(++m_made),
                           .text = u"What the digest says of it."_s,
                           .predicate = predicate,
                           .subjects = {subject},
                           .objects = {object},
                           .evidence = {m_passage},
                           .polarity = polarity});
    }

    void addTreaty(int number, const std::vector<EntityId> &parties)
    {
        const EntityId treaty = m_build.treaty(u"t%1"_s.arg(number), u"Treaty number %1 of the two"_s.arg(number + 1),
                                               QString::number(1900 + 3 * number));
        m_build.statement({.key = u"date%1"_s.arg(number),
                           .text = u"Signed."_s,
                           .predicate = u"signed"_s,
                           .subjects = {treaty},
                           .evidence = {m_passage},
                           .date = u"%1-06-01"_s.arg(1900 + 3 * number)});
        for (const EntityId party : parties)
            say(u"partyTo"_s, party, treaty);
        std::vector<EntityId> clauses;
        for (int c = 0; c < m_shape.clauses; ++c)
            clauses.push_back(m_build.clause(treaty, u"article-%1"_s.arg(c + 1),
                                             u"What clause %1 is about"_s.arg(c + 1), u"other"_s));
        addCoverage(number, treaty, clauses);
        addLinks(treaty, clauses);
        m_before = std::move(clauses);
    }

    /// Half of all cells are covered, a quarter is absent, a quarter not coded.
    void addCoverage(int number, EntityId treaty, const std::vector<EntityId> &clauses)
    {
        for (std::size_t c = 0; c < clauses.size(); ++c)
            say(u"hasTopic"_s, clauses[c], m_leaves[(c + std::size_t(number % 3)) % m_leaves.size()]);
        for (std::size_t i = 0; i < m_leaves.size(); ++i)
            if ((std::size_t(number) * 7 + i * 3) % 4 == 2)
                say(u"hasTopic"_s, treaty, m_leaves[i], core::Polarity::Negated);
    }

    /// Most clauses have one before them, near the same place; some are dropped, some come back later.
    void addLinks(EntityId treaty, const std::vector<EntityId> &clauses)
    {
        using Change = core::LineageChange;
        constexpr Change changes[] = {Change::Kept,     Change::Reworded,  Change::Kept,
                                      Change::Narrowed, Change::Broadened, Change::Kept};
        for (std::size_t c = 0; c < m_before.size(); ++c) {
            const auto chance = m_random() % 20;
            if (chance < 2) {
                say(core::predicateOf(Change::Dropped), treaty, m_before[c]);
                m_dropped.push_back(m_before[c]);
            } else if (chance < 17) {
                const std::size_t shift = m_random() % 3;
                say(core::predicateOf(changes[m_random() % std::size(changes)]),
                    clauses[std::min(clauses.size() - 1, c + shift)], m_before[c]);
            } else if (m_dropped.size() > 4) {
                say(core::predicateOf(Change::Returned), clauses[c], m_dropped[m_dropped.size() - 4]);
                m_dropped.erase(m_dropped.end() - 4);
            }
        }
    }

    LineageShape m_shape;
    test::KnowledgeBuilder m_build;
    core::PassageId m_passage;
    std::vector<EntityId> m_leaves;
    std::vector<EntityId> m_before;
    std::vector<EntityId> m_dropped;
    std::minstd_rand m_random{20241204};
    int m_made = 0;
};

} // namespace

core::KnowledgeData lineageProject(LineageShape shape)
{
    return LineageMaker(shape).make();
}

core::KnowledgeData timelineProject(int events)
{
    constexpr int states = 24;
    constexpr int treaties = 400;
    test::KnowledgeBuilder build;
    std::minstd_rand random(18151914);
    const core::PassageId passage = addPassage(build);
    std::vector<EntityId> actors;
    for (int i = 0; i < states; ++i)
        actors.push_back(build.actor(u"state-%1"_s.arg(i), u"State %1"_s.arg(i)));
    int made = 0;
    const auto dateIt = [&](EntityId what, const QString &predicate, const QString &date) {
        return build.statement({.key = u"s%1"_s.arg(++made),
                                .text = u"It took place."_s,
                                .predicate = predicate,
                                .subjects = {actors[random() % states]},
                                .objects = {what},
                                .evidence = {passage},
                                .date = date});
    };
    for (int i = 0; i < treaties; ++i) {
        const EntityId treaty = build.treaty(u"t%1"_s.arg(i), u"Treaty %1"_s.arg(i), QString::number(i));
        const int year = 1850 + int(random() % 190);
        dateIt(treaty, u"signed"_s, u"%1-03-05"_s.arg(year));
        dateIt(treaty, u"entersIntoForce"_s, u"%1-07-01"_s.arg(year));
        dateIt(treaty, u"ended"_s, u"%1-07-01"_s.arg(year + 1 + int(random() % 30)));
        for (int party = 0; party < 2; ++party) {
            build.statement({.key = u"s%1"_s.arg(++made),
                             .text = u"It is a party."_s,
                             .predicate = u"partyTo"_s,
                             .subjects = {actors[(random() + std::size_t(party)) % states]},
                             .objects = {treaty},
                             .evidence = {passage}});
        }
    }
    for (int i = 0; i < events; ++i) {
        const EntityId event = build.event(u"e%1"_s.arg(i), u"Event %1"_s.arg(i), u"kind-%1"_s.arg(i % 8));
        const QDate day = QDate(1850, 1, 1).addDays(qint64(random() % (200 * 365)));
        const auto precision = random() % 10;
        const core::StatementId dated = dateIt(event, u"occurredOn"_s,
                                               day.toString(precision < 7   ? u"yyyy-MM-dd"_s
                                                            : precision < 9 ? u"yyyy-MM"_s
                                                                            : u"yyyy"_s));
        if (i % 40 != 0)
            continue;
        const core::StatementId other = dateIt(event, u"occurredOn"_s, day.addDays(30).toString(Qt::ISODate));
        build.disagreement(u"d%1"_s.arg(i), u"When was it?"_s, event, {{dated, {}}, {other, {}}});
    }
    return build.data();
}

core::KnowledgeData tableProject(int statements)
{
    constexpr int treatyCount = 40;
    test::KnowledgeBuilder build;
    const core::PassageId passage = addPassage(build);
    std::vector<EntityId> treaties;
    for (int t = 0; t < treatyCount; ++t)
        treaties.push_back(build.treaty(u"t%1"_s.arg(t), u"Treaty %1"_s.arg(t), QString::number(t)));
    for (int made = 0; made < statements; ++made) {
        build.statement(
            {.key = u"s%1"_s.arg(made),
             .text = u"Statement %1 says something about a treaty"_s.arg((qint64(made) * 7919) % statements),
             .predicate = u"describedAs"_s,
             .subjects = {treaties[std::size_t(made % treatyCount)]},
             .evidence = {passage},
             .valid = u"%1-01-01/.."_s.arg(1900 + made % 120)});
    }
    return build.data();
}

} // namespace bench

#include "core/graph/lineage/ClauseGroups.h"

#include <map>
#include <set>

namespace core {

namespace {

/// A clause covers a leaf.
struct Cover
{
    EntityId clause = {};
    EntityId leaf = {};
    double strength = 1;
};

std::vector<Cover> coversOf(const Knowledge &knowledge)
{
    std::vector<Cover> covers;
    for (const Statement &statement : knowledge.data().statements) {
        if (statement.predicate != QLatin1String("hasTopic") || statement.polarity == Polarity::Negated ||
            statement.rank == Rank::Deprecated)
            continue;
        Cover cover{.strength = statement.strength == Strength::Partial ? 1.0 : 2.0};
        for (const Participant &participant : statement.participants) {
            if (participant.role == Role::Subject && knowledge.clause(participant.entity) != nullptr)
                cover.clause = participant.entity;
            if (participant.role == Role::Object && knowledge.topic(participant.entity) != nullptr)
                cover.leaf = participant.entity;
        }
        if (!cover.clause.isNull() && !cover.leaf.isNull())
            covers.push_back(cover);
    }
    return covers;
}

QSet<QString> longWords(const QString &label)
{
    constexpr qsizetype least = 5;
    QSet<QString> words;
    QString word;
    for (const QChar c : label + u' ') {
        if (c.isLetter()) {
            word += c.toCaseFolded();
            continue;
        }
        if (word.size() >= least)
            words.insert(word);
        word.clear();
    }
    return words;
}

/// A clause whose title names a leaf is about it.
double weightOf(const Knowledge &knowledge, const Cover &cover)
{
    return longWords(knowledge.clause(cover.clause)->title).intersects(longWords(knowledge.entity(cover.leaf).label))
               ? 2
               : 1;
}

using ByUpper = std::map<EntityId, double>;

/// The upper topic with the highest number; the first one of equal ones.
EntityId highest(const ByUpper &scores)
{
    EntityId best;
    double most = 0;
    for (const auto &[upper, score] : scores) {
        if (score > most) {
            most = score;
            best = upper;
        }
    }
    return best;
}

} // namespace

EntityId ClauseGroups::upperOf(const Knowledge &knowledge, EntityId topic)
{
    const EntityId parent = knowledge.topic(topic)->parent;
    return parent.isNull() ? topic : parent;
}

ClauseGroups::ClauseGroups(const Knowledge &knowledge)
{
    const std::vector<Cover> covers = coversOf(knowledge);
    QHash<EntityId, int> clausesOnLeaf;
    std::map<QString, std::map<EntityId, std::set<EntityId>>> clausesOfKind; // kind, upper topic
    QHash<QString, int> kindCount;
    for (const Clause &clause : knowledge.data().clauses)
        ++kindCount[clause.kind];
    for (const Cover &cover : covers) {
        ++clausesOnLeaf[cover.leaf];
        clausesOfKind[knowledge.clause(cover.clause)->kind][upperOf(knowledge, cover.leaf)].insert(cover.clause);
    }
    std::map<EntityId, ByUpper> scores;
    for (const Cover &cover : covers) {
        const QString &kind = knowledge.clause(cover.clause)->kind;
        const EntityId upper = upperOf(knowledge, cover.leaf);
        const double share = double(clausesOfKind[kind][upper].size()) / kindCount[kind];
        scores[cover.clause][upper] += share * cover.strength * weightOf(knowledge, cover) / clausesOnLeaf[cover.leaf];
    }
    for (const Clause &clause : knowledge.data().clauses) {
        ByUpper &own = scores[clause.id];
        if (own.empty())
            for (const auto &[upper, clauses] : clausesOfKind[clause.kind])
                own[upper] = double(clauses.size());
        m_groups.insert(clause.id, highest(own));
    }
}

} // namespace core

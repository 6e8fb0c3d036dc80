#include <algorithm>
#include <map>

#include "core/graph/Lineage.h"
#include "core/graph/Succession.h"
#include "core/graph/lineage/LineageLinks.h"

namespace core {

namespace {

QDate dateOf(const Knowledge &knowledge, EntityId treaty)
{
    const TreatyDates dates = knowledge.treatyDates(treaty);
    if (dates.signedOn && dates.signedOn->earliest().isValid())
        return dates.signedOn->earliest();
    const std::optional<Period> life = dates.life();
    return life && life->earliest().isValid() ? life->earliest() : QDate(9999, 12, 31);
}

std::vector<EntityId> pairOf(const Knowledge &knowledge, EntityId treaty)
{
    std::vector<EntityId> parties;
    for (const EntityId actor : knowledge.partiesOf(treaty))
        parties.push_back(lastSuccessor(knowledge, actor));
    std::sort(parties.begin(), parties.end());
    return parties;
}

} // namespace

std::vector<EntityId> treatiesByDate(const Knowledge &knowledge)
{
    std::vector<std::pair<std::pair<QDate, QString>, EntityId>> dated;
    for (const Treaty &treaty : knowledge.data().treaties)
        if (!knowledge.clausesOf(treaty.id).empty())
            dated.push_back({{dateOf(knowledge, treaty.id), knowledge.entity(treaty.id).key}, treaty.id});
    std::sort(dated.begin(), dated.end());
    std::vector<EntityId> treaties;
    for (const auto &[when, treaty] : dated)
        treaties.push_back(treaty);
    return treaties;
}

std::vector<EntityId> lineageToBeginWith(const Knowledge &knowledge)
{
    struct Found
    {
        int links = 0;
        QSet<EntityId> treaties;
    };
    std::map<std::vector<EntityId>, Found> byPair;
    const LineageLinks links(knowledge);
    for (const LineageLinks::Link &link : links.all()) {
        const EntityId earlier = knowledge.clause(link.earlier)->treaty;
        const std::vector<EntityId> parties = pairOf(knowledge, earlier);
        if (parties != pairOf(knowledge, link.treaty))
            continue;
        Found &found = byPair[parties];
        ++found.links;
        found.treaties << earlier << link.treaty;
    }
    const auto best = std::max_element(byPair.begin(), byPair.end(),
                                       [](const auto &a, const auto &b) { return a.second.links < b.second.links; });
    std::vector<EntityId> treaties;
    if (best != byPair.end())
        for (const EntityId treaty : treatiesByDate(knowledge))
            if (best->second.treaties.contains(treaty))
                treaties.push_back(treaty);
    return treaties;
}

} // namespace core

#pragma once

#include <vector>

#include <QHash>
#include <QSet>

#include "core/graph/Lineage.h"

namespace core {

/// Every statement of a lineage, by the earlier clause.
class LineageLinks
{
public:
    struct Link
    {
        LineageChange change = LineageChange::Kept;
        StatementId statement = {};
        EntityId earlier = {};
        EntityId later = {};  ///< null when it was dropped
        EntityId treaty = {}; ///< the later one
    };

    explicit LineageLinks(const Knowledge &knowledge);

    const std::vector<Link> &all() const { return m_links; }

    /// A strand and the treaty it ends in.
    struct Found
    {
        LineageStrand strand;
        EntityId treaty;
    };

    /// Strands from a clause to the texts of `shown`; over texts that are not among them links are chained.
    std::vector<Found> strandsFrom(EntityId clause, const QSet<EntityId> &shown) const;

private:
    void follow(const Found &soFar, EntityId clause, const QSet<EntityId> &shown, std::vector<Found> &found) const;

    std::vector<Link> m_links;
    QHash<EntityId, std::vector<std::size_t>> m_byEarlier;
};

/// What two changes after each other come to.
LineageChange combined(LineageChange first, LineageChange second);

} // namespace core

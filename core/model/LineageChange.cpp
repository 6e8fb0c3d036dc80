#include "core/model/LineageChange.h"

namespace core {

QString predicateOf(LineageChange change)
{
    switch (change) {
    case LineageChange::Kept:
        return QStringLiteral("keeps");
    case LineageChange::Reworded:
        return QStringLiteral("rewords");
    case LineageChange::Narrowed:
        return QStringLiteral("narrows");
    case LineageChange::Broadened:
        return QStringLiteral("broadens");
    case LineageChange::Returned:
        return QStringLiteral("returns");
    case LineageChange::Dropped:
        return QStringLiteral("drops");
    }
    Q_UNREACHABLE();
}

std::optional<LineageChange> changeOf(const Statement &statement)
{
    if (statement.polarity == Polarity::Negated || statement.rank == Rank::Deprecated)
        return std::nullopt;
    for (const LineageChange change : lineageChanges)
        if (statement.predicate == predicateOf(change))
            return change;
    return std::nullopt;
}

} // namespace core

#pragma once

#include <vector>

#include <QString>

#include "app/session/Filter.h"
#include "core/model/Knowledge.h"

namespace app {

/// Treaties of the same parties, a successor state counting as the one before it.
struct TimelineLane
{
    QString name;
    std::vector<core::EntityId> parties;  ///< successors; empty for the lane of treaties of many parties
    std::vector<core::EntityId> treaties; ///< by date
    int rows = 1;                         ///< bars that overlap in time stand in rows of their own
    std::vector<int> rowOf;               ///< one a treaty
};

/// Lanes of all treaties that the filter shows: those whose parties ever promised each other defence first, by how many
/// treaties they hold.
std::vector<TimelineLane> lanesOf(const core::Knowledge &knowledge, const Filter &filter);

/// First and last day on which a treaty is drawn; the last one invalid while it is in force. Both invalid when nothing
/// dates it.
struct TreatySpan
{
    QDate from;
    QDate to;
    bool isPoint = false; ///< signed, but never in force: a political statement
};

TreatySpan spanOf(const core::Knowledge &knowledge, core::EntityId treaty);

} // namespace app

#pragma once

#include <vector>

#include <QStringList>

#include "app/views/charts/ChartData.h"

namespace app {

// What several charts share. Within this room only.

/// The treaties that the filter shows (with topics chosen: those that cover one of them), oldest first.
std::vector<core::EntityId> shownTreaties(const core::Knowledge &knowledge, const ChartRequest &request);
/// A category for each of them; paler when it was not in force on the day shown.
ChartCategory treatyCategory(const core::Knowledge &knowledge, core::EntityId treaty, const ChartRequest &request);
/// Whether the filter shows a leaf topic: it or the topic above it is chosen, or none is.
bool isTopicShown(const core::Knowledge &knowledge, const Filter &filter, core::EntityId leaf);
/// The last day that the project knows of: its data date, else the latest day a treaty or event has.
QDate dataDay(const core::Knowledge &knowledge);

/// "Treaties that were not in force on 4 December 2024 are paler." Empty without a day.
QString paleRemark(const ChartRequest &request);
/// "10 treaties are filtered out." Empty when none is.
QString hiddenRemark(const core::Knowledge &knowledge, const ChartRequest &request);
/// "Chosen topics: Mutual defence." Empty when none is chosen.
QString topicRemark(const core::Knowledge &knowledge, const Filter &filter);
/// Sentences that are there, with a space between.
QString joined(const QStringList &sentences);
/// The singular for 1: "1 treaty", "4 treaties".
QString counted(int count, const QString &one, const QString &many);

/// Each once, in order.
void appendNew(std::vector<core::Ref> &refs, core::Ref ref);

} // namespace app

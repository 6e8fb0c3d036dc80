#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringView>

namespace app {

/// What is counted.
enum class ChartKind { Scope, InForce, Events, Actors, Modality, Conditions, Articles };

inline constexpr std::array chartKinds = {ChartKind::Scope,   ChartKind::InForce,  ChartKind::Events,
                                          ChartKind::Actors,  ChartKind::Modality, ChartKind::Conditions,
                                          ChartKind::Articles};

/// The word for files and the command line: "in-force". Never translated, never changed once released.
QString toWord(ChartKind kind);
std::optional<ChartKind> chartKindOf(QStringView word);
/// The chart of this name; the first one where there is none, as for a view saved by a later version.
ChartKind chartKindOrFirst(QStringView word);
/// For people, as in the list of charts: "Treaties in force by year".
QString wordFor(ChartKind kind);

} // namespace app

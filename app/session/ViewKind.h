#pragma once

#include <array>
#include <optional>

#include <QString>
#include <QStringView>

namespace app {

/// The ways of looking at a project. The timeline stands beneath the others; of these one is in the centre.
enum class ViewKind { Graph, Timeline, Lineage, Matrix, Chart, Table, Compare };

inline constexpr std::array viewKinds = {ViewKind::Graph, ViewKind::Timeline, ViewKind::Lineage, ViewKind::Matrix,
                                         ViewKind::Chart, ViewKind::Table,    ViewKind::Compare};

/// The word for files and the command line: "graph", "then-now". Never translated, never changed once released.
QString toWord(ViewKind kind);
std::optional<ViewKind> viewKindOf(QStringView word);
/// For people, as on the tab: "Then / Now".
QString wordFor(ViewKind kind);

} // namespace app

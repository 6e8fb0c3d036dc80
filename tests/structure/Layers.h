#pragma once

#include <vector>

#include "tests/structure/SourceTree.h"

namespace test {

/// A room of the house and the rooms whose headers it may include beside its own.
struct Room
{
    QString folder; ///< "core/store"; a file belongs to the room with the longest folder that it lies in
    QStringList mayInclude;
};

/// The arrows, as design has them: window, cli → views, reader, export → picture, session → core, and views never each
/// other; within core: exchange, text, graph → store → model → base.
std::vector<Room> rooms();

/// A chain of rooms that leads back to its beginning, or an arrow to a room that is none; empty when all is well.
QStringList tableFaults(const std::vector<Room> &rooms);
/// Every `#include "…"` that follows no arrow.
QStringList includeFaults(const std::vector<Room> &rooms, const std::vector<SourceFile> &files);
/// Headers of Qt Widgets in core or picture, of Qt Gui in core, of SQLite outside core/store.
QStringList foreignHeaderFaults(const std::vector<SourceFile> &files);
/// SQL in string literals outside core/store.
QStringList sqlFaults(const std::vector<SourceFile> &files);

} // namespace test

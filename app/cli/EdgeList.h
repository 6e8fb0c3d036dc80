#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include "core/graph/Layout.h"

namespace app {

/// A graph as a list of pairs of names. Nodes are numbered in the order of their names, numbers by their value, so that
/// the order of the lines does not matter.
struct EdgeList
{
    QByteArrayList names;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
};

/// Reads "a b" a line. Throws `core::Error` with file and line of the first that is none.
EdgeList readEdgeList(const QString &path);
EdgeList parseEdgeList(const QByteArray &text, const QString &path);

/// `id,x,y` with a header; the numbers are the shortest that are read back the same.
QByteArray positionsCsv(const QByteArrayList &names, const std::vector<core::Point> &points);

} // namespace app

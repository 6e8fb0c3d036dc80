#pragma once

#include <array>
#include <optional>
#include <vector>

#include <QString>

#include "core/base/Issue.h"

namespace core {

/// The columns that mean something here. Others are read past, but stay part of what a row says.
enum class GraphColumn {
    Id,
    Label,
    Kind,
    Type,
    Description,
    Treaty,
    Signed,
    InForce,
    Ended,
    Date,
    Source,
    Target,
    Relation,
    Modality,
    From,
    To
};

inline constexpr std::size_t graphColumnCount = 16;

/// The column by its name or by what other programs call it ("from node"), letter case aside; nothing for others.
std::optional<GraphColumn> graphColumnOf(const QString &name);
/// Its name in files and messages.
QString nameOf(GraphColumn column);

/// One row of a file of nodes and edges, and where it stands.
struct GraphRow
{
    int line = 0;
    QString text;                ///< as it is shown in the reader: what everything said by it rests on
    std::vector<QString> fields; ///< by the columns of its table; those at the end may be missing
};

/// Rows of one kind.
struct GraphTable
{
    /// Where in a row's fields a column stands; -1: nowhere.
    std::array<int, graphColumnCount> places = emptyPlaces();
    std::vector<GraphRow> rows;

    bool has(GraphColumn column) const { return places[std::size_t(column)] >= 0; }
    /// Empty where the row does not have it.
    const QString &field(const GraphRow &row, GraphColumn column) const
    {
        static const QString none;
        const int place = places[std::size_t(column)];
        return place >= 0 && std::size_t(place) < row.fields.size() ? row.fields[std::size_t(place)] : none;
    }

    static constexpr std::array<int, graphColumnCount> emptyPlaces()
    {
        std::array<int, graphColumnCount> places{};
        places.fill(-1);
        return places;
    }
};

/// What a file of nodes and edges says, in its order. Rows that could not be read are issues, not rows.
struct GraphRows
{
    QString file; ///< its name without the folder
    GraphTable nodes;
    GraphTable edges;
    std::vector<Issue> issues;
};

} // namespace core

#pragma once

#include <array>
#include <optional>

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace app {

class StateReader;
class StateWriter;

/// What a table lists.
enum class TableOf { Actors, Treaties, Clauses, Topics, Events, Scenarios, Sources, Statements };

inline constexpr std::array tableLists = {TableOf::Actors, TableOf::Treaties,  TableOf::Clauses, TableOf::Topics,
                                          TableOf::Events, TableOf::Scenarios, TableOf::Sources, TableOf::Statements};

/// The word for files and the command line: "treaties". Never translated, never changed once released.
QString toWord(TableOf list);
std::optional<TableOf> tableOf(QStringView word);
/// For people: "Treaties".
QString wordFor(TableOf list);

/// What the table lists, and in what order. A plain value.
struct TableOptions
{
    enum class Direction { Ascending, Descending };

    TableOf of = TableOf::Treaties;
    QStringList columns = {}; ///< their identifiers, in order; empty: the usual ones
    QString sortedBy = {};    ///< identifier of a column; empty: as is usual, treaties and events by their days
    Direction direction = Direction::Ascending;
    QMap<QString, QString> filters = {}; ///< by the identifier of a column: what its text has to hold

    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const TableOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(TableOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

#include "app/cli/TableArguments.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/views/table/TableColumn.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

TableOf listOf(const QString &text)
{
    const auto list = tableOf(text);
    if (list)
        return *list;
    QStringList words;
    for (const TableOf each : tableLists)
        words << toWord(each);
    const QString last = words.takeLast();
    throw invalid(
        Words::tr("There is no table of \"%1\": name %2 or %3.").arg(text, words.join(QStringLiteral(", ")), last));
}

const TableColumn &columnOf(TableOf list, const QString &id)
{
    const std::vector<TableColumn> &columns = tableColumns(list);
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const TableColumn &column) { return column.id == id; });
    if (found != columns.end())
        return *found;
    QStringList ids;
    for (const TableColumn &column : columns)
        ids << column.id;
    throw invalid(Words::tr("The table of %1 has no column \"%2\": name %3.")
                      .arg(toWord(list), id, ids.join(QStringLiteral(", "))));
}

} // namespace

std::vector<Option> tableOptions()
{
    return {{QStringLiteral("of"), QStringLiteral("LIST"),
             Words::tr("what --view table lists: actors, treaties, clauses, topics, events, scenarios, sources or "
                       "statements (treaties)")},
            {QStringLiteral("columns"), QStringLiteral("ID,ID"),
             Words::tr("of the table: name, degree, betweenness, closeness, pagerank, community, component, core and "
                       "others (the usual ones)")},
            {QStringLiteral("sort-by"), QStringLiteral("ID"),
             Words::tr("a column of the table; the largest first where it is a measure")}};
}

TableOptions tableOptionsOf(const Arguments &arguments)
{
    TableOptions options;
    if (const auto of = arguments.value(QStringLiteral("of")))
        options.of = listOf(*of);
    if (const auto columns = arguments.value(QStringLiteral("columns")))
        for (const QString &id : columns->split(u',', Qt::SkipEmptyParts))
            options.columns << columnOf(options.of, id.trimmed()).id;
    if (const auto id = arguments.value(QStringLiteral("sort-by"))) {
        const TableColumn &column = columnOf(options.of, *id);
        options.sortedBy = column.id;
        if (column.measure && !core::isGrouping(*column.measure))
            options.direction = TableOptions::Direction::Descending;
    }
    return options;
}

} // namespace app

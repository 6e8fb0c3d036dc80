#include "app/session/options/TableOptions.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/session/Wording.h"
#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Table)
};

} // namespace

QString toWord(TableOf list)
{
    switch (list) {
    case TableOf::Actors:
        return u"actors"_s;
    case TableOf::Treaties:
        return u"treaties"_s;
    case TableOf::Clauses:
        return u"clauses"_s;
    case TableOf::Topics:
        return u"topics"_s;
    case TableOf::Events:
        return u"events"_s;
    case TableOf::Scenarios:
        return u"scenarios"_s;
    case TableOf::Sources:
        return u"sources"_s;
    case TableOf::Statements:
        return u"statements"_s;
    }
    Q_UNREACHABLE();
}

std::optional<TableOf> tableOf(QStringView word)
{
    for (const TableOf list : tableLists)
        if (word == toWord(list))
            return list;
    return std::nullopt;
}

QString wordFor(TableOf list)
{
    // The lists of entities stand in the order of their kinds.
    static_assert(int(TableOf::Actors) == int(core::EntityKind::Actor));
    static_assert(int(TableOf::Sources) == int(core::EntityKind::Source));
    return list == TableOf::Statements ? Words::tr("Statements") : wordForMany(core::EntityKind(int(list)));
}

QJsonObject toJson(const TableOptions &options, const StateWriter &)
{
    QJsonObject object;
    if (options.of != TableOf::Treaties)
        object.insert(u"of"_s, toWord(options.of));
    if (!options.columns.isEmpty())
        object.insert(u"columns"_s, QJsonArray::fromStringList(options.columns));
    if (!options.sortedBy.isEmpty())
        object.insert(u"sorted-by"_s, options.sortedBy);
    if (options.direction == TableOptions::Direction::Descending)
        object.insert(u"descending"_s, true);
    QJsonObject filters;
    for (auto filter = options.filters.begin(); filter != options.filters.end(); ++filter)
        filters.insert(filter.key(), filter.value());
    if (!filters.isEmpty())
        object.insert(u"filters"_s, filters);
    return object;
}

void read(TableOptions &options, const QJsonObject &object, StateReader &)
{
    if (const QString word = StateReader::text(object, u"of"_s); !word.isEmpty()) {
        const auto list = tableOf(word);
        if (!list)
            throw StateReader::wrong(u"of"_s);
        options.of = *list;
    }
    options.columns = StateReader::texts(object, u"columns"_s);
    options.sortedBy = StateReader::text(object, u"sorted-by"_s);
    if (StateReader::flag(object, u"descending"_s, false))
        options.direction = TableOptions::Direction::Descending;
    const QJsonObject filters = StateReader::object(object, u"filters"_s);
    for (const QString &column : filters.keys())
        options.filters.insert(column, StateReader::text(filters, column));
}

} // namespace app

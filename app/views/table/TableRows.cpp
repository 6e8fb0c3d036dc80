#include "app/views/table/TableRows.h"

#include <algorithm>
#include <cmath>

#include "app/session/OpeningView.h"
#include "app/views/table/TableColumn.h"

namespace app {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096; ///< rows after which a request to stop is looked for

core::EntityKind kindOf(TableOf list)
{
    Q_ASSERT(list != TableOf::Statements);
    return core::EntityKind(int(list));
}

/// What the filter leaves out of a list. Which kind is listed was asked for, and all types of actors that are usually
/// out of the picture are listed, too; whatever else is filtered out is so here.
Filter filterOfList(const core::Knowledge &knowledge, const TableScope &scope)
{
    Filter filter = scope.filter;
    filter.hiddenKinds.clear();
    filter.hiddenActors -= openingView(knowledge).filter.hiddenActors;
    return filter;
}

bool isShown(const core::Knowledge &knowledge, const Filter &filter, core::EntityId id)
{
    const core::Clause *clause = knowledge.clause(id);
    if (clause != nullptr && filter.hidden.contains(clause->treaty))
        return false;
    if (knowledge.entity(id).kind == core::EntityKind::Source) // no filter speaks of them
        return !filter.hidden.contains(id);
    return filter.showsEntity(knowledge, id);
}

std::vector<core::Ref> allRows(const core::Knowledge &knowledge, TableOf list, const TableScope &scope)
{
    std::vector<core::Ref> rows;
    const Filter filter = filterOfList(knowledge, scope);
    const auto hasBegun = [&](core::Ref row) {
        return !scope.validOn || onDayOf(knowledge, row, *scope.validOn) != OnDay::NotYet;
    };
    if (list == TableOf::Statements) {
        rows.reserve(knowledge.data().statements.size());
        for (const core::Statement &statement : knowledge.data().statements)
            if (filter.showsStatement(knowledge, statement.id) && hasBegun(statement.id))
                rows.emplace_back(statement.id);
        return rows;
    }
    for (const core::Entity &entity : knowledge.data().entities)
        if (entity.kind == kindOf(list) && isShown(knowledge, filter, entity.id) && hasBegun(entity.id))
            rows.emplace_back(entity.id);
    return rows;
}

/// What the text of a column has to hold.
struct Wanted
{
    const TableColumn *column;
    QString text;
};

bool passes(const core::Knowledge &knowledge, core::Ref row, const std::vector<Wanted> &wanted, const TableScope &scope)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Wanted &each) {
        return valueIn(*each.column, knowledge, row, scope).text.contains(each.text, Qt::CaseInsensitive);
    });
}

const TableColumn *columnOf(TableOf list, const QString &id)
{
    const std::vector<TableColumn> &all = tableColumns(list);
    const auto found = std::find_if(all.begin(), all.end(), [&](const TableColumn &column) { return column.id == id; });
    return found == all.end() ? nullptr : &*found;
}

struct Key
{
    core::Ref row;
    QString text;
    double number;

    bool isEmpty(TableColumn::Type type) const
    {
        return type == TableColumn::Type::Text ? text.isEmpty() : std::isnan(number);
    }
};

void sortKeys(std::vector<Key> &keys, TableColumn::Type type, TableOptions::Direction direction)
{
    const bool isUp = direction == TableOptions::Direction::Ascending;
    std::stable_sort(keys.begin(), keys.end(), [=](const Key &a, const Key &b) {
        if (a.isEmpty(type) || b.isEmpty(type))
            return !a.isEmpty(type) && b.isEmpty(type);
        const Key &first = isUp ? a : b;
        const Key &second = isUp ? b : a;
        return type == TableColumn::Type::Text ? comesBefore(first.text, second.text) : first.number < second.number;
    });
}

/// Of treaties and events their days, of the rest the order of the project, where what belongs together stands
/// together.
QString usualOrder(TableOf list)
{
    switch (list) {
    case TableOf::Treaties:
        return QStringLiteral("signed");
    case TableOf::Events:
        return QStringLiteral("date");
    default:
        return {};
    }
}

} // namespace

std::size_t tableSize(const core::Knowledge &knowledge, TableOf list)
{
    if (list == TableOf::Statements)
        return knowledge.data().statements.size();
    return std::size_t(std::count_if(knowledge.data().entities.begin(), knowledge.data().entities.end(),
                                     [&](const core::Entity &entity) { return entity.kind == kindOf(list); }));
}

std::vector<core::Ref> tableRows(const core::Knowledge &knowledge, const TableOptions &options, const TableScope &scope,
                                 const core::Progress &progress)
{
    std::vector<Wanted> wanted;
    for (auto it = options.filters.begin(); it != options.filters.end(); ++it)
        if (const TableColumn *column = columnOf(options.of, it.key()); column != nullptr && !it.value().isEmpty())
            wanted.push_back({column, it.value()});
    const bool isUsual = options.sortedBy.isEmpty();
    const TableColumn *sorted = columnOf(options.of, isUsual ? usualOrder(options.of) : options.sortedBy);
    std::vector<core::Ref> rows = allRows(knowledge, options.of, scope);
    if (wanted.empty() && sorted == nullptr)
        return rows;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            progress.throwIfStopped();
            progress.report(double(i) / double(rows.size()));
        }
        if (!passes(knowledge, rows[i], wanted, scope))
            continue;
        const TableValue value = sorted == nullptr ? TableValue() : valueIn(*sorted, knowledge, rows[i], scope);
        keys.push_back({rows[i], value.text.toCaseFolded(), value.number});
    }
    if (sorted != nullptr)
        sortKeys(keys, sorted->type, isUsual ? TableOptions::Direction::Ascending : options.direction);
    progress.throwIfStopped();
    rows.clear();
    for (const Key &key : keys)
        rows.push_back(key.row);
    return rows;
}

std::vector<QStringList> tableTexts(const core::Knowledge &knowledge, const TableOptions &options,
                                    const TableScope &scope)
{
    const std::vector<TableColumn> columns = chosenColumns(options);
    QStringList header;
    for (const TableColumn &column : columns)
        header << column.title;
    std::vector<QStringList> texts{header};
    for (const core::Ref row : tableRows(knowledge, options, scope)) {
        QStringList line;
        for (const TableColumn &column : columns)
            line << valueIn(column, knowledge, row, scope).text;
        texts.push_back(line);
    }
    return texts;
}

bool comesBefore(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (!a[i].isDigit() || !b[j].isDigit()) {
            const QChar left = a[i++].toCaseFolded();
            const QChar right = b[j++].toCaseFolded();
            if (left != right)
                return left < right;
            continue;
        }
        const auto numberFrom = [](QStringView text, qsizetype &at) {
            while (at < text.size() - 1 && text[at] == u'0' && text[at + 1].isDigit())
                ++at;
            const qsizetype start = at;
            while (at < text.size() && text[at].isDigit())
                ++at;
            return text.mid(start, at - start);
        };
        const QStringView left = numberFrom(a, i);
        const QStringView right = numberFrom(b, j);
        if (left.size() != right.size())
            return left.size() < right.size();
        if (left != right)
            return left < right;
    }
    return i == a.size() && j < b.size();
}

} // namespace app

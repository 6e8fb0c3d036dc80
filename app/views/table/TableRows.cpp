#include "app/views/table/TableRows.h"

#include <algorithm>
#include <cmath>

#include "app/views/table/TableColumn.h"

namespace app {

namespace {

constexpr std::size_t rowsBetweenLooks = 4096; ///< rows after which a request to stop is looked for

core::EntityKind kindOf(TableOf list)
{
    Q_ASSERT(list != TableOf::Statements);
    return core::EntityKind(int(list));
}

/// Kinds that the graph leaves out are listed all the same: whoever asks for topics shall have them.
bool isLeftOut(const core::Knowledge &knowledge, const Filter &filter, core::EntityId id)
{
    if (filter.hidden.contains(id))
        return true;
    const core::Clause *clause = knowledge.clause(id);
    return clause != nullptr && filter.hidden.contains(clause->treaty);
}

std::vector<core::Ref> allRows(const core::Knowledge &knowledge, TableOf list, const Filter &filter)
{
    std::vector<core::Ref> rows;
    if (list == TableOf::Statements) {
        rows.reserve(knowledge.data().statements.size());
        for (const core::Statement &statement : knowledge.data().statements)
            if (!filter.hiddenModalities.contains(statement.modality))
                rows.emplace_back(statement.id);
        return rows;
    }
    for (const core::Entity &entity : knowledge.data().entities)
        if (entity.kind == kindOf(list) && !isLeftOut(knowledge, filter, entity.id))
            rows.emplace_back(entity.id);
    return rows;
}

/// What the text of a column has to hold.
struct Wanted
{
    const TableColumn *column;
    QString text;
};

bool passes(const core::Knowledge &knowledge, core::Ref row, const std::vector<Wanted> &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Wanted &each) {
        return each.column->cell(knowledge, row).text.contains(each.text, Qt::CaseInsensitive);
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

} // namespace

std::size_t tableSize(const core::Knowledge &knowledge, TableOf list)
{
    return allRows(knowledge, list, {.hiddenModalities = {}, .hidden = {}}).size();
}

std::vector<core::Ref> tableRows(const core::Knowledge &knowledge, const TableOptions &options, const Filter &filter,
                                 const core::Progress &progress)
{
    std::vector<Wanted> wanted;
    for (auto it = options.filters.begin(); it != options.filters.end(); ++it)
        if (const TableColumn *column = columnOf(options.of, it.key()); column != nullptr && !it.value().isEmpty())
            wanted.push_back({column, it.value()});
    const TableColumn *sorted = columnOf(options.of, options.sortedBy);
    std::vector<core::Ref> rows = allRows(knowledge, options.of, filter);
    if (wanted.empty() && sorted == nullptr)
        return rows;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsBetweenLooks == 0) {
            progress.throwIfStopped();
            progress.report(double(i) / double(rows.size()));
        }
        if (!passes(knowledge, rows[i], wanted))
            continue;
        const TableValue value = sorted == nullptr ? TableValue() : sorted->cell(knowledge, rows[i]);
        keys.push_back({rows[i], value.text.toCaseFolded(), value.number});
    }
    if (sorted != nullptr)
        sortKeys(keys, sorted->type, options.direction);
    progress.throwIfStopped();
    rows.clear();
    for (const Key &key : keys)
        rows.push_back(key.row);
    return rows;
}

std::vector<QStringList> tableTexts(const core::Knowledge &knowledge, const TableOptions &options, const Filter &filter)
{
    const std::vector<TableColumn> columns = chosenColumns(options);
    QStringList header;
    for (const TableColumn &column : columns)
        header << column.title;
    std::vector<QStringList> texts{header};
    for (const core::Ref row : tableRows(knowledge, options, filter)) {
        QStringList line;
        for (const TableColumn &column : columns)
            line << column.cell(knowledge, row).text;
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

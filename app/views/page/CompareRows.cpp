#include "app/session/RowGrounds.h"
#include "app/views/compare/Comparison.h"
#include "app/views/page/KindRows.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// For files; never translated.
QString changeWord(Change change)
{
    switch (change) {
    case Change::New:
        return u"new"_s;
    case Change::Ended:
        return u"ended"_s;
    case Change::Changed:
        return u"changed"_s;
    case Change::Disputed:
        return u"disputed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<QStringList> compareRows(const core::Knowledge &knowledge, const ViewState &state)
{
    const DayPair days = chosenDays(state.options.compare, state.validOn, knowledge);
    std::vector<QStringList> rows{
        QStringList{u"id"_s, u"kind"_s, u"label"_s, u"change"_s, u"then"_s, u"now"_s, u"statements"_s} +
        groundsHeader()};
    for (const Comparison::Item &item : compareDays(knowledge, days, state.filter).items) {
        const core::Entity &entity = knowledge.entity(item.entity);
        std::vector<core::Ref> refs(item.statements.begin(), item.statements.end());
        const QString statements = keysText(knowledge, refs);
        if (refs.empty())
            refs.emplace_back(item.entity);
        rows.push_back(QStringList{entity.key, core::toWord(entity.kind), entity.label, changeWord(item.change),
                                   days.then.toString(Qt::ISODate), days.now.toString(Qt::ISODate), statements} +
                       groundsOf(knowledge, refs));
    }
    return rows;
}

} // namespace app

#include <algorithm>
#include <map>

#include "app/views/lineage/LineagePicture.h"
#include "app/views/lineage/LineageWords.h"
#include "core/text/ClauseComparison.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lineage)
};

using core::LineageChange;

QString shortName(const core::Knowledge &knowledge, core::EntityId clause)
{
    return knowledge.treaty(knowledge.clause(clause)->treaty)->shortLabel;
}

/// "with 2 more conditions"; empty where none came.
QString conditionsAdded(const core::Knowledge &knowledge, const core::LineageStrand &strand)
{
    const core::ClauseComparison both = core::compareClauses(knowledge, strand.earlier, strand.later);
    const auto added = std::count_if(both.conditions.begin(), both.conditions.end(),
                                     [](const auto &line) { return line.state == core::ComparedLine::State::Added; });
    if (added == 0)
        return {};
    return added == 1 ? Words::tr(", with 1 more condition") : Words::tr(", with %1 more conditions").arg(added);
}

/// The first promise that came back: that of defence, if it is one of them.
const core::LineageStrand *mostTelling(const core::Knowledge &knowledge, const core::Lineage &lineage,
                                       LineageChange change)
{
    const core::LineageStrand *found = nullptr;
    for (const core::LineageRibbon &ribbon : lineage.ribbons) {
        for (const core::LineageStrand &strand : ribbon.strands) {
            if (strand.change != change)
                continue;
            if (knowledge.clause(strand.earlier)->kind == QLatin1String("obligation-defence"))
                return &strand;
            if (found == nullptr)
                found = &strand;
        }
    }
    return found;
}

/// The text that has the clause no more.
QString droppedIn(const core::Knowledge &knowledge, const core::LineageStrand &strand)
{
    for (const core::Participant &participant : knowledge.statement(strand.statements.back()).participants)
        if (const core::Treaty *treaty = knowledge.treaty(participant.entity))
            return treaty->shortLabel;
    return {};
}

QString sentence(const core::Knowledge &knowledge, const core::LineageStrand *returned,
                 const core::LineageStrand *dropped)
{
    if (returned != nullptr) {
        const QString title = knowledge.clause(returned->earlier)->title;
        if (dropped != nullptr && dropped->earlier == returned->earlier)
            return Words::tr("%1: promised in %2, dropped in %3, back in %4%5", "title, years, conditions")
                .arg(title, shortName(knowledge, returned->earlier), droppedIn(knowledge, *dropped),
                     shortName(knowledge, returned->later), conditionsAdded(knowledge, *returned));
        return Words::tr("%1: promised in %2, back in %3%4", "title, year, year, conditions")
            .arg(title, shortName(knowledge, returned->earlier), shortName(knowledge, returned->later),
                 conditionsAdded(knowledge, *returned));
    }
    if (dropped != nullptr)
        return Words::tr("%1: promised in %2, dropped since", "title, year")
            .arg(knowledge.clause(dropped->earlier)->title, shortName(knowledge, dropped->earlier));
    return {};
}

} // namespace

LineageHeadline lineageHeadline(const core::Knowledge &knowledge, const core::Lineage &lineage)
{
    LineageHeadline headline;
    std::map<LineageChange, int> counts;
    for (const core::LineageRibbon &ribbon : lineage.ribbons)
        for (const core::LineageStrand &strand : ribbon.strands)
            ++counts[strand.change];
    const core::LineageStrand *returned = mostTelling(knowledge, lineage, LineageChange::Returned);
    const core::LineageStrand *dropped = mostTelling(knowledge, lineage, LineageChange::Dropped);
    headline.text = sentence(knowledge, returned, dropped);
    if (headline.text.isEmpty())
        headline.text = lineage.columns.empty() ? Words::tr("No treaty is chosen")
                        : counts.empty()        ? Words::tr("Nothing is known to join the clauses of these treaties")
                                                : Words::tr("No clause was dropped or brought back");
    for (const core::LineageStrand *strand : {returned, dropped})
        if (strand != nullptr)
            for (const core::StatementId id : strand->statements)
                headline.standsFor.emplace_back(id);
    QStringList parts;
    for (const auto &[change, count] : counts)
        parts << Words::tr("%1 %2", "number, what became of clauses").arg(count).arg(wordFor(change));
    headline.detail = parts.join(QStringLiteral(" · "));
    return headline;
}

} // namespace app

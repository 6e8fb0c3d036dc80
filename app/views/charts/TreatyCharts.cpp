#include <QCoreApplication>

#include "app/views/charts/ChartParts.h"
#include "app/views/charts/ChartSources.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

enum Tie : std::size_t { TriggerAlone, ConditionsAlone, Both, Neither, TieCount };

Tie tieOf(const core::Clause &clause)
{
    if (!clause.trigger.isEmpty())
        return clause.conditions.isEmpty() ? TriggerAlone : Both;
    return clause.conditions.isEmpty() ? Neither : ConditionsAlone;
}

/// That the clause is part of its treaty is what its passage is given for.
void addClause(const core::Knowledge &knowledge, EntityId clause, ChartCell &cell)
{
    ++cell.value;
    cell.refs.emplace_back(clause);
    std::vector<core::Ref> statements;
    for (const core::StatementId id : knowledge.statementsOf(clause))
        if (knowledge.statement(id).predicate == QLatin1String("hasPart"))
            statements.emplace_back(id);
    cell.refs.insert(cell.refs.begin(), statements.begin(), statements.end());
}

std::vector<ChartCell> tieCells(const core::Knowledge &knowledge, EntityId treaty, const Filter &filter)
{
    std::vector<ChartCell> cells(TieCount);
    for (const EntityId clause : knowledge.clausesOf(treaty))
        if (filter.showsEntity(knowledge, clause))
            addClause(knowledge, clause, cells[tieOf(*knowledge.clause(clause))]);
    return cells;
}

QString tieSentence(const ChartData &data)
{
    int tied = 0;
    for (const std::vector<ChartCell> &cells : data.cells)
        tied += cells[TriggerAlone].value + cells[ConditionsAlone].value + cells[Both].value;
    return Words::tr("%1 of %2 name a trigger or a condition")
        .arg(tied)
        .arg(counted(data.sum(), Words::tr("1 clause"), Words::tr("%1 clauses")));
}

/// What says that the articles are its parts, where they are coded, and that it was signed; then the treaty.
ChartCell articleCell(const core::Knowledge &knowledge, const core::Treaty &treaty)
{
    ChartCell cell;
    cell.value = treaty.articleCount;
    for (const core::StatementId id : knowledge.statementsOf(treaty.id))
        if (knowledge.statement(id).predicate == QLatin1String("hasPart"))
            cell.refs.emplace_back(id);
    if (const core::StatementId id = knowledge.treatyDates(treaty.id).signedBy; !id.isNull())
        cell.refs.emplace_back(id);
    cell.refs.emplace_back(treaty.id);
    return cell;
}

QString longestSentence(const ChartData &data)
{
    std::size_t longest = 0;
    for (std::size_t i = 1; i < data.categories.size(); ++i)
        if (data.total(i) > data.total(longest))
            longest = i;
    return Words::tr("%1 is the longest: %2")
        .arg(data.categories[longest].name,
             counted(data.total(longest), Words::tr("1 article"), Words::tr("%1 articles")));
}

} // namespace

ChartData conditionsChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data;
    data.kind = ChartKind::Conditions;
    data.categoryWord = Words::tr("Treaty");
    data.valueWord = Words::tr("Clauses");
    data.series = {{.name = Words::tr("With a trigger"), .style = 0},
                   {.name = Words::tr("With conditions"), .style = 1},
                   {.name = Words::tr("With both"), .style = 2},
                   {.name = Words::tr("With neither"), .style = plainSeries}};
    for (const EntityId treaty : shownTreaties(knowledge, request)) {
        ChartCategory category = treatyCategory(knowledge, treaty, request);
        if (knowledge.clausesOf(treaty).empty())
            category.remark = Words::tr("clauses not coded");
        data.categories.push_back(category);
        data.cells.push_back(tieCells(knowledge, treaty, request.filter));
    }
    data.note = joined({Words::tr("Clauses by what must happen or hold before they bind; preambles count as one."),
                        topicRemark(knowledge, request.filter), hiddenRemark(knowledge, request), paleRemark(request)});
    if (data.sum() == 0)
        data.emptyReason = Words::tr("No clause is shown by the filters.");
    else
        data.headline = tieSentence(data);
    return data;
}

ChartData articlesChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data;
    data.kind = ChartKind::Articles;
    data.categoryWord = Words::tr("Treaty");
    data.valueWord = Words::tr("Articles");
    data.series = {{.name = Words::tr("Articles")}};
    for (const EntityId treaty : shownTreaties(knowledge, request)) {
        ChartCategory category = treatyCategory(knowledge, treaty, request);
        ChartCell cell = articleCell(knowledge, *knowledge.treaty(treaty));
        if (cell.value == 0)
            category.remark = Words::tr("not counted");
        data.categories.push_back(category);
        data.cells.push_back({cell});
    }
    data.note = joined({Words::tr("Articles of each treaty, the preamble left out."),
                        topicRemark(knowledge, request.filter), hiddenRemark(knowledge, request), paleRemark(request)});
    if (data.sum() == 0)
        data.emptyReason = Words::tr("The number of articles is not known of any treaty that the filters show.");
    else
        data.headline = longestSentence(data);
    return data;
}

} // namespace app

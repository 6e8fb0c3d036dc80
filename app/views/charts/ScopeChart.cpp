#include <QCoreApplication>

#include "app/views/charts/ChartParts.h"
#include "app/views/charts/ChartSources.h"
#include "core/graph/CoverageCounts.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

/// An upper topic with those of its leaves that the filter shows.
struct Area
{
    EntityId topic;
    std::vector<EntityId> leaves;
};

std::vector<Area> shownAreas(const core::Knowledge &knowledge, const Filter &filter)
{
    std::vector<Area> areas;
    for (const core::Topic &topic : knowledge.data().topics) {
        if (!topic.parent.isNull())
            continue;
        Area area{topic.id, {}};
        for (const EntityId leaf : knowledge.topicsUnder(topic.id))
            if (isTopicShown(knowledge, filter, leaf))
                area.leaves.push_back(leaf);
        if (!area.leaves.empty())
            areas.push_back(area);
    }
    return areas;
}

/// What says that a topic is covered, then the clauses it stands in.
void addWhatCovers(const core::Knowledge &knowledge, EntityId treaty, EntityId leaf, ChartCell &cell)
{
    const std::vector<core::StatementId> statements = knowledge.coverageStatements(treaty, leaf);
    for (const core::StatementId id : statements)
        cell.refs.emplace_back(id);
}

void addClauses(const core::Knowledge &knowledge, ChartCell &cell)
{
    const std::vector<core::Ref> statements = cell.refs;
    for (const core::Ref ref : statements)
        for (const core::Participant &part : knowledge.statement(ref.statement()).participants)
            if (part.role == core::Role::Subject && knowledge.clause(part.entity) != nullptr)
                appendNew(cell.refs, part.entity);
}

ChartCell scopeCell(const core::Knowledge &knowledge, EntityId treaty, const Area &area)
{
    ChartCell cell;
    int disputed = 0;
    for (const EntityId leaf : area.leaves) {
        const core::Coverage coverage = knowledge.coverage(treaty, leaf);
        if (!core::isCovered(coverage))
            continue;
        ++cell.value;
        disputed += coverage == core::Coverage::Disputed ? 1 : 0;
        addWhatCovers(knowledge, treaty, leaf, cell);
    }
    addClauses(knowledge, cell);
    if (disputed > 0) {
        cell.states = Disputed;
        cell.remark =
            counted(disputed, Words::tr("on 1 of them sources differ"), Words::tr("on %1 of them sources differ"));
    }
    return cell;
}

bool isCoded(const core::Knowledge &knowledge, EntityId treaty, const std::vector<Area> &areas)
{
    for (const Area &area : areas)
        for (const EntityId leaf : area.leaves)
            if (knowledge.coverage(treaty, leaf) != core::Coverage::NotCoded)
                return true;
    return false;
}

QString widestSentence(const ChartData &data)
{
    std::size_t widest = 0;
    for (std::size_t i = 1; i < data.categories.size(); ++i)
        if (data.total(i) > data.total(widest))
            widest = i;
    int areas = 0;
    for (const ChartCell &cell : data.cells[widest])
        areas += cell.value > 0 ? 1 : 0;
    return Words::tr("%1 covers the most: %2 in %3")
        .arg(data.categories[widest].name, counted(data.total(widest), Words::tr("1 topic"), Words::tr("%1 topics")),
             counted(areas, Words::tr("1 area"), Words::tr("%1 areas")));
}

} // namespace

ChartData scopeChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data;
    data.kind = ChartKind::Scope;
    data.categoryWord = Words::tr("Treaty");
    data.valueWord = Words::tr("Topics covered");
    const std::vector<Area> areas = shownAreas(knowledge, request.filter);
    for (const Area &area : areas)
        data.series.push_back({.name = knowledge.entity(area.topic).label,
                               .sign = knowledge.topic(area.topic)->code,
                               .style = int(data.series.size())});
    for (const EntityId treaty : shownTreaties(knowledge, request)) {
        ChartCategory category = treatyCategory(knowledge, treaty, request);
        if (!isCoded(knowledge, treaty, areas))
            category.remark = Words::tr("not coded");
        std::vector<ChartCell> cells;
        for (const Area &area : areas)
            cells.push_back(scopeCell(knowledge, treaty, area));
        data.categories.push_back(category);
        data.cells.push_back(cells);
    }
    data.note = joined({Words::tr("Topics that each treaty covers, by topic area."),
                        topicRemark(knowledge, request.filter), hiddenRemark(knowledge, request), paleRemark(request)});
    if (data.sum() == 0)
        data.emptyReason = Words::tr("No treaty that the filters show covers a topic that they show.");
    else
        data.headline = widestSentence(data);
    return data;
}

} // namespace app

#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"
#include "app/views/charts/ChartParts.h"
#include "app/views/charts/ChartSources.h"

namespace app {

namespace {

using core::EntityId;
using core::Role;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

bool isCounted(const core::Knowledge &knowledge, core::StatementId id, const ChartRequest &request)
{
    return request.filter.showsStatement(knowledge, id) &&
           (!request.validOn || knowledge.holdsOn(id, *request.validOn));
}

QString countedRemark(const ChartRequest &request)
{
    return request.validOn ? Words::tr("Statements that hold on %1, and those to which time does not matter.")
                                 .arg(dateText(*request.validOn))
                           : Words::tr("Statements of all times.");
}

enum Part : std::size_t { Acts, IsMeant, Says, PartCount };

/// The most active part that the actor has in the statement.
std::optional<Part> partIn(const core::Statement &statement, EntityId actor)
{
    std::optional<Part> part;
    for (const core::Participant &participant : statement.participants) {
        if (participant.entity != actor)
            continue;
        const Part here = participant.role == Role::Subject      ? Acts
                          : participant.role == Role::Attributed ? Says
                                                                 : IsMeant;
        part = part ? std::min(*part, here) : here;
    }
    return part;
}

std::vector<ChartCell> involvement(const core::Knowledge &knowledge, EntityId actor, const ChartRequest &request)
{
    std::vector<ChartCell> cells(PartCount);
    for (const core::StatementId id : knowledge.statementsOf(actor)) {
        if (!isCounted(knowledge, id, request))
            continue;
        const auto part = partIn(knowledge.statement(id), actor);
        if (!part)
            continue;
        ++cells[*part].value;
        cells[*part].refs.emplace_back(id);
    }
    return cells;
}

int valueOf(const std::vector<ChartCell> &cells)
{
    int value = 0;
    for (const ChartCell &cell : cells)
        value += cell.value;
    return value;
}

QString confidenceSign(core::Confidence confidence)
{
    return confidence == core::Confidence::Memory ? QStringLiteral("?") : QString();
}

/// Those ways of knowing that some statement has, in the order of the vocabulary.
std::vector<core::Confidence> usedConfidences(const std::vector<std::vector<ChartCell>> &all)
{
    std::vector<core::Confidence> used;
    for (std::size_t c = 0; c < core::termCount<core::Confidence>; ++c)
        if (std::any_of(all.begin(), all.end(), [c](const auto &cells) { return cells[c].value > 0; }))
            used.push_back(core::Confidence(c));
    return used;
}

QString modalitySentence(const ChartData &data)
{
    QStringList parts;
    for (std::size_t i = 0; i < data.categories.size(); ++i)
        if (data.total(i) > 0)
            parts << Words::tr("%1 %2").arg(data.categories[i].name.toLower()).arg(data.total(i));
    return Words::tr("%1: %2").arg(counted(data.sum(), Words::tr("1 statement"), Words::tr("%1 statements")),
                                   parts.join(QStringLiteral(", ")));
}

} // namespace

ChartData actorsChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data;
    data.kind = ChartKind::Actors;
    data.categoryWord = Words::tr("Actor");
    data.valueWord = Words::tr("Statements");
    data.series = {{.name = Words::tr("Acts"), .style = 0},
                   {.name = Words::tr("Is acted on or meant"), .style = 1},
                   {.name = Words::tr("Says so"), .style = 2}};
    std::vector<std::pair<EntityId, std::vector<ChartCell>>> rows;
    for (const core::Actor &actor : knowledge.data().actors) {
        if (!request.filter.showsEntity(knowledge, actor.id))
            continue;
        std::vector<ChartCell> cells = involvement(knowledge, actor.id, request);
        if (valueOf(cells) > 0)
            rows.emplace_back(actor.id, std::move(cells));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return valueOf(a.second) > valueOf(b.second); });
    for (auto &[actor, cells] : rows) {
        data.categories.push_back({.name = knowledge.entity(actor).label, .refs = {actor}});
        data.cells.push_back(std::move(cells));
    }
    data.note =
        joined({countedRemark(request), Words::tr("A statement counts once for each actor, by its most active part."),
                topicRemark(knowledge, request.filter)});
    if (rows.empty())
        data.emptyReason = Words::tr("No actor that the filters show takes part in a statement that they show.");
    else
        data.headline = Words::tr("%1 takes part in the most: %2")
                            .arg(data.categories.front().name,
                                 counted(data.total(0), Words::tr("1 statement"), Words::tr("%1 statements")));
    return data;
}

ChartData modalityChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data;
    data.kind = ChartKind::Modality;
    data.categoryWord = Words::tr("Modality");
    data.valueWord = Words::tr("Statements");
    std::vector<std::vector<ChartCell>> all(core::termCount<core::Modality>,
                                            std::vector<ChartCell>(core::termCount<core::Confidence>));
    for (const core::Statement &statement : knowledge.data().statements) {
        if (!isCounted(knowledge, statement.id, request))
            continue;
        ChartCell &cell = all[std::size_t(statement.modality)][std::size_t(statement.confidence)];
        ++cell.value;
        cell.refs.emplace_back(statement.id);
    }
    const std::vector<core::Confidence> used = usedConfidences(all);
    for (const core::Confidence confidence : used)
        data.series.push_back(
            {.name = wordFor(confidence), .sign = confidenceSign(confidence), .style = int(confidence)});
    for (std::size_t m = 0; m < all.size(); ++m) {
        if (request.filter.hiddenModalities.contains(core::Modality(m)))
            continue;
        data.categories.push_back({.name = wordFor(core::Modality(m))});
        std::vector<ChartCell> cells;
        for (const core::Confidence confidence : used)
            cells.push_back(std::move(all[m][std::size_t(confidence)]));
        data.cells.push_back(std::move(cells));
    }
    data.note = joined(
        {countedRemark(request), Words::tr("Parts: how each is known."), topicRemark(knowledge, request.filter)});
    if (data.sum() == 0)
        data.emptyReason = Words::tr("No statement is shown by the filters on this day.");
    else
        data.headline = modalitySentence(data);
    return data;
}

} // namespace app

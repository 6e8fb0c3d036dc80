#include <algorithm>

#include "app/session/RowGrounds.h"
#include "app/views/graph/GraphLinks.h"
#include "app/views/page/KindRows.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

std::optional<core::Period> timeOf(const core::Knowledge &knowledge, core::EntityId id)
{
    if (const core::Actor *actor = knowledge.actor(id))
        return actor->exists;
    if (knowledge.treaty(id) != nullptr)
        return knowledge.treatyDates(id).life();
    if (knowledge.event(id) != nullptr)
        return knowledge.eventDate(id);
    return std::nullopt;
}

QString startOf(const std::optional<core::Period> &period)
{
    return period ? boundTexts(period->start()).front() : QString();
}

QString endOf(const std::optional<core::Period> &period)
{
    return period ? boundTexts(period->end()).front() : QString();
}

/// Whether the entity, or a clause of it, is a subject of the statement.
bool isSubject(const core::Knowledge &knowledge, const core::Statement &statement, core::EntityId id)
{
    return std::any_of(statement.participants.begin(), statement.participants.end(), [&](const auto &participant) {
        if (participant.role != core::Role::Subject || participant.entity.isNull())
            return false;
        const core::Clause *clause = knowledge.clause(participant.entity);
        return participant.entity == id || (clause != nullptr && clause->treaty == id);
    });
}

core::GraphFile::Node nodeOf(const core::Knowledge &knowledge, core::EntityId id)
{
    const core::Entity &entity = knowledge.entity(id);
    const auto time = timeOf(knowledge, id);
    const core::Ref ref(id);
    const QStringList grounds = groundsOf(knowledge, std::span(&ref, 1));
    return {.id = entity.key,
            .label = entity.label,
            .kind = core::toWord(entity.kind),
            .from = startOf(time),
            .to = endOf(time),
            .passages = grounds.front(),
            .sources = grounds.back()};
}

core::GraphFile::Edge edgeOf(const core::Knowledge &knowledge, const LinkBundle &link, core::StatementId id)
{
    const core::Statement &statement = knowledge.statement(id);
    const bool goesBack = !isSubject(knowledge, statement, link.first) && isSubject(knowledge, statement, link.second);
    const auto time = knowledge.validity(id);
    const core::Ref ref(id);
    const QStringList grounds = groundsOf(knowledge, std::span(&ref, 1));
    return {.id = statement.key,
            .label = knowledge.title(id),
            .source = knowledge.entity(goesBack ? link.second : link.first).key,
            .target = knowledge.entity(goesBack ? link.first : link.second).key,
            .relation = statement.predicate,
            .modality = core::toWord(statement.modality),
            .from = startOf(time),
            .to = endOf(time),
            .passages = grounds.front(),
            .sources = grounds.back()};
}

} // namespace

core::GraphFile graphFile(const core::Knowledge &knowledge, const core::Graph &graph, const ViewState &state)
{
    GraphPictureOptions options{.filter = state.filter, .expanded = state.expanded, .validOn = state.validOn};
    for (const core::Ref ref : state.selected)
        if (ref.kind == core::Ref::Kind::Entity)
            options.kept.insert(ref.entity());
    const GraphContent content = contentOf(knowledge, graph, options);
    core::GraphFile file{.title = knowledge.meta().value(u"title"_s), .nodes = {}, .edges = {}};
    for (const core::EntityId id : content.nodes)
        file.nodes.push_back(nodeOf(knowledge, id));
    for (const LinkBundle &link : content.links)
        for (const core::StatementId id : link.statements)
            file.edges.push_back(edgeOf(knowledge, link, id));
    return file;
}

std::vector<QStringList> graphRows(const core::GraphFile &graph)
{
    std::vector<QStringList> rows{QStringList{u"id"_s, u"record"_s, u"kind"_s, u"label"_s, u"source"_s, u"target"_s,
                                              u"relation"_s, u"modality"_s, u"from"_s, u"to"_s} +
                                  groundsHeader()};
    for (const core::GraphFile::Node &node : graph.nodes) {
        rows.push_back({node.id,
                        u"node"_s,
                        node.kind,
                        node.label,
                        {},
                        {},
                        {},
                        {},
                        node.from,
                        node.to,
                        node.passages,
                        node.sources});
    }
    for (const core::GraphFile::Edge &edge : graph.edges) {
        rows.push_back({edge.id,
                        u"edge"_s,
                        {},
                        edge.label,
                        edge.source,
                        edge.target,
                        edge.relation,
                        edge.modality,
                        edge.from,
                        edge.to,
                        edge.passages,
                        edge.sources});
    }
    return rows;
}

} // namespace app

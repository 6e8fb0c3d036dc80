#include "tests/bench/TreatyProject.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

core::Entity entityOf(std::uint32_t node, core::EntityKind kind)
{
    core::Entity entity;
    entity.id = {qint64(node) + 1};
    entity.kind = kind;
    const bool isState = kind == core::EntityKind::Actor;
    entity.key = (isState ? u"actor/s%1"_s : u"treaty/t%1"_s).arg(node);
    entity.label = (isState ? u"State %1"_s : u"Treaty %1"_s).arg(node);
    return entity;
}

void addSource(core::KnowledgeData &data, qint64 id)
{
    core::Entity entity;
    entity.id = {id};
    entity.kind = core::EntityKind::Source;
    entity.key = u"source/list"_s;
    entity.label = u"List of treaties"_s;
    data.entities.push_back(entity);
    core::Source source;
    source.id = entity.id;
    source.shortTitle = entity.label;
    source.text = u"All treaties come from this list.\n\n"_s;
    data.sources.push_back(source);
    data.passages.push_back(
        {{1}, u"passage/1"_s, source.id, {0, source.text.size() - 2}, u"¶1"_s, {}, core::Confidence::Text});
}

} // namespace

core::KnowledgeData treatyProject(const TreatyGraphShape &shape)
{
    const TestGraph graph = treatyGraph(shape);
    core::KnowledgeData data;
    data.meta.insert(u"title"_s, u"Treaties of the world"_s);
    data.meta.insert(u"data-date"_s, u"2024-12-31"_s);
    for (std::uint32_t node = 0; node < graph.nodeCount; ++node) {
        const bool isState = node < shape.states;
        data.entities.push_back(entityOf(node, isState ? core::EntityKind::Actor : core::EntityKind::Treaty));
        if (isState) {
            data.actors.push_back({data.entities.back().id, core::ActorType::State, std::nullopt});
        } else {
            core::Treaty treaty;
            treaty.id = data.entities.back().id;
            treaty.type = u"treaty"_s;
            treaty.shortLabel = u"T%1"_s.arg(node);
            data.treaties.push_back(treaty);
        }
    }
    addSource(data, qint64(graph.nodeCount) + 1);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const auto [state, treaty] = graph.edges[i];
        core::Statement s;
        s.id = {qint64(i) + 1};
        s.key = u"statement/%1"_s.arg(i + 1);
        s.predicate = u"partyTo"_s;
        s.participants = {{core::Role::Subject, {qint64(state) + 1}, {}, {}},
                          {core::Role::Object, {qint64(treaty) + 1}, {}, {}}};
        const int begins = 1900 + int(treaty * 7919U % 120);
        s.valid = core::Period::parse(u"%1/%2"_s.arg(begins).arg(begins + 5 + int(treaty * 104'729U % 60)));
        data.statements.push_back(s);
        data.evidence.push_back({s.id, {1}, core::Stance::Supports, std::nullopt});
    }
    return data;
}

} // namespace bench

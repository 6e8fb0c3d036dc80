#pragma once

#include <QRandomGenerator>

#include "core/model/KnowledgeData.h"

namespace test {

/// States and treaties enough to be drawn as a density: treaty t is from year 1900 + t % 100 on and lasts ten years.
/// Numbered from 1, the states first; statement n ties a state to a treaty and rests on the only passage.
inline core::KnowledgeData treatyNetwork(int states, int treaties, int partiesEach)
{
    core::KnowledgeData data;
    data.meta.insert(QStringLiteral("title"), QStringLiteral("Network"));
    const auto add = [&data](core::EntityKind kind, const QString &key, const QString &label) {
        core::Entity entity;
        entity.id = {qint64(data.entities.size()) + 1};
        entity.kind = kind;
        entity.key = key;
        entity.label = label;
        data.entities.push_back(entity);
        return entity.id;
    };
    for (int i = 1; i <= states; ++i)
        data.actors.push_back(
            {add(core::EntityKind::Actor, QStringLiteral("actor/s%1").arg(i), QStringLiteral("State %1").arg(i)),
             core::ActorType::State, std::nullopt});
    for (int i = 1; i <= treaties; ++i) {
        core::Treaty treaty;
        treaty.id =
            add(core::EntityKind::Treaty, QStringLiteral("treaty/t%1").arg(i), QStringLiteral("Treaty %1").arg(i));
        treaty.type = QStringLiteral("treaty");
        treaty.shortLabel = QString::number(i);
        data.treaties.push_back(treaty);
    }
    core::Source source;
    source.id = add(core::EntityKind::Source, QStringLiteral("source/list"), QStringLiteral("List"));
    source.shortTitle = QStringLiteral("List");
    source.text = QStringLiteral("All of them.");
    data.sources.push_back(source);
    data.passages.push_back({{1},
                             QStringLiteral("passage/1"),
                             source.id,
                             {0, source.text.size()},
                             QStringLiteral("1"),
                             {},
                             core::Confidence::Text});
    QRandomGenerator random{5};
    for (int i = 0; i < treaties * partiesEach; ++i) {
        const int treaty = i / partiesEach;
        const qint64 state = 1 + std::min(random.bounded(states), random.bounded(states));
        core::Statement s;
        s.id = {qint64(i) + 1};
        s.key = QStringLiteral("statement/%1").arg(i + 1);
        s.text = QStringLiteral("State %1 is a party to treaty %2.").arg(state).arg(treaty + 1);
        s.predicate = QStringLiteral("partyTo");
        s.participants = {{core::Role::Subject, {state}, {}, {}},
                          {core::Role::Object, {qint64(states + treaty + 1)}, {}, {}}};
        s.valid = core::Period::parse(QStringLiteral("%1/%2").arg(1900 + treaty % 100).arg(1910 + treaty % 100));
        data.statements.push_back(s);
        data.evidence.push_back({s.id, {1}, core::Stance::Supports, std::nullopt});
    }
    return data;
}

} // namespace test

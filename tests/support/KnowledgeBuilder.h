#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QString>

#include "core/base/CodePoints.h"
#include "core/model/KnowledgeData.h"

namespace test {

/// A statement as a test writes it down; what is left out is as `core::Statement` has it.
struct Line
{
    QString key = {};
    QString text = {};
    QString predicate = {};
    std::vector<core::EntityId> subjects = {};
    std::vector<core::EntityId> objects = {};
    std::vector<core::EntityId> clauses = {};
    std::vector<core::PassageId> evidence = {};
    QString value = {};
    QString date = {}; ///< instead of `value`: EDTF
    QString valid = {};
    core::Modality modality = core::Modality::Fact;
    core::Rank rank = core::Rank::Normal;
    core::Polarity polarity = core::Polarity::Affirmed;
};

/// Puts small knowledge together for tests, numbering from 1. Keys are given without their kind ("russia", not
/// "actor/russia").
class KnowledgeBuilder
{
public:
    core::EntityId actor(const QString &key, const QString &label, core::ActorType type = core::ActorType::State)
    {
        const core::EntityId id = entity(core::EntityKind::Actor, key, label);
        m_data.actors.push_back({.id = id, .type = type, .exists = {}});
        return id;
    }

    core::EntityId treaty(const QString &key, const QString &label, const QString &shortLabel)
    {
        const core::EntityId id = entity(core::EntityKind::Treaty, key, label);
        core::Treaty treaty;
        treaty.id = id;
        treaty.type = QStringLiteral("treaty");
        treaty.shortLabel = shortLabel;
        m_data.treaties.push_back(treaty);
        return id;
    }

    /// The key is added to that of the treaty: "article-4".
    core::EntityId clause(core::EntityId treaty, const QString &key, const QString &title, const QString &kind)
    {
        const core::Entity parent = m_data.entities[index(treaty)];
        QString label = key;
        label.replace(u'-', u' ').replace(0, 1, label[0].toUpper());
        const core::EntityId id = entity(core::EntityKind::Clause, {}, parent.label + QStringLiteral(", ") + label);
        m_data.entities.back().key = parent.key + u'/' + key;
        core::Clause clause;
        clause.id = id;
        clause.treaty = treaty;
        clause.ordinal = m_ordinals[treaty]++;
        clause.label = label;
        clause.title = title;
        clause.kind = kind;
        m_data.clauses.push_back(clause);
        return id;
    }

    core::EntityId topic(const QString &code, const QString &label, core::EntityId parent = {})
    {
        const core::EntityId id = entity(core::EntityKind::Topic, code, label);
        m_data.topics.push_back({.id = id, .parent = parent, .code = code, .atop = {}, .pax = {}});
        return id;
    }

    core::EntityId event(const QString &key, const QString &label, const QString &type)
    {
        const core::EntityId id = entity(core::EntityKind::Event, key, label);
        m_data.events.push_back({.id = id, .type = type, .place = {}, .seenIn = {}});
        return id;
    }

    core::EntityId scenario(const QString &key, const QString &label, core::Likelihood likelihood,
                            core::EntityId holder)
    {
        const core::EntityId id = entity(core::EntityKind::Scenario, key, label);
        m_data.scenarios.push_back({.id = id, .likelihood = likelihood, .holder = holder});
        return id;
    }

    core::EntityId source(const QString &key, const QString &label, const QString &shortTitle)
    {
        const core::EntityId id = entity(core::EntityKind::Source, key, label);
        core::Source source;
        source.id = id;
        source.type = QStringLiteral("article");
        source.shortTitle = shortTitle;
        source.language = QStringLiteral("en");
        m_data.sources.push_back(source);
        return id;
    }

    /// A heading of the source's digest.
    void heading(core::EntityId source, const QString &text)
    {
        core::Source &row = sourceRow(source);
        row.headings.push_back(appendParagraph(row, text));
    }

    /// A paragraph of the source's digest and the passage that covers it.
    core::PassageId passage(core::EntityId source, const QString &key, const QString &text)
    {
        core::Source &row = sourceRow(source);
        core::Passage passage;
        passage.id = {std::ssize(m_data.passages) + 1};
        passage.key = QStringLiteral("passage/") + m_data.entities[index(source)].key.section(u'/', 1) + u'/' + key;
        passage.source = source;
        passage.span = appendParagraph(row, text);
        passage.locator = row.shortTitle + QStringLiteral(", ") + key;
        passage.confidence = core::Confidence::Text;
        m_data.passages.push_back(passage);
        return passage.id;
    }

    core::StatementId statement(const Line &line)
    {
        core::Statement row;
        row.id = {std::ssize(m_data.statements) + 1};
        row.key = QStringLiteral("statement/") + line.key;
        row.text = line.text;
        row.predicate = line.predicate;
        addParticipants(row, core::Role::Subject, line.subjects);
        addParticipants(row, core::Role::Object, line.objects);
        addParticipants(row, core::Role::Clause, line.clauses);
        row.value = line.date.isEmpty() ? line.value : line.date;
        if (!row.value.isEmpty())
            row.valueKind = line.date.isEmpty() ? core::ValueKind::Text : core::ValueKind::Date;
        if (!line.valid.isEmpty())
            row.valid = core::Period::parse(line.valid);
        row.modality = line.modality;
        row.rank = line.rank;
        row.polarity = line.polarity;
        row.confidence = core::Confidence::Text;
        m_data.statements.push_back(row);
        for (const core::PassageId passage : line.evidence)
            m_data.evidence.push_back({row.id, passage, core::Stance::Supports, {}});
        return row.id;
    }

    core::DisagreementId disagreement(const QString &key, const QString &question, core::EntityId subject,
                                      const std::vector<core::Disagreement::Member> &members)
    {
        core::Disagreement row;
        row.id = {std::ssize(m_data.disagreements) + 1};
        row.key = QStringLiteral("disagreement/") + key;
        row.question = question;
        row.subject = subject;
        row.members = members;
        m_data.disagreements.push_back(row);
        return row.id;
    }

    void predicate(const QString &id, const QString &label, const QString &family)
    {
        m_data.predicates.push_back({.id = id, .label = label, .passive = {}, .family = family});
    }

    /// For what has no function of its own.
    core::KnowledgeData &data() { return m_data; }

private:
    core::EntityId entity(core::EntityKind kind, const QString &key, const QString &label)
    {
        core::Entity entity;
        entity.id = {std::ssize(m_data.entities) + 1};
        entity.kind = kind;
        entity.key = core::toWord(kind) + u'/' + key;
        entity.label = label;
        entity.confidence = core::Confidence::Text;
        m_data.entities.push_back(entity);
        return entity.id;
    }

    static std::size_t index(core::EntityId id) { return static_cast<std::size_t>(id.value - 1); }

    core::Source &sourceRow(core::EntityId id)
    {
        for (core::Source &source : m_data.sources)
            if (source.id == id)
                return source;
        qFatal("no such source");
    }

    static core::TextSpan appendParagraph(core::Source &source, const QString &text)
    {
        if (!source.text.isEmpty())
            source.text += QStringLiteral("\n\n");
        const qsizetype start = core::codePointOffset(source.text, source.text.size());
        source.text += text;
        return {start, core::codePointOffset(source.text, source.text.size())};
    }

    static void addParticipants(core::Statement &row, core::Role role, const std::vector<core::EntityId> &entities)
    {
        for (const core::EntityId entity : entities)
            row.participants.push_back({.role = role, .entity = entity, .statement = {}, .text = {}});
    }

    core::KnowledgeData m_data;
    QHash<core::EntityId, int> m_ordinals;
};

} // namespace test

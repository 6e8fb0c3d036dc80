#include "core/exchange/Merge.h"

#include <algorithm>

#include <QHash>
#include <QSet>

namespace core {

using namespace Qt::StringLiterals;

namespace {

template <typename Rows>
qint64 lastId(const Rows &rows)
{
    qint64 last = 0;
    for (const auto &row : rows)
        last = std::max(last, row.id.value);
    return last;
}

/// Statements that say the same have the same.
QString signatureOf(const Statement &statement)
{
    QString text = statement.predicate + u'\x1f' + statement.value + u'\x1f' +
                   (statement.valid ? statement.valid->toText() : QString()) + u'\x1f' + toWord(statement.polarity) +
                   toWord(statement.modality) + u'\x1f' + QString::number(statement.scenario.value);
    for (const Participant &participant : statement.participants)
        text += u'\x1f' + toWord(participant.role) + QString::number(participant.entity.value) + u'.' +
                QString::number(participant.statement.value) + participant.text;
    return text;
}

class Merging
{
public:
    Merging(const Knowledge &present, KnowledgeData &incoming) : m_present(present), m_incoming(incoming) {}

    MergePlan plan()
    {
        for (std::size_t i = 0; i < termCount<EntityKind>; ++i)
            m_plan.addedCounts[toWord(EntityKind(i))] = m_plan.matchedCounts[toWord(EntityKind(i))] = 0;
        entities();
        details();
        passages();
        statements();
        evidence();
        disagreements();
        predicatesAndMeta();
        return std::move(m_plan);
    }

private:
    KnowledgeData &added() { return m_plan.added; }
    EntityId here(EntityId id) const { return m_entities.value(id, EntityId()); }
    bool isNew(EntityId incoming) const { return m_newEntities.contains(incoming); }

    void count(const QString &kind, bool isAdded) { ++(isAdded ? m_plan.addedCounts : m_plan.matchedCounts)[kind]; }

    void indexNames()
    {
        const KnowledgeTables &data = m_present.data();
        const auto add = [this](EntityId id, const QString &name) {
            const auto key = std::pair(int(m_present.entity(id).kind), name.toCaseFolded());
            const auto found = m_byName.constFind(key);
            if (found == m_byName.constEnd())
                m_byName.insert(key, id);
            else if (*found != id)
                m_byName[key] = {}; // several have it: nobody can tell which is meant
        };
        for (const Entity &entity : data.entities)
            if (entity.kind != EntityKind::Source && entity.kind != EntityKind::Clause)
                add(entity.id, entity.label);
        for (const Name &name : data.names)
            add(name.entity, name.text);
    }

    EntityId match(const Entity &entity) const
    {
        const EntityId byKey = m_present.find(entity.key).entity();
        if (!byKey.isNull() && m_present.entity(byKey).kind == entity.kind)
            return entity.kind != EntityKind::Source || hasSameText(byKey, entity.id) ? byKey : EntityId();
        return m_byName.value(std::pair(int(entity.kind), entity.label.toCaseFolded()));
    }

    bool hasSameText(EntityId present, EntityId incoming) const
    {
        const Source *mine = m_present.source(present);
        const auto theirs = std::find_if(m_incoming.sources.begin(), m_incoming.sources.end(),
                                         [incoming](const Source &source) { return source.id == incoming; });
        return mine != nullptr && theirs != m_incoming.sources.end() && mine->text == theirs->text;
    }

    void entities()
    {
        indexNames();
        qint64 next = lastId(m_present.data().entities);
        for (Entity &entity : m_incoming.entities) {
            const EntityId matched = match(entity);
            count(toWord(entity.kind), matched.isNull());
            m_entities.insert(entity.id, matched.isNull() ? EntityId{++next} : matched);
            if (!matched.isNull())
                continue;
            m_newEntities.insert(entity.id);
            if (const QString free = freeKey(entity.key); free != entity.key) {
                m_renamed.insert(entity.id, {entity.key, free});
                entity.key = free;
            }
            m_taken.insert(entity.key);
            entity.id = {next};
            added().entities.push_back(entity);
        }
    }

    QString freeKey(const QString &wanted) const
    {
        QString key = wanted;
        for (int i = 2; m_taken.contains(key) || !m_present.find(key).isNull(); ++i)
            key = u"%1-%2"_s.arg(wanted).arg(i);
        return key;
    }

    template <typename Row>
    void keepNew(std::vector<Row> &rows, std::vector<Row> &target)
    {
        for (Row &row : rows) {
            if (isNew(row.id)) {
                row.id = here(row.id);
                target.push_back(std::move(row));
            }
        }
    }

    void details()
    {
        for (Clause &clause : m_incoming.clauses)
            clause.treaty = here(clause.treaty);
        for (Topic &topic : m_incoming.topics)
            topic.parent = here(topic.parent);
        for (Scenario &scenario : m_incoming.scenarios)
            scenario.holder = here(scenario.holder);
        for (Name &name : m_incoming.names)
            if (isNew(name.entity))
                added().names.push_back({here(name.entity), name.text, name.language, name.kind});
        for (Code &code : m_incoming.codes)
            if (isNew(code.entity))
                added().codes.push_back({here(code.entity), code.scheme, code.value});
        keepNew(m_incoming.actors, added().actors);
        keepNew(m_incoming.treaties, added().treaties);
        keepNew(m_incoming.clauses, added().clauses);
        keepNew(m_incoming.topics, added().topics);
        keepNew(m_incoming.events, added().events);
        keepNew(m_incoming.scenarios, added().scenarios);
        keepNew(m_incoming.sources, added().sources);
    }

    void passages()
    {
        qint64 next = lastId(m_present.data().passages);
        for (Passage &passage : m_incoming.passages) {
            const PassageId theirs = passage.id;
            PassageId matched;
            if (!isNew(passage.source))
                matched = m_present.find(passage.key).passage();
            count(u"passage"_s, matched.isNull());
            m_passages.insert(theirs, matched.isNull() ? PassageId{++next} : matched);
            if (!matched.isNull())
                continue;
            if (const auto renamed = m_renamed.constFind(passage.source); renamed != m_renamed.constEnd())
                passage.key.replace(renamed->first.mid(7), renamed->second.mid(7));
            passage.key = freeKey(passage.key);
            m_taken.insert(passage.key);
            passage.source = here(passage.source);
            passage.id = {next};
            m_newPassages.insert(passage.id);
            added().passages.push_back(std::move(passage));
        }
    }

    void statements()
    {
        QHash<QString, StatementId> known;
        for (const Statement &statement : m_present.data().statements)
            known.insert(signatureOf(statement), statement.id);
        const bool mayMatch = !known.isEmpty();
        qint64 next = lastId(m_present.data().statements);
        for (Statement &statement : m_incoming.statements) {
            const StatementId theirs = statement.id;
            for (Participant &participant : statement.participants)
                participant.entity = here(participant.entity);
            statement.scenario = here(statement.scenario);
            const bool isAboutStatements =
                std::any_of(statement.participants.begin(), statement.participants.end(),
                            [](const Participant &participant) { return !participant.statement.isNull(); });
            StatementId matched;
            if (mayMatch)
                matched = isAboutStatements ? sameKey(statement) : known.value(signatureOf(statement));
            count(u"statement"_s, matched.isNull());
            m_statements.insert(theirs, matched.isNull() ? StatementId{++next} : matched);
            if (!matched.isNull())
                continue;
            statement.id = {next};
            statement.key = freeKey(statement.key);
            m_taken.insert(statement.key);
            m_newStatements.insert(statement.id);
            added().statements.push_back(std::move(statement));
        }
        for (Statement &statement : added().statements)
            for (Participant &participant : statement.participants)
                participant.statement = m_statements.value(participant.statement);
    }

    /// Statements about statements are told by their identifier: what they are about has other numbers here.
    StatementId sameKey(const Statement &statement) const
    {
        const StatementId found = m_present.find(statement.key).statement();
        return !found.isNull() && m_present.statement(found).text == statement.text ? found : StatementId();
    }

    void evidence()
    {
        for (Evidence &row : m_incoming.evidence) {
            row.statement = m_statements.value(row.statement);
            row.passage = m_passages.value(row.passage);
            if (m_newStatements.contains(row.statement) || m_newPassages.contains(row.passage))
                added().evidence.push_back(row);
        }
    }

    void disagreements()
    {
        qint64 next = lastId(m_present.data().disagreements);
        for (Disagreement &disagreement : m_incoming.disagreements) {
            const bool isThere = !m_present.find(disagreement.key).isNull();
            count(u"disagreement"_s, !isThere);
            if (isThere)
                continue;
            disagreement.id = {++next};
            disagreement.subject = here(disagreement.subject);
            for (Disagreement::Member &member : disagreement.members)
                member.statement = m_statements.value(member.statement);
            added().disagreements.push_back(std::move(disagreement));
        }
    }

    void predicatesAndMeta()
    {
        for (const Predicate &predicate : m_incoming.predicates)
            if (m_present.predicate(predicate.id) == nullptr)
                added().predicates.push_back(predicate);
        const QHash<QString, QString> &meta = m_present.meta();
        for (auto it = m_incoming.meta.constBegin(); it != m_incoming.meta.constEnd(); ++it)
            if (!meta.contains(it.key()))
                added().meta.insert(it.key(), it.value());
    }

    const Knowledge &m_present;
    KnowledgeData &m_incoming;
    MergePlan m_plan;
    QHash<std::pair<int, QString>, EntityId> m_byName; ///< kind and folded name; null where several have it
    QHash<EntityId, EntityId> m_entities;              ///< theirs → here
    QHash<PassageId, PassageId> m_passages;
    QHash<StatementId, StatementId> m_statements;
    QSet<EntityId> m_newEntities;  ///< theirs
    QSet<PassageId> m_newPassages; ///< here
    QSet<StatementId> m_newStatements;
    QHash<EntityId, std::pair<QString, QString>> m_renamed; ///< theirs → identifier before and after
    QSet<QString> m_taken;
};

} // namespace

MergePlan planMerge(const Knowledge &present, KnowledgeData incoming)
{
    return Merging(present, incoming).plan();
}

} // namespace core

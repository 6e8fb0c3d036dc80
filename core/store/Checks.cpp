#include "core/store/Checks.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "core/base/CodePoints.h"
#include "core/model/Knowledge.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Goes over the tables once; every reference is looked up before it is followed, since it may be broken.
class Checker
{
    Q_DECLARE_TR_FUNCTIONS(core::Checks)

public:
    explicit Checker(const Knowledge &knowledge);

    std::vector<Issue> run();

private:
    void checkReferences();
    void checkEntityReferences();
    void checkStatementReferences(const Statement &statement);
    void checkPassages();
    void checkEvidence();
    void checkPlaces();
    void checkQuotes();
    void checkDates();
    void checkDisagreements();
    void checkDisagreement(const Disagreement &disagreement);

    void report(const QString &kind, const QString &subject, const QString &message);
    void requireEntity(EntityId id, const QString &subject);
    bool restsOnAPassage(EntityId id) const;
    QString keyOf(EntityId id) const;

    const Knowledge &m_knowledge;
    QSet<EntityId> m_entities;
    QSet<StatementId> m_statements;
    QSet<PassageId> m_passages;
    std::vector<Issue> m_issues;
};

Checker::Checker(const Knowledge &knowledge) : m_knowledge(knowledge)
{
    for (const Entity &entity : knowledge.data().entities)
        m_entities.insert(entity.id);
    for (const Statement &statement : knowledge.data().statements)
        m_statements.insert(statement.id);
    for (const Passage &passage : knowledge.data().passages)
        m_passages.insert(passage.id);
}

std::vector<Issue> Checker::run()
{
    checkReferences();
    checkPassages();
    checkPlaces();
    checkQuotes();
    checkDates();
    checkDisagreements();
    return std::move(m_issues);
}

void Checker::report(const QString &kind, const QString &subject, const QString &message)
{
    m_issues.push_back({.file = {}, .line = 0, .kind = kind, .subject = subject, .message = message});
}

void Checker::requireEntity(EntityId id, const QString &subject)
{
    if (!id.isNull() && !m_entities.contains(id))
        report(u"broken-reference"_s, subject, tr("%1 names something that is not in the project.").arg(subject));
}

QString Checker::keyOf(EntityId id) const
{
    return m_entities.contains(id) ? m_knowledge.entity(id).key : tr("number %1").arg(id.value);
}

void Checker::checkReferences()
{
    checkEntityReferences();
    for (const Statement &statement : m_knowledge.data().statements)
        checkStatementReferences(statement);
    checkEvidence();
    for (const Disagreement &disagreement : m_knowledge.data().disagreements) {
        requireEntity(disagreement.subject, disagreement.key);
        for (const Disagreement::Member &member : disagreement.members)
            if (!m_statements.contains(member.statement))
                report(u"broken-reference"_s, disagreement.key,
                       tr("%1 has a reading whose statement is not in the project.").arg(disagreement.key));
    }
}

void Checker::checkEntityReferences()
{
    const KnowledgeTables &data = m_knowledge.data();
    for (const Clause &clause : data.clauses)
        if (!m_knowledge.treaty(clause.treaty))
            report(u"broken-reference"_s, keyOf(clause.id), tr("%1 is a clause of no treaty.").arg(keyOf(clause.id)));
    for (const Topic &topic : data.topics)
        requireEntity(topic.parent, keyOf(topic.id));
    for (const Scenario &scenario : data.scenarios)
        requireEntity(scenario.holder, keyOf(scenario.id));
    for (const Passage &passage : data.passages)
        if (!m_knowledge.source(passage.source))
            report(u"broken-reference"_s, passage.key, tr("%1 is a passage of no source.").arg(passage.key));
}

void Checker::checkStatementReferences(const Statement &statement)
{
    requireEntity(statement.scenario, statement.key);
    for (const Participant &participant : statement.participants) {
        requireEntity(participant.entity, statement.key);
        if (!participant.statement.isNull() && !m_statements.contains(participant.statement))
            report(u"broken-reference"_s, statement.key,
                   tr("%1 names a statement that is not in the project.").arg(statement.key));
    }
}

void Checker::checkEvidence()
{
    for (const Evidence &evidence : m_knowledge.data().evidence) {
        if (!m_statements.contains(evidence.statement))
            report(u"broken-reference"_s, {}, tr("There is evidence for a statement that is not in the project."));
        else if (!m_passages.contains(evidence.passage))
            report(u"broken-reference"_s, m_knowledge.statement(evidence.statement).key,
                   tr("%1 rests on a passage that is not in the project.")
                       .arg(m_knowledge.statement(evidence.statement).key));
    }
}

bool Checker::restsOnAPassage(EntityId id) const
{
    const auto statements = m_knowledge.statementsOf(id);
    return !m_knowledge.passagesOf(id).empty() ||
           std::any_of(statements.begin(), statements.end(),
                       [this](StatementId statement) { return !m_knowledge.evidence(statement).empty(); });
}

void Checker::checkPassages()
{
    for (const Entity &entity : m_knowledge.data().entities)
        if (!restsOnAPassage(entity.id))
            report(u"no-passage"_s, entity.key, tr("No passage says anything about %1.").arg(entity.key));
    for (const Statement &statement : m_knowledge.data().statements)
        if (m_knowledge.evidence(statement.id).empty())
            report(u"no-passage"_s, statement.key, tr("%1 rests on no passage.").arg(statement.key));
}

void Checker::checkPlaces()
{
    QHash<EntityId, qsizetype> lengths;
    for (const Source &source : m_knowledge.data().sources)
        lengths.insert(source.id, codePointOffset(source.text, source.text.size()));
    for (const Passage &passage : m_knowledge.data().passages) {
        const TextSpan span = passage.span;
        if (!lengths.contains(passage.source))
            continue;
        if (span.start < 0 || span.end <= span.start || span.end > lengths.value(passage.source))
            report(u"unplaced-passage"_s, passage.key, tr("%1 has no place in its source.").arg(passage.key));
    }
}

void Checker::checkQuotes()
{
    for (const Evidence &evidence : m_knowledge.data().evidence) {
        if (!evidence.quote || !m_passages.contains(evidence.passage))
            continue;
        const Passage &passage = m_knowledge.passage(evidence.passage);
        const TextSpan quote = *evidence.quote;
        if (quote.start < passage.span.start || quote.end <= quote.start || quote.end > passage.span.end)
            report(u"unplaced-passage"_s, passage.key, tr("A quote from %1 does not stand in it.").arg(passage.key));
    }
}

void Checker::checkDates()
{
    for (const Statement &statement : m_knowledge.data().statements)
        if (statement.valueKind == ValueKind::Date && !Period::parse(statement.value))
            report(u"bad-date"_s, statement.key,
                   tr("%1 has “%2” where a date belongs.").arg(statement.key, statement.value));
    for (const Treaty &treaty : m_knowledge.data().treaties) {
        const TreatyDates dates = m_knowledge.treatyDates(treaty.id);
        if (dates.inForceOn && dates.endedOn && dates.endedOn->latest().isValid() &&
            dates.endedOn->latest() < dates.inForceOn->earliest())
            report(u"bad-date"_s, keyOf(treaty.id), tr("%1 ended before it entered into force.").arg(keyOf(treaty.id)));
    }
}

void Checker::checkDisagreements()
{
    for (const Disagreement &disagreement : m_knowledge.data().disagreements)
        checkDisagreement(disagreement);
}

void Checker::checkDisagreement(const Disagreement &disagreement)
{
    QSet<QString> readings;
    QSet<QString> preferred;
    for (const Disagreement::Member &member : disagreement.members) {
        readings.insert(member.value);
        if (m_statements.contains(member.statement) && m_knowledge.statement(member.statement).rank == Rank::Preferred)
            preferred.insert(member.value);
    }
    const QString key = disagreement.key;
    if (readings.size() < 2)
        report(u"one-reading"_s, key, tr("%1 has fewer than two readings.").arg(key));
    // The one preferred today may not have been known on the day of the second clock.
    if (preferred.isEmpty() && !m_knowledge.data().knownOn)
        report(u"no-preferred"_s, key, tr("No reading of %1 is preferred.").arg(key));
    if (preferred.size() > 1)
        report(u"two-preferred"_s, key, tr("More than one reading of %1 is preferred.").arg(key));
}

} // namespace

std::vector<Issue> check(const Knowledge &knowledge)
{
    return Checker(knowledge).run();
}

} // namespace core

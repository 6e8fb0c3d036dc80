#pragma once

#include <vector>

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QString>

#include "core/base/Issue.h"
#include "core/model/KnowledgeData.h"
#include "core/model/Ref.h"

namespace core {

/// A line of a file that is read; lines count from 1.
struct Place
{
    QString file;
    int line = 0;
};

/// A passage to be: it becomes a paragraph of its source's digest.
struct NewPassage
{
    QString key; ///< without source: "P12"
    QString text;
    QString locator;
    QString anchor = {};
    Confidence confidence = Confidence::Memory;
};

/// The knowledge while it is being read: hands out ids, keeps who defined which identifier where, finds what is
/// referred to, and collects the faults. Sections write into it in two rounds: first everything is defined, then
/// everything is joined.
class Draft
{
    Q_DECLARE_TR_FUNCTIONS(core::Draft)

public:
    void fault(const Place &place, const QString &kind, const QString &subject, const QString &message);

    /// Each reports an identifier that was used before; what comes back is usable all the same.
    EntityId addEntity(EntityKind kind, const QString &key, const Place &place);
    PassageId addPassage(EntityId source, const NewPassage &passage, const Place &place);
    StatementId addStatement(Statement statement, const std::vector<Evidence> &evidence, const Place &place);
    DisagreementId addDisagreement(Disagreement disagreement, const Place &place);
    void addPredicate(const Predicate &predicate, const Place &place);
    /// A heading is a paragraph of the digest that belongs to no passage.
    void addHeading(EntityId source, const QString &text);
    /// A source that the reader makes itself, such as the chronology.
    EntityId addOwnSource(const QString &key, const QString &label, const QString &description);

    Entity &entity(EntityId id);
    Source &source(EntityId id);
    Statement &statement(StatementId id);
    const Passage &passage(PassageId id) const;
    QString passageText(PassageId id) const;
    KnowledgeData &data() { return m_data; }

    /// Report what nobody defines, or what is of another kind, and come back null then.
    EntityId findEntity(const QString &key, const Place &place);
    EntityId findEntity(const QString &key, EntityKind kind, const Place &place);
    StatementId findStatement(const QString &key, const Place &place);
    /// `key` may leave out "passage/".
    PassageId findPassage(const QString &key, const Place &place);
    void requirePredicate(const QString &id, const Place &place);
    /// Reports once each predicate that the reader's own statements use and nobody defines.
    void requireUsedPredicates();
    /// A null Ref when nobody defines it; reports nothing.
    Ref find(const QString &key) const;

    KnowledgeData takeData() { return std::move(m_data); }
    /// By file and line.
    std::vector<Issue> takeIssues();

private:
    struct Definition
    {
        Ref ref;
        Place place;
    };

    void define(const QString &key, Ref ref, const Place &place);
    void reportUnknown(const QString &key, const Place &place);
    TextSpan appendParagraph(EntityId source, const QString &text);

    KnowledgeData m_data;
    std::vector<Issue> m_issues;
    QHash<QString, Definition> m_definitions;
    QHash<QString, Place> m_predicates;
    QSet<QString> m_unknownPredicates;
    QHash<EntityId, std::size_t> m_sourceRow;
    QHash<EntityId, qsizetype> m_textLength; ///< of each source's text, in code points
};

} // namespace core

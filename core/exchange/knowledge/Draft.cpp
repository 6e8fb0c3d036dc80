#include "core/exchange/knowledge/Draft.h"

#include <algorithm>
#include <tuple>

#include "core/base/CodePoints.h"

namespace core {

using namespace Qt::StringLiterals;

void Draft::fault(const Place &place, const QString &kind, const QString &subject, const QString &message)
{
    m_issues.push_back({.file = place.file, .line = place.line, .kind = kind, .subject = subject, .message = message});
}

void Draft::define(const QString &key, Ref ref, const Place &place)
{
    const auto known = m_definitions.constFind(key);
    if (known == m_definitions.constEnd()) {
        m_definitions.insert(key, {ref, place});
        return;
    }
    fault(place, u"used-twice"_s, key,
          tr("“%1” is used twice; it is defined in %2, line %3.").arg(key, known->place.file).arg(known->place.line));
}

EntityId Draft::addEntity(EntityKind kind, const QString &key, const Place &place)
{
    Entity entity;
    entity.id = {std::ssize(m_data.entities) + 1};
    entity.kind = kind;
    entity.key = key;
    m_data.entities.push_back(entity);
    if (kind == EntityKind::Source) {
        m_sourceRow.insert(entity.id, m_data.sources.size());
        m_data.sources.emplace_back().id = entity.id;
    }
    if (!find(key).isNull())
        // What follows from the second one must not clash with what followed from the first: one fault, one report.
        m_data.entities.back().key += u"#%1"_s.arg(entity.id.value);
    if (!key.isEmpty())
        define(key, entity.id, place);
    return entity.id;
}

EntityId Draft::addOwnSource(const QString &key, const QString &label, const QString &description)
{
    const EntityId id = addEntity(EntityKind::Source, key, {});
    Entity &row = entity(id);
    row.label = label;
    row.description = description;
    Source &text = source(id);
    text.type = u"document"_s;
    text.shortTitle = label;
    text.language = u"en"_s;
    return id;
}

TextSpan Draft::appendParagraph(EntityId source, const QString &text)
{
    Source &row = this->source(source);
    qsizetype &length = m_textLength[source];
    if (!row.text.isEmpty()) {
        row.text += u"\n\n"_s;
        length += 2;
    }
    const qsizetype start = length;
    row.text += text;
    length += codePointOffset(text, text.size());
    return {start, length};
}

void Draft::addHeading(EntityId source, const QString &text)
{
    const TextSpan span = appendParagraph(source, text);
    this->source(source).headings.push_back(span);
}

PassageId Draft::addPassage(EntityId source, const NewPassage &passage, const Place &place)
{
    Passage row;
    row.id = {std::ssize(m_data.passages) + 1};
    row.key = u"passage/"_s + entity(source).key.section(u'/', 1) + u'/' + passage.key;
    row.source = source;
    row.span = appendParagraph(source, passage.text);
    row.locator = passage.locator;
    row.anchor = passage.anchor;
    row.confidence = passage.confidence;
    m_data.passages.push_back(row);
    define(row.key, row.id, place);
    return row.id;
}

StatementId Draft::addStatement(Statement statement, const std::vector<Evidence> &evidence, const Place &place)
{
    statement.id = {std::ssize(m_data.statements) + 1};
    define(statement.key, statement.id, place);
    for (Evidence item : evidence) {
        item.statement = statement.id;
        m_data.evidence.push_back(item);
    }
    m_data.statements.push_back(std::move(statement));
    return m_data.statements.back().id;
}

DisagreementId Draft::addDisagreement(Disagreement disagreement, const Place &place)
{
    disagreement.id = {std::ssize(m_data.disagreements) + 1};
    define(disagreement.key, disagreement.id, place);
    m_data.disagreements.push_back(std::move(disagreement));
    return m_data.disagreements.back().id;
}

void Draft::addPredicate(const Predicate &predicate, const Place &place)
{
    const auto known = m_predicates.constFind(predicate.id);
    if (known != m_predicates.constEnd()) {
        fault(place, u"used-twice"_s, predicate.id,
              tr("The predicate “%1” is defined twice; first in %2, line %3.")
                  .arg(predicate.id, known->file)
                  .arg(known->line));
    }
    m_predicates.insert(predicate.id, place);
    m_data.predicates.push_back(predicate);
}

// Ids of the draft are the number of the row, counted from 1.

Entity &Draft::entity(EntityId id)
{
    return m_data.entities[static_cast<std::size_t>(id.value - 1)];
}

Source &Draft::source(EntityId id)
{
    return m_data.sources[m_sourceRow.value(id)];
}

Statement &Draft::statement(StatementId id)
{
    return m_data.statements[static_cast<std::size_t>(id.value - 1)];
}

const Passage &Draft::passage(PassageId id) const
{
    return m_data.passages[static_cast<std::size_t>(id.value - 1)];
}

QString Draft::passageText(PassageId id) const
{
    const Passage &row = passage(id);
    return midCodePoints(m_data.sources[m_sourceRow.value(row.source)].text, row.span.start, row.span.end);
}

Ref Draft::find(const QString &key) const
{
    return m_definitions.value(key).ref;
}

void Draft::reportUnknown(const QString &key, const Place &place)
{
    fault(place, u"unknown-identifier"_s, key, tr("Nothing is called “%1”.").arg(key));
}

EntityId Draft::findEntity(const QString &key, const Place &place)
{
    const EntityId id = find(key).entity();
    if (id.isNull())
        reportUnknown(key, place);
    return id;
}

EntityId Draft::findEntity(const QString &key, EntityKind kind, const Place &place)
{
    const EntityId id = findEntity(key, place);
    if (id.isNull() || entity(id).kind == kind)
        return id;
    fault(
        place, u"wrong-kind"_s, key,
        tr("“%1” is of the kind %2; here belongs one of the kind %3.").arg(key, toWord(entity(id).kind), toWord(kind)));
    return {};
}

StatementId Draft::findStatement(const QString &key, const Place &place)
{
    const StatementId id = find(key).statement();
    if (id.isNull())
        reportUnknown(key, place);
    return id;
}

PassageId Draft::findPassage(const QString &key, const Place &place)
{
    const QString whole = key.startsWith(u"passage/"_s) ? key : u"passage/"_s + key;
    const PassageId id = find(whole).passage();
    if (id.isNull())
        fault(place, u"no-passage"_s, whole, tr("There is no passage “%1”.").arg(key));
    return id;
}

void Draft::requirePredicate(const QString &id, const Place &place)
{
    if (m_predicates.contains(id))
        return;
    fault(place, u"unknown-identifier"_s, id, tr("There is no predicate “%1”.").arg(id));
    m_unknownPredicates.insert(id);
}

void Draft::requireUsedPredicates()
{
    for (const Statement &row : m_data.statements)
        if (!m_unknownPredicates.contains(row.predicate) && !row.predicate.isEmpty())
            requirePredicate(row.predicate, m_definitions.value(row.key).place);
}

std::vector<Issue> Draft::takeIssues()
{
    std::stable_sort(m_issues.begin(), m_issues.end(), [](const Issue &a, const Issue &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
    return std::move(m_issues);
}

} // namespace core

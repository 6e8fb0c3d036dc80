#include "core/exchange/SourceList.h"

#include <algorithm>

#include "core/exchange/sources/SourceRecord.h"

namespace core {

namespace {

/// Letters, digits and a few signs: all that every reader of BibTeX takes for a key.
QString plainKey(const QString &key)
{
    QString plain;
    for (const QChar c : key.section(u'/', 1)) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'.');
        plain += isPlain ? c : QChar(u'-');
    }
    return plain.isEmpty() ? QStringLiteral("source") : plain;
}

} // namespace

std::vector<EntityId> citableSources(const Knowledge &knowledge)
{
    std::vector<EntityId> found;
    for (const Source &source : knowledge.data().sources)
        if (!knowledge.entity(source.id).label.isEmpty())
            found.push_back(source.id);
    std::sort(found.begin(), found.end(),
              [&](EntityId a, EntityId b) { return knowledge.entity(a).key < knowledge.entity(b).key; });
    return found;
}

SourceRecord sourceRecord(const Knowledge &knowledge, EntityId id)
{
    const Source *source = knowledge.source(id);
    Q_ASSERT(source);
    const Entity &entity = knowledge.entity(id);
    QStringList authors;
    for (const QString &author : source->authors)
        authors << author.simplified();
    return {.key = plainKey(entity.key),
            .type = source->type.simplified(),
            .title = entity.label.simplified(),
            .shortTitle = source->shortTitle.simplified(),
            .authors = authors,
            .publisher = source->publisher.simplified(),
            .published = source->published,
            .language = source->language.simplified(),
            .address = source->address.simplified()};
}

} // namespace core

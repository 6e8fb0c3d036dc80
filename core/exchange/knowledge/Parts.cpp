#include "core/exchange/knowledge/Parts.h"

#include <QRegularExpression>

#include "core/base/CodePoints.h"

namespace core {

using namespace Qt::StringLiterals;

QString identifier(Draft &draft, const Fields &fields, EntityKind kind)
{
    static const QRegularExpression form(u"^[a-z]+/[A-Za-z0-9][A-Za-z0-9._-]*$"_s);
    QString key = fields.required(u"id"_s);
    if (!key.isEmpty() && (!form.match(key).hasMatch() || !key.startsWith(toWord(kind) + u'/')))
        draft.fault(fields.placeOf(u"id"_s), u"wrong-form"_s, key,
                    Draft::tr("“%1” is no identifier of this kind; one looks like %2.")
                        .arg(key, toWord(kind) + u"/some-name"_s));
    return key;
}

QString tail(const QString &key)
{
    return key.section(u'/', 1);
}

void readNames(Draft &draft, const Fields &fields, EntityId entity)
{
    for (const Item &item : fields.list(u"names"_s)) {
        const Fields name(draft, item, {u"text", u"language", u"kind"});
        draft.data().names.push_back({.entity = entity,
                                      .text = name.required(u"text"_s),
                                      .language = name.required(u"language"_s),
                                      .kind = name.term(u"kind"_s, NameKind::Alias)});
    }
}

void readCodes(Draft &draft, const Fields &fields, EntityId entity)
{
    const std::optional<Item> item = fields.item(u"codes"_s);
    if (!item)
        return;
    const Fields codes(draft, *item);
    for (const auto &[scheme, value] : codes.entries())
        draft.data().codes.push_back({.entity = entity, .scheme = scheme, .value = codes.text(scheme)});
}

std::vector<EntityId> readEntities(Draft &draft, const Fields &fields, const QString &key, EntityKind kind)
{
    std::vector<EntityId> entities;
    for (const Item &item : fields.listOrOne(key)) {
        const EntityId id = draft.findEntity(item.text(), kind, item.place());
        if (!id.isNull())
            entities.push_back(id);
    }
    return entities;
}

namespace {

/// Where the quote stands in its passage; it must stand there once.
std::optional<TextSpan> locate(Draft &draft, PassageId passage, const QString &quote, const Place &place)
{
    const QString text = draft.passageText(passage);
    const qsizetype first = text.indexOf(quote);
    const QString key = draft.passage(passage).key;
    if (first < 0) {
        draft.fault(place, u"quote"_s, key, Draft::tr("“%1” does not stand in %2.").arg(quote, key));
        return std::nullopt;
    }
    if (text.indexOf(quote, first + 1) >= 0) {
        draft.fault(place, u"quote"_s, key, Draft::tr("“%1” stands more than once in %2.").arg(quote, key));
        return std::nullopt;
    }
    const qsizetype start = draft.passage(passage).span.start + codePointOffset(text, first);
    return TextSpan{start, start + codePointOffset(quote, quote.size())};
}

} // namespace

std::vector<Evidence> readEvidence(Draft &draft, const std::vector<Item> &items)
{
    std::vector<Evidence> evidence;
    for (const Item &item : items) {
        if (item.isScalar()) {
            const PassageId passage = draft.findPassage(item.text(), item.place());
            if (!passage.isNull())
                evidence.push_back(wholeOf(passage));
            continue;
        }
        const Fields fields(draft, item, {u"passage", u"quote", u"stance"});
        const QString key = fields.required(u"passage"_s);
        const PassageId passage = key.isEmpty() ? PassageId() : draft.findPassage(key, fields.placeOf(u"passage"_s));
        if (passage.isNull())
            continue;
        Evidence row = wholeOf(passage);
        row.stance = fields.term(u"stance"_s, Stance::Supports);
        if (const QString quote = fields.text(u"quote"_s); !quote.isEmpty())
            row.quote = locate(draft, passage, quote, fields.placeOf(u"quote"_s));
        evidence.push_back(row);
    }
    return evidence;
}

Evidence wholeOf(PassageId passage)
{
    return {.statement = {}, .passage = passage, .stance = Stance::Supports, .quote = {}};
}

Participant subject(EntityId entity)
{
    return {.role = Role::Subject, .entity = entity, .statement = {}, .text = {}};
}

Participant object(EntityId entity)
{
    return {.role = Role::Object, .entity = entity, .statement = {}, .text = {}};
}

Participant attributed(EntityId entity)
{
    return {.role = Role::Attributed, .entity = entity, .statement = {}, .text = {}};
}

QString freeStatementKey(const Draft &draft, const QString &key)
{
    QString free = key;
    for (int turn = 2; !draft.find(free).isNull(); ++turn)
        free = key + u'-' + QString::number(turn);
    return free;
}

} // namespace core

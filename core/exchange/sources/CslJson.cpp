#include <algorithm>
#include <array>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/SourceList.h"
#include "core/exchange/sources/SourceRecord.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The project's words are those of CSL but for these.
QString cslType(const QString &type)
{
    static const std::array known = {u"article"_s,
                                     u"article-journal"_s,
                                     u"article-magazine"_s,
                                     u"article-newspaper"_s,
                                     u"bill"_s,
                                     u"book"_s,
                                     u"broadcast"_s,
                                     u"chapter"_s,
                                     u"dataset"_s,
                                     u"document"_s,
                                     u"hearing"_s,
                                     u"interview"_s,
                                     u"legal_case"_s,
                                     u"legislation"_s,
                                     u"manuscript"_s,
                                     u"map"_s,
                                     u"motion_picture"_s,
                                     u"pamphlet"_s,
                                     u"paper-conference"_s,
                                     u"post"_s,
                                     u"post-weblog"_s,
                                     u"regulation"_s,
                                     u"report"_s,
                                     u"speech"_s,
                                     u"thesis"_s,
                                     u"treaty"_s,
                                     u"webpage"_s};
    return std::find(known.begin(), known.end(), type) == known.end() ? u"document"_s : type;
}

QJsonArray dateParts(const PartialDate &date)
{
    QJsonArray parts{date.year()};
    if (date.precision() >= PartialDate::Precision::Month)
        parts.append(date.earliest().month());
    if (date.precision() == PartialDate::Precision::Day)
        parts.append(date.earliest().day());
    return parts;
}

bool isPlain(const PartialDate &date)
{
    return date.precision() != PartialDate::Precision::Decade;
}

QJsonObject issued(const Period &period)
{
    if (!period.start() || !isPlain(*period.start()) || (period.end() && !isPlain(*period.end())))
        return {{u"literal"_s, period.toText()}};
    QJsonArray parts{dateParts(*period.start())};
    if (period.end() && !period.isSingleDate())
        parts.append(dateParts(*period.end()));
    QJsonObject date{{u"date-parts"_s, parts}};
    if (period.start()->isApproximate() || period.start()->isUncertain())
        date.insert(u"circa"_s, true);
    return date;
}

QJsonObject item(const SourceRecord &record)
{
    QJsonObject object{{u"id"_s, record.key}, {u"type"_s, cslType(record.type)}, {u"title"_s, record.title}};
    const auto add = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    QJsonArray authors;
    for (const QString &author : record.authors)
        authors.append(QJsonObject{{u"literal"_s, author}});
    if (!authors.isEmpty())
        object.insert(u"author"_s, authors);
    if (record.published)
        object.insert(u"issued"_s, issued(*record.published));
    const bool isArticle = record.type.startsWith(u"article"_s);
    add(isArticle ? u"container-title"_s : u"publisher"_s, record.publisher);
    add(u"title-short"_s, record.shortTitle);
    add(u"language"_s, record.language);
    add(u"URL"_s, record.address);
    return object;
}

} // namespace

QByteArray cslJson(const Knowledge &knowledge, const std::vector<EntityId> &sources)
{
    QJsonArray items;
    for (const EntityId source : sources)
        items.append(item(sourceRecord(knowledge, source)));
    return QJsonDocument(items).toJson();
}

} // namespace core

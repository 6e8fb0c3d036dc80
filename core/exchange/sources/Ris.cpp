#include <QHash>

#include "core/exchange/SourceList.h"
#include "core/exchange/sources/SourceRecord.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString typeTag(const QString &type)
{
    static const QHash<QString, QString> tags = {{u"article"_s, u"JOUR"_s},
                                                 {u"article-journal"_s, u"JOUR"_s},
                                                 {u"article-magazine"_s, u"MGZN"_s},
                                                 {u"article-newspaper"_s, u"NEWS"_s},
                                                 {u"bill"_s, u"BILL"_s},
                                                 {u"book"_s, u"BOOK"_s},
                                                 {u"broadcast"_s, u"MULTI"_s},
                                                 {u"chapter"_s, u"CHAP"_s},
                                                 {u"dataset"_s, u"DATA"_s},
                                                 {u"legislation"_s, u"STAT"_s},
                                                 {u"legal_case"_s, u"CASE"_s},
                                                 {u"paper-conference"_s, u"CPAPER"_s},
                                                 {u"pamphlet"_s, u"PAMP"_s},
                                                 {u"report"_s, u"RPRT"_s},
                                                 {u"thesis"_s, u"THES"_s},
                                                 {u"webpage"_s, u"ELEC"_s},
                                                 {u"post-weblog"_s, u"BLOG"_s}};
    return tags.value(type, u"GEN"_s);
}

void add(QString &text, const QString &tag, const QString &value)
{
    if (!value.isEmpty())
        text += tag + u"  - "_s + value + u"\r\n"_s;
}

void addDate(QString &text, const PartialDate &date)
{
    if (date.precision() == PartialDate::Precision::Decade)
        return;
    const QString year = QString::number(date.year()).rightJustified(4, u'0');
    add(text, u"PY"_s, year);
    const QDate day = date.earliest();
    if (date.precision() == PartialDate::Precision::Month)
        add(text, u"DA"_s, day.toString(u"yyyy/MM//"_s));
    else if (date.precision() == PartialDate::Precision::Day)
        add(text, u"DA"_s, day.toString(u"yyyy/MM/dd/"_s));
}

QString recordText(const SourceRecord &record)
{
    const QString tag = typeTag(record.type);
    QString text;
    add(text, u"TY"_s, tag);
    add(text, u"ID"_s, record.key);
    for (const QString &author : record.authors)
        add(text, u"AU"_s, author);
    add(text, u"TI"_s, record.title);
    add(text, u"ST"_s, record.shortTitle);
    const bool isInPaper = tag == u"JOUR"_s || tag == u"MGZN"_s || tag == u"NEWS"_s;
    add(text, isInPaper ? u"T2"_s : u"PB"_s, record.publisher);
    if (record.published && record.published->start())
        addDate(text, *record.published->start());
    add(text, u"LA"_s, record.language);
    add(text, u"UR"_s, record.address);
    return text + u"ER  - \r\n"_s;
}

} // namespace

QByteArray ris(const Knowledge &knowledge, const std::vector<EntityId> &sources)
{
    QStringList records;
    for (const EntityId source : sources)
        records << recordText(sourceRecord(knowledge, source));
    return records.join(u"\r\n"_s).toUtf8();
}

} // namespace core

#include <QHash>

#include "core/exchange/SourceList.h"
#include "core/exchange/sources/SourceRecord.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString entryType(const QString &type)
{
    static const QHash<QString, QString> types = {{u"article"_s, u"article"_s},
                                                  {u"article-journal"_s, u"article"_s},
                                                  {u"article-magazine"_s, u"article"_s},
                                                  {u"article-newspaper"_s, u"article"_s},
                                                  {u"book"_s, u"book"_s},
                                                  {u"chapter"_s, u"incollection"_s},
                                                  {u"pamphlet"_s, u"booklet"_s},
                                                  {u"report"_s, u"techreport"_s},
                                                  {u"thesis"_s, u"phdthesis"_s},
                                                  {u"paper-conference"_s, u"inproceedings"_s}};
    return types.value(type, u"misc"_s);
}

/// Under which field the type of an entry has who published it.
QString publisherField(const QString &type)
{
    if (type == u"article"_s)
        return u"journal"_s;
    if (type == u"techreport"_s)
        return u"institution"_s;
    if (type == u"phdthesis"_s)
        return u"school"_s;
    return type == u"misc"_s || type == u"booklet"_s ? u"howpublished"_s : u"publisher"_s;
}

/// Signs that TeX reads as commands become commands that write them.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            result += u"\\textbackslash{}"_s;
            break;
        case u'~':
            result += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            result += u"\\textasciicircum{}"_s;
            break;
        case u'{':
        case u'}':
        case u'$':
        case u'&':
        case u'#':
        case u'%':
        case u'_':
            result += u'\\';
            [[fallthrough]];
        default:
            result += c;
        }
    }
    return result;
}

/// An address stands as it is; only what would end the field early is written by its code.
QString addressText(QString address)
{
    return address.replace(u'\\', u"%5C"_s).replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
}

class Entry
{
public:
    Entry(const QString &type, const QString &key) : m_text(u"@%1{%2"_s.arg(type, key)) {}

    void add(const QString &field, const QString &value)
    {
        if (!value.isEmpty())
            m_text += u",\n  "_s + field + u" = {"_s + value + u'}';
    }

    QString text() const { return m_text + u"\n}\n"_s; }

private:
    QString m_text;
};

QString authorsText(const SourceRecord &record)
{
    QStringList names;
    for (const QString &author : record.authors)
        names << u'{' + escaped(author) + u'}'; // whole: " and " or a comma in a name parts nothing
    return names.join(u" and "_s);
}

QString yearOf(const Period &period)
{
    if (!period.start() || period.start()->precision() == PartialDate::Precision::Decade)
        return {};
    return QString::number(period.start()->year());
}

QString entryOf(const SourceRecord &record)
{
    const QString type = entryType(record.type);
    Entry entry(type, record.key);
    entry.add(u"author"_s, authorsText(record));
    entry.add(u"title"_s, u'{' + escaped(record.title) + u'}'); // keeps its capitals
    entry.add(u"shorttitle"_s, record.shortTitle.isEmpty() ? QString() : u'{' + escaped(record.shortTitle) + u'}');
    entry.add(publisherField(type), escaped(record.publisher));
    if (record.published) {
        entry.add(u"year"_s, yearOf(*record.published));
        entry.add(u"date"_s, record.published->toText());
    }
    entry.add(u"langid"_s, record.language);
    entry.add(u"url"_s, addressText(record.address));
    return entry.text();
}

} // namespace

QByteArray bibTex(const Knowledge &knowledge, const std::vector<EntityId> &sources)
{
    QStringList entries;
    for (const EntityId source : sources)
        entries << entryOf(sourceRecord(knowledge, source));
    return entries.join(u'\n').toUtf8();
}

} // namespace core

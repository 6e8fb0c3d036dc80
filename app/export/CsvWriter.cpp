#include "app/export/CsvWriter.h"

#include <QCoreApplication>

#include "app/picture/AltText.h"
#include "app/session/Wording.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// Numbers may begin with a sign; what else begins so, a spreadsheet would compute.
bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringView(u"=+-@\t\r").contains(text.front()))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

QByteArray field(const QString &text)
{
    QString value = looksLikeFormula(text) ? u'\'' + text : text;
    if (!value.contains(u'"') && !value.contains(u',') && !value.contains(u'\n') && !value.contains(u'\r'))
        return value.toUtf8();
    value.replace(u'"', u"\"\""_s);
    return '"' + value.toUtf8() + '"';
}

QByteArray line(const QStringList &fields)
{
    QByteArrayList cells;
    for (const QString &text : fields)
        cells << field(text);
    return cells.join(',') + "\r\n";
}

QString keysOf(const core::Knowledge &knowledge, const Mark &mark)
{
    QStringList keys;
    for (const core::Ref ref : mark.standsFor)
        keys << knowledge.key(ref);
    return keys.join(u' ');
}

/// From and to of what a mark stands for first; empty where time does not matter to it.
QStringList timeOf(const core::Knowledge &knowledge, const Mark &mark)
{
    const core::Ref ref = mark.standsFor.front();
    std::optional<core::Period> period;
    if (ref.kind == core::Ref::Kind::Statement)
        period = knowledge.validity(ref.statement());
    else if (ref.kind == core::Ref::Kind::Entity && knowledge.treaty(ref.entity()))
        period = knowledge.treatyDates(ref.entity()).life();
    else if (ref.kind == core::Ref::Kind::Entity && knowledge.event(ref.entity()))
        period = knowledge.eventDate(ref.entity());
    const auto text = [](const std::optional<core::PartialDate> &date) { return date ? date->toText() : QString(); };
    return period ? QStringList{text(period->start()), text(period->end())} : QStringList{{}, {}};
}

QStringList groundsOf(const core::Knowledge &knowledge, const Mark &mark)
{
    QStringList passages;
    QStringList sources;
    for (const core::Evidence &evidence : knowledge.why(mark.standsFor)) {
        const core::Passage &passage = knowledge.passage(evidence.passage);
        passages << passage.key;
        const QString source = knowledge.entity(passage.source).label;
        if (!sources.contains(source))
            sources << source;
    }
    return {passages.join(u' '), sources.join(u"; "_s)};
}

} // namespace

QByteArray csvBytes(const CsvTable &table)
{
    QByteArray bytes = line(table.header);
    for (const QStringList &row : table.rows)
        bytes += line(row);
    return bytes;
}

CsvTable rowsOf(const core::Knowledge &knowledge, const Picture &picture)
{
    CsvTable table;
    table.header = {u"id"_s,   u"kind"_s, u"text"_s,     u"sentence"_s, u"how_known"_s,
                    u"from"_s, u"to"_s,   u"passages"_s, u"sources"_s};
    for (const MarkIndex index : picture.readingOrder()) {
        const Mark &mark = picture.marks[std::size_t(index)];
        const QString known = mark.role == StyleRole::Edge ? core::toWord(mark.modality) : QString();
        table.rows << QStringList{keysOf(knowledge, mark), wordFor(mark.role), mark.text.simplified(), altOf(mark),
                                  known} +
                          timeOf(knowledge, mark) + groundsOf(knowledge, mark);
    }
    return table;
}

} // namespace app

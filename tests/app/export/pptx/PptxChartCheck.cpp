#include <QRegularExpression>
#include <QSet>

#include "app/export/pptx/ZipArchive.h"
#include "tests/app/export/pptx/PptxPartChecks.h"
#include "tests/app/export/pptx/XmlTree.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::map<QString, QByteArray>;

/// The cells of a workbook's first sheet: "B2" to what is written there.
QHash<QString, QString> cellsOf(const QByteArray &workbook)
{
    const Parts parts = app::unzipped(workbook);
    QStringList strings;
    if (const auto list = parts.find(u"xl/sharedStrings.xml"_s); list != parts.end()) {
        const XmlTree tree = XmlTree::of(list->second);
        for (const XmlTree *item : tree.childrenNamed(u"si"_s))
            strings << item->textAt(u"t"_s);
    }
    QHash<QString, QString> cells;
    const auto sheet = parts.find(u"xl/worksheets/sheet1.xml"_s);
    if (sheet == parts.end())
        return cells;
    const XmlTree tree = XmlTree::of(sheet->second);
    for (const XmlTree *cell : tree.all(u"c"_s)) {
        const QString value = cell->textAt(u"v"_s);
        const bool isShared = cell->attributes.value(u"t"_s) == u"s"_s;
        cells[cell->attributes.value(u"r"_s)] = isShared ? strings.value(value.toInt()) : value;
    }
    return cells;
}

/// The cells of "Sheet1!$B$2:$B$9", one column, from the top down.
QStringList namesIn(const QString &formula)
{
    static const QRegularExpression form(u"^Sheet1!\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?$"_s);
    const auto match = form.match(formula);
    QStringList names;
    const int from = match.captured(2).toInt();
    const int to = match.captured(4).isEmpty() ? from : match.captured(4).toInt();
    for (int row = from; match.hasMatch() && row <= to; ++row)
        names << match.captured(1) + QString::number(row);
    return names;
}

QStringList cacheFaults(const XmlTree &reference, const XmlTree &cache, const QHash<QString, QString> &cells)
{
    QStringList faults;
    const auto points = cache.childrenNamed(u"c:pt"_s);
    const QStringList names = namesIn(reference.textAt(u"c:f"_s));
    const int count = cache.at(u"c:ptCount"_s).toInt();
    if (count != names.size() || count < int(points.size()))
        faults << u"%1 points for %2 cells and a count of %3"_s.arg(points.size()).arg(names.size()).arg(count);
    for (const XmlTree *point : points) {
        const int index = point->attributes.value(u"idx"_s, u"-1"_s).toInt();
        const QString shown = point->textAt(u"c:v"_s);
        if (index < 0 || index >= count)
            faults << u"a point %1 of %2"_s.arg(index).arg(count);
        else if (cells.value(names.value(index)) != shown)
            faults << u"the workbook has “%1” where the chart shows “%2”"_s.arg(cells.value(names.value(index)), shown);
        bool isNumber = false;
        shown.toDouble(&isNumber);
        if (cache.name == u"c:numCache"_s && !isNumber)
            faults << u"“%1” is no number"_s.arg(shown);
    }
    return faults;
}

QStringList axisFaults(const XmlTree &area)
{
    const auto axes = [&area](const QString &kind) { return area.childrenNamed(kind); };
    if (axes(u"c:catAx"_s).size() != 1 || axes(u"c:valAx"_s).size() != 1)
        return {u"not one axis of each kind"_s};
    const XmlTree &categories = *axes(u"c:catAx"_s).front();
    const XmlTree &values = *axes(u"c:valAx"_s).front();
    QStringList faults;
    if (categories.at(u"c:crossAx"_s) != values.at(u"c:axId"_s) ||
        values.at(u"c:crossAx"_s) != categories.at(u"c:axId"_s))
        faults << u"axes that do not cross each other"_s;
    for (const XmlTree *bars : area.childrenNamed(u"c:barChart"_s)) {
        QStringList ids;
        for (const XmlTree *id : bars->childrenNamed(u"c:axId"_s))
            ids << id->attributes.value(u"val"_s);
        if (ids != QStringList{categories.at(u"c:axId"_s), values.at(u"c:axId"_s)})
            faults << u"bars on other axes than those that are there: %1"_s.arg(ids.join(u' '));
    }
    return faults;
}

/// Elsewhere than at these places labels make PowerPoint repair the file.
QStringList labelFaults(const XmlTree &bars)
{
    QStringList faults;
    const bool isStacked = bars.at(u"c:grouping"_s) == u"stacked"_s;
    if (isStacked && bars.at(u"c:overlap"_s) != u"100"_s)
        faults << u"stacked bars stand beside each other"_s;
    QSet<QString> allowed = {u"ctr"_s, u"inEnd"_s, u"inBase"_s};
    if (!isStacked)
        allowed.insert(u"outEnd"_s);
    for (const XmlTree *place : bars.all(u"c:dLblPos"_s))
        if (!allowed.contains(place->attributes.value(u"val"_s)))
            faults << u"labels of bars cannot stand at %1"_s.arg(place->attributes.value(u"val"_s));
    return faults;
}

QStringList faultsOfChart(const Parts &parts, const QString &name)
{
    const XmlTree chart = XmlTree::of(parts.at(name));
    QStringList faults;
    for (const XmlTree *area : chart.all(u"c:plotArea"_s))
        faults << axisFaults(*area);
    for (const XmlTree *bars : chart.all(u"c:barChart"_s))
        faults << labelFaults(*bars);
    QHash<QString, QString> cells;
    const QString relationships = u"ppt/charts/_rels/"_s + name.section(u'/', -1) + u".rels"_s;
    if (const auto found = parts.find(relationships); found != parts.end()) {
        const XmlTree tree = XmlTree::of(found->second);
        for (const XmlTree *each : tree.childrenNamed(u"Relationship"_s)) {
            if (each->attributes.value(u"Id"_s) == chart.at(u"c:externalData"_s, u"r:id"_s))
                if (const auto book = parts.find(resolvedPart(name, each->attributes.value(u"Target"_s)));
                    book != parts.end())
                    cells = cellsOf(book->second);
        }
    }
    if (cells.isEmpty())
        return {u"no workbook"_s};
    for (const auto &[kind, cache] :
         {std::pair(u"c:strRef"_s, u"c:strCache"_s), std::pair(u"c:numRef"_s, u"c:numCache"_s)})
        for (const XmlTree *reference : chart.all(kind))
            if (const XmlTree *kept = reference->child(cache))
                faults << cacheFaults(*reference, *kept, cells);
    return faults;
}

} // namespace

QStringList chartFaults(const Parts &parts)
{
    QStringList faults;
    for (const auto &[name, bytes] : parts)
        if (name.startsWith(u"ppt/charts/chart"_s))
            for (const QString &fault : faultsOfChart(parts, name))
                faults << name + u": "_s + fault;
    return faults;
}

} // namespace test

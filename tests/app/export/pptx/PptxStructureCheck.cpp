#include <QRegularExpression>
#include <QSet>

#include "tests/app/export/pptx/PptxPartChecks.h"
#include "tests/app/export/pptx/XmlTree.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

using Parts = std::map<QString, QByteArray>;

/// The parts that one part is related to in a way.
QStringList related(const Parts &parts, const QString &from, const QString &type)
{
    const QString folder = from.section(u'/', 0, -2);
    const auto found = parts.find(folder + u"/_rels/"_s + from.section(u'/', -1) + u".rels"_s);
    if (found == parts.end())
        return {};
    QStringList targets;
    const XmlTree tree = XmlTree::of(found->second);
    for (const XmlTree *each : tree.childrenNamed(u"Relationship"_s))
        if (each->attributes.value(u"Type"_s).endsWith(u'/' + type))
            targets << resolvedPart(from, each->attributes.value(u"Target"_s));
    return targets;
}

QStringList named(const Parts &parts, const QString &start)
{
    QStringList names;
    for (const auto &[name, bytes] : parts)
        if (name.startsWith(start) && name.endsWith(u".xml"_s))
            names << name;
    return names;
}

QStringList belongingFaults(const Parts &parts)
{
    QStringList faults;
    const auto expectOne = [&](const QString &from, const QString &type) {
        if (related(parts, from, type).size() != 1)
            faults << u"%1 has not one %2"_s.arg(from, type);
    };
    for (const QString &slide : named(parts, u"ppt/slides/slide"_s)) {
        expectOne(slide, u"slideLayout"_s);
        expectOne(slide, u"notesSlide"_s);
        for (const QString &notes : related(parts, slide, u"notesSlide"_s))
            if (related(parts, notes, u"slide"_s) != QStringList{slide})
                faults << u"%1 does not know its slide"_s.arg(notes);
    }
    for (const QString &notes : named(parts, u"ppt/notesSlides/notesSlide"_s)) {
        expectOne(notes, u"notesMaster"_s);
        expectOne(notes, u"slide"_s);
    }
    const QString master = u"ppt/slideMasters/slideMaster1.xml"_s;
    if (related(parts, u"ppt/notesMasters/notesMaster1.xml"_s, u"theme"_s) == related(parts, master, u"theme"_s))
        faults << u"notes and slides share a theme"_s;
    const QStringList layouts = related(parts, master, u"slideLayout"_s);
    for (const QString &layout : named(parts, u"ppt/slideLayouts/slideLayout"_s))
        if (!layouts.contains(layout))
            faults << u"the master does not list %1"_s.arg(layout);
    return faults;
}

/// Masters and layouts are numbered together.
QStringList numberFaults(const Parts &parts)
{
    QStringList faults;
    QSet<QString> numbers;
    const XmlTree presentation = XmlTree::of(parts.at(u"ppt/presentation.xml"_s));
    const XmlTree master = XmlTree::of(parts.at(u"ppt/slideMasters/slideMaster1.xml"_s));
    auto ids = presentation.all(u"p:sldMasterId"_s);
    const auto layouts = master.all(u"p:sldLayoutId"_s);
    ids.insert(ids.end(), layouts.begin(), layouts.end());
    for (const XmlTree *each : ids) {
        const QString number = each->attributes.value(u"id"_s);
        if (numbers.contains(number) || number.toLongLong() < 2147483648)
            faults << u"%1 cannot be the number of a layout"_s.arg(number);
        numbers.insert(number);
    }
    if (presentation.at(u"p:notesMasterIdLst/p:notesMasterId"_s, u"r:id"_s).isEmpty())
        faults << u"the master of the notes is not listed"_s;
    return faults;
}

QStringList dateFaults(const Parts &parts)
{
    QStringList faults;
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"_s);
    const XmlTree core = XmlTree::of(parts.at(u"docProps/core.xml"_s));
    for (const QString &name : {u"dcterms:created"_s, u"dcterms:modified"_s})
        if (core.at(name, u"xsi:type"_s) != u"dcterms:W3CDTF"_s || !form.match(core.textAt(name)).hasMatch())
            faults << u"%1 is no date"_s.arg(name);
    return faults;
}

QStringList imageFaults(const Parts &parts)
{
    QStringList faults;
    for (const QString &slide : named(parts, u"ppt/slides/slide"_s)) {
        const XmlTree tree = XmlTree::of(parts.at(slide));
        for (const XmlTree *extension : tree.all(u"a:ext"_s))
            if (extension->child(u"asvg:svgBlip"_s) != nullptr &&
                extension->attributes.value(u"uri"_s) != u"{96DAC541-7B7A-43D3-8B79-37D633B846F1}"_s)
                faults << u"a scalable image that no program looks for"_s;
    }
    return faults;
}

} // namespace

QString resolvedPart(const QString &from, const QString &target)
{
    QStringList path = from.split(u'/').mid(0, from.count(u'/'));
    for (const QString &step : target.split(u'/')) {
        if (step == u".."_s && !path.isEmpty())
            path.removeLast();
        else
            path << step;
    }
    return path.join(u'/');
}

QStringList structureFaults(const Parts &parts)
{
    for (const QString &name :
         {u"ppt/presentation.xml"_s, u"ppt/slideMasters/slideMaster1.xml"_s, u"docProps/core.xml"_s})
        if (!parts.contains(name))
            return {u"there is no %1"_s.arg(name)};
    return belongingFaults(parts) + numberFaults(parts) + dateFaults(parts) + imageFaults(parts);
}

} // namespace test

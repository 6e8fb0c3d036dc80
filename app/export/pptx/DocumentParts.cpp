#include "app/export/pptx/DocumentParts.h"

#include "app/export/pptx/Emu.h"
#include "app/export/pptx/PartXml.h"
#include "app/export/pptx/ViewStateParts.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString presentation = u"ppt/presentation.xml"_s;
const QString office = u"application/vnd.openxmlformats-officedocument."_s;

void writeIds(PartXml &xml, OpcPackage &package, const QStringList &slides)
{
    {
        const auto list = xml.element("p:sldMasterIdLst");
        const QString id = package.relate(presentation, u"slideMaster"_s, u"ppt/slideMasters/slideMaster1.xml"_s);
        xml.leaf("p:sldMasterId", {{"id", qint64(2147483648)}, {"r:id", id}});
    }
    {
        const auto list = xml.element("p:notesMasterIdLst");
        const QString id = package.relate(presentation, u"notesMaster"_s, u"ppt/notesMasters/notesMaster1.xml"_s);
        xml.leaf("p:notesMasterId", {{"r:id", id}});
    }
    if (slides.isEmpty())
        return;
    const auto list = xml.element("p:sldIdLst");
    int number = 256;
    for (const QString &slide : slides)
        xml.leaf("p:sldId", {{"id", number++}, {"r:id", package.relate(presentation, u"slide"_s, slide)}});
}

void addPresentation(OpcPackage &package, const QStringList &slides)
{
    PartXml xml;
    {
        const auto root = xml.element("p:presentation", {{"xmlns:a", xmlns::drawing},
                                                         {"xmlns:r", xmlns::relationships},
                                                         {"xmlns:p", xmlns::presentation},
                                                         {"saveSubsetFonts", "1"}});
        writeIds(xml, package, slides);
        xml.leaf("p:sldSz", {{"cx", slideWidth}, {"cy", slideHeight}});
        xml.leaf("p:notesSz", {{"cx", 6858000}, {"cy", 9144000}});
    }
    package.add(presentation, office + u"presentationml.presentation.main+xml"_s, xml.finish());
    package.relate({}, u"officeDocument"_s, presentation);
    package.relate(presentation, u"theme"_s, u"ppt/theme/theme1.xml"_s);
}

void addSettings(OpcPackage &package)
{
    for (const auto &[root, name, word] : {std::tuple("p:presentationPr", u"presProps"_s, u"presProps"_s),
                                           std::tuple("p:viewPr", u"viewProps"_s, u"viewProps"_s)}) {
        PartXml xml;
        xml.leaf(root,
                 {{"xmlns:a", xmlns::drawing}, {"xmlns:r", xmlns::relationships}, {"xmlns:p", xmlns::presentation}});
        const QString part = u"ppt/%1.xml"_s.arg(name);
        package.add(part, office + u"presentationml.%1+xml"_s.arg(word), xml.finish());
        package.relate(presentation, word, part);
    }
    PartXml xml;
    xml.leaf("a:tblStyleLst", {{"xmlns:a", xmlns::drawing}, {"def", "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"}});
    package.add(u"ppt/tableStyles.xml"_s, office + u"presentationml.tableStyles+xml"_s, xml.finish());
    package.relate(presentation, u"tableStyles"_s, u"ppt/tableStyles.xml"_s);
}

/// Without a date of the data, the first day that the file itself can tell.
QString stampOf(const Deck &deck)
{
    if (deck.made)
        return deck.made->toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
    const QDate day = deck.date.isValid() ? deck.date : QDate(1980, 1, 1);
    return day.toString(u"yyyy-MM-dd"_s) + u"T00:00:00Z"_s;
}

void addCore(OpcPackage &package, const Deck &deck)
{
    PartXml xml;
    {
        const auto root =
            xml.element("cp:coreProperties",
                        {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                         {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                         {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                         {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
        xml.leaf("dc:title", {}, deck.title);
        xml.leaf("dc:creator", {}, u"Pactgraph"_s);
        xml.leaf("dcterms:created", {{"xsi:type", "dcterms:W3CDTF"}}, stampOf(deck));
        xml.leaf("dcterms:modified", {{"xsi:type", "dcterms:W3CDTF"}}, stampOf(deck));
    }
    const QString part = u"docProps/core.xml"_s;
    package.add(part, u"application/vnd.openxmlformats-package.core-properties+xml"_s, xml.finish());
    package.relate({}, u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                   part);
}

void addApp(OpcPackage &package)
{
    PartXml xml;
    {
        const auto root = xml.element(
            "Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
        xml.leaf("Application", {}, u"Pactgraph"_s);
    }
    const QString part = u"docProps/app.xml"_s;
    package.add(part, office + u"extended-properties+xml"_s, xml.finish());
    package.relate({}, u"extended-properties"_s, part);
}

void addDigest(OpcPackage &package, const Deck &deck)
{
    const std::vector<QByteArray> states = viewStatesOf(deck);
    if (states.empty())
        return;
    PartXml xml;
    {
        const auto root = xml.element(
            "Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
                           {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}});
        const auto property = xml.element(
            "property",
            {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"}, {"pid", 2}, {"name", viewstate::property}});
        xml.leaf("vt:lpwstr", {}, viewStatesDigest(states));
    }
    const QString part = u"docProps/custom.xml"_s;
    package.add(part, office + u"custom-properties+xml"_s, xml.finish());
    package.relate({}, u"custom-properties"_s, part);
}

} // namespace

void addDocument(OpcPackage &package, const Deck &deck, const QStringList &slides)
{
    addPresentation(package, slides);
    addSettings(package);
    addViewStates(package, deck);
    addCore(package, deck);
    addApp(package);
    addDigest(package, deck);
}

} // namespace app

#include "app/export/pptx/MasterParts.h"

#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/ShapeIds.h"
#include "app/export/pptx/ThemePart.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

const QString masterPart = u"ppt/slideMasters/slideMaster1.xml"_s;
const QString notesMasterPart = u"ppt/notesMasters/notesMaster1.xml"_s;
const QString office = u"application/vnd.openxmlformats-officedocument."_s;

void writeColourMap(PartXml &xml, Theme::Mode mode)
{
    const bool isLight = mode == Theme::Mode::Light;
    xml.leaf("p:clrMap", {{"bg1", isLight ? "lt1" : "dk1"},
                          {"tx1", isLight ? "dk1" : "lt1"},
                          {"bg2", isLight ? "lt2" : "dk2"},
                          {"tx2", isLight ? "dk2" : "lt2"},
                          {"accent1", "accent1"},
                          {"accent2", "accent2"},
                          {"accent3", "accent3"},
                          {"accent4", "accent4"},
                          {"accent5", "accent5"},
                          {"accent6", "accent6"},
                          {"hlink", "hlink"},
                          {"folHlink", "folHlink"}});
}

void writeBackground(PartXml &xml)
{
    const auto background = xml.element("p:bg");
    const auto reference = xml.element("p:bgRef", {{"idx", 1001}});
    xml.leaf("a:schemeClr", {{"val", "bg1"}});
}

void writeLevel(PartXml &xml, const char *name, int size, const char *colour, const char *weight)
{
    const auto level = xml.element(name, {{"marL", 0}, {"indent", 0}, {"algn", "l"}});
    xml.leaf("a:buNone");
    const auto run = xml.element("a:defRPr", {{"sz", size}, {"b", weight}});
    {
        const auto fill = xml.element("a:solidFill");
        xml.leaf("a:schemeClr", {{"val", colour}});
    }
    xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
    xml.leaf("a:ea", {{"typeface", "+mn-ea"}});
    xml.leaf("a:cs", {{"typeface", "+mn-cs"}});
}

void writeTextStyles(PartXml &xml)
{
    const auto styles = xml.element("p:txStyles");
    {
        const auto style = xml.element("p:titleStyle");
        writeLevel(xml, "a:lvl1pPr", 2400, "tx1", "1");
    }
    {
        const auto style = xml.element("p:bodyStyle");
        writeLevel(xml, "a:lvl1pPr", 1400, "tx1", "0");
    }
    const auto style = xml.element("p:otherStyle");
    writeLevel(xml, "a:lvl1pPr", 1200, "tx1", "0");
}

std::vector<Placeholder> footPlaceholders()
{
    return {{.type = "ftr",
             .index = 11,
             .name = u"Footer"_s,
             .box = slideplace::footer,
             .fontSize = 900,
             .anchor = "ctr",
             .align = "l"},
            {.type = "sldNum",
             .index = 12,
             .name = u"Slide number"_s,
             .box = slideplace::number,
             .content = Placeholder::Content::SlideNumber,
             .fontSize = 900,
             .anchor = "ctr",
             .align = "r"}};
}

Placeholder titlePlaceholder()
{
    return {.type = "title",
            .name = u"Title"_s,
            .box = slideplace::title,
            .paragraphs = {u"Title"_s},
            .fontSize = 2400,
            .anchor = "b",
            .align = "l"};
}

std::vector<Placeholder> layoutPlaceholders(SlideLayout layout)
{
    std::vector<Placeholder> all = {titlePlaceholder()};
    const bool isText = layout == SlideLayout::Text;
    all.push_back({.type = "body",
                   .index = isText ? 1 : 13,
                   .name = isText ? u"Text"_s : u"Sentence"_s,
                   .box = isText ? slideplace::text : slideplace::sentence,
                   .paragraphs = {isText ? u"Text"_s : u"Sentence"_s},
                   .fontSize = isText ? 1100 : 1400,
                   .anchor = "t",
                   .align = "l"});
    for (const Placeholder &foot : footPlaceholders())
        all.push_back(foot);
    return all;
}

void writeTree(PartXml &xml, const std::vector<Placeholder> &placeholders, const DeckColours &colours)
{
    const auto tree = xml.element("p:spTree");
    writeTreeHead(xml);
    ShapeIds ids;
    for (const Placeholder &placeholder : placeholders)
        writePlaceholder(xml, ids.next(), placeholder, colours);
}

void addLayout(OpcPackage &package, SlideLayout layout, const DeckColours &colours)
{
    PartXml xml;
    {
        const auto root = xml.element("p:sldLayout", {{"xmlns:a", xmlns::drawing},
                                                      {"xmlns:r", xmlns::relationships},
                                                      {"xmlns:p", xmlns::presentation},
                                                      {"preserve", "1"},
                                                      {"userDrawn", "1"}});
        {
            const auto slide =
                xml.element("p:cSld", {{"name", layout == SlideLayout::Text ? "Title and text" : "Title and content"}});
            writeTree(xml, layoutPlaceholders(layout), colours);
        }
        const auto map = xml.element("p:clrMapOvr");
        xml.leaf("a:masterClrMapping");
    }
    const QString part = layoutPart(layout);
    package.add(part, office + u"presentationml.slideLayout+xml"_s, xml.finish());
    package.relate(part, u"slideMaster"_s, masterPart);
}

void addMaster(OpcPackage &package, const DeckColours &colours)
{
    PartXml xml;
    {
        const auto root = xml.element(
            "p:sldMaster",
            {{"xmlns:a", xmlns::drawing}, {"xmlns:r", xmlns::relationships}, {"xmlns:p", xmlns::presentation}});
        {
            const auto slide = xml.element("p:cSld");
            writeBackground(xml);
            std::vector<Placeholder> all = layoutPlaceholders(SlideLayout::Text);
            writeTree(xml, all, colours);
        }
        writeColourMap(xml, colours.mode());
        {
            const auto list = xml.element("p:sldLayoutIdLst");
            qint64 id = 2147483649;
            for (const SlideLayout layout : {SlideLayout::Content, SlideLayout::Text})
                xml.leaf("p:sldLayoutId",
                         {{"id", id++}, {"r:id", package.relate(masterPart, u"slideLayout"_s, layoutPart(layout))}});
        }
        xml.leaf("p:hf", {{"hdr", "0"}, {"dt", "0"}});
        writeTextStyles(xml);
    }
    package.relate(masterPart, u"theme"_s, u"ppt/theme/theme1.xml"_s);
    package.add(masterPart, office + u"presentationml.slideMaster+xml"_s, xml.finish());
}

void addNotesMaster(OpcPackage &package, const DeckColours &colours)
{
    PartXml xml;
    {
        const auto root = xml.element(
            "p:notesMaster",
            {{"xmlns:a", xmlns::drawing}, {"xmlns:r", xmlns::relationships}, {"xmlns:p", xmlns::presentation}});
        {
            const auto slide = xml.element("p:cSld");
            writeBackground(xml);
            const auto tree = xml.element("p:spTree");
            writeTreeHead(xml);
            writeNotesImage(xml, 2, NotesImage::OfMaster);
            writePlaceholder(xml, 3,
                             {.type = "body",
                              .index = 3,
                              .name = u"Notes"_s,
                              .box = EmuRect{685800, 4000500, 5486400, 4343400},
                              .paragraphs = {u"Notes"_s},
                              .fontSize = 1000,
                              .anchor = "t",
                              .align = "l"},
                             colours);
            writePlaceholder(xml, 4,
                             {.type = "sldNum",
                              .index = 5,
                              .name = u"Slide number"_s,
                              .box = EmuRect{3884613, 8685213, 2971800, 457200},
                              .content = Placeholder::Content::SlideNumber,
                              .fontSize = 900,
                              .anchor = "b",
                              .align = "r"},
                             colours);
        }
        writeColourMap(xml, Theme::Mode::Light);
        const auto style = xml.element("p:notesStyle");
        writeLevel(xml, "a:lvl1pPr", 1000, "tx1", "0");
    }
    package.relate(notesMasterPart, u"theme"_s, u"ppt/theme/theme2.xml"_s);
    package.add(notesMasterPart, office + u"presentationml.notesMaster+xml"_s, xml.finish());
}

} // namespace

QString layoutPart(SlideLayout layout)
{
    return u"ppt/slideLayouts/slideLayout%1.xml"_s.arg(int(layout));
}

void addMasters(OpcPackage &package, const DeckColours &colours)
{
    const QString theme = office + u"theme+xml"_s;
    package.add(u"ppt/theme/theme1.xml"_s, theme, themePart(colours));
    // Notes are printed: light, whatever the slides are.
    const DeckColours light(Theme::Mode::Light);
    package.add(u"ppt/theme/theme2.xml"_s, theme, themePart(light));
    addLayout(package, SlideLayout::Content, colours);
    addLayout(package, SlideLayout::Text, colours);
    addMaster(package, colours);
    addNotesMaster(package, light);
}

} // namespace app

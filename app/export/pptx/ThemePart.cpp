#include "app/export/pptx/ThemePart.h"

namespace app {

namespace {

void writeColours(PartXml &xml, const DeckColours &colours)
{
    const auto scheme = xml.element("a:clrScheme", {{"name", "Pactgraph"}});
    for (const DeckColours::Entry &entry : colours.entries()) {
        const auto slot = xml.element(QByteArray("a:").append(entry.slot).constData());
        xml.leaf("a:srgbClr", {{"val", entry.colour.name().mid(1).toUpper()}});
    }
}

void writeFonts(PartXml &xml)
{
    const auto scheme = xml.element("a:fontScheme", {{"name", "Pactgraph"}});
    for (const char *name : {"a:majorFont", "a:minorFont"}) {
        const auto font = xml.element(name);
        xml.leaf("a:latin", {{"typeface", "Arial"}});
        xml.leaf("a:ea", {{"typeface", ""}});
        xml.leaf("a:cs", {{"typeface", ""}});
        xml.leaf("a:font", {{"script", "Jpan"}, {"typeface", "Yu Gothic"}});
        xml.leaf("a:font", {{"script", "Hang"}, {"typeface", "Malgun Gothic"}});
        xml.leaf("a:font", {{"script", "Hans"}, {"typeface", "Microsoft YaHei"}});
        xml.leaf("a:font", {{"script", "Hant"}, {"typeface", "Microsoft JhengHei"}});
    }
}

void writePlaceholderFill(PartXml &xml)
{
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:schemeClr", {{"val", "phClr"}});
}

/// Three of each, subtle to intense; ours are all plain.
void writeFormats(PartXml &xml)
{
    const auto scheme = xml.element("a:fmtScheme", {{"name", "Pactgraph"}});
    {
        const auto list = xml.element("a:fillStyleLst");
        for (int i = 0; i < 3; ++i)
            writePlaceholderFill(xml);
    }
    {
        const auto list = xml.element("a:lnStyleLst");
        for (const int width : {6350, 12700, 19050}) {
            const auto line = xml.element("a:ln", {{"w", width}});
            writePlaceholderFill(xml);
            xml.leaf("a:prstDash", {{"val", "solid"}});
        }
    }
    {
        const auto list = xml.element("a:effectStyleLst");
        for (int i = 0; i < 3; ++i) {
            const auto style = xml.element("a:effectStyle");
            xml.leaf("a:effectLst");
        }
    }
    const auto list = xml.element("a:bgFillStyleLst");
    for (int i = 0; i < 3; ++i)
        writePlaceholderFill(xml);
}

} // namespace

QByteArray themePart(const DeckColours &colours)
{
    PartXml xml;
    {
        const auto theme = xml.element("a:theme", {{"xmlns:a", xmlns::drawing}, {"name", "Pactgraph"}});
        const auto elements = xml.element("a:themeElements");
        writeColours(xml, colours);
        writeFonts(xml);
        writeFormats(xml);
    }
    return xml.finish();
}

} // namespace app

#include "app/export/pptx/Placeholder.h"

#include "app/export/pptx/SlideText.h"

namespace app {

namespace {

void writeBox(PartXml &xml, const EmuRect &box)
{
    {
        const auto transform = xml.element("a:xfrm");
        xml.leaf("a:off", {{"x", box.x}, {"y", box.y}});
        xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}});
    }
    const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
}

void writeProperties(PartXml &xml, const Placeholder &placeholder)
{
    const auto properties = xml.element("p:spPr");
    if (placeholder.box)
        writeBox(xml, *placeholder.box);
}

void writeListStyle(PartXml &xml, const Placeholder &placeholder)
{
    const auto style = xml.element("a:lstStyle");
    if (!placeholder.fontSize)
        return;
    const auto level =
        xml.element("a:lvl1pPr", {{"marL", 0}, {"indent", 0}, {"algn", placeholder.align ? placeholder.align : "l"}});
    xml.leaf("a:buNone");
    xml.leaf("a:defRPr", {{"sz", *placeholder.fontSize}});
}

constexpr int footFontSize = 900;

RunStyle styleOf(const Placeholder &placeholder)
{
    RunStyle style;
    style.fontSize = placeholder.runSize;
    style.isBold = QByteArrayView(placeholder.type) == "title";
    if (QByteArrayView(placeholder.type) == "ftr") {
        style.fontSize = footFontSize;
        style.font = RunStyle::Font::Theme;
    }
    return style;
}

void writeText(PartXml &xml, const Placeholder &placeholder, const DeckColours &colours)
{
    const auto body = xml.element("p:txBody");
    if (placeholder.anchor) {
        const auto properties = xml.element(
            "a:bodyPr", {{"lIns", 0}, {"tIns", 0}, {"rIns", 0}, {"bIns", 0}, {"anchor", placeholder.anchor}});
        xml.leaf("a:normAutofit");
    } else {
        xml.leaf("a:bodyPr");
    }
    writeListStyle(xml, placeholder);
    if (placeholder.content == Placeholder::Content::SlideNumber) {
        const auto paragraph = xml.element("a:p");
        const auto field =
            xml.element("a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}});
        {
            // Impress takes neither size nor font of a footer over from the layout.
            const auto style = xml.element("a:rPr", {{"lang", "en-GB"}, {"sz", footFontSize}});
            xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
        }
        xml.leaf("a:t", {}, QStringLiteral("‹#›"));
        return;
    }
    for (const QString &words : placeholder.paragraphs) {
        const auto paragraph = xml.element("a:p");
        writeRuns(xml, words, styleOf(placeholder), colours);
    }
    if (placeholder.paragraphs.isEmpty()) {
        const auto paragraph = xml.element("a:p");
        xml.leaf("a:endParaRPr", {{"lang", "en-GB"}});
    }
}

} // namespace

void writePlaceholder(PartXml &xml, int id, const Placeholder &placeholder, const DeckColours &colours)
{
    const auto shape = xml.element("p:sp");
    {
        const auto nonVisual = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", id}, {"name", placeholder.name}});
        {
            const auto own = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", "1"}});
        }
        const auto properties = xml.element("p:nvPr");
        if (placeholder.index > 0)
            xml.leaf("p:ph", {{"type", placeholder.type}, {"idx", placeholder.index}});
        else
            xml.leaf("p:ph", {{"type", placeholder.type}});
    }
    writeProperties(xml, placeholder);
    writeText(xml, placeholder, colours);
}

void writeNotesImage(PartXml &xml, int id, NotesImage image)
{
    const auto shape = xml.element("p:sp");
    {
        const auto nonVisual = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", id}, {"name", "Slide image"}});
        {
            const auto own = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", "1"}, {"noRot", "1"}, {"noChangeAspect", "1"}});
        }
        const auto properties = xml.element("p:nvPr");
        xml.leaf("p:ph", {{"type", "sldImg"}, {"idx", 2}});
    }
    if (image == NotesImage::OfPage) {
        xml.leaf("p:spPr");
        return;
    }
    const auto properties = xml.element("p:spPr");
    writeBox(xml, {685800, 685800, 5486400, 3086100});
    xml.leaf("a:noFill");
    const auto line = xml.element("a:ln", {{"w", 9525}});
    const auto fill = xml.element("a:solidFill");
    xml.leaf("a:srgbClr", {{"val", "808080"}});
}

void writeLinkedPlaceholder(PartXml &xml, int id, const std::vector<LinkedParagraph> &paragraphs,
                            const DeckColours &colours)
{
    constexpr int gapBelow = 300; // hundredths of a point
    const auto shape = xml.element("p:sp");
    {
        const auto nonVisual = xml.element("p:nvSpPr");
        xml.leaf("p:cNvPr", {{"id", id}, {"name", "Text"}});
        {
            const auto own = xml.element("p:cNvSpPr");
            xml.leaf("a:spLocks", {{"noGrp", "1"}});
        }
        const auto properties = xml.element("p:nvPr");
        xml.leaf("p:ph", {{"type", "body"}, {"idx", 1}});
    }
    xml.leaf("p:spPr");
    const auto body = xml.element("p:txBody");
    xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    for (const LinkedParagraph &paragraph : paragraphs) {
        const auto element = xml.element("a:p");
        {
            const auto properties = xml.element("a:pPr");
            const auto space = xml.element("a:spcAft");
            xml.leaf("a:spcPts", {{"val", gapBelow}});
        }
        RunStyle style;
        style.linkId = paragraph.linkId;
        writeRuns(xml, paragraph.words, style, colours);
    }
}

void writeTreeHead(PartXml &xml)
{
    {
        const auto nonVisual = xml.element("p:nvGrpSpPr");
        xml.leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    const auto properties = xml.element("p:grpSpPr");
    const auto transform = xml.element("a:xfrm");
    xml.leaf("a:off", {{"x", 0}, {"y", 0}});
    xml.leaf("a:ext", {{"cx", 0}, {"cy", 0}});
    xml.leaf("a:chOff", {{"x", 0}, {"y", 0}});
    xml.leaf("a:chExt", {{"cx", 0}, {"cy", 0}});
}

} // namespace app

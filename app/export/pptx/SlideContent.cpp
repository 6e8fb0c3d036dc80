#include "app/export/pptx/SlideContent.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"
#include "app/export/pptx/ChartPart.h"
#include "app/export/pptx/ChartWorkbook.h"
#include "app/export/pptx/PictureShapes.h"
#include "app/export/pptx/Placeholder.h"
#include "app/export/pptx/SlidePicture.h"
#include "app/export/pptx/SlideTable.h"
#include "app/picture/AltText.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

void writeLegend(PartXml &xml, const Picture &picture, const SlidePlace &place)
{
    const SlidePicture legend = placedLegend(picture);
    const Theme theme = place.colours.theme();
    SlideGroup all;
    all.id = place.ids.next();
    all.name = Words::tr("Legend");
    all.alt = Words::tr("Legend of kinds, lines and signs");
    for (SlideGroup &group : PictureShapes(theme, legend.frame, place.ids).groups(legend.picture))
        for (SlideShape &shape : group.shapes)
            all.shapes.push_back(std::move(shape));
    writeGroup(xml, all, place.colours);
}

/// The scalable drawing with the image that older programs show in its place.
void writeImage(PartXml &xml, const Picture &picture, const EmuRect &box, const SlidePlace &place)
{
    const ExportOptions options{.size = QSize(int(2 * box.width / emuPerPixel), int(2 * box.height / emuPerPixel)),
                                .dpi = 192,
                                .mode = place.colours.mode(),
                                .parts = noParts,
                                .colours = place.colours.house()};
    const QString png = u"ppt/media/image%1.png"_s.arg(place.number);
    const QString svg = u"ppt/media/image%1.svg"_s.arg(place.number);
    place.package.add(png, u"image/png"_s, pngBytes(picture, options));
    place.package.add(svg, u"image/svg+xml"_s, svgBytes(picture, options));
    const auto element = xml.element("p:pic");
    {
        const auto nonVisual = xml.element("p:nvPicPr");
        writeNameOf(xml, place.ids.next(), Words::tr("Picture"), altOf(picture));
        {
            const auto own = xml.element("p:cNvPicPr");
            xml.leaf("a:picLocks", {{"noChangeAspect", "1"}});
        }
        xml.leaf("p:nvPr");
    }
    {
        const auto fill = xml.element("p:blipFill");
        {
            const auto blip = xml.element("a:blip", {{"r:embed", place.package.relate(place.part, u"image"_s, png)}});
            const auto list = xml.element("a:extLst");
            const auto extension = xml.element("a:ext", {{"uri", "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"}});
            xml.leaf("asvg:svgBlip", {{"xmlns:asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main"},
                                      {"r:embed", place.package.relate(place.part, u"image"_s, svg)}});
        }
        const auto stretch = xml.element("a:stretch");
        xml.leaf("a:fillRect");
    }
    const auto properties = xml.element("p:spPr");
    {
        const auto transform = xml.element("a:xfrm");
        xml.leaf("a:off", {{"x", box.x}, {"y", box.y}});
        xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}});
    }
    const auto geometry = xml.element("a:prstGeom", {{"prst", "rect"}});
    xml.leaf("a:avLst");
}

bool isWords(const Mark &mark)
{
    return mark.shape == Shape::None && !mark.text.isEmpty();
}

void writeLargePicture(PartXml &xml, const Picture &picture, const SlidePlace &place)
{
    const SlidePicture placed = placedUnchanged(picture);
    Picture drawn = picture;
    std::erase_if(drawn.marks, isWords);
    drawn.bounds = placed.extent;
    writeImage(xml, drawn, placed.frame.rect(placed.extent), place);
    Picture labels = picture;
    std::erase_if(labels.marks, [](const Mark &mark) { return !isWords(mark); });
    const Theme theme = place.colours.theme();
    for (const SlideGroup &group : PictureShapes(theme, placed.frame, place.ids).groups(labels))
        writeGroup(xml, group, place.colours);
}

/// The chart fills the place of its legend, too: it has one of its own.
constexpr EmuRect chartPlace = {slideplace::content.x, slideplace::content.y, slideplace::content.width,
                                slideplace::legend.y + slideplace::legend.height - slideplace::content.y};

void writeChartFrame(PartXml &xml, const DeckChart &chart, const SlidePlace &place)
{
    const QString part = u"ppt/charts/chart%1.xml"_s.arg(place.number);
    const QString workbook = u"ppt/embeddings/Microsoft_Excel_Worksheet%1.xlsx"_s.arg(place.number);
    place.package.add(workbook, u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
                      chartWorkbook(chart));
    const QString workbookId = place.package.relate(part, u"package"_s, workbook);
    place.package.add(part, u"application/vnd.openxmlformats-officedocument.drawingml.chart+xml"_s,
                      chartPart(chart, workbookId, place.colours));
    const auto frame = xml.element("p:graphicFrame");
    {
        const auto nonVisual = xml.element("p:nvGraphicFramePr");
        writeNameOf(xml, place.ids.next(), chart.name, chart.alt);
        xml.leaf("p:cNvGraphicFramePr");
        xml.leaf("p:nvPr");
    }
    writeFramePlace(xml, chartPlace);
    const auto graphic = xml.element("a:graphic");
    const auto data = xml.element("a:graphicData", {{"uri", xmlns::chart}});
    xml.leaf("c:chart", {{"xmlns:c", xmlns::chart}, {"r:id", place.package.relate(place.part, u"chart"_s, part)}});
}

void writePicture(PartXml &xml, const Picture &picture, const SlidePlace &place)
{
    if (picture.marks.empty())
        return;
    if (isTooLarge(picture)) {
        writeLargePicture(xml, picture, place);
    } else {
        const SlidePicture placed = placedOnSlide(picture);
        const Theme theme = place.colours.theme();
        for (const SlideGroup &group : PictureShapes(theme, placed.frame, place.ids).groups(placed.picture))
            writeGroup(xml, group, place.colours);
    }
    writeLegend(xml, picture, place);
}

} // namespace

bool isTooLarge(const Picture &picture)
{
    return picture.marks.size() > std::size_t(mostNativeMarks) || picture.backdrop != nullptr;
}

void writeContent(PartXml &xml, const DeckSlide &slide, const SlidePlace &place)
{
    if (slide.chart) {
        writeChartFrame(xml, *slide.chart, place);
    } else if (slide.table) {
        writeTable(xml, *slide.table, {slideplace::content.x, slideplace::content.y}, place.ids.next(), place.colours);
        writeSamples(xml, *slide.table, slideplace::legend, place.ids, place.colours);
    } else {
        writePicture(xml, slide.picture, place);
    }
}

} // namespace app

#include "app/export/pptx/SlideShape.h"

#include <algorithm>

#include <QGradient>

namespace app {

namespace {

void writePlace(PartXml &xml, const EmuRect &box, const char *flipH = nullptr, const char *flipV = nullptr)
{
    const auto transform = flipH && flipV ? xml.element("a:xfrm", {{"flipH", flipH}, {"flipV", flipV}})
                           : flipH        ? xml.element("a:xfrm", {{"flipH", flipH}})
                           : flipV        ? xml.element("a:xfrm", {{"flipV", flipV}})
                                          : xml.element("a:xfrm");
    xml.leaf("a:off", {{"x", box.x}, {"y", box.y}});
    xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}});
}

void writePreset(PartXml &xml, const char *preset, int adjust)
{
    const auto geometry = xml.element("a:prstGeom", {{"prst", preset}});
    const auto list = xml.element("a:avLst");
    if (adjust >= 0)
        xml.leaf("a:gd", {{"name", "adj"}, {"fmla", QStringLiteral("val %1").arg(adjust)}});
}

void writePoint(PartXml &xml, const QPointF &p)
{
    xml.leaf("a:pt", {{"x", std::llround(p.x())}, {"y", std::llround(p.y())}});
}

void writeElements(PartXml &xml, const QPainterPath &path)
{
    QPointF start;
    const int count = path.elementCount();
    for (int i = 0; i < count; ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            const auto move = xml.element("a:moveTo");
            writePoint(xml, element);
            continue;
        }
        if (element.isLineTo()) {
            const auto line = xml.element("a:lnTo");
            writePoint(xml, element);
        } else {
            const auto curve = xml.element("a:cubicBezTo");
            for (int k = 0; k < 3; ++k)
                writePoint(xml, path.elementAt(i + k));
            i += 2;
        }
        const bool isLast = i + 1 == count || path.elementAt(i + 1).isMoveTo();
        if (isLast && (QPointF(path.elementAt(i)) - start).manhattanLength() < 2)
            xml.leaf("a:close");
    }
}

void writeFreeform(PartXml &xml, const SlideShape &shape)
{
    const auto geometry = xml.element("a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        xml.leaf(list);
    xml.leaf("a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    const auto list = xml.element("a:pathLst");
    const bool isFilled = shape.brush.style() != Qt::NoBrush;
    const auto path =
        xml.element("a:path", {{"w", shape.box.width}, {"h", shape.box.height}, {"fill", isFilled ? "norm" : "none"}});
    writeElements(xml, shape.path);
}

void writeStop(PartXml &xml, const DeckColours &colours, double place, const QColor &colour)
{
    const auto stop = xml.element("a:gs", {{"pos", int(std::lround(std::clamp(place, 0.0, 1.0) * 100000))}});
    colours.writeColour(xml, colour);
}

void writeBrush(PartXml &xml, const QBrush &brush, const DeckColours &colours)
{
    if (brush.style() == Qt::NoBrush) {
        xml.leaf("a:noFill");
        return;
    }
    const QGradient *gradient = brush.gradient();
    if (gradient == nullptr) {
        colours.writeFill(xml, brush.color());
        return;
    }
    const auto fill = xml.element("a:gradFill", {{"rotWithShape", "1"}});
    {
        const auto list = xml.element("a:gsLst");
        const auto stops = gradient->stops();
        for (const auto &[place, colour] : stops)
            writeStop(xml, colours, place, colour);
    }
    xml.leaf("a:lin", {{"ang", 0}, {"scaled", 0}});
}

/// The dash of slides that comes nearest.
const char *dashOf(const QPen &pen)
{
    const auto pattern = pen.dashPattern();
    if (pen.style() != Qt::CustomDashLine || pattern.isEmpty())
        return "solid";
    const double first = pattern.front() * pen.widthF();
    if (pattern.size() >= 4)
        return "lgDashDot";
    if (pattern.front() < 0.5)
        return "sysDot";
    return first >= 8 ? "lgDash" : "dash";
}

void writePen(PartXml &xml, const SlideShape &shape, const DeckColours &colours)
{
    if (shape.pen.style() == Qt::NoPen) {
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
        return;
    }
    const Emu width = std::max<Emu>(6350, std::llround(shape.pen.widthF() * double(emuPerPixel)));
    const auto line = xml.element("a:ln", {{"w", width}});
    colours.writeFill(xml, shape.pen.color());
    xml.leaf("a:prstDash", {{"val", dashOf(shape.pen)}});
    xml.leaf("a:round");
    if (shape.heads == SlideShape::Heads::Both)
        xml.leaf("a:headEnd", {{"type", "triangle"}});
    if (shape.heads != SlideShape::Heads::None)
        xml.leaf("a:tailEnd", {{"type", "triangle"}});
}

void writeLine(PartXml &xml, const SlideShape &shape, const DeckColours &colours)
{
    const auto element = xml.element("p:cxnSp");
    {
        const auto nonVisual = xml.element("p:nvCxnSpPr");
        writeNameOf(xml, shape.id, shape.name, shape.alt);
        {
            const auto connector = xml.element("p:cNvCxnSpPr");
            if (shape.glue) {
                xml.leaf("a:stCxn", {{"id", shape.glue->fromId}, {"idx", shape.glue->sites.from.index}});
                xml.leaf("a:endCxn", {{"id", shape.glue->toId}, {"idx", shape.glue->sites.to.index}});
            }
        }
        xml.leaf("p:nvPr");
    }
    const auto properties = xml.element("p:spPr");
    writePlace(xml, boundsOf(shape), shape.to.x < shape.from.x ? "1" : nullptr,
               shape.to.y < shape.from.y ? "1" : nullptr);
    writePreset(xml, shape.glue ? "straightConnector1" : "line", -1);
    writePen(xml, shape, colours);
}

} // namespace

void writeNameOf(PartXml &xml, int id, const QString &name, const QString &alt)
{
    const auto element = xml.element("p:cNvPr", {{"id", id}, {"name", name.simplified()}, {"descr", alt.simplified()}});
    if (!alt.isEmpty())
        return;
    const auto list = xml.element("a:extLst");
    const auto extension = xml.element("a:ext", {{"uri", "{C183D7F6-B498-43B3-948B-1728B52AA6E4}"}});
    xml.leaf("adec:decorative",
             {{"xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"}, {"val", "1"}});
}

void writeFramePlace(PartXml &xml, const EmuRect &box)
{
    const auto transform = xml.element("p:xfrm");
    xml.leaf("a:off", {{"x", box.x}, {"y", box.y}});
    xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}});
}

EmuRect boundsOf(const SlideShape &shape)
{
    if (shape.kind != SlideShape::Kind::Line)
        return shape.box;
    return {std::min(shape.from.x, shape.to.x), std::min(shape.from.y, shape.to.y), std::abs(shape.to.x - shape.from.x),
            std::abs(shape.to.y - shape.from.y)};
}

EmuRect united(const EmuRect &a, const EmuRect &b)
{
    const Emu left = std::min(a.x, b.x);
    const Emu top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left, std::max(a.y + a.height, b.y + b.height) - top};
}

void writeShape(PartXml &xml, const SlideShape &shape, const DeckColours &colours)
{
    if (shape.kind == SlideShape::Kind::Line) {
        writeLine(xml, shape, colours);
        return;
    }
    const bool isTextBox = shape.kind == SlideShape::Kind::TextBox;
    const auto element = xml.element("p:sp");
    {
        const auto nonVisual = xml.element("p:nvSpPr");
        writeNameOf(xml, shape.id, shape.name, shape.alt);
        if (isTextBox)
            xml.leaf("p:cNvSpPr", {{"txBox", "1"}});
        else
            xml.leaf("p:cNvSpPr");
        xml.leaf("p:nvPr");
    }
    {
        const auto properties = xml.element("p:spPr");
        writePlace(xml, shape.box);
        if (shape.kind == SlideShape::Kind::Freeform)
            writeFreeform(xml, shape);
        else
            writePreset(xml, shape.preset, shape.adjust);
        if (shape.fill)
            writeFill(xml, *shape.fill, colours);
        else
            writeBrush(xml, shape.brush, colours);
        writePen(xml, shape, colours);
    }
    writeTextBody(xml, shape.text.value_or(SlideText()), colours);
}

void writeGroup(PartXml &xml, const SlideGroup &group, const DeckColours &colours)
{
    if (group.shapes.size() == 1) {
        writeShape(xml, group.shapes.front(), colours);
        return;
    }
    if (group.shapes.empty())
        return;
    EmuRect box = boundsOf(group.shapes.front());
    for (const SlideShape &shape : group.shapes)
        box = united(box, boundsOf(shape));
    const auto element = xml.element("p:grpSp");
    {
        const auto nonVisual = xml.element("p:nvGrpSpPr");
        writeNameOf(xml, group.id, group.name, group.alt);
        xml.leaf("p:cNvGrpSpPr");
        xml.leaf("p:nvPr");
    }
    {
        const auto properties = xml.element("p:grpSpPr");
        const auto transform = xml.element("a:xfrm");
        xml.leaf("a:off", {{"x", box.x}, {"y", box.y}});
        xml.leaf("a:ext", {{"cx", box.width}, {"cy", box.height}});
        xml.leaf("a:chOff", {{"x", box.x}, {"y", box.y}});
        xml.leaf("a:chExt", {{"cx", box.width}, {"cy", box.height}});
    }
    for (const SlideShape &shape : group.shapes)
        writeShape(xml, shape, colours);
}

} // namespace app

#include "app/export/pptx/PictureShapes.h"

#include <algorithm>

#include <QLinearGradient>

#include "app/picture/AltText.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr double plateMargin = 3;

/// A short name for the pane that lists the objects of a slide.
QString nameOf(const Mark &mark)
{
    const QString kind = wordFor(mark.role);
    const QString text = mark.text.simplified();
    QString name = text.isEmpty() ? kind : kind.isEmpty() ? text : kind + QStringLiteral(": ") + text;
    if (!name.isEmpty())
        return name;
    return isLine(mark.shape) ? QStringLiteral("Line") : QStringLiteral("Shape");
}

bool isStraight(const QPainterPath &path)
{
    return path.elementCount() == 2 && path.elementAt(0).isMoveTo() && path.elementAt(1).isLineTo();
}

/// Gradients of pictures tell where they begin in pixels; those of slides in shares of the shape.
QBrush brushInBox(const QBrush &brush, const QRectF &box)
{
    const QGradient *gradient = brush.gradient();
    if (gradient == nullptr || gradient->type() != QGradient::LinearGradient || box.width() <= 0)
        return brush;
    const auto *linear = static_cast<const QLinearGradient *>(gradient); // NOLINT: the type says so
    const auto shareOf = [&box](double x) { return std::clamp((x - box.left()) / box.width(), 0.0, 1.0); };
    const double from = shareOf(linear->start().x());
    const double to = shareOf(linear->finalStop().x());
    QLinearGradient shares;
    const auto stops = linear->stops();
    shares.setColorAt(0, stops.front().second);
    for (const auto &[place, colour] : stops)
        shares.setColorAt(from + place * (to - from), colour);
    return shares;
}

QPen scaled(QPen pen, double scale)
{
    if (pen.style() == Qt::NoPen)
        return pen;
    pen.setWidthF(pen.widthF() * scale);
    return pen;
}

} // namespace

PictureShapes::PictureShapes(const Theme &theme, const SlideFrame &frame, ShapeIds &ids)
    : m_theme(theme), m_frame(frame), m_ids(ids)
{}

std::vector<SlideGroup> PictureShapes::groups(const Picture &picture)
{
    m_groups.clear();
    findNodes(picture);
    for (const DrawStep &step : drawOrder(picture))
        addStep(picture, step);
    return std::move(m_groups);
}

void PictureShapes::findNodes(const Picture &picture)
{
    for (MarkIndex i = 0; i < MarkIndex(picture.marks.size()); ++i) {
        const Mark &mark = picture.marks[std::size_t(i)];
        if (presetOf(mark.shape) == nullptr || mark.box.isEmpty())
            continue;
        m_nodes[i] = {m_ids.next(), mark.shape, m_frame.evenRect(mark.box)};
        if (mark.standsFor.size() == 1)
            m_nodesOf[mark.standsFor.front()].push_back(i);
    }
}

void PictureShapes::addStep(const Picture &picture, const DrawStep &step)
{
    const Mark &mark = picture.marks[std::size_t(step.mark)];
    SlideGroup group;
    group.name = nameOf(mark);
    group.alt = mark.isInteractive() ? altOf(mark) : QString();
    const auto node = m_nodes.find(step.mark);
    if (step.part == DrawStep::Part::Label) {
        addOutsideText(group, mark);
    } else if (node != m_nodes.end()) {
        group.shapes.push_back(nodeShape(mark, node->second));
        const Drawing drawing = shapeDrawing(mark, m_theme);
        addStrokes(group, drawing.strokes, mark.shape == Shape::Page ? 2 : 1);
        if (const TextPlace place = textPlace(mark); place.isInside && place.hasBadges)
            addStrokes(group, textDrawing(mark, m_theme).strokes, 0);
    } else {
        addShape(group, mark, step.part);
    }
    if (group.shapes.empty())
        return;
    // The first of a group speaks for it to those who do not see it; the name stands in the list of objects.
    group.shapes.front().name = group.name;
    if (group.shapes.size() == 1 || group.shapes.front().glue) {
        group.shapes.front().alt = group.alt;
    } else {
        group.id = m_ids.next();
        group.shapes.front().alt = group.alt;
    }
    m_groups.push_back(std::move(group));
}

SlideShape PictureShapes::nodeShape(const Mark &mark, const Node &node) const
{
    SlideShape shape;
    shape.id = node.id;
    shape.box = node.box;
    shape.preset = presetOf(mark.shape);
    shape.brush = m_theme.fill(mark);
    shape.pen = scaled(m_theme.pen(mark), m_frame.scale);
    shape.text = insideText(mark);
    return shape;
}

std::optional<SlideText> PictureShapes::insideText(const Mark &mark) const
{
    if (mark.text.isEmpty() || isLabelOutside(mark))
        return std::nullopt;
    const TextPlace place = textPlace(mark);
    if (place.lines.isEmpty())
        return std::nullopt;
    SlideText text = textOf(mark, textDrawing(mark, m_theme));
    const double left = place.textRect.left() - mark.box.left();
    if (place.hasBadges) { // the signs stand where this text ends
        text.align = Qt::AlignLeft | Qt::AlignVCenter;
        text.inset = m_frame.length(std::max(0.0, left));
        return text;
    }
    if (mark.textAlign & (Qt::AlignLeft | Qt::AlignRight))
        text.inset = m_frame.length(
            std::max(0.0, mark.textAlign & Qt::AlignLeft ? left : mark.box.right() - place.textRect.right()));
    return text;
}

SlideText PictureShapes::textOf(const Mark &mark, const Drawing &drawing) const
{
    SlideText text;
    for (const TextLine &line : drawing.lines) {
        text.lines << line.text;
        text.colour = line.colour;
    }
    text.fontSize = m_frame.fontSize(pixelSize(mark.textRole));
    text.isBold = isStrong(mark.textRole);
    text.align = mark.textAlign;
    return text;
}

/// The node that stands for `ref`; of several the one that a line's end means.
const PictureShapes::Node *PictureShapes::nodeNear(core::Ref ref, QPointF place) const
{
    const auto found = m_nodesOf.find(ref);
    if (found == m_nodesOf.end())
        return nullptr;
    const EmuPoint at = m_frame.point(place);
    const auto distance = [&](MarkIndex index) {
        const EmuRect &box = m_nodes.at(index).box;
        return std::hypot(double(box.x - at.x) + double(box.width) / 2, double(box.y - at.y) + double(box.height) / 2);
    };
    const auto nearest = std::min_element(found->second.begin(), found->second.end(),
                                          [&distance](MarkIndex a, MarkIndex b) { return distance(a) < distance(b); });
    return &m_nodes.at(*nearest);
}

std::optional<SlideShape> PictureShapes::linkShape(const Mark &mark)
{
    if (!isLine(mark.shape) || mark.joins[0].isNull() || mark.joins[0] == mark.joins[1])
        return std::nullopt;
    if (mark.points.empty())
        return std::nullopt;
    const Node *from = nodeNear(mark.joins[0], mark.points.front());
    const Node *to = nodeNear(mark.joins[1], mark.points.back());
    if (from == nullptr || to == nullptr)
        return std::nullopt;
    const Node &a = *from;
    const Node &b = *to;
    const int number = m_links[std::minmax(a.id, b.id)]++;
    SlideShape shape;
    shape.kind = SlideShape::Kind::Line;
    shape.id = m_ids.next();
    shape.pen = scaled(m_theme.pen(mark), m_frame.scale);
    shape.heads = mark.has(TwoWay)   ? SlideShape::Heads::Both
                  : mark.has(OneWay) ? SlideShape::Heads::End
                                     : SlideShape::Heads::None;
    shape.glue =
        ShapeGlue{a.id, b.id, bestSites(connectionSites(a.shape, a.box), connectionSites(b.shape, b.box), number)};
    shape.from = shape.glue->sites.from.at;
    shape.to = shape.glue->sites.to.at;
    return shape;
}

SlideShape PictureShapes::shapeOfLine(const Stroke &stroke)
{
    SlideShape shape;
    shape.kind = SlideShape::Kind::Line;
    shape.from = m_frame.point(stroke.path.elementAt(0));
    shape.to = m_frame.point(stroke.path.elementAt(1));
    shape.pen = scaled(stroke.pen, m_frame.scale);
    return shape;
}

SlideShape PictureShapes::strokeShape(const Stroke &stroke)
{
    if (isStraight(stroke.path) && stroke.brush.style() == Qt::NoBrush)
        return shapeOfLine(stroke);
    SlideShape shape;
    shape.kind = SlideShape::Kind::Freeform;
    const QRectF bounds = stroke.path.boundingRect();
    shape.box = m_frame.rect(bounds);
    shape.box.width = std::max<Emu>(shape.box.width, 1);
    shape.box.height = std::max<Emu>(shape.box.height, 1);
    const double unit = m_frame.scale * double(emuPerPixel);
    shape.path = QTransform::fromScale(unit, unit).map(stroke.path.translated(-bounds.topLeft()));
    shape.brush = brushInBox(stroke.brush, bounds);
    shape.pen = scaled(stroke.pen, m_frame.scale);
    return shape;
}

void PictureShapes::addStrokes(SlideGroup &group, const std::vector<Stroke> &strokes, std::size_t first)
{
    for (std::size_t i = first; i < strokes.size(); ++i) {
        if (strokes[i].path.isEmpty())
            continue;
        SlideShape shape = strokeShape(strokes[i]);
        shape.id = m_ids.next();
        shape.name = QStringLiteral("Sign");
        group.shapes.push_back(std::move(shape));
    }
}

void PictureShapes::addShape(SlideGroup &group, const Mark &mark, DrawStep::Part part)
{
    if (auto link = linkShape(mark)) {
        group.shapes.push_back(std::move(*link));
        // Its signs stand in the middle of the line as it is drawn here.
        Mark straight = mark;
        straight.shape = Shape::Polyline;
        const auto unit = [this](const EmuPoint &p) {
            const double pixels = m_frame.scale * double(emuPerPixel);
            return (QPointF(double(p.x), double(p.y)) - m_frame.origin) / pixels;
        };
        straight.points = {unit(group.shapes.front().from), unit(group.shapes.front().to)};
        Drawing signs;
        addBadgeDiscs(signs, straight, m_theme);
        addStrokes(group, signs.strokes, 0);
        return;
    }
    const Drawing drawing = shapeDrawing(mark, m_theme);
    addStrokes(group, drawing.strokes, 0);
    const bool isInside = !isLabelOutside(mark);
    if (isInside && mark.shape != Shape::None && !group.shapes.empty()) {
        if (isClosed(mark.shape))
            group.shapes.front().text = insideText(mark);
        if (const TextPlace place = textPlace(mark); place.hasBadges)
            addStrokes(group, textDrawing(mark, m_theme).strokes, 0);
    } else if (part == DrawStep::Part::Whole && !mark.text.isEmpty()) {
        addOutsideText(group, mark);
    }
}

void PictureShapes::addOutsideText(SlideGroup &group, const Mark &mark)
{
    const TextPlace place = textPlace(mark);
    const Drawing drawing = textDrawing(mark, m_theme);
    if (drawing.lines.empty())
        return;
    SlideShape box;
    box.kind = SlideShape::Kind::TextBox;
    box.id = m_ids.next();
    box.text = textOf(mark, drawing);
    const std::size_t signs =
        place.hasBadges ? std::min(drawing.strokes.size(), std::size_t(1)) : drawing.strokes.size();
    const bool hasPlate = !drawing.strokes.empty() && drawing.strokes.front().pen.style() == Qt::NoPen &&
                          drawing.strokes.front().brush.color().alpha() < 255;
    box.box = m_frame.rect(place.textRect.adjusted(-plateMargin, 0, plateMargin, 0));
    box.text->inset = m_frame.length(plateMargin);
    if (hasPlate)
        box.brush = drawing.strokes.front().brush;
    group.shapes.push_back(std::move(box));
    addStrokes(group, drawing.strokes, hasPlate ? 1 : place.hasBadges ? 0 : signs);
}

} // namespace app

#include "app/picture/PicturePainter.h"

#include <algorithm>

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>

#include "app/picture/Backdrop.h"
#include "app/picture/Crisp.h"
#include "app/picture/Drawing.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/TextShapes.h"

namespace app {

namespace {

/// One run over a picture.
class Run
{
public:
    Run(QPainter &painter, const Theme &theme)
        : m_painter(painter), m_theme(theme), m_toDevice(painter.deviceTransform())
    {
        const QPaintEngine *engine = painter.paintEngine();
        m_isRaster = engine && engine->type() == QPaintEngine::Raster;
    }

    void draw(const Drawing &drawing)
    {
        for (const Stroke &stroke : drawing.strokes) {
            m_painter.setPen(stroke.pen);
            m_painter.setBrush(stroke.brush);
            m_painter.drawPath(stroke.path);
        }
        for (const TextLine &line : drawing.lines)
            drawText(line);
    }

    void drawMark(const Mark &mark, DrawStep::Part part)
    {
        draw(m_isRaster ? drawingOf(crisp(mark, m_toDevice, m_theme.pen(mark).widthF()), part, m_theme)
                        : drawingOf(mark, part, m_theme));
    }

private:
    void drawText(const TextLine &line)
    {
        const TextShapes::Line &shaped = m_shapes.line(line.text, line.role);
        m_painter.setPen(line.colour);
        QPointF place = line.anchor;
        if (!(line.align & Qt::AlignLeft))
            place.rx() -= line.align & Qt::AlignRight ? shaped.width : shaped.width / 2;
        if (m_isRaster) {
            for (const QGlyphRun &run : shaped.runs)
                m_painter.drawGlyphRun(place - QPointF(0, shaped.ascent), run);
            return;
        }
        m_painter.setFont(m_shapes.font(line.role));
        m_painter.drawText(place, line.text);
    }

    QPainter &m_painter;
    const Theme &m_theme;
    TextShapes &m_shapes = TextShapes::ofThread();
    QTransform m_toDevice;
    bool m_isRaster = false;
};

bool sharesRef(const Mark &mark, const QSet<core::Ref> &refs)
{
    return std::any_of(mark.standsFor.begin(), mark.standsFor.end(),
                       [&refs](const core::Ref &ref) { return refs.contains(ref); });
}

/// What the lit marks stand for: a second label stays lit with its node.
QSet<core::Ref> litRefs(const Picture &picture, const Emphasis &emphasis)
{
    QSet<core::Ref> refs;
    for (MarkIndex i = 0; i < MarkIndex(picture.marks.size()); ++i)
        if (i == emphasis.hover || emphasis.lit.contains(i))
            for (const core::Ref &ref : picture.marks[std::size_t(i)].standsFor)
                refs.insert(ref);
    return refs;
}

/// Room that a mark may take, generously: signs, emphasis and a text that stands by a line included.
QRectF roughExtent(const Mark &mark)
{
    QRectF extent = mark.box | mark.textBox;
    if (!mark.points.empty()) {
        const QRectF line = QPolygonF(QList<QPointF>(mark.points.begin(), mark.points.end())).boundingRect();
        // An upright or level line has an empty rectangle, which would be left out of the union.
        extent = extent | line.adjusted(-1, -1, 1, 1);
    }
    constexpr double margin = 48;
    const double text = mark.textBox.isEmpty() ? textWidth(mark.text, mark.textRole) : 0;
    return extent.adjusted(-margin - text, -margin, margin + text, margin);
}

/// On paper with dots as fine as they are drawn; in a file of lines, fine enough for print.
void drawBackdrop(QPainter &painter, const Backdrop &backdrop, const Theme &theme, bool isRaster)
{
    constexpr double print = 2;
    const double scale = isRaster ? painter.deviceTransform().m11() : print;
    painter.drawImage(backdrop.area(), backdrop.image(scale, theme));
}

bool isSecondLabel(const Mark &mark)
{
    return mark.order < 0;
}

/// The sentence over a picture stands for many statements: a ring around it would say that it was chosen itself.
bool isHeading(const Mark &mark)
{
    return mark.shape == Shape::None && (mark.role == StyleRole::Headline || mark.role == StyleRole::Note);
}

/// `lit`: what the lit marks stand for.
bool isDimmed(const Mark &mark, MarkIndex index, const Emphasis &emphasis, const QSet<core::Ref> &lit)
{
    if (emphasis.lit.isEmpty() || !mark.isInteractive() || index == emphasis.hover || emphasis.lit.contains(index))
        return false;
    return !isSecondLabel(mark) || !sharesRef(mark, lit);
}

} // namespace

PaintPlan paintPlan(const Picture &picture)
{
    PaintPlan plan{.steps = drawOrder(picture), .extents = {}};
    plan.extents.reserve(picture.marks.size());
    for (const Mark &mark : picture.marks)
        plan.extents.push_back(roughExtent(mark));
    return plan;
}

void paintPiece(QPainter &painter, const PaintPiece &piece)
{
    const auto &[picture, plan, theme, emphasis, marks] = piece;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    Run run(painter, theme);
    const QSet<core::Ref> lit = emphasis.lit.isEmpty() ? QSet<core::Ref>() : litRefs(picture, emphasis);
    const QRectF seen = painter.hasClipping() ? painter.clipBoundingRect()
                                              : painter.worldTransform().inverted().mapRect(QRectF(painter.window()));
    bool isFocusSeen = false;
    for (const DrawStep &step : plan.steps) {
        if (!seen.intersects(plan.extents[std::size_t(step.mark)]))
            continue;
        const Mark &mark = picture.marks[std::size_t(step.mark)];
        const bool isDim = isDimmed(mark, step.mark, emphasis, lit);
        if (isDim && marks == PaintPiece::Marks::Undimmed)
            continue;
        isFocusSeen = isFocusSeen || step.mark == emphasis.focus;
        painter.setOpacity(isDim ? dimmedOpacity : 1);
        if (step.part != DrawStep::Part::Label && !isSecondLabel(mark)) {
            if (step.mark == emphasis.hover)
                run.draw(hoverDrawing(mark, theme));
            if (emphasis.chosen.contains(step.mark) || (!isHeading(mark) && sharesRef(mark, emphasis.selected)))
                run.draw(selectionDrawing(mark, theme));
        }
        run.drawMark(mark, step.part);
    }
    painter.setOpacity(1);
    if (isFocusSeen)
        run.draw(focusDrawing(picture.marks[std::size_t(emphasis.focus)], theme));
    painter.restore();
}

void paintPicture(QPainter &painter, const Picture &picture, const Theme &theme, const Emphasis &emphasis)
{
    if (picture.backdrop) {
        const QPaintEngine *engine = painter.paintEngine();
        drawBackdrop(painter, *picture.backdrop, theme, engine != nullptr && engine->type() == QPaintEngine::Raster);
    }
    const PaintPlan plan = paintPlan(picture);
    paintPiece(painter, {.picture = picture, .plan = plan, .theme = theme, .emphasis = emphasis});
}

} // namespace app

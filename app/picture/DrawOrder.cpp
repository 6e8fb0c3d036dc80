#include <algorithm>
#include <cmath>

#include "app/picture/Drawing.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

constexpr int labelLayer = 3;

int layerOf(const Picture &picture, const DrawStep &step)
{
    const int layer = picture.marks[std::size_t(step.mark)].layer;
    return step.part == DrawStep::Part::Label ? std::max(layer, labelLayer) : layer;
}

bool isFinite(const QRectF &box)
{
    return std::isfinite(box.x()) && std::isfinite(box.y()) && std::isfinite(box.width()) &&
           std::isfinite(box.height());
}

/// The raster engine never comes back from a path that goes to infinity.
bool isDrawable(const Mark &mark)
{
    return isFinite(mark.box) && isFinite(mark.textBox) &&
           std::all_of(mark.points.begin(), mark.points.end(),
                       [](QPointF p) { return std::isfinite(p.x()) && std::isfinite(p.y()); });
}

} // namespace

std::vector<DrawStep> drawOrder(const Picture &picture)
{
    std::vector<DrawStep> steps;
    steps.reserve(picture.marks.size() * 2);
    for (MarkIndex i = 0; i < MarkIndex(picture.marks.size()); ++i) {
        const Mark &mark = picture.marks[std::size_t(i)];
        if (!isDrawable(mark))
            continue;
        const bool isSplit = mark.shape != Shape::None && isLabelOutside(mark);
        steps.push_back({i, isSplit ? DrawStep::Part::Shape : DrawStep::Part::Whole});
        if (isSplit)
            steps.push_back({i, DrawStep::Part::Label});
    }
    std::stable_sort(steps.begin(), steps.end(), [&picture](const DrawStep &a, const DrawStep &b) {
        return layerOf(picture, a) < layerOf(picture, b);
    });
    return steps;
}

Drawing drawingOf(const Mark &mark, DrawStep::Part part, const Theme &theme)
{
    if (part == DrawStep::Part::Label)
        return textDrawing(mark, theme);
    Drawing drawing = shapeDrawing(mark, theme);
    if (part == DrawStep::Part::Shape)
        return drawing;
    Drawing text = textDrawing(mark, theme);
    drawing.strokes.insert(drawing.strokes.end(), text.strokes.begin(), text.strokes.end());
    drawing.lines = std::move(text.lines);
    return drawing;
}

} // namespace app

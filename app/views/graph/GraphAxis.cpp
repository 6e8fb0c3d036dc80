#include "app/views/graph/GraphAxis.h"

#include <algorithm>

namespace app {

namespace {

constexpr double yearsHeight = 24;

/// Years between two lines, so that their words keep apart.
int stepFor(double zoom)
{
    constexpr double least = 48;
    for (const int step : {1, 2, 5, 10, 20})
        if (axisPlace(QDate(1900 + step, 1, 1)) * zoom >= least)
            return step;
    return 50;
}

} // namespace

void addAxis(Picture &picture, QRectF &bounds, const AxisSpan &span, double zoom)
{
    if (!span.from.isValid())
        return;
    const int step = stepFor(zoom);
    bounds.setTop(bounds.top() - yearsHeight);
    const int last = span.to.year() + step;
    for (int year = span.from.year() / step * step; year <= last; year += step) {
        const double x = axisPlace(QDate(year, 1, 1)) * zoom;
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Grid;
        line.points = {{x, bounds.top() + yearsHeight - 4}, {x, bounds.bottom()}};
        picture.marks.push_back(line);
        Mark words;
        words.role = StyleRole::Axis;
        words.text = QString::number(year);
        words.textRole = TextRole::Axis;
        words.textBox = QRectF(x - 22, bounds.top(), 44, yearsHeight - 6);
        words.box = words.textBox;
        picture.marks.push_back(words);
        bounds.setLeft(std::min(bounds.left(), x - 22));
        bounds.setRight(std::max(bounds.right(), x + 22));
    }
}

} // namespace app

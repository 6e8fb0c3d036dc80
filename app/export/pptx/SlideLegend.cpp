#include "app/export/pptx/SlideLegend.h"

#include <algorithm>

#include "app/picture/FontMetrics.h"
#include "app/picture/Legend.h"
#include "app/picture/Shapes.h"

namespace app {

namespace {

constexpr double rowHeight = 20;
constexpr double sampleHeight = 16;
constexpr double gapToText = 6;
constexpr double gapToNext = 18;

} // namespace

std::vector<Mark> legendMarks(const Picture &picture, double width)
{
    std::vector<Mark> marks;
    double x = 0;
    double y = 0;
    for (const LegendEntry &entry : legendOf(picture)) {
        const double sample = (isLine(entry.sample.shape) ? 28 : std::max(16.0, entry.sample.box.right())) + gapToText;
        const double words = textWidth(entry.text, TextRole::Small);
        if (x > 0 && x + sample + words > width) {
            x = 0;
            y += rowHeight;
        }
        Mark mark = entry.sample;
        mark.translate({x, y + (rowHeight - sampleHeight) / 2});
        marks.push_back(std::move(mark));
        marks.push_back(legendWords(entry.text, {x + sample, y, words, rowHeight}));
        x += sample + words + gapToNext;
    }
    return marks;
}

} // namespace app

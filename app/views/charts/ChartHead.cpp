#include "app/picture/FontMetrics.h"
#include "app/views/charts/ChartBuilding.h"

namespace app {

namespace {

constexpr double margin = 16;
constexpr double topMargin = 14;
constexpr double swatchWidth = 26;
constexpr double swatchHeight = 14;
constexpr double legendRow = 22;
constexpr double gapToText = 6;
constexpr double gapToNext = 18;

/// Wrapped lines from `top` on; returns where they end.
double addLines(ChartSheet &sheet, const QString &text, TextRole role, double top)
{
    if (text.isEmpty())
        return top;
    const double width = sheet.options.size.width() - 2 * margin;
    const QStringList lines = wrapped(text, role, width, 3);
    const QRectF box(margin, top, width, lineHeight(role) * double(lines.size()));
    Mark mark = quietText(lines.join(u'\n'), box, Qt::AlignLeft | Qt::AlignVCenter, role);
    if (role == TextRole::Headline) {
        mark.role = StyleRole::Headline;
        mark.layer = 4;
    }
    sheet.add(mark);
    return box.bottom();
}

Mark swatch(const ChartSeries &series, QPointF place)
{
    Mark mark;
    mark.shape = Shape::Bar;
    mark.role = StyleRole::Series;
    mark.series = series.style;
    mark.box = QRectF(place, QSizeF(swatchWidth, swatchHeight));
    mark.text = series.sign;
    mark.textRole = TextRole::Inside;
    mark.layer = 2;
    return mark;
}

double addLegend(ChartSheet &sheet, double top)
{
    if (sheet.data.series.size() < 2 || sheet.data.isEmpty())
        return top;
    const double right = sheet.options.size.width() - margin;
    double x = margin;
    for (const ChartSeries &series : sheet.data.series) {
        const double room = right - margin - swatchWidth - gapToText;
        const QString text = elided(series.name, TextRole::Small, room);
        const double width = swatchWidth + gapToText + textWidth(text, TextRole::Small) + 2;
        if (x > margin && x + width > right) {
            x = margin;
            top += legendRow;
        }
        sheet.add(swatch(series, {x, top + (legendRow - swatchHeight) / 2}));
        sheet.add(quietText(text, {x + swatchWidth + gapToText, top, width - swatchWidth - gapToText, legendRow},
                            Qt::AlignLeft | Qt::AlignVCenter, TextRole::Small));
        x += width + gapToNext;
    }
    return top + legendRow;
}

} // namespace

double addChartHead(ChartSheet &sheet)
{
    double y = addLines(sheet, sheet.data.isEmpty() ? wordFor(sheet.data.kind) : sheet.data.headline,
                        TextRole::Headline, topMargin);
    y = addLines(sheet, sheet.data.note, TextRole::Small, y + 4);
    return addLegend(sheet, y + 6) + 6;
}

} // namespace app

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/views/charts/ChartAxis.h"
#include "app/views/charts/ChartBuilding.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double axisHeight = 36; ///< ticks and what they count
constexpr double leastRow = 19;
constexpr double mostRow = 84;
constexpr double mostBar = 48;
constexpr double barShare = 0.72; ///< of a row
constexpr double mostNameShare = 0.34;
constexpr double gapToName = 10;
constexpr double leastTickGap = 56;

/// Where rows, names and bars go.
struct Rows
{
    int first = 0;
    int count = 0;
    double height = leastRow;
    QRectF bars; ///< the area between name and number
    CountAxis axis;

    double x(double value) const { return bars.left() + value / axis.top * bars.width(); }
};

double widestName(const ChartData &data)
{
    double widest = 0;
    for (const ChartCategory &category : data.categories)
        widest = std::max(widest, textWidth(category.name, TextRole::Label));
    return widest;
}

/// The sum behind the bar, or why there is none.
QString endText(const ChartData &data, std::size_t category)
{
    const QString &remark = data.categories[category].remark;
    if (!remark.isEmpty())
        return remark;
    const bool isEnded = (data.categories[category].states & Ended) != 0;
    return isEnded ? Words::tr("%1 · not in force").arg(data.total(category)) : QString::number(data.total(category));
}

/// How wide the bars may be so that what stands behind each of them fits into `room`.
double widthOfBars(const ChartData &data, double room)
{
    double width = room;
    for (std::size_t i = 0; i < data.categories.size(); ++i)
        if (const int total = data.total(i); total > 0)
            width = std::min(width,
                             (room - textWidth(endText(data, i), TextRole::Label) - 14) * data.largestTotal() / total);
    return std::max(40.0, width);
}

Rows placeRows(const ChartSheet &sheet)
{
    const ChartData &data = sheet.data;
    Rows rows;
    const double room = sheet.plot.height() - axisHeight;
    const int all = int(data.categories.size());
    rows.count = std::clamp(int(room / leastRow), 1, all);
    rows.first = std::clamp(sheet.options.first, 0, all - rows.count);
    rows.height = std::clamp(room / rows.count, leastRow, mostRow);
    const double names = std::min(widestName(data) + gapToName, sheet.plot.width() * mostNameShare);
    rows.bars = QRectF(sheet.plot.left() + names, sheet.plot.top(), widthOfBars(data, sheet.plot.width() - names),
                       rows.height * rows.count);
    rows.axis = countAxis(data.largestTotal(), int(rows.bars.width() / leastTickGap));
    return rows;
}

void addAxis(ChartSheet &sheet, const Rows &rows)
{
    const QRectF &bars = rows.bars;
    for (int value = 0; value <= rows.axis.top; value += rows.axis.step) {
        const double x = std::round(rows.x(value)) + 0.5;
        sheet.add(gridLine({x, bars.top()}, {x, bars.bottom()}));
        const QString text = QString::number(value);
        const double half = textWidth(text, TextRole::Axis) / 2 + 2;
        sheet.add(quietText(text, {x - half, bars.bottom() + 2, 2 * half, 16}, Qt::AlignCenter));
    }
    const QString text = axisName(sheet, rows.count);
    sheet.add(quietText(text, {bars.left(), bars.bottom() + 18, bars.width(), 16}, Qt::AlignLeft | Qt::AlignVCenter));
}

/// The name at the left, in as many lines as the row has room for.
void addName(ChartSheet &sheet, const Rows &rows, std::size_t category, double top)
{
    const ChartCategory &where = sheet.data.categories[category];
    const double width = rows.bars.left() - sheet.plot.left() - gapToName;
    const int lines = std::max(1, int(rows.height / lineHeight(TextRole::Label)));
    const QString text = wrapped(where.name, TextRole::Label, width, lines).join(u'\n');
    Mark mark = quietText(text, {sheet.plot.left(), top, width, rows.height}, Qt::AlignRight | Qt::AlignVCenter,
                          TextRole::Label);
    mark.standsFor = where.refs;
    mark.alt = where.name;
    mark.order = -1;
    sheet.add(mark);
}

/// What fits into a part: its sign and number, or one of them, or nothing.
QString textInside(const ChartData &data, std::size_t category, std::size_t series, double room)
{
    const QString sign = data.series[series].sign;
    const QString number = QString::number(data.cells[category][series].value);
    if (data.series.size() == 1)
        return {};
    for (const QString &text : {sign.isEmpty() ? number : sign + u' ' + number, sign.isEmpty() ? number : sign})
        if (textWidth(text, TextRole::Inside) + 8 <= room)
            return text;
    return {};
}

void addBars(ChartSheet &sheet, const Rows &rows, std::size_t category, double top)
{
    const double height = std::min(mostBar, rows.height * barShare);
    int before = 0;
    for (std::size_t s = 0; s < sheet.data.series.size(); ++s) {
        const int value = sheet.data.cells[category][s].value;
        if (value == 0)
            continue;
        const double left = rows.x(before);
        const double right = rows.x(before + value);
        before += value;
        const QRectF box(left, top + (rows.height - height) / 2, std::max(2.0, right - left), height);
        Mark mark = barMark(sheet.data, category, s, box);
        mark.text = textInside(sheet.data, category, s, box.width());
        sheet.result.bars.push_back({category, s, MarkIndex(sheet.result.picture.marks.size())});
        sheet.add(mark);
    }
}

void addEnd(ChartSheet &sheet, const Rows &rows, std::size_t category, double top)
{
    const QString text = endText(sheet.data, category);
    const bool isNumber = text == QString::number(sheet.data.total(category));
    const TextRole role = isNumber ? TextRole::Label : TextRole::Small;
    sheet.add(quietText(text, {rows.x(sheet.data.total(category)) + 6, top, textWidth(text, role) + 4, rows.height},
                        Qt::AlignLeft | Qt::AlignVCenter, role));
}

} // namespace

void addRows(ChartSheet &sheet)
{
    const Rows rows = placeRows(sheet);
    addAxis(sheet, rows);
    for (int row = 0; row < rows.count; ++row) {
        const auto category = std::size_t(rows.first + row);
        const double top = rows.bars.top() + row * rows.height;
        addBars(sheet, rows, category, top);
        addName(sheet, rows, category, top);
        addEnd(sheet, rows, category, top);
    }
    sheet.result.shown = rows.count;
}

} // namespace app

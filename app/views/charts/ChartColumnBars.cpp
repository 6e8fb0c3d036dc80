#include <algorithm>
#include <cmath>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/charts/ChartAxis.h"
#include "app/views/charts/ChartBuilding.h"

namespace app {

namespace {

constexpr double axisHeight = 42; ///< years and what they are
constexpr double headRoom = 30;   ///< for numbers over the bars and the day
constexpr double leastColumn = 6;
constexpr double mostColumn = 60;
constexpr double barShare = 0.78;
constexpr double leastTickGap = 44;
constexpr double leastYearGap = 46;

/// Where columns and bars go.
struct Columns
{
    int first = 0;
    int count = 0;
    double width = leastColumn;
    QRectF bars;
    CountAxis axis;

    double y(double value) const { return bars.bottom() - value / axis.top * bars.height(); }
    double left(std::size_t category) const { return bars.left() + double(int(category) - first) * width; }
};

Columns placeColumns(const ChartSheet &sheet)
{
    const ChartData &data = sheet.data;
    Columns columns;
    const double numbers = textWidth(QString::number(data.largestTotal()), TextRole::Axis) + 14;
    const double room = sheet.plot.width() - numbers;
    const int all = int(data.categories.size());
    columns.count = std::clamp(int(room / leastColumn), 1, all);
    // The latest years first: what lies before is scrolled to.
    columns.first = std::clamp(all - columns.count - sheet.options.first, 0, all - columns.count);
    columns.width = std::clamp(room / columns.count, leastColumn, mostColumn);
    columns.bars = QRectF(sheet.plot.left() + numbers, sheet.plot.top() + headRoom, columns.width * columns.count,
                          sheet.plot.height() - axisHeight - headRoom);
    columns.axis = countAxis(data.largestTotal(), int(columns.bars.height() / leastTickGap));
    return columns;
}

void addCounts(ChartSheet &sheet, const Columns &columns)
{
    const QRectF &bars = columns.bars;
    for (int value = 0; value <= columns.axis.top; value += columns.axis.step) {
        const double y = std::round(columns.y(value)) + 0.5;
        sheet.add(gridLine({bars.left(), y}, {bars.right(), y}));
        sheet.add(quietText(QString::number(value), {sheet.plot.left(), y - 8, bars.left() - sheet.plot.left() - 6, 16},
                            Qt::AlignRight | Qt::AlignVCenter));
    }
}

int yearStep(double width)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100})
        if (step * width >= leastYearGap)
            return step;
    return 200;
}

void addYears(ChartSheet &sheet, const Columns &columns)
{
    const int step = yearStep(columns.width);
    const QRectF &bars = columns.bars;
    for (int i = columns.first; i < columns.first + columns.count; ++i) {
        const QString &year = sheet.data.categories[std::size_t(i)].name;
        const double x = columns.left(std::size_t(i)) + columns.width / 2;
        const double half = textWidth(year, TextRole::Axis) / 2 + 2;
        const bool fits = x - half >= sheet.plot.left() && x + half <= sheet.plot.right() + 8;
        if (year.toInt() % step == 0 && fits)
            sheet.add(quietText(year, {x - half, bars.bottom() + 9, 2 * half, 16}, Qt::AlignCenter));
    }
    const QString text = axisName(sheet, columns.count);
    sheet.add(quietText(text, {bars.left(), bars.bottom() + 25, sheet.plot.right() - bars.left(), 16},
                        Qt::AlignLeft | Qt::AlignVCenter));
}

void addNumber(ChartSheet &sheet, const Columns &columns, std::size_t category)
{
    const int total = sheet.data.total(category);
    const QString text = QString::number(total);
    const double width = textWidth(text, TextRole::Axis);
    // Where numbers would stand shoulder to shoulder, only those that differ from the one before are told.
    const bool isSame = int(category) > columns.first && sheet.data.total(category - 1) == total;
    if (total == 0 || width > columns.width - 1 || (isSame && width > columns.width - 8))
        return;
    sheet.add(quietText(text, {columns.left(category), columns.y(total) - 16, columns.width, 15}, Qt::AlignCenter));
}

void addBars(ChartSheet &sheet, const Columns &columns, std::size_t category)
{
    const double width = columns.width * barShare;
    int before = 0;
    for (std::size_t s = 0; s < sheet.data.series.size(); ++s) {
        const int value = sheet.data.cells[category][s].value;
        if (value == 0)
            continue;
        const QRectF box(columns.left(category) + (columns.width - width) / 2, columns.y(before + value), width,
                         columns.y(before) - columns.y(before + value));
        before += value;
        sheet.result.bars.push_back({category, s, MarkIndex(sheet.result.picture.marks.size())});
        sheet.add(barMark(sheet.data, category, s, box));
    }
}

/// A line at the day shown, with the day over it.
void addDay(ChartSheet &sheet, const Columns &columns)
{
    if (!sheet.data.day)
        return;
    const int firstYear = sheet.data.categories[std::size_t(columns.first)].name.toInt();
    const QDate day = *sheet.data.day;
    const double years = day.year() - firstYear + double(day.dayOfYear() - 1) / day.daysInYear();
    if (years < 0 || years > columns.count)
        return;
    const double x = std::round(columns.bars.left() + years * columns.width) + 0.5;
    const double top = sheet.plot.top();
    Mark line;
    line.shape = Shape::Polyline;
    line.role = StyleRole::DateHandle;
    line.layer = 1;
    line.points = {{x, top + 10}, {x, columns.bars.bottom()}};
    sheet.add(line);
    Mark plate;
    plate.shape = Shape::Plate;
    plate.role = StyleRole::DateHandle;
    plate.layer = 4;
    plate.text = dateText(day);
    plate.textRole = TextRole::Inside;
    const double width = textWidth(plate.text, TextRole::Inside) + 26;
    plate.box = QRectF(std::clamp(x - width / 2, sheet.plot.left(), sheet.plot.right() - width), top - 6, width, 20);
    sheet.add(plate);
}

} // namespace

void addColumns(ChartSheet &sheet)
{
    const Columns columns = placeColumns(sheet);
    addCounts(sheet, columns);
    addYears(sheet, columns);
    for (int i = 0; i < columns.count; ++i) {
        addBars(sheet, columns, std::size_t(columns.first + i));
        addNumber(sheet, columns, std::size_t(columns.first + i));
    }
    addDay(sheet, columns);
    sheet.result.shown = columns.count;
}

} // namespace app

#include "app/views/timeline/TimelineAxis.h"

#include <algorithm>
#include <array>

#include <QLocale>

#include "app/picture/FontMetrics.h"
#include "app/picture/TextPlace.h"
#include "app/session/Wording.h"

namespace app {

namespace {

constexpr double leastTickGap = 74;
constexpr double axisHeight = 22;

struct Tick
{
    QDate day;
    QString text;
};

/// Years between ticks, from what one year takes up.
int yearStep(double pixelsPerYear)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500})
        if (step * pixelsPerYear >= leastTickGap)
            return step;
    return 1000;
}

int monthStep(double pixelsPerYear)
{
    for (const int step : {1, 3, 6})
        if (step * pixelsPerYear / 12 >= leastTickGap)
            return step;
    return 12;
}

std::vector<Tick> ticksOf(const TimelineRange &range, double pixelsPerYear)
{
    std::vector<Tick> ticks;
    const int months = monthStep(pixelsPerYear);
    if (months < 12) {
        QDate day(range.from.year(), 1, 1);
        for (; day <= range.to; day = day.addMonths(months))
            if (day >= range.from)
                ticks.push_back({day, QLocale().toString(day, QStringLiteral("MMM yyyy"))});
        return ticks;
    }
    const int step = yearStep(pixelsPerYear);
    for (int year = (range.from.year() + step - 1) / step * step; year <= range.to.year(); year += step)
        if (const QDate day(year, 1, 1); day >= range.from && day <= range.to)
            ticks.push_back({day, QString::number(year)});
    return ticks;
}

/// From top to bottom: where a line at `x` would go through words.
std::vector<QRectF> wordsAt(double x, const std::vector<Mark> &marks)
{
    std::vector<QRectF> words;
    for (const Mark &mark : marks) {
        const QRectF room = mark.box | mark.textBox;
        if (mark.text.isEmpty() || x < room.left() || x > room.right())
            continue;
        const QRectF text = textPlace(mark).textRect;
        if (x > text.left() - 2 && x < text.right() + 2)
            words.push_back(text);
    }
    std::sort(words.begin(), words.end(), [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    return words;
}

/// Where the date that is shown stands on the axis; none when it is not in the range.
std::optional<QRectF> plateBox(const TimelinePictureOptions &options, double axisTop)
{
    if (!options.validOn || *options.validOn < options.range.from || *options.validOn > options.range.to)
        return std::nullopt;
    const double x = std::round(xOf(options, *options.validOn)) + 0.5;
    const double width = textSize(dateText(*options.validOn), TextRole::Inside).width() + 26;
    const double left = std::clamp(x - width / 2, options.headerWidth - width / 2, options.size.width() - width - 2);
    return QRectF(left, axisTop + 1, width, axisHeight - 2);
}

} // namespace

double pixelsPerDay(const TimelinePictureOptions &options)
{
    const double days = std::max<double>(1, double(options.range.from.daysTo(options.range.to)));
    return (options.size.width() - options.headerWidth - options.rightMargin) / days;
}

double xOf(const TimelinePictureOptions &options, QDate day)
{
    return options.headerWidth + double(options.range.from.daysTo(day)) * pixelsPerDay(options);
}

QDate dayAt(const TimelinePictureOptions &options, double x)
{
    const double days = double(options.range.from.daysTo(options.range.to));
    const double width = std::max(1.0, options.size.width() - options.headerWidth - options.rightMargin);
    return options.range.from.addDays(qRound64((x - options.headerWidth) / width * days));
}

std::vector<Mark> axisMarks(const TimelinePictureOptions &options, double top, double axisTop)
{
    std::vector<Mark> marks;
    const double days = std::max<double>(1, double(options.range.from.daysTo(options.range.to)));
    const double pixelsPerYear = (options.size.width() - options.headerWidth - options.rightMargin) / days * 365.25;
    const std::optional<QRectF> plate = plateBox(options, axisTop);
    for (const Tick &tick : ticksOf(options.range, pixelsPerYear)) {
        const double x = std::round(xOf(options, tick.day)) + 0.5;
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::Grid;
        line.points = {QPointF(x, top), QPointF(x, axisTop)};
        marks.push_back(line);
        const double half = textSize(tick.text, TextRole::Axis).width() / 2 + 2;
        if (x - half < options.headerWidth || x + half > options.size.width())
            continue;
        const QRectF room(x - half, axisTop + 2, 2 * half, axisHeight - 4);
        if (plate && plate->intersects(room))
            continue;
        Mark label;
        label.role = StyleRole::Axis;
        label.textRole = TextRole::Axis;
        label.text = tick.text;
        label.textBox = room;
        label.box = room;
        marks.push_back(label);
    }
    return marks;
}

std::vector<Mark> dateHandleMarks(const TimelinePictureOptions &options, double axisTop, const std::vector<Mark> &over)
{
    const std::optional<QRectF> plateRoom = plateBox(options, axisTop);
    if (!plateRoom)
        return {};
    const double x = std::round(xOf(options, *options.validOn)) + 0.5;
    std::vector<Mark> marks;
    double y = 0;
    const auto lineTo = [&](double end) {
        end = std::min(end, axisTop);
        if (end - y < 2)
            return;
        Mark line;
        line.shape = Shape::Polyline;
        line.role = StyleRole::DateHandle;
        line.layer = 4;
        line.points = {QPointF(x, y), QPointF(x, end)};
        marks.push_back(std::move(line));
    };
    for (const QRectF &words : wordsAt(x, over)) {
        lineTo(words.top());
        y = std::max(y, words.bottom());
    }
    lineTo(axisTop);
    Mark plate;
    plate.shape = Shape::Plate;
    plate.role = StyleRole::DateHandle;
    plate.layer = 4;
    plate.text = dateText(*options.validOn);
    plate.textRole = TextRole::Inside;
    plate.box = *plateRoom;
    marks.push_back(std::move(plate));
    return marks;
}

} // namespace app

#include <algorithm>

#include <QCoreApplication>

#include "app/slides/SlideDraft.h"
#include "app/views/charts/ChartAxis.h"
#include "app/views/charts/ChartData.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr int mostTicks = 12;
constexpr std::size_t mostRows = 26; ///< whose names stand under each other on one slide
constexpr std::size_t mostSlides = 6;
constexpr std::size_t mostTold = 60; ///< numbers in the description

bool hasDisputed(const ChartData &data, std::size_t category)
{
    return std::any_of(data.cells[category].begin(), data.cells[category].end(),
                       [](const ChartCell &cell) { return (cell.states & Disputed) != 0; });
}

/// The name with what is special about it: charts of slides have no signs beside their bars.
DeckChart::Category categoryOf(const ChartData &data, std::size_t number)
{
    const ChartCategory &category = data.categories[number];
    QStringList parts{category.name};
    if (!category.remark.isEmpty())
        parts << category.remark;
    if (hasDisputed(data, number))
        parts << Words::tr("sources differ");
    DeckChart::Category result;
    if ((category.states & Ended) != 0) {
        parts << Words::tr("not in force");
        result.state = DeckChart::Category::State::Paler;
    }
    result.name = parts.join(QStringLiteral(" · "));
    return result;
}

/// A stretch of categories.
struct Stretch
{
    std::size_t from = 0;
    std::size_t to = 0;
};

/// One a slide. Years stand side by side however many they are; names are put onto slides of about the same number.
std::vector<Stretch> stretchesOf(const ChartData &data)
{
    const std::size_t count = data.categories.size();
    if (data.axis != ChartData::Axis::Names)
        return {{0, count}};
    const std::size_t shown = std::min(count, mostRows * mostSlides);
    const std::size_t slides = std::max<std::size_t>(1, (shown + mostRows - 1) / mostRows);
    std::vector<Stretch> stretches;
    for (std::size_t i = 0; i < slides; ++i)
        stretches.push_back({shown * i / slides, shown * (i + 1) / slides});
    return stretches;
}

DeckChart::Series seriesOf(const ChartData &data, std::size_t number, Stretch rows, const Theme &theme)
{
    Mark mark;
    mark.shape = Shape::Bar;
    mark.role = StyleRole::Series;
    mark.series = data.series[number].style;
    const QString sign = data.series[number].sign;
    DeckChart::Series series{.name = data.series[number].name, .sign = sign};
    if (!sign.isEmpty())
        series.name = sign + u' ' + series.name;
    series.fill = slideFill(mark, theme);
    series.text = theme.textOn(mark);
    mark.states = Ended;
    series.palerFill = slideFill(mark, theme);
    series.palerText = theme.textOn(mark);
    for (std::size_t i = rows.from; i < rows.to; ++i)
        series.values.push_back(data.cells[i][number].value);
    return series;
}

/// The headline, then the numbers: all that a reader who does not see the chart needs.
QString altOf(const DeckChart &chart, const ChartData &data)
{
    QStringList told;
    for (std::size_t i = 0; i < chart.categories.size() && std::size_t(told.size()) < mostTold; ++i)
        if (const int total = chart.total(i); total > 0 || data.axis == ChartData::Axis::Names)
            told << Words::tr("%1: %2").arg(chart.categories[i].name).arg(total);
    return Words::tr("Bar chart. %1. %2 by %3: %4.")
        .arg(data.headline, data.valueWord, data.categoryWord, told.join(QStringLiteral("; ")));
}

/// What no slide has room for: the workbook has it.
std::vector<DeckChart::Further> furtherRows(const ChartData &data, std::size_t from)
{
    std::vector<DeckChart::Further> further;
    for (std::size_t i = from; i < data.categories.size(); ++i) {
        further.push_back({.category = categoryOf(data, i)});
        for (const ChartCell &cell : data.cells[i])
            further.back().values.push_back(cell.value);
    }
    return further;
}

DeckChart deckChart(const ChartData &data, Stretch rows, const Theme &theme)
{
    DeckChart chart;
    chart.form = data.axis == ChartData::Axis::Names ? DeckChart::Form::Rows : DeckChart::Form::Columns;
    chart.name = Words::tr("Chart: %1").arg(wordFor(data.kind));
    chart.categoryWord = data.categoryWord;
    chart.valueWord = data.valueWord;
    for (std::size_t i = rows.from; i < rows.to; ++i)
        chart.categories.push_back(categoryOf(data, i));
    for (std::size_t i = 0; i < data.series.size(); ++i)
        chart.series.push_back(seriesOf(data, i, rows, theme));
    const int largest = data.largestTotal();
    const CountAxis axis = countAxis(largest, mostTicks);
    chart.step = axis.step;
    chart.top = axis.top;
    if (data.series.size() > 1 && data.axis == ChartData::Axis::Names) {
        chart.totalWord = Words::tr("Total, behind the bar");
        // The sum of the longest bar needs room behind it.
        if (largest * 20 > chart.top * 19)
            chart.top += chart.step;
    }
    chart.alt = altOf(chart, data);
    return chart;
}

} // namespace

std::vector<SlideDraft> chartDrafts(const core::Knowledge &known, const ViewState &state, const Theme &theme)
{
    const ChartData data = chartData(
        known, {.kind = chartKindOrFirst(state.options.chart.name), .filter = state.filter, .validOn = state.validOn});
    const std::vector<Stretch> stretches = stretchesOf(data);
    const std::size_t shown = stretches.back().to;
    std::vector<SlideDraft> drafts;
    for (const Stretch rows : stretches) {
        SlideDraft draft;
        draft.slide.title = data.isEmpty() ? wordFor(data.kind) : data.headline;
        QStringList below{data.isEmpty() ? data.emptyReason : data.note};
        if (stretches.size() > 1)
            below << Words::tr("Rows %1 to %2 of %3.").arg(rows.from + 1).arg(rows.to).arg(data.categories.size());
        if (shown < data.categories.size())
            below
                << Words::tr("%1 further ones are in the data of the last chart.").arg(data.categories.size() - shown);
        draft.slide.sentence = below.join(u' ').simplified();
        if (!data.isEmpty())
            draft.slide.chart = deckChart(data, rows, theme);
        for (std::size_t i = rows.from; i < rows.to; ++i)
            for (const ChartCell &cell : data.cells[i])
                draft.refs.append(QVector<core::Ref>(cell.refs.begin(), cell.refs.end()));
        addSourcesTo(draft, known);
        drafts.push_back(std::move(draft));
    }
    if (!data.isEmpty())
        drafts.back().slide.chart->further = furtherRows(data, shown);
    return drafts;
}

} // namespace app

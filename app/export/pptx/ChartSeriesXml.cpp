#include "app/export/pptx/ChartSeriesXml.h"

#include <algorithm>

#include "app/export/pptx/ChartWorkbook.h"
#include "app/picture/Theme.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberSize = 900;
/// Of the length of the axis: what a number of one digit takes within its bar, and each letter more.
constexpr double leastShare = 0.014;
constexpr double letterShare = 0.009;
constexpr std::size_t mostColumnNumbers = 40;

void writeName(PartXml &xml, const QString &address, const QString &name)
{
    const auto element = xml.element("c:tx");
    const auto reference = xml.element("c:strRef");
    xml.leaf("c:f", {}, address);
    const auto cache = xml.element("c:strCache");
    xml.leaf("c:ptCount", {{"val", 1}});
    const auto point = xml.element("c:pt", {{"idx", 0}});
    xml.leaf("c:v", {}, name);
}

void writePoint(PartXml &xml, std::size_t index, const QString &value)
{
    const auto point = xml.element("c:pt", {{"idx", qint64(index)}});
    xml.leaf("c:v", {}, value);
}

void writeCategories(PartXml &xml, const DeckChart &chart)
{
    const auto element = xml.element("c:cat");
    const auto reference = xml.element("c:strRef");
    xml.leaf("c:f", {}, chartsheet::categories(chart));
    const auto cache = xml.element("c:strCache");
    xml.leaf("c:ptCount", {{"val", qint64(chart.categories.size())}});
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
        writePoint(xml, i, chart.categories[i].name);
}

void writeValues(PartXml &xml, const QString &address, const std::vector<int> &values)
{
    const auto element = xml.element("c:val");
    const auto reference = xml.element("c:numRef");
    xml.leaf("c:f", {}, address);
    const auto cache = xml.element("c:numCache");
    xml.leaf("c:formatCode", {}, u"General"_s);
    xml.leaf("c:ptCount", {{"val", qint64(values.size())}});
    for (std::size_t i = 0; i < values.size(); ++i)
        writePoint(xml, i, QString::number(values[i]));
}

void writeLook(PartXml &xml, const SlideFill &fill, const DeckColours &colours)
{
    const auto properties = xml.element("c:spPr");
    writeFill(xml, fill, colours);
    const auto line = xml.element("a:ln", {{"w", 6350}});
    // Parts of one bar are held apart by the colour behind them.
    colours.writeFill(xml, colours.theme().background());
}

void writePalerPoints(PartXml &xml, const DeckChart &chart, const DeckChart::Series &series, const DeckColours &colours)
{
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        if (chart.categories[i].state != DeckChart::Category::State::Paler)
            continue;
        const auto point = xml.element("c:dPt");
        xml.leaf("c:idx", {{"val", qint64(i)}});
        xml.leaf("c:invertIfNegative", {{"val", "0"}});
        xml.leaf("c:bubble3D", {{"val", "0"}});
        writeLook(xml, series.palerFill, colours);
    }
}

void writeWhatIsShown(PartXml &xml)
{
    xml.leaf("c:showLegendKey", {{"val", "0"}});
    xml.leaf("c:showVal", {{"val", "1"}});
    for (const char *other : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        xml.leaf(other, {{"val", "0"}});
}

void hideNumber(PartXml &xml, std::size_t index)
{
    const auto label = xml.element("c:dLbl");
    xml.leaf("c:idx", {{"val", qint64(index)}});
    xml.leaf("c:delete", {{"val", "1"}});
}

bool hasRoomFor(const QString &text, int value, const DeckChart &chart)
{
    return double(value) / chart.top >= leastShare + letterShare * double(text.size() - 1);
}

/// The sign goes before the number and nothing where the number is none: told to the program, so that edited numbers
/// look the same.
QString formatOf(const DeckChart::Series &series)
{
    return series.sign.isEmpty() ? u"#,##0;;"_s : u"\"%1 \"#,##0;;"_s.arg(QString(series.sign).remove(u'"'));
}

bool isStacked(const DeckChart &chart)
{
    return chart.series.size() > 1;
}

/// How numbers look on bars of a fill.
void writeNumberStyle(PartXml &xml, const DeckChart &chart, const DeckChart::Series &series,
                      DeckChart::Category::State of, const DeckColours &colours)
{
    const bool isPaler = of == DeckChart::Category::State::Paler;
    const SlideFill &fill = isPaler ? series.palerFill : series.fill;
    xml.leaf("c:numFmt", {{"formatCode", formatOf(series)}, {"sourceLinked", "0"}});
    {
        // On a pattern digits would not be read.
        const auto properties = xml.element("c:spPr");
        const bool needsPlate = isStacked(chart) && fill.pattern != SlideFill::Pattern::Plain;
        writeFill(xml, needsPlate ? SlideFill{.ground = fill.ground} : SlideFill(), colours);
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    const QColor within = isPaler ? series.palerText : series.text;
    writeChartText(xml, {.size = numberSize, .colour = isStacked(chart) ? within : colours.theme().text()}, colours);
    xml.leaf("c:dLblPos", {{"val", isStacked(chart) ? "ctr" : "outEnd"}});
    writeWhatIsShown(xml);
}

/// Within the parts of stacked bars, behind bars of one part.
void writeNumbers(PartXml &xml, const DeckChart &chart, const DeckChart::Series &series, const DeckColours &colours)
{
    const auto labels = xml.element("c:dLbls");
    const QString sign = series.sign.isEmpty() ? QString() : series.sign + u' ';
    for (std::size_t i = 0; isStacked(chart) && i < series.values.size(); ++i) {
        const int value = series.values[i];
        if (value > 0 && !hasRoomFor(sign + QString::number(value), value, chart)) {
            hideNumber(xml, i);
        } else if (value > 0 && chart.categories[i].state == DeckChart::Category::State::Paler) {
            const auto label = xml.element("c:dLbl");
            xml.leaf("c:idx", {{"val", qint64(i)}});
            writeNumberStyle(xml, chart, series, DeckChart::Category::State::Paler, colours);
        }
    }
    writeNumberStyle(xml, chart, series, DeckChart::Category::State::Usual, colours);
}

} // namespace

void writeChartText(PartXml &xml, const ChartText &text, const DeckColours &colours)
{
    const auto properties = xml.element("c:txPr");
    if (text.turn != nullptr)
        xml.leaf("a:bodyPr", {{"rot", text.turn}, {"vert", "horz"}});
    else
        xml.leaf("a:bodyPr");
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    {
        const auto style = xml.element("a:pPr");
        const auto run = xml.element("a:defRPr", {{"sz", text.size}, {"b", "0"}});
        colours.writeFill(xml, text.colour);
        xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
        xml.leaf("a:ea", {{"typeface", "+mn-ea"}});
        xml.leaf("a:cs", {{"typeface", "+mn-cs"}});
    }
    xml.leaf("a:endParaRPr", {{"lang", "en-GB"}});
}

void writeChartSeries(PartXml &xml, const DeckChart &chart, std::size_t number, const DeckColours &colours)
{
    const DeckChart::Series &series = chart.series[number];
    const auto element = xml.element("c:ser");
    xml.leaf("c:idx", {{"val", qint64(number)}});
    xml.leaf("c:order", {{"val", qint64(number)}});
    writeName(xml, chartsheet::seriesName(number), series.name);
    writeLook(xml, series.fill, colours);
    xml.leaf("c:invertIfNegative", {{"val", "0"}});
    writePalerPoints(xml, chart, series, colours);
    if (chart.form == DeckChart::Form::Rows || chart.categories.size() <= mostColumnNumbers)
        writeNumbers(xml, chart, series, colours);
    writeCategories(xml, chart);
    writeValues(xml, chartsheet::seriesValues(chart, number), series.values);
}

void writeChartTotals(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    const std::size_t number = chart.series.size();
    std::vector<int> totals;
    for (std::size_t i = 0; i < chart.categories.size(); ++i)
        totals.push_back(chart.total(i));
    const auto element = xml.element("c:ser");
    xml.leaf("c:idx", {{"val", qint64(number)}});
    xml.leaf("c:order", {{"val", qint64(number)}});
    writeName(xml, chartsheet::seriesName(number), chart.totalWord);
    {
        const auto properties = xml.element("c:spPr");
        xml.leaf("a:noFill");
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    xml.leaf("c:invertIfNegative", {{"val", "0"}});
    {
        const auto labels = xml.element("c:dLbls");
        xml.leaf("c:numFmt", {{"formatCode", "#,##0;;"}, {"sourceLinked", "0"}});
        {
            const auto properties = xml.element("c:spPr");
            xml.leaf("a:noFill");
        }
        writeChartText(xml, {.size = numberSize, .colour = colours.theme().text()}, colours);
        xml.leaf("c:dLblPos", {{"val", "inBase"}});
        writeWhatIsShown(xml);
    }
    writeCategories(xml, chart);
    writeValues(xml, chartsheet::seriesValues(chart, number), totals);
}

} // namespace app

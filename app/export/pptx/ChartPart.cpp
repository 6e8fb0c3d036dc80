#include "app/export/pptx/ChartPart.h"

#include <algorithm>

#include "app/export/pptx/ChartSeriesXml.h"
#include "app/picture/Theme.h"

namespace app {

namespace {

constexpr int categoryAxis = 1001;
constexpr int valueAxis = 1002;
constexpr int labelSize = 1000;
constexpr int mostLabels = 24; ///< of columns side by side

bool isRows(const DeckChart &chart)
{
    return chart.form == DeckChart::Form::Rows;
}

void writeLine(PartXml &xml, const QColor &colour, const DeckColours &colours)
{
    const auto properties = xml.element("c:spPr");
    const auto line = xml.element("a:ln", {{"w", 6350}});
    colours.writeFill(xml, colour);
}

void writeAxisTitle(PartXml &xml, const QString &words, const char *turn, const DeckColours &colours)
{
    const Theme theme = colours.theme();
    const auto title = xml.element("c:title");
    {
        const auto text = xml.element("c:tx");
        const auto rich = xml.element("c:rich");
        xml.leaf("a:bodyPr", {{"rot", turn}, {"vert", "horz"}});
        xml.leaf("a:lstStyle");
        const auto paragraph = xml.element("a:p");
        {
            const auto properties = xml.element("a:pPr");
            xml.leaf("a:defRPr", {{"sz", labelSize}, {"b", "0"}});
        }
        const auto run = xml.element("a:r");
        {
            const auto style = xml.element("a:rPr", {{"lang", "en-GB"}, {"sz", labelSize}, {"b", "0"}});
            colours.writeFill(xml, theme.mutedText());
        }
        xml.leaf("a:t", {}, words);
    }
    xml.leaf("c:overlay", {{"val", "0"}});
}

/// Every how many columns a name fits under one.
int labelSkip(const DeckChart &chart)
{
    const int count = int(chart.categories.size());
    for (const int skip : {1, 2, 5, 10, 20})
        if (count <= skip * mostLabels)
            return skip;
    return 50;
}

void writeCategoryAxis(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    const Theme theme = colours.theme();
    const auto axis = xml.element("c:catAx");
    xml.leaf("c:axId", {{"val", categoryAxis}});
    {
        // Rows are read from the top down.
        const auto scaling = xml.element("c:scaling");
        xml.leaf("c:orientation", {{"val", isRows(chart) ? "maxMin" : "minMax"}});
    }
    xml.leaf("c:delete", {{"val", "0"}});
    xml.leaf("c:axPos", {{"val", isRows(chart) ? "l" : "b"}});
    writeAxisTitle(xml, chart.categoryWord, isRows(chart) ? "-5400000" : "0", colours);
    xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", "0"}});
    xml.leaf("c:majorTickMark", {{"val", "none"}});
    xml.leaf("c:minorTickMark", {{"val", "none"}});
    xml.leaf("c:tickLblPos", {{"val", "low"}});
    writeLine(xml, theme.line(), colours);
    // Names in rows may be broken into lines; years are left out where they do not fit.
    writeChartText(xml, {.size = labelSize, .colour = theme.text(), .turn = isRows(chart) ? "0" : nullptr}, colours);
    xml.leaf("c:crossAx", {{"val", valueAxis}});
    xml.leaf("c:crosses", {{"val", "autoZero"}});
    xml.leaf("c:auto", {{"val", "0"}});
    xml.leaf("c:lblAlgn", {{"val", "ctr"}});
    xml.leaf("c:lblOffset", {{"val", 100}});
    if (const int skip = labelSkip(chart); !isRows(chart) && skip > 1)
        xml.leaf("c:tickLblSkip", {{"val", skip}});
    else
        xml.leaf("c:tickLblSkip", {{"val", 1}}); // each row has its name
    xml.leaf("c:noMultiLvlLbl", {{"val", "1"}});
}

void writeValueAxis(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    const Theme theme = colours.theme();
    const auto axis = xml.element("c:valAx");
    xml.leaf("c:axId", {{"val", valueAxis}});
    {
        const auto scaling = xml.element("c:scaling");
        xml.leaf("c:orientation", {{"val", "minMax"}});
        // The bar that bears the sum would widen the axis to twice of what is shown.
        if (!chart.totalWord.isEmpty())
            xml.leaf("c:max", {{"val", chart.top}});
        xml.leaf("c:min", {{"val", 0}});
    }
    xml.leaf("c:delete", {{"val", "0"}});
    xml.leaf("c:axPos", {{"val", isRows(chart) ? "b" : "l"}});
    {
        const auto grid = xml.element("c:majorGridlines");
        writeLine(xml, theme.line(), colours);
    }
    writeAxisTitle(xml, chart.valueWord, isRows(chart) ? "0" : "-5400000", colours);
    xml.leaf("c:numFmt", {{"formatCode", "#,##0"}, {"sourceLinked", "0"}});
    xml.leaf("c:majorTickMark", {{"val", "none"}});
    xml.leaf("c:minorTickMark", {{"val", "none"}});
    xml.leaf("c:tickLblPos", {{"val", "nextTo"}});
    {
        const auto properties = xml.element("c:spPr");
        const auto line = xml.element("a:ln");
        xml.leaf("a:noFill");
    }
    writeChartText(xml, {.size = labelSize, .colour = theme.mutedText(), .turn = "0"}, colours);
    xml.leaf("c:crossAx", {{"val", categoryAxis}});
    xml.leaf("c:crosses", {{"val", isRows(chart) ? "max" : "autoZero"}});
    xml.leaf("c:crossBetween", {{"val", "between"}});
    xml.leaf("c:majorUnit", {{"val", chart.step}});
}

void writeBars(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    const bool isStacked = chart.series.size() > 1;
    const auto bars = xml.element("c:barChart");
    xml.leaf("c:barDir", {{"val", isRows(chart) ? "bar" : "col"}});
    xml.leaf("c:grouping", {{"val", isStacked ? "stacked" : "clustered"}});
    xml.leaf("c:varyColors", {{"val", "0"}});
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        writeChartSeries(xml, chart, i, colours);
    if (!chart.totalWord.isEmpty())
        writeChartTotals(xml, chart, colours);
    xml.leaf("c:gapWidth", {{"val", isRows(chart) ? 40 : 30}});
    if (isStacked)
        xml.leaf("c:overlap", {{"val", 100}});
    xml.leaf("c:axId", {{"val", categoryAxis}});
    xml.leaf("c:axId", {{"val", valueAxis}});
}

void writeLegend(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    if (chart.series.size() < 2)
        return;
    const Theme theme = colours.theme();
    const auto legend = xml.element("c:legend");
    xml.leaf("c:legendPos", {{"val", "t"}});
    xml.leaf("c:overlay", {{"val", "0"}});
    writeChartText(xml, {.size = labelSize, .colour = theme.text()}, colours);
}

void writeChart(PartXml &xml, const DeckChart &chart, const DeckColours &colours)
{
    const auto element = xml.element("c:chart");
    xml.leaf("c:autoTitleDeleted", {{"val", "1"}});
    {
        const auto area = xml.element("c:plotArea");
        xml.leaf("c:layout");
        writeBars(xml, chart, colours);
        writeCategoryAxis(xml, chart, colours);
        writeValueAxis(xml, chart, colours);
    }
    writeLegend(xml, chart, colours);
    xml.leaf("c:plotVisOnly", {{"val", "1"}});
    xml.leaf("c:dispBlanksAs", {{"val", "gap"}});
}

} // namespace

QByteArray chartPart(const DeckChart &chart, const QString &workbookId, const DeckColours &colours)
{
    PartXml xml;
    {
        const auto space =
            xml.element("c:chartSpace",
                        {{"xmlns:c", xmlns::chart}, {"xmlns:a", xmlns::drawing}, {"xmlns:r", xmlns::relationships}});
        xml.leaf("c:date1904", {{"val", "0"}});
        xml.leaf("c:lang", {{"val", "en-GB"}});
        xml.leaf("c:roundedCorners", {{"val", "0"}});
        writeChart(xml, chart, colours);
        {
            const auto properties = xml.element("c:spPr");
            xml.leaf("a:noFill");
            const auto line = xml.element("a:ln");
            xml.leaf("a:noFill");
        }
        writeChartText(xml, {.size = labelSize, .colour = colours.theme().text()}, colours);
        const auto data = xml.element("c:externalData", {{"r:id", workbookId}});
        xml.leaf("c:autoUpdate", {{"val", "0"}});
    }
    return xml.finish();
}

} // namespace app

#include "app/views/charts/ChartPicture.h"

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/charts/ChartBuilding.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double margin = 16;

void addEmptyReason(ChartSheet &sheet)
{
    const QRectF &plot = sheet.plot;
    const double width = std::min(520.0, plot.width());
    QRectF box(0, 0, width, 3 * lineHeight(TextRole::StrongLabel));
    box.moveCenter(plot.center());
    Mark mark = quietText(sheet.data.emptyReason, box, Qt::AlignCenter, TextRole::StrongLabel);
    sheet.add(mark);
    sheet.result.isEmpty = true;
}

} // namespace

Mark quietText(const QString &text, const QRectF &box, Qt::Alignment align, TextRole role)
{
    Mark mark;
    mark.role = StyleRole::Axis;
    mark.text = text;
    mark.textRole = role;
    mark.textAlign = align;
    mark.textBox = box;
    mark.box = box;
    mark.layer = 3;
    return mark;
}

QString axisName(const ChartSheet &sheet, int shown)
{
    const int all = int(sheet.data.categories.size());
    if (shown >= all)
        return sheet.data.valueWord;
    const QString text = sheet.options.use == ChartPictureOptions::Use::Window
                             ? Words::tr("%1 · %2 of %3 shown: wheel or Page Down for the others")
                             : Words::tr("%1 · %2 of %3 shown");
    return text.arg(sheet.data.valueWord).arg(shown).arg(all);
}

Mark gridLine(QPointF from, QPointF to)
{
    Mark mark;
    mark.shape = Shape::Polyline;
    mark.role = StyleRole::Grid;
    mark.points = {from, to};
    return mark;
}

Mark barMark(const ChartData &data, std::size_t category, std::size_t series, const QRectF &box)
{
    const ChartCell &cell = data.cells[category][series];
    Mark mark;
    mark.standsFor = cell.refs;
    mark.shape = Shape::Bar;
    mark.role = StyleRole::Series;
    mark.series = data.series[series].style;
    mark.box = box;
    mark.states = cell.states | data.categories[category].states;
    mark.textRole = TextRole::Inside;
    mark.alt = cellSentence(data, category, series);
    mark.importance = cell.value;
    mark.layer = 2;
    mark.order = 1;
    return mark;
}

ChartPicture buildChartPicture(const core::Knowledge &knowledge, const ChartData &data,
                               const ChartPictureOptions &options)
{
    ChartSheet sheet{.data = data, .options = options, .plot = {}};
    const double top = addChartHead(sheet);
    sheet.plot = QRectF(QPointF(margin, top), QPointF(options.size.width() - margin, options.size.height() - 8));
    if (data.isEmpty())
        addEmptyReason(sheet);
    else if (data.axis == ChartData::Axis::Names)
        addRows(sheet);
    else
        addColumns(sheet);
    Picture &picture = sheet.result.picture;
    picture.title = Words::tr("%1: %2").arg(knowledge.meta().value(QStringLiteral("title")), wordFor(data.kind));
    picture.headline = data.isEmpty() ? data.emptyReason : data.headline;
    picture.bounds = QRectF(QPointF(0, 0), options.size);
    picture.sources = shortSources(knowledge, picture);
    picture.dataDate = dataDateText(knowledge);
    return std::move(sheet.result);
}

} // namespace app

#include "app/views/charts/ChartData.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/AltText.h"
#include "app/views/charts/ChartSources.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

} // namespace

int ChartData::total(std::size_t category) const
{
    int total = 0;
    for (const ChartCell &cell : cells[category])
        total += cell.value;
    return total;
}

int ChartData::largestTotal() const
{
    int largest = 0;
    for (std::size_t i = 0; i < categories.size(); ++i)
        largest = std::max(largest, total(i));
    return largest;
}

int ChartData::sum() const
{
    int sum = 0;
    for (std::size_t i = 0; i < categories.size(); ++i)
        sum += total(i);
    return sum;
}

ChartData chartData(const core::Knowledge &knowledge, const ChartRequest &request)
{
    switch (request.kind) {
    case ChartKind::Scope:
        return scopeChart(knowledge, request);
    case ChartKind::InForce:
        return inForceChart(knowledge, request);
    case ChartKind::Events:
        return eventsChart(knowledge, request);
    case ChartKind::Actors:
        return actorsChart(knowledge, request);
    case ChartKind::Modality:
        return modalityChart(knowledge, request);
    case ChartKind::Conditions:
        return conditionsChart(knowledge, request);
    case ChartKind::Articles:
        return articlesChart(knowledge, request);
    }
    Q_UNREACHABLE();
}

QString cellSentence(const ChartData &data, std::size_t category, std::size_t series)
{
    const ChartCategory &where = data.categories[category];
    const ChartCell &cell = data.cells[category][series];
    const QString name =
        data.series.size() > 1 ? Words::tr("%1, %2").arg(where.name, data.series[series].name) : where.name;
    QStringList parts{Words::tr("%1: %2 (%3)").arg(name).arg(cell.value).arg(data.valueWord.toLower())};
    if (data.series.size() > 1)
        parts << Words::tr("of %1 in all").arg(data.total(category));
    if ((where.states & Ended) != 0)
        parts << Words::tr("not in force on the day shown");
    if (!cell.remark.isEmpty())
        parts << cell.remark;
    return parts.join(QStringLiteral(", ")) + u'.';
}

QStringList chartHeader(const ChartData &data)
{
    QStringList header{data.categoryWord};
    if (data.series.size() == 1)
        return header << data.valueWord;
    for (const ChartSeries &series : data.series)
        header << series.name;
    return header << Words::tr("Total");
}

std::vector<QStringList> chartRows(const ChartData &data)
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < data.categories.size(); ++i) {
        QStringList row{data.categories[i].name};
        const bool isCounted = data.categories[i].remark.isEmpty();
        for (const ChartCell &cell : data.cells[i])
            row << (isCounted ? QString::number(cell.value) : QString());
        if (data.series.size() > 1)
            row << (isCounted ? QString::number(data.total(i)) : data.categories[i].remark);
        else if (!isCounted)
            row.last() = data.categories[i].remark;
        rows.push_back(row);
    }
    return rows;
}

} // namespace app

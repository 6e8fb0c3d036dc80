#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "app/session/Wording.h"
#include "app/views/charts/ChartParts.h"
#include "app/views/charts/ChartSources.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

std::size_t largest(const ChartData &data)
{
    std::size_t largest = 0;
    for (std::size_t i = 1; i < data.categories.size(); ++i)
        if (data.total(i) > data.total(largest))
            largest = i;
    return largest;
}

ChartData yearsChart(ChartKind kind, const ChartRequest &request)
{
    ChartData data;
    data.kind = kind;
    data.axis = ChartData::Axis::Years;
    data.categoryWord = Words::tr("Year");
    data.day = request.validOn;
    return data;
}

void addYear(ChartData &data, int year, ChartCell cell)
{
    data.categories.push_back({.name = QString::number(year)});
    std::vector<ChartCell> cells;
    cells.push_back(std::move(cell));
    data.cells.push_back(std::move(cells));
}

/// The treaties in force on a day, behind what dates them.
ChartCell inForceCell(const core::Knowledge &knowledge, const std::vector<EntityId> &treaties, QDate day)
{
    ChartCell cell;
    std::vector<core::Ref> entities;
    for (const EntityId treaty : treaties) {
        if (!knowledge.isInForceOn(treaty, day))
            continue;
        ++cell.value;
        const core::TreatyDates dates = knowledge.treatyDates(treaty);
        for (const core::StatementId id : {dates.inForceBy, dates.endedBy})
            if (!id.isNull())
                appendNew(cell.refs, id);
        entities.emplace_back(treaty);
    }
    cell.refs.insert(cell.refs.end(), entities.begin(), entities.end());
    return cell;
}

int countOn(const core::Knowledge &knowledge, const std::vector<EntityId> &treaties, QDate day)
{
    return int(std::count_if(treaties.begin(), treaties.end(),
                             [&](EntityId treaty) { return knowledge.isInForceOn(treaty, day); }));
}

QString inForceHeadline(const core::Knowledge &knowledge, const ChartData &data, const std::vector<EntityId> &treaties)
{
    if (!data.day)
        return Words::tr("Never more than %1 in force in these years")
            .arg(counted(data.largestTotal(), Words::tr("1 treaty"), Words::tr("%1 treaties")));
    const int now = countOn(knowledge, treaties, *data.day);
    return Words::tr("%1 in force on %2; at most %3 in any year")
        .arg(counted(now, Words::tr("1 treaty"), Words::tr("%1 treaties")), dateText(*data.day))
        .arg(data.largestTotal());
}

/// What dates an event, then the event.
void addEvent(const core::Knowledge &knowledge, EntityId event, ChartCell &cell)
{
    ++cell.value;
    const auto position = std::find_if(cell.refs.begin(), cell.refs.end(),
                                       [](core::Ref ref) { return ref.kind == core::Ref::Kind::Entity; });
    std::vector<core::Ref> dates;
    for (const core::StatementId id : knowledge.statementsOf(event))
        if (knowledge.statement(id).predicate == QLatin1String("occurredOn"))
            dates.emplace_back(id);
    cell.refs.insert(position, dates.begin(), dates.end());
    cell.refs.emplace_back(event);
}

QString undatedRemark(int undated)
{
    return undated == 0 ? QString()
                        : counted(undated, Words::tr("1 event without a date is left out."),
                                  Words::tr("%1 events without a date are left out."));
}

} // namespace

ChartData inForceChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data = yearsChart(ChartKind::InForce, request);
    data.valueWord = Words::tr("Treaties in force");
    data.series = {{.name = Words::tr("Treaties in force")}};
    std::vector<EntityId> dated;
    QDate first;
    int undated = 0;
    for (const EntityId treaty : shownTreaties(knowledge, request)) {
        const auto inForce = knowledge.treatyDates(treaty).inForce;
        if (!inForce || !inForce->earliest().isValid()) {
            ++undated;
            continue;
        }
        dated.push_back(treaty);
        first = first.isValid() ? std::min(first, inForce->earliest()) : inForce->earliest();
    }
    const QDate last = dataDay(knowledge);
    if (dated.empty() || !last.isValid() || first > last) {
        data.emptyReason = Words::tr("No treaty that the filters show has a known day of entry into force.");
        return data;
    }
    for (int year = first.year(); year <= last.year(); ++year)
        addYear(data, year, inForceCell(knowledge, dated, std::min(QDate(year, 12, 31), last)));
    data.headline = inForceHeadline(knowledge, data, dated);
    data.note = joined(
        {Words::tr("Counted on 31 December of each year; in %1, on %2.").arg(last.year()).arg(dateText(last)),
         undated == 0 ? QString()
                      : counted(undated, Words::tr("1 instrument whose entry into force is not known is left out."),
                                Words::tr("%1 instruments whose entry into force is not known are left out.")),
         topicRemark(knowledge, request.filter), hiddenRemark(knowledge, request)});
    return data;
}

ChartData eventsChart(const core::Knowledge &knowledge, const ChartRequest &request)
{
    ChartData data = yearsChart(ChartKind::Events, request);
    data.valueWord = Words::tr("Events");
    data.series = {{.name = Words::tr("Events")}};
    // As on the timeline: events are what this is about, whether the graph shows them or not.
    Filter filter = request.filter;
    filter.hiddenKinds.remove(core::EntityKind::Event);
    std::map<int, ChartCell> years;
    int undated = 0;
    for (const core::Event &event : knowledge.data().events) {
        if (!filter.showsEntity(knowledge, event.id))
            continue;
        const auto date = knowledge.eventDate(event.id);
        if (date && date->earliest().isValid())
            addEvent(knowledge, event.id, years[date->earliest().year()]);
        else
            ++undated;
    }
    if (years.empty()) {
        data.emptyReason = Words::tr("No event that the filters show has a date.");
        return data;
    }
    for (int year = years.begin()->first; year <= years.rbegin()->first; ++year)
        addYear(data, year, years[year]);
    const std::size_t most = largest(data);
    data.headline = Words::tr("The most events fall into %1: %2 of %3")
                        .arg(data.categories[most].name)
                        .arg(data.total(most))
                        .arg(data.sum());
    data.note = joined({Words::tr("An event counts in the year in which it began."), undatedRemark(undated)});
    return data;
}

} // namespace app

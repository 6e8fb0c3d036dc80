#include "app/views/timeline/TimelineEvents.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double side = 13;
constexpr double clusterGap = 11;
constexpr int mostNamed = 4;

struct DatedEvent
{
    EntityId id;
    QDate from;
    QDate to;
    double x = 0;
};

std::vector<DatedEvent> eventsIn(const core::Knowledge &knowledge, const TimelinePictureOptions &options)
{
    std::vector<DatedEvent> events;
    // On the timeline events have a lane of their own, whether the graph shows them or not.
    Filter filter = options.filter;
    filter.hiddenKinds.remove(core::EntityKind::Event);
    for (const core::Event &event : knowledge.data().events) {
        const std::optional<core::Period> date = knowledge.eventDate(event.id);
        if (!date || !date->earliest().isValid() || !filter.showsEntity(knowledge, event.id))
            continue;
        const QDate to = date->latest().isValid() ? date->latest() : date->earliest();
        if (to < options.range.from || date->earliest() > options.range.to)
            continue;
        const double x = (xOf(options, date->earliest()) + xOf(options, to)) / 2;
        if (x >= options.headerWidth && x <= options.size.width())
            events.push_back({event.id, date->earliest(), to, x});
    }
    std::stable_sort(events.begin(), events.end(), [](const DatedEvent &a, const DatedEvent &b) { return a.x < b.x; });
    return events;
}

QString altOf(const core::Knowledge &knowledge, const std::vector<DatedEvent> &events)
{
    QStringList lines;
    for (const DatedEvent &event : events) {
        if (lines.size() == mostNamed) {
            lines << Words::tr("And %1 more; zoom in to part them.").arg(int(events.size()) - mostNamed);
            break;
        }
        QString line =
            Words::tr("%1: %2.").arg(periodText(*knowledge.eventDate(event.id)), knowledge.entity(event.id).label);
        if (!knowledge.disagreementsOf(event.id).empty())
            line += u' ' + Words::tr("Sources differ.");
        lines << line;
    }
    return lines.join(u' ');
}

Mark diamond(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
             const std::vector<DatedEvent> &events, double y)
{
    Mark mark;
    double x = 0;
    bool isAhead = options.validOn.has_value();
    bool isDisputed = false;
    for (const DatedEvent &event : events) {
        mark.standsFor.emplace_back(event.id);
        x += event.x / double(events.size());
        isAhead = isAhead && event.from > *options.validOn;
        isDisputed = isDisputed || !knowledge.disagreementsOf(event.id).empty();
    }
    const double size = events.size() > 1 ? side + 8 : side;
    mark.shape = Shape::Diamond;
    mark.role = StyleRole::Event;
    mark.layer = 2;
    mark.order = 3;
    mark.box = QRectF(x - size / 2, y - size / 2, size, size);
    mark.states = (isAhead ? Ended : NoState) | (isDisputed ? Disputed : NoState);
    mark.alt = altOf(knowledge, events);
    if (events.size() > 1) {
        mark.text = QString::number(events.size());
        mark.textRole = TextRole::Small;
    }
    return mark;
}

Mark precisionBar(const TimelinePictureOptions &options, const DatedEvent &event, double y)
{
    Mark mark;
    mark.shape = Shape::BarFuzzyEnds;
    mark.role = StyleRole::Event;
    mark.layer = 1;
    mark.order = -1;
    mark.standsFor = {event.id};
    const double left = std::max(options.headerWidth, xOf(options, event.from));
    const double right = std::min(options.size.width(), xOf(options, event.to));
    mark.box = QRectF(left, y - 2, right - left, 4);
    return mark;
}

} // namespace

std::vector<Mark> eventMarks(const core::Knowledge &knowledge, const TimelinePictureOptions &options, double y)
{
    std::vector<Mark> marks;
    const std::vector<DatedEvent> events = eventsIn(knowledge, options);
    for (std::size_t begin = 0; begin < events.size();) {
        std::size_t end = begin + 1;
        while (end < events.size() && events[end].x - events[end - 1].x < clusterGap)
            ++end;
        const std::vector<DatedEvent> cluster(events.begin() + std::ptrdiff_t(begin),
                                              events.begin() + std::ptrdiff_t(end));
        if (cluster.size() == 1 && xOf(options, events[begin].to) - xOf(options, events[begin].from) > side)
            marks.push_back(precisionBar(options, events[begin], y));
        marks.push_back(diamond(knowledge, options, cluster, y));
        begin = end;
    }
    return marks;
}

} // namespace app

#include "app/views/graph/NodeColours.h"

#include <algorithm>
#include <map>
#include <numeric>

#include <QCoreApplication>

#include "app/session/MeasureWording.h"
#include "app/views/graph/GraphShapes.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GraphView)
};

/// The largest value of each step, by head/tail breaks (Jiang 2013): what lies above the mean is divided anew at its
/// own mean. Measures of networks have few large values and many small ones, of which steps of equal numbers tell
/// nothing.
std::vector<double> stepEnds(const NodeMeasure &measure)
{
    std::vector<double> sorted(measure.values.cbegin(), measure.values.cend());
    std::sort(sorted.begin(), sorted.end());
    std::vector<double> ends;
    auto begin = sorted.begin();
    while (begin != sorted.end()) {
        const double mean = std::accumulate(begin, sorted.end(), 0.0) / double(sorted.end() - begin);
        const bool isLast = ends.size() + 1 == std::size_t(tintSteps) || *begin == sorted.back();
        begin = isLast ? sorted.end() : std::upper_bound(begin, sorted.end(), mean);
        ends.push_back(*std::prev(begin));
    }
    return ends;
}

/// Few steps are spread over the whole scale.
Tint stepTint(std::size_t step, std::size_t count)
{
    const int spread = count < 2 ? tintSteps - 1 : int(step * (tintSteps - 1) / (count - 1));
    return {.tells = Tint::Tells::Step, .number = spread};
}

void addSteps(NodeColours &colours)
{
    const core::Measure measure = colours.measure.measure;
    colours.stepEnds = stepEnds(colours.measure);
    std::vector<double> begins(colours.stepEnds.size(), colours.measure.most);
    for (const double value : colours.measure.values) {
        const auto step = std::size_t(std::lower_bound(colours.stepEnds.begin(), colours.stepEnds.end(), value) -
                                      colours.stepEnds.begin());
        begins[step] = std::min(begins[step], value);
    }
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const QString from = valueText(measure, begins[i]);
        const QString to = valueText(measure, colours.stepEnds[i]);
        colours.key.push_back(
            {stepTint(i, begins.size()), from == to ? from : Words::tr("%1 to %2", "two values").arg(from, to)});
    }
}

/// "Russia, China and 20 more": by who has most statements, actors and treaties first.
QString membersText(const core::Knowledge &knowledge, std::vector<core::EntityId> &members)
{
    constexpr std::size_t named = 2;
    const auto rank = [&](core::EntityId id) {
        return importanceOf(knowledge.entity(id).kind, int(knowledge.statementsOf(id).size()));
    };
    const auto last = members.begin() + std::ptrdiff_t(std::min(named, members.size()));
    std::partial_sort(members.begin(), last, members.end(), [&](core::EntityId a, core::EntityId b) {
        return rank(a) != rank(b) ? rank(a) > rank(b) : a < b;
    });
    QStringList names;
    for (auto member = members.begin(); member != last; ++member)
        names << knowledge.entity(*member).label;
    const QString text = names.join(QStringLiteral(" · "));
    return members.size() <= named ? text : Words::tr("%1 and %2 more").arg(text).arg(members.size() - named);
}

void addGroups(NodeColours &colours, const core::Knowledge &knowledge)
{
    std::map<int, std::vector<core::EntityId>> groups;
    for (auto node = colours.measure.values.cbegin(); node != colours.measure.values.cend(); ++node)
        groups[int(node.value())].push_back(node.key());
    for (auto &[number, members] : groups) {
        if (number <= tintGroups)
            colours.key.push_back(
                {{.tells = Tint::Tells::Group, .number = number},
                 Words::tr("%1: %2", "a group and its members").arg(number).arg(membersText(knowledge, members))});
    }
    const int last = groups.empty() ? 0 : groups.rbegin()->first;
    if (last > tintGroups) {
        colours.key.push_back({{.tells = Tint::Tells::Nothing},
                               last == tintGroups + 1
                                   ? Words::tr("%1: the smallest").arg(last)
                                   : Words::tr("%1 to %2: smaller ones").arg(tintGroups + 1).arg(last)});
    }
}

} // namespace

Tint NodeColours::tintOf(core::EntityId id) const
{
    const auto found = measure.values.constFind(id);
    if (found == measure.values.constEnd())
        return {.tells = Tint::Tells::Nothing};
    if (core::isGrouping(measure.measure))
        return *found <= tintGroups ? Tint{.tells = Tint::Tells::Group, .number = int(*found)}
                                    : Tint{.tells = Tint::Tells::Nothing};
    const auto step = std::lower_bound(stepEnds.begin(), stepEnds.end(), *found) - stepEnds.begin();
    return stepTint(std::min(std::size_t(step), stepEnds.size() - 1), stepEnds.size());
}

QString NodeColours::textOf(core::EntityId id) const
{
    const QString value = valueText(measure.measure, measure.values.value(id));
    return core::isGrouping(measure.measure)
               ? value
               : Words::tr("%1 %2", "a measure and its value").arg(wordFor(measure.measure), value);
}

QString NodeColours::shortTextOf(core::EntityId id) const
{
    const double value = measure.values.value(id);
    return core::isGrouping(measure.measure) ? QString::number(qRound64(value)) : valueText(measure.measure, value);
}

NodeColours colourNodes(NodeMeasure measure, const core::Knowledge &knowledge)
{
    NodeColours colours{.measure = std::move(measure)};
    if (core::isGrouping(colours.measure.measure))
        addGroups(colours, knowledge);
    else
        addSteps(colours);
    return colours;
}

} // namespace app

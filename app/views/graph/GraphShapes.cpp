#include "app/views/graph/GraphShapes.h"

#include <algorithm>
#include <cmath>

#include "app/picture/Shapes.h"
#include "app/views/graph/GraphAlt.h"

namespace app {

using core::EntityKind;

namespace {

constexpr double laneOfParallels = 11; ///< pixels between lines of the same two nodes

void route(Mark &mark, const LinkBundle &link, const Mark &first, const Mark &second)
{
    const bool isBack = link.goesBack && !link.goesForth;
    const Mark &from = isBack ? second : first;
    const Mark &to = isBack ? first : second;
    mark.joins = {from.standsFor.front(), to.standsFor.front()};
    const QPointF a = from.box.center();
    const QPointF b = to.box.center();
    double bow = (link.number - (link.count - 1) / 2.0) * laneOfParallels * 2;
    if (isBack)
        bow = -bow;
    const QPointF along = b - a;
    const double length = std::max(1.0, std::hypot(along.x(), along.y()));
    const QPointF control = (a + b) / 2 + QPointF(-along.y(), along.x()) / length * bow;
    if (std::abs(bow) < 0.5) {
        mark.shape = Shape::Polyline;
        mark.points = {borderPoint(from, b), borderPoint(to, a)};
    } else {
        mark.shape = Shape::Curve;
        mark.points = {borderPoint(from, control), control, borderPoint(to, control)};
    }
}

} // namespace

StyleRole roleOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Actor:
        return StyleRole::Actor;
    case EntityKind::Treaty:
        return StyleRole::Treaty;
    case EntityKind::Clause:
        return StyleRole::Clause;
    case EntityKind::Topic:
        return StyleRole::Topic;
    case EntityKind::Event:
        return StyleRole::Event;
    case EntityKind::Scenario:
        return StyleRole::Scenario;
    case EntityKind::Source:
        return StyleRole::Source;
    }
    return StyleRole::Source;
}

Shape shapeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Actor:
        return Shape::Circle;
    case EntityKind::Treaty:
        return Shape::RoundedRect;
    case EntityKind::Clause:
        return Shape::Square;
    case EntityKind::Topic:
        return Shape::Hexagon;
    case EntityKind::Event:
        return Shape::Diamond;
    case EntityKind::Scenario:
        return Shape::Ring;
    case EntityKind::Source:
        return Shape::Page;
    }
    return Shape::Page;
}

double importanceOf(EntityKind kind, int degree)
{
    constexpr double weight[] = {2000, 2500, 600, 300, 200, 900, 0};
    return weight[size_t(kind)] + 10 * degree;
}

Mark linkMark(const core::Knowledge &knowledge, const LinkBundle &link, const Mark &first, const Mark &second)
{
    Mark mark;
    mark.standsFor.assign(link.statements.begin(), link.statements.end());
    mark.role = StyleRole::Edge;
    mark.modality = link.modality;
    mark.layer = 1;
    mark.states = statesOfLink(knowledge, link);
    mark.alt = altOfLink(knowledge, link);
    route(mark, link, first, second);
    return mark;
}

} // namespace app

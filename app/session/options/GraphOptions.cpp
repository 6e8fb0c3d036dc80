#include "app/session/options/GraphOptions.h"

#include <cmath>

#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

QString toWord(GraphLayout layout)
{
    switch (layout) {
    case GraphLayout::Stress:
        return u"stress"_s;
    case GraphLayout::Force:
        return u"force"_s;
    case GraphLayout::Layered:
        return u"layered"_s;
    case GraphLayout::Radial:
        return u"radial"_s;
    case GraphLayout::Time:
        return u"time"_s;
    }
    Q_UNREACHABLE();
}

std::optional<GraphLayout> graphLayoutOf(QStringView word)
{
    for (const GraphLayout layout : graphLayouts)
        if (word == toWord(layout))
            return layout;
    return std::nullopt;
}

namespace {

constexpr double farthest = 1e7; ///< of a pin, in scene units

QJsonObject pinsToJson(const QHash<qint64, QPointF> &held, const StateWriter &writer)
{
    QJsonObject pins;
    for (auto pin = held.cbegin(); pin != held.cend(); ++pin) {
        const QJsonArray key = writer.keys(QVector<core::EntityId>{{pin.key()}});
        pins.insert(key.first().toString(), QJsonArray{pin->x(), pin->y()});
    }
    return pins;
}

QHash<qint64, QPointF> pinsFrom(const QJsonObject &pins, StateReader &reader)
{
    QHash<qint64, QPointF> held;
    for (auto pin = pins.begin(); pin != pins.end(); ++pin) {
        const QJsonArray place = pin->toArray();
        const double x = place.at(0).toDouble(2 * farthest);
        const double y = place.at(1).toDouble(2 * farthest);
        if (place.size() != 2 || std::abs(x) > farthest || std::abs(y) > farthest)
            throw StateReader::wrong(u"pins"_s);
        for (const core::EntityId id : reader.entityList({{u"pins"_s, QJsonArray{pin.key()}}}, u"pins"_s))
            held.insert(id.value, QPointF(x, y));
    }
    return held;
}

} // namespace

GraphOptions withPins(GraphOptions options, const core::Knowledge &knowledge)
{
    for (const core::Pin &pin : knowledge.pins())
        if (!options.held.contains(pin.entity.value))
            options.held.insert(pin.entity.value, QPointF(pin.x, pin.y));
    return options;
}

QJsonObject toJson(const GraphOptions &options, const StateWriter &writer)
{
    QJsonObject object;
    if (options.layout != GraphLayout::Stress)
        object.insert(u"layout"_s, toWord(options.layout));
    if (!options.centre.isNull())
        object.insert(u"centre"_s, writer.keys(QVector<core::EntityId>{options.centre}));
    if (options.sizeBy)
        object.insert(u"size"_s, core::toWord(*options.sizeBy));
    if (options.colourBy)
        object.insert(u"colour"_s, core::toWord(*options.colourBy));
    if (!options.held.isEmpty())
        object.insert(u"pins"_s, pinsToJson(options.held, writer));
    return object;
}

void read(GraphOptions &options, const QJsonObject &object, StateReader &reader)
{
    options = {};
    if (object.contains(u"layout"_s)) {
        const auto layout = graphLayoutOf(StateReader::text(object, u"layout"_s));
        if (!layout)
            throw StateReader::wrong(u"layout"_s);
        options.layout = *layout;
    }
    for (const core::EntityId id : reader.entityList(object, u"centre"_s))
        options.centre = id;
    options.held = pinsFrom(StateReader::object(object, u"pins"_s), reader);
    if (object.contains(u"size"_s)) {
        options.sizeBy = core::measureOf(StateReader::text(object, u"size"_s));
        if (!options.sizeBy || core::isGrouping(*options.sizeBy))
            throw StateReader::wrong(u"size"_s);
    }
    if (object.contains(u"colour"_s)) {
        options.colourBy = core::measureOf(StateReader::text(object, u"colour"_s));
        if (!options.colourBy)
            throw StateReader::wrong(u"colour"_s);
    }
}

} // namespace app

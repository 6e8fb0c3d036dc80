#include "app/session/options/GraphOptions.h"

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

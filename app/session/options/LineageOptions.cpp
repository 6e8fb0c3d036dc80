#include "app/session/options/LineageOptions.h"

#include "app/session/options/StateJson.h"

namespace app {

using namespace Qt::StringLiterals;

QJsonObject toJson(const LineageOptions &options, const StateWriter &writer)
{
    QJsonObject object;
    if (!options.treaties.isEmpty())
        object.insert(u"treaties"_s, writer.keys(options.treaties));
    if (!options.folded.isEmpty())
        object.insert(u"folded"_s, writer.keys(options.folded));
    if (!options.focus.isNull())
        object.insert(u"focus"_s, writer.keys(QVector<core::EntityId>{options.focus}));
    if (!options.search.isEmpty())
        object.insert(u"search"_s, options.search);
    return object;
}

void read(LineageOptions &options, const QJsonObject &object, StateReader &reader)
{
    options.treaties = reader.entityList(object, u"treaties"_s);
    options.folded = reader.entities(object, u"folded"_s);
    const QVector<core::EntityId> focus = reader.entityList(object, u"focus"_s);
    options.focus = focus.isEmpty() ? core::EntityId() : focus.first();
    options.search = StateReader::text(object, u"search"_s);
}

} // namespace app

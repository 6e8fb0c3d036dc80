#include "app/session/options/ChartOptions.h"

#include "app/session/options/StateJson.h"

namespace app {

QJsonObject toJson(const ChartOptions &options, const StateWriter &)
{
    QJsonObject object;
    if (!options.name.isEmpty())
        object.insert(QStringLiteral("name"), options.name);
    return object;
}

void read(ChartOptions &options, const QJsonObject &object, StateReader &)
{
    options.name = StateReader::text(object, QStringLiteral("name"));
}

} // namespace app

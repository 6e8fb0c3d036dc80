#include "app/session/options/CompareOptions.h"

#include "app/session/options/StateJson.h"

namespace app {

QJsonObject toJson(const CompareOptions &options, const StateWriter &)
{
    QJsonObject object;
    if (options.then)
        object.insert(QStringLiteral("then"), options.then->toString(Qt::ISODate));
    if (options.now)
        object.insert(QStringLiteral("now"), options.now->toString(Qt::ISODate));
    return object;
}

void read(CompareOptions &options, const QJsonObject &object, StateReader &)
{
    options.then = StateReader::day(object, QStringLiteral("then"));
    options.now = StateReader::day(object, QStringLiteral("now"));
}

} // namespace app

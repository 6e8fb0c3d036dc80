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
    if (options.form == CompareOptions::Form::Overlaid)
        object.insert(QStringLiteral("form"), QStringLiteral("overlaid"));
    return object;
}

void read(CompareOptions &options, const QJsonObject &object, StateReader &)
{
    options.then = StateReader::day(object, QStringLiteral("then"));
    options.now = StateReader::day(object, QStringLiteral("now"));
    const QString form = StateReader::text(object, QStringLiteral("form"));
    if (!form.isEmpty() && form != QStringLiteral("overlaid"))
        throw StateReader::wrong(QStringLiteral("form"));
    options.form = form.isEmpty() ? CompareOptions::Form::SideBySide : CompareOptions::Form::Overlaid;
}

} // namespace app

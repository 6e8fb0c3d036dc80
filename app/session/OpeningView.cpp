#include "app/session/OpeningView.h"

namespace app {

OpeningView openingView(const core::Knowledge &knowledge)
{
    const QHash<QString, QString> &meta = knowledge.meta();
    OpeningView view;
    for (const QString &key : meta.value(QStringLiteral("hidden-at-first")).split(u' ', Qt::SkipEmptyParts))
        if (const core::EntityId id = knowledge.find(key).entity(); !id.isNull())
            view.filter.hidden.insert(id);
    for (const QString &key : {QStringLiteral("opens-on"), QStringLiteral("data-date")}) {
        const QDate day = QDate::fromString(meta.value(key), Qt::ISODate);
        if (!view.validOn && day.isValid())
            view.validOn = day;
    }
    return view;
}

} // namespace app

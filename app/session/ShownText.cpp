#include "app/session/ShownText.h"

#include <QCoreApplication>

#include "app/session/FilterWording.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

} // namespace

QString shownText(const core::Knowledge &knowledge, const ViewState &state)
{
    QStringList parts;
    // Then and now has two days of its own, and tells them.
    if (state.kind != ViewKind::Compare)
        parts << (state.validOn ? Words::tr("on %1").arg(dateText(*state.validOn)) : Words::tr("at all times"));
    const QString filter = filterText(knowledge, state.filter);
    parts << (filter.isEmpty() ? Words::tr("nothing filtered out beyond the usual") : filter);
    return withKnownOn(Words::tr("Shown: %1").arg(parts.join(QStringLiteral(", "))), knowledge);
}

} // namespace app

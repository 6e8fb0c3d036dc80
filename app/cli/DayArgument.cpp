#include "app/cli/DayArgument.h"

#include <QCoreApplication>

#include "core/base/Error.h"
#include "core/model/PartialDate.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QDate dayOf(const QString &text)
{
    const auto date = core::PartialDate::parse(text);
    if (!date || date->earliest() != date->latest() || date->isApproximate() || date->isUncertain())
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("\"%1\" is no day: write year, month and day, as in 2024-12-04.").arg(text));
    return date->earliest();
}

} // namespace app

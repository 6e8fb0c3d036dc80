#include "app/session/options/TableOptions.h"

namespace app {

QJsonObject toJson(const TableOptions &, const StateWriter &)
{
    return {};
}

void read(TableOptions &, const QJsonObject &, StateReader &) {}

} // namespace app

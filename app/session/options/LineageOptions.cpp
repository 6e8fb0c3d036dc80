#include "app/session/options/LineageOptions.h"

namespace app {

QJsonObject toJson(const LineageOptions &, const StateWriter &)
{
    return {};
}

void read(LineageOptions &, const QJsonObject &, StateReader &) {}

} // namespace app

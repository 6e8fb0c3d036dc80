#include "app/session/options/GraphOptions.h"

namespace app {

QJsonObject toJson(const GraphOptions &, const StateWriter &)
{
    return {};
}

void read(GraphOptions &, const QJsonObject &, StateReader &) {}

} // namespace app

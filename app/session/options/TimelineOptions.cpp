#include "app/session/options/TimelineOptions.h"

namespace app {

QJsonObject toJson(const TimelineOptions &, const StateWriter &)
{
    return {};
}

void read(TimelineOptions &, const QJsonObject &, StateReader &) {}

} // namespace app

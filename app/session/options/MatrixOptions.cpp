#include "app/session/options/MatrixOptions.h"

namespace app {

QJsonObject toJson(const MatrixOptions &, const StateWriter &)
{
    return {};
}

void read(MatrixOptions &, const QJsonObject &, StateReader &) {}

} // namespace app

#pragma once

#include <QJsonObject>
#include <QString>

namespace app {

class StateReader;
class StateWriter;

/// Which chart is shown. A plain value.
struct ChartOptions
{
    QString name = {}; ///< "scope"; empty: the first one

    friend bool operator==(const ChartOptions &, const ChartOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const ChartOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(ChartOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

#pragma once

#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// How the graph is drawn, beyond what every view shares. A plain value.
struct GraphOptions
{
    friend bool operator==(const GraphOptions &, const GraphOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const GraphOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(GraphOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

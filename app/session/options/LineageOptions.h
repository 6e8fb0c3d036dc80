#pragma once

#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// What the lineage compares, and how. A plain value.
struct LineageOptions
{
    friend bool operator==(const LineageOptions &, const LineageOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const LineageOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(LineageOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

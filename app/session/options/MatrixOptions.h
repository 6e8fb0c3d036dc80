#pragma once

#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// Which topics and treaties the matrix shows, and in what order. A plain value.
struct MatrixOptions
{
    friend bool operator==(const MatrixOptions &, const MatrixOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const MatrixOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(MatrixOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

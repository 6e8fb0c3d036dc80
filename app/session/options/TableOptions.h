#pragma once

#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// What the table lists, and in what order. A plain value.
struct TableOptions
{
    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const TableOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(TableOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

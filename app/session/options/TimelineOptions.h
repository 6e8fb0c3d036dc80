#pragma once

#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// How the timeline is drawn, beyond what every view shares. A plain value.
struct TimelineOptions
{
    friend bool operator==(const TimelineOptions &, const TimelineOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const TimelineOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(TimelineOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

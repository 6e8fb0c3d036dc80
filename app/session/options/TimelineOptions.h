#pragma once

#include <optional>

#include <QDate>
#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// How the timeline is drawn, beyond what every view shares. A plain value.
struct TimelineOptions
{
    /// What makes a lane: the parties of treaties, each single actor, or the type of treaty and event.
    enum class Lanes { Pairs, Actors, Kinds };

    Lanes lanes = Lanes::Pairs;
    /// The stretch of time that is seen; nothing: all that the project dates.
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    /// Whether playing begins again at its end.
    bool loops = false;

    friend bool operator==(const TimelineOptions &, const TimelineOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const TimelineOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(TimelineOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

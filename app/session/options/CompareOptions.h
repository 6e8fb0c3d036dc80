#pragma once

#include <optional>

#include <QDate>
#include <QJsonObject>

namespace app {

class StateReader;
class StateWriter;

/// The two days that are set against each other. A plain value.
struct CompareOptions
{
    enum class Form { SideBySide, Overlaid };

    std::optional<QDate> then = {}; ///< nothing: a year before `now`
    std::optional<QDate> now = {};  ///< nothing: the day on which things are shown
    Form form = Form::SideBySide;

    friend bool operator==(const CompareOptions &, const CompareOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const CompareOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(CompareOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

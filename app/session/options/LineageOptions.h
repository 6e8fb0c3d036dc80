#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QVector>

#include "core/base/Id.h"

namespace app {

class StateReader;
class StateWriter;

/// What the lineage compares, and how. A plain value.
struct LineageOptions
{
    QVector<core::EntityId> treaties = {}; ///< empty: the pair of parties with the most links
    QSet<core::EntityId> folded = {};      ///< groups (upper topics) of which each treaty shows one block
    core::EntityId focus = {};             ///< the only group that is shown; null: all
    QString search = {};                   ///< what does not have these words is drawn paler

    friend bool operator==(const LineageOptions &, const LineageOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const LineageOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(LineageOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

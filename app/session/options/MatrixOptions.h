#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

#include "core/graph/TopicMatrix.h"

namespace app {

class StateReader;
class StateWriter;

/// Which topics and treaties the matrix shows, and in what order. A plain value.
struct MatrixOptions
{
    /// What ATOP has noted of a treaty.
    enum class Codings { Beside, LeftOut };

    core::MatrixQuery::Order order = core::MatrixQuery::Order::ByTopic;
    core::MatrixQuery::Uncoded uncoded = core::MatrixQuery::Uncoded::LeftOut;
    Codings codings = Codings::Beside;
    QSet<core::EntityId> folded = {}; ///< upper topics that stand for their leaves
    QString search = {};

    friend bool operator==(const MatrixOptions &, const MatrixOptions &) = default;
};

/// What is as usual is left out.
QJsonObject toJson(const MatrixOptions &options, const StateWriter &writer);
/// Throws `core::Error` for what cannot be read.
void read(MatrixOptions &options, const QJsonObject &object, StateReader &reader);

} // namespace app

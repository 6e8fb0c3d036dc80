#pragma once

#include <optional>

#include <QDate>
#include <QJsonObject>
#include <QSet>

#include "core/model/Knowledge.h"

namespace app {

class StateReader;
class StateWriter;

/// What is left out of every view. A plain value; the default one is what a newcomer sees: states and organisations,
/// treaties and scenarios that are linked; clauses come with an expanded treaty, persons, topics and events on request.
struct Filter
{
    enum class Unlinked { Shown, Hidden };
    /// AnyOf: what concerns at least one of the actors, with whomever. Between: the actors alone, with the treaties of
    /// which at least two of them are parties.
    enum class Parties { AnyOf, Between };

    QSet<core::EntityKind> hiddenKinds = {core::EntityKind::Topic, core::EntityKind::Event};
    QSet<core::ActorType> hiddenActors = {core::ActorType::Person};
    QSet<core::Modality> hiddenModalities = {};
    /// Only statements and clauses on these topics (a top topic stands for its leaves); empty: all.
    QSet<core::EntityId> topics = {};
    /// Only treaties with these parties and what is linked with them, as `parties` says; empty: all.
    QSet<core::EntityId> actors = {};
    Parties parties = Parties::AnyOf;
    /// Only what lasted, or happened, on some day from the one to the other; nothing: no bound. What has no date stays.
    std::optional<QDate> from = {};
    std::optional<QDate> to = {};
    /// Single nodes that were hidden.
    QSet<core::EntityId> hidden = {};
    /// Whether nodes without any link that is shown are drawn.
    Unlinked unlinked = Unlinked::Hidden;

    bool showsEntity(const core::Knowledge &knowledge, core::EntityId id) const;
    bool showsStatement(const core::Knowledge &knowledge, core::StatementId id) const;

    friend bool operator==(const Filter &, const Filter &) = default;
};

/// For saved views; see `StateWriter` and `StateReader`.
QJsonObject toJson(const Filter &filter, const StateWriter &writer);
void read(Filter &filter, const QJsonObject &object, StateReader &reader);

} // namespace app

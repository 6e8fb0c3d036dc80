#pragma once

#include <optional>

#include <QDate>

#include "core/model/Knowledge.h"

namespace core {

/// The second clock: what could be known on `day`, of all that `whole` knows. A pure function; applied twice it changes
/// nothing more.
///
/// - A passage counts once its source had surely been published: on the last day that the date of the source allows
///   ("2024" counts from 31 December on); where the date is open ("since 1996"), on the day the data were put together.
/// - A source without a date is reference matter of the project itself (notes on actors, chronology, topics): what
/// rests
///   on it counts as soon as all that takes part in it had begun.
/// - Nothing is a fact before it happened, whatever the source was published: a digest made when a treaty was signed
/// may
///   have been kept up since. A fact that names a later day is left out, the later end of one that holds is unknown.
/// - A statement is known when one supporting passage is; an entity when a statement about it is, and what it is a part
///   of with it; a question is disputed when at least two of its readings are known.
KnowledgeData knownOn(const Knowledge &whole, QDate day);

/// The day from which on a statement is known; an invalid one where it always was.
QDate knownFrom(const Knowledge &whole, StatementId id);

/// The first day on which everything is known; an invalid one where nothing has a date.
QDate allKnownFrom(const Knowledge &whole);

} // namespace core

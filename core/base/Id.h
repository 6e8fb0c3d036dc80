#pragma once

#include <utility>

#include <QHash>
#include <QtGlobal>

namespace core {

/// A number that names a row, strong by its tag: an `EntityId` cannot be passed where a `PassageId` is wanted.
/// Zero names nothing.
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr bool isNull() const { return value == 0; }
    friend constexpr bool operator==(Id a, Id b) { return a.value == b.value; }
    friend constexpr bool operator!=(Id a, Id b) { return a.value != b.value; }
    friend constexpr bool operator<(Id a, Id b) { return a.value < b.value; }
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EntityId = Id<struct EntityTag>;
using StatementId = Id<struct StatementTag>;
using PassageId = Id<struct PassageTag>;
using DisagreementId = Id<struct DisagreementTag>;

} // namespace core

#pragma once

#include <utility>

#include <QHash>

#include "core/base/Id.h"

namespace core {

/// Points at one thing of the project, whatever it is. What marks stand for and what is selected.
struct Ref
{
    enum class Kind { None, Entity, Statement, Passage, Disagreement };

    Kind kind = Kind::None;
    qint64 value = 0;

    Ref() = default;
    Ref(EntityId id) : kind(Kind::Entity), value(id.value) {}             // NOLINT: converting on purpose
    Ref(StatementId id) : kind(Kind::Statement), value(id.value) {}       // NOLINT
    Ref(PassageId id) : kind(Kind::Passage), value(id.value) {}           // NOLINT
    Ref(DisagreementId id) : kind(Kind::Disagreement), value(id.value) {} // NOLINT

    bool isNull() const { return kind == Kind::None; }
    EntityId entity() const { return {kind == Kind::Entity ? value : 0}; }
    StatementId statement() const { return {kind == Kind::Statement ? value : 0}; }
    PassageId passage() const { return {kind == Kind::Passage ? value : 0}; }
    DisagreementId disagreement() const { return {kind == Kind::Disagreement ? value : 0}; }

    friend bool operator==(const Ref &a, const Ref &b) { return a.kind == b.kind && a.value == b.value; }
    friend bool operator!=(const Ref &a, const Ref &b) { return !(a == b); }
    friend bool operator<(const Ref &a, const Ref &b)
    {
        return std::pair(a.kind, a.value) < std::pair(b.kind, b.value);
    }
    friend size_t qHash(const Ref &r, size_t seed = 0) { return qHashMulti(seed, int(r.kind), r.value); }
};

} // namespace core

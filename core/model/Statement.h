#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/Id.h"
#include "core/model/Entity.h"
#include "core/model/Period.h"
#include "core/model/Terms.h"

namespace core {

/// Who or what takes part in a statement: an entity, another statement, or (both null) a bare text.
struct Participant
{
    Role role = Role::Subject;
    EntityId entity;
    StatementId statement;
    QString text;
};

/// Subject – predicate – object or value, with when it holds, how it is known and whose it is.
struct Statement
{
    StatementId id;
    QString key;  ///< `statement/C003`
    QString text; ///< a sentence of ours that says it; empty where its parts say all: see `Knowledge::title`
    QString predicate;
    std::vector<Participant> participants; ///< in order
    QString value;                         ///< EDTF when `valueKind` is Date
    QString rankReason;
    QString note;
    std::optional<Period> valid; ///< as given; see `Knowledge::validity` for the one that holds
    ValueKind valueKind = ValueKind::None;
    Modality modality = Modality::Fact;
    Confidence confidence = Confidence::Memory;
    Rank rank = Rank::Normal;
    Polarity polarity = Polarity::Affirmed;
    Likelihood likelihood = Likelihood::None;
    Strength strength = Strength::None;
    EntityId scenario;
};

/// A passage that a statement rests on. `quote` narrows the passage (code points into the source's text); empty: the
/// whole of it.
struct Evidence
{
    StatementId statement;
    PassageId passage;
    Stance stance = Stance::Supports;
    std::optional<TextSpan> quote;
};

/// A word for a relation. `label` reads between subject and object.
struct Predicate
{
    QString id;
    QString label;
    QString passive;
    QString family;
};

/// Sources that differ on one question. Members with the same value are one reading; the ranks stand on the statements.
struct Disagreement
{
    struct Member
    {
        StatementId statement;
        QString value;
    };

    DisagreementId id;
    QString key; ///< `disagreement/K01`
    QString question;
    EntityId subject;
    QString property;
    QString reason; ///< why the preferred reading is preferred
    QString note;
    std::vector<Member> members;
};

} // namespace core

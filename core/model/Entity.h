#pragma once

#include <optional>
#include <vector>

#include <QString>

#include "core/base/Id.h"
#include "core/model/Period.h"
#include "core/model/Terms.h"

namespace core {

/// What every thing that has a name has: actor, treaty, clause, topic, event, scenario, source.
struct Entity
{
    EntityId id;
    EntityKind kind = EntityKind::Actor;
    QString key;         ///< identifier as read and written: `treaty/russia-dprk-2024/article-4`
    QString label;       ///< short name as drawn
    QString description; ///< one or two sentences of ours; of a clause: its summary
    QString note;
    Confidence confidence = Confidence::Memory;
};

/// A further name of an entity. `language` is BCP 47 ("ko", "zh-Hant").
struct Name
{
    EntityId entity;
    QString text;
    QString language;
    NameKind kind = NameKind::Alias;
};

/// A code of an entity in some scheme: `iso3` PRK, `cow` 731, `dossier` T-2024.
struct Code
{
    EntityId entity;
    QString scheme;
    QString value;
};

struct Actor
{
    EntityId id;
    ActorType type = ActorType::State;
    std::optional<Period> exists;
};

/// The dates of a treaty (signed, in force, ended) are statements, since sources differ on them: see
/// `Knowledge::treatyDates`.
struct Treaty
{
    EntityId id;
    QString type;       ///< treaty, agreement, declaration, statement, armistice, charter
    QString shortLabel; ///< text inside the drawn box: "2024"
    QString place;
    QString registration;
    int articleCount = 0;
};

struct Clause
{
    EntityId id;
    EntityId treaty;
    int ordinal = 0;    ///< place in the treaty, from 0
    QString label;      ///< "Article 4"
    QString title;      ///< "Mutual defence"
    QString kind;       ///< obligation-defence, consultation-crisis …
    QString trigger;    ///< empty when there is none
    QString conditions; ///< empty when there are none
    QString addressees;
    QString anchor; ///< at most six words of the original
    QString seenIn;
};

struct Topic
{
    EntityId id;
    EntityId parent; ///< null for one of the upper level
    QString code;    ///< "B1"
    QString atop;    ///< nearest ATOP variable, if any
    QString pax;     ///< nearest PA-X head, if any
};

/// The date of an event is a statement with the predicate `occurredOn`.
struct Event
{
    EntityId id;
    QString type;
    QString place;
    QString seenIn;
};

struct Scenario
{
    EntityId id;
    Likelihood likelihood = Likelihood::Unlabelled;
    EntityId holder;
};

/// A stretch of a source's text, in code points.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// A document and its digest in our own words. Paragraphs of `text` are separated by one empty line; `headings` are
/// whole paragraphs.
struct Source
{
    EntityId id;
    QString type; ///< CSL type
    QString shortTitle;
    QStringList authors;
    QString publisher;
    std::optional<Period> published;
    QString language;
    QString address;
    QString text; ///< LF, NFC
    std::vector<TextSpan> headings;
};

} // namespace core

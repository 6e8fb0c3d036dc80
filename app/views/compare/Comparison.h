#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QHash>
#include <QString>

#include "app/session/Filter.h"
#include "app/session/options/CompareOptions.h"
#include "core/model/Knowledge.h"

namespace app {

/// What became of something between two days.
enum class Change {
    New,     ///< holds now, did not then
    Ended,   ///< held then, does not now
    Changed, ///< holds on both days, and what is said of it differs
    Disputed ///< whether it held on one of the days depends on which source is right
};

/// Two days, in either order: `then` is what is looked back to.
struct DayPair
{
    QDate then = {};
    QDate now = {};
};

/// What differs between two days of the knowledge: by treaties in force and actors in being. What is the same on both,
/// or there on neither, is not in it.
struct Comparison
{
    struct Item
    {
        core::EntityId entity;
        Change change = Change::New;
        std::vector<core::StatementId> statements; ///< what says so
    };

    std::vector<Item> items; ///< treaties before actors, those of defence promises first, then the latest
    int promisesThen = 0;    ///< clauses of defence in force
    int promisesNow = 0;

    const Item *find(core::EntityId entity) const; ///< null where nothing changed
    std::vector<core::EntityId> with(Change change) const;
};

/// Of what the filter shows.
Comparison compareDays(const core::Knowledge &knowledge, DayPair days, const Filter &filter = {});

/// "From 31 December 1961 to 4 December 2024: 3 treaties new (…), 2 ended (…) …", written from the data.
struct ComparisonWords
{
    QString text;
    QString detail;
    std::vector<core::Ref> standsFor;
};

ComparisonWords wordsOf(const core::Knowledge &knowledge, const Comparison &comparison, DayPair days);

/// One word, as on the sign beside a mark.
QString wordFor(Change change);

/// The days that were chosen; where none was, the day on which things are shown, and a year before it.
DayPair chosenDays(const CompareOptions &options, std::optional<QDate> validOn, const core::Knowledge &knowledge);

} // namespace app

#pragma once

#include <vector>

#include <QString>

#include "app/session/Filter.h"
#include "app/session/options/TimelineOptions.h"
#include "core/graph/Gaps.h"
#include "core/model/Knowledge.h"

namespace app {

/// The stretch of time that is shown.
struct TimelineRange
{
    QDate from;
    QDate to;
};

/// First and last day on which a treaty is drawn. Both invalid when nothing dates it.
struct TreatySpan
{
    QDate from;
    QDate to;                  ///< invalid while it is in force, and where nobody knows when it ended
    QDate fromLatest;          ///< the last day that the beginning may mean: `from` where it is known to the day
    QDate toEarliest;          ///< the first day that the end may mean
    bool isPoint = false;      ///< signed, but never in force: a political statement
    bool isEndUnknown = false; ///< it ended, nobody knows when
};

TreatySpan spanOf(const core::Knowledge &knowledge, core::EntityId treaty);

/// Another date that some source gives for a signing, a beginning or an end than the one in use.
struct RivalDate
{
    enum class Of { Life, Signing };

    std::vector<core::StatementId> statements; ///< all that say so
    QDate from;
    QDate to;
    QDate inUse;
    Of of = Of::Life;
};

/// A treaty in its lane.
struct TimelineBar
{
    core::EntityId treaty;
    TreatySpan span;
    int row = 0; ///< bars that overlap in time stand in rows of their own
    std::vector<RivalDate> rivals;
};

/// An event in its lane.
struct TimelineEvent
{
    core::EntityId id;
    QDate from;
    QDate to;
    bool isDisputed = false;
    double middle() const { return double(from.toJulianDay() + to.toJulianDay()) / 2; }
};

/// Treaties of the same parties (a successor state counting as the one before it), or those of one actor or one type.
struct TimelineLane
{
    QString name;
    std::vector<core::EntityId> parties; ///< what the name stands for; empty for what is no entity
    std::vector<TimelineBar> bars;       ///< by date
    int rows = 0;
    std::vector<core::PromiseGap> gaps; ///< between defence promises; of pairs alone
    std::vector<TimelineEvent> events;  ///< by their middle
};

/// All that a timeline may show, whatever stretch of time is seen: made once for a knowledge and a filter, so that
/// panning and zooming only choose from it.
struct TimelineContent
{
    /// Those whose parties ever promised each other defence first, then by how many treaties they hold.
    std::vector<TimelineLane> lanes;
    /// Where they have a lane of their own, at the foot.
    std::vector<TimelineEvent> events;
    TimelineRange whole; ///< all that the project dates, with some room at both ends
};

TimelineContent timelineContent(const core::Knowledge &knowledge, const Filter &filter,
                                TimelineOptions::Lanes lanes = TimelineOptions::Lanes::Pairs);

/// All that the project dates, with some room at both ends.
TimelineRange wholeRange(const core::Knowledge &knowledge);

/// Days on which a treaty begins or ends, in order, each once: where stepping stops.
std::vector<QDate> changeDays(const core::Knowledge &knowledge);

} // namespace app

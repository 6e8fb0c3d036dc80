#include "app/session/RowGrounds.h"
#include "app/views/page/KindRows.h"
#include "app/views/timeline/TimelineLanes.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QStringList timeTexts(const std::optional<core::Period> &period)
{
    if (!period)
        return {{}, {}, {}, {}};
    return boundTexts(period->start()) + boundTexts(period->end());
}

QStringList dayTexts(QDate day)
{
    return boundTexts(core::PartialDate::fromDay(day));
}

class RowsBuilder
{
public:
    RowsBuilder(const core::Knowledge &knowledge, const TimelineRange &range) : m_knowledge(knowledge), m_range(range)
    {}

    std::vector<QStringList> build(const TimelineContent &content)
    {
        m_rows.push_back(QStringList{u"id"_s, u"kind"_s, u"label"_s, u"lane"_s, u"from"_s, u"from_precision"_s, u"to"_s,
                                     u"to_precision"_s, u"disputed"_s} +
                         groundsHeader());
        for (const TimelineLane &lane : content.lanes) {
            for (const TimelineBar &bar : lane.bars)
                addTreaty(lane, bar);
            for (const core::PromiseGap &gap : lane.gaps)
                addGap(lane, gap);
            for (const TimelineEvent &event : lane.events)
                addEvent(lane.name, event);
        }
        for (const TimelineEvent &event : content.events)
            addEvent({}, event);
        return std::move(m_rows);
    }

private:
    /// What lies wholly outside of the stretch of time is not seen.
    bool isSeen(QDate from, QDate to) const
    {
        return (!to.isValid() || to >= m_range.from) && (!from.isValid() || from <= m_range.to);
    }

    void add(const QStringList &start, const std::vector<core::Ref> &refs)
    {
        m_rows.push_back(start + groundsOf(m_knowledge, refs));
    }

    void addTreaty(const TimelineLane &lane, const TimelineBar &bar)
    {
        if (!isSeen(bar.span.from, bar.span.to))
            return;
        const core::TreatyDates dates = m_knowledge.treatyDates(bar.treaty);
        const core::Entity &entity = m_knowledge.entity(bar.treaty);
        std::vector<core::Ref> refs;
        for (const core::StatementId id : {dates.signedBy, dates.inForceBy, dates.endedBy})
            if (!id.isNull())
                refs.emplace_back(id);
        for (const RivalDate &rival : bar.rivals)
            refs.insert(refs.end(), rival.statements.begin(), rival.statements.end());
        // What never was in force lasts no longer than its signing.
        const QStringList time = bar.span.isPoint && dates.signedOn
                                     ? boundTexts(dates.signedOn->start()) + boundTexts(dates.signedOn->start())
                                     : timeTexts(dates.life());
        add(QStringList{entity.key, u"treaty"_s, entity.label, lane.name} + time +
                QStringList{bar.rivals.empty() ? QString() : u"yes"_s},
            refs);
    }

    void addGap(const TimelineLane &lane, const core::PromiseGap &gap)
    {
        if (!isSeen(gap.from, gap.to))
            return;
        const QString label =
            u"%1 – %2"_s.arg(m_knowledge.entity(gap.earlier).label, m_knowledge.entity(gap.later).label);
        const QString id = m_knowledge.key(gap.earlier) + u' ' + m_knowledge.key(gap.later);
        add(QStringList{id, u"gap"_s, label, lane.name} + dayTexts(gap.from) + dayTexts(gap.to) +
                QStringList{QString()},
            {gap.statements.begin(), gap.statements.end()});
    }

    void addEvent(const QString &lane, const TimelineEvent &event)
    {
        if (!isSeen(event.from, event.to))
            return;
        const core::Entity &entity = m_knowledge.entity(event.id);
        add(QStringList{entity.key, u"event"_s, entity.label, lane} + timeTexts(m_knowledge.eventDate(event.id)) +
                QStringList{event.isDisputed ? u"yes"_s : QString()},
            {core::Ref(event.id)});
    }

    const core::Knowledge &m_knowledge;
    TimelineRange m_range;
    std::vector<QStringList> m_rows;
};

} // namespace

std::vector<QStringList> timelineRows(const core::Knowledge &knowledge, const ViewState &state)
{
    const TimelineOptions &options = state.options.timeline;
    const TimelineContent content = timelineContent(knowledge, state.filter, options.lanes);
    TimelineRange range = content.whole;
    if (options.from && options.to)
        range = {*options.from, *options.to};
    return RowsBuilder(knowledge, range).build(content);
}

} // namespace app

#include "app/views/timeline/TimelinePicture.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/timeline/TimelineAxis.h"
#include "app/views/timeline/TimelineEvents.h"
#include "app/views/timeline/TimelineGaps.h"
#include "app/views/timeline/TimelineLanes.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double axisHeight = 24;
constexpr double eventsHeight = 26;
constexpr double barShare = 0.82; ///< of a row
constexpr double laneGap = 6;
constexpr double gapHeight = 20;
constexpr double topMargin = 8;

class TimelineBuilder
{
public:
    TimelineBuilder(const core::Knowledge &knowledge, const TimelinePictureOptions &options)
        : m_knowledge(knowledge), m_options(options), m_lanes(lanesOf(knowledge, options.filter))
    {}

    TimelinePicture build()
    {
        m_result.laneCount = int(m_lanes.size());
        const double lanesBottom = addLanes(m_options.size.height() - axisHeight - eventsHeight);
        m_result.axisTop = lanesBottom + eventsHeight;
        append(axisMarks(m_options, topMargin, m_result.axisTop));
        addHeader(Words::tr("Events"), lanesBottom + eventsHeight / 2, {});
        append(eventMarks(m_knowledge, m_options, lanesBottom + eventsHeight / 2));
        append(dateHandleMarks(m_options, 0, m_result.axisTop));
        finish();
        return std::move(m_result);
    }

private:
    void append(std::vector<Mark> marks)
    {
        auto &all = m_result.picture.marks;
        std::move(marks.begin(), marks.end(), std::back_inserter(all));
    }

    /// Draws as many lanes as there is room for; returns where they end.
    double addLanes(double bottom)
    {
        double y = topMargin;
        for (int i = std::clamp(m_options.firstLane, 0, std::max(0, m_result.laneCount - 1)); i < m_result.laneCount;
             ++i) {
            const TimelineLane &lane = m_lanes[size_t(i)];
            const std::vector<Mark> gaps = gapMarks(m_knowledge, m_options, lane, y + lane.rows * m_options.rowHeight,
                                                    y + m_options.rowHeight / 2);
            const double height = lane.rows * m_options.rowHeight + (gaps.empty() ? 0 : gapHeight) + laneGap;
            if (y + height > bottom + laneGap)
                break;
            addHeader(lane.name, y + m_options.rowHeight / 2, lane.parties);
            for (std::size_t t = 0; t < lane.treaties.size(); ++t)
                addTreaty(lane, t, y + lane.rowOf[t] * m_options.rowHeight);
            append(gaps);
            y += height;
            ++m_result.shownLanes;
        }
        return std::min(y, bottom);
    }

    void addHeader(const QString &name, double middle, const std::vector<EntityId> &parties)
    {
        Mark mark;
        mark.role = StyleRole::Axis;
        mark.textRole = TextRole::Label;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.text = elided(fittingName(name), TextRole::Label, m_options.headerWidth - 20);
        mark.alt = name;
        mark.layer = 3;
        mark.order = 0;
        mark.textBox = QRectF(12, middle - 10, m_options.headerWidth - 20, 20);
        mark.box = mark.textBox;
        mark.standsFor.assign(parties.begin(), parties.end());
        m_result.picture.marks.push_back(mark);
    }

    /// Without the states that came before, where there is no room for them; the alt text has them.
    QString fittingName(const QString &name) const
    {
        if (textSize(name, TextRole::Label).width() <= m_options.headerWidth - 20)
            return name;
        QStringList parties = name.split(QStringLiteral(" – "));
        for (QString &party : parties)
            party = party.section(QStringLiteral(" / "), 0, 0);
        return parties.join(QStringLiteral(" – "));
    }

    void addTreaty(const TimelineLane &lane, std::size_t number, double top)
    {
        const EntityId treaty = lane.treaties[number];
        const TreatySpan span = spanOf(m_knowledge, treaty);
        const QDate last = span.to.isValid() ? span.to : m_options.range.to;
        if (span.from > m_options.range.to || last < m_options.range.from)
            return;
        Mark mark = treatyMark(treaty, span);
        const double left = std::max(m_options.headerWidth, xOf(m_options, span.from));
        const double right = std::min(m_options.size.width() - m_options.rightMargin, xOf(m_options, last));
        const double middle = top + m_options.rowHeight / 2;
        const double height = m_options.rowHeight * barShare;
        if (span.isPoint)
            mark.box = QRectF(left - 5, middle - 6, 10, 12);
        else
            mark.box = QRectF(left, middle - height / 2, std::max(3.0, right - left), height);
        addTreatyText(mark, lane, number);
    }

    Mark treatyMark(EntityId treaty, const TreatySpan &span) const
    {
        const core::TreatyDates dates = m_knowledge.treatyDates(treaty);
        Mark mark;
        mark.standsFor = {treaty};
        for (const core::StatementId id : {dates.inForceBy, dates.endedBy, dates.signedBy})
            if (!id.isNull())
                mark.standsFor.emplace_back(id);
        mark.role = StyleRole::Treaty;
        mark.layer = 2;
        mark.order = 1;
        mark.importance = 1;
        if (span.isPoint)
            mark.shape = Shape::RoundedRect;
        else
            mark.shape = span.to.isValid() && span.to <= m_options.range.to ? Shape::Bar : Shape::BarOpenEnd;
        if (m_options.validOn && !span.isPoint && !m_knowledge.isInForceOn(treaty, *m_options.validOn))
            mark.states |= Ended;
        if (m_options.validOn && span.isPoint && span.from > *m_options.validOn)
            mark.states |= Ended;
        if (!m_knowledge.disagreementsOf(treaty).empty())
            mark.states |= Disputed;
        mark.alt = altOf(treaty, dates, mark.states);
        return mark;
    }

    QString altOf(EntityId treaty, const core::TreatyDates &dates, unsigned states) const
    {
        QStringList parts{m_knowledge.entity(treaty).label};
        if (dates.signedOn)
            parts << Words::tr("signed %1").arg(periodText(*dates.signedOn));
        if (dates.inForce)
            parts << Words::tr("in force %1").arg(periodText(*dates.inForce));
        else
            parts << Words::tr("no entry into force known");
        if ((states & Disputed) != 0)
            parts << Words::tr("sources differ");
        return parts.join(u"; ") + u'.';
    }

    /// Inside the bar when there is room, else to the right of it as far as the next bar of the row.
    void addTreatyText(Mark &mark, const TimelineLane &lane, std::size_t number)
    {
        const core::Entity &entity = m_knowledge.entity(lane.treaties[number]);
        const QString shortText = m_knowledge.treaty(entity.id)->shortLabel;
        const double room = mark.box.width() - (mark.shape == Shape::BarOpenEnd ? 28 : 12);
        for (const QString &text : {entity.label, shortText}) {
            mark.text = text;
            mark.textRole = TextRole::Inside;
            if (mark.shape == Shape::RoundedRect || labelSize(mark).width() > room) {
                mark.text.clear();
                continue;
            }
            m_result.picture.marks.push_back(mark);
            return;
        }
        m_result.picture.marks.push_back(mark);
        const double free = nextLeft(lane, number) - mark.box.right() - 10;
        for (const QString &text : {entity.label, shortText}) {
            Mark label;
            label.standsFor = mark.standsFor;
            label.role = StyleRole::Treaty;
            label.layer = 3;
            label.order = -1;
            label.text = text;
            label.textRole = TextRole::Small;
            label.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
            const QSizeF size = labelSize(label);
            if (size.width() > free)
                continue;
            label.box = QRectF(QPointF(mark.box.right() + 5, mark.box.center().y() - size.height() / 2), size);
            label.textBox = label.box;
            label.alt = mark.alt;
            m_result.picture.marks.push_back(label);
            return;
        }
    }

    double nextLeft(const TimelineLane &lane, std::size_t number) const
    {
        double left = m_options.size.width();
        for (std::size_t i = number + 1; i < lane.treaties.size(); ++i)
            if (lane.rowOf[i] == lane.rowOf[number])
                left = std::min(left, xOf(m_options, spanOf(m_knowledge, lane.treaties[i]).from) - 6);
        return left;
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        picture.title = Words::tr("%1: timeline").arg(m_knowledge.data().meta.value(QStringLiteral("title")));
        picture.bounds = QRectF(QPointF(0, 0), m_options.size);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = m_knowledge.data().meta.value(QStringLiteral("data-date"));
    }

    const core::Knowledge &m_knowledge;
    const TimelinePictureOptions &m_options;
    std::vector<TimelineLane> m_lanes;
    TimelinePicture m_result;
};

} // namespace

TimelinePicture buildTimelinePicture(const core::Knowledge &knowledge, const TimelinePictureOptions &options)
{
    return TimelineBuilder(knowledge, options).build();
}

TimelineRange wholeRange(const core::Knowledge &knowledge)
{
    QDate first;
    QDate last;
    const auto include = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const core::Treaty &treaty : knowledge.data().treaties) {
        const TreatySpan span = spanOf(knowledge, treaty.id);
        include(span.from);
        include(span.to);
    }
    for (const core::Event &event : knowledge.data().events)
        if (const auto date = knowledge.eventDate(event.id)) {
            include(date->earliest());
            include(date->latest());
        }
    if (!first.isValid())
        return {QDate(1900, 1, 1), QDate(2030, 1, 1)};
    return {QDate(first.year(), 1, 1).addYears(-1), QDate(last.year(), 12, 31).addYears(2)};
}

} // namespace app

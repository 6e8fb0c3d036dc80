#include "app/views/timeline/TimelinePicture.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/HeadMark.h"
#include "app/session/Wording.h"
#include "app/views/SourceList.h"
#include "app/views/timeline/TimelineAxis.h"
#include "app/views/timeline/TimelineBars.h"
#include "app/views/timeline/TimelineEvents.h"
#include "app/views/timeline/TimelineGaps.h"

namespace app {

namespace {

using core::EntityId;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double axisHeight = 24;
constexpr double eventsHeight = 28;
constexpr double gapHeight = 20;
constexpr double topMargin = 8;

double footHeight(const TimelineContent &content)
{
    return content.events.empty() ? 4 : eventsHeight;
}

double laneHeight(const TimelineLane &lane, const TimelinePictureOptions &options)
{
    return lane.rows * options.rowHeight + (lane.gaps.empty() ? 0 : gapHeight) +
           (lane.events.empty() ? 0 : eventsHeight) + options.laneGap;
}

class TimelineBuilder
{
public:
    TimelineBuilder(const core::Knowledge &knowledge, const TimelineContent &content, const TimelineClusters &clusters,
                    const TimelinePictureOptions &options)
        : m_knowledge(knowledge), m_content(content), m_clusters(clusters), m_options(options)
    {}

    TimelinePicture build()
    {
        m_result.laneCount = int(m_content.lanes.size());
        const double foot = footHeight(m_content);
        const double lanesBottom = addLanes(m_options.size.height() - axisHeight - foot);
        m_result.axisTop = lanesBottom + foot;
        append(axisMarks(m_options, topMargin, m_result.axisTop));
        addLanesLeft();
        if (!m_content.events.empty()) {
            const double y = lanesBottom + eventsHeight / 2;
            addHeader(Words::tr("Events"), y, {});
            append(eventMarks(m_knowledge, m_options, m_content.events, m_clusters.events, y));
        }
        if (m_content.lanes.empty() && m_content.events.empty()) {
            m_result.picture.marks.push_back(
                emptyMark(Words::tr("No treaty and no event that the filter shows has a date."),
                          {m_options.headerWidth, 0, m_options.size.width() - m_options.headerWidth,
                           m_options.size.height() - axisHeight}));
        }
        append(dateHandleMarks(m_options, m_result.axisTop, m_result.picture.marks));
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
            const double height = laneHeight(m_content.lanes[size_t(i)], m_options);
            if (y + height > bottom + m_options.laneGap) {
                if (m_options.lastLane == TimelinePictureOptions::LastLane::MayBeCut)
                    y = addCutLane(m_content.lanes[std::size_t(i)], y, bottom);
                break;
            }
            addLane(m_content.lanes[std::size_t(i)], std::size_t(i), y);
            y += height;
            ++m_result.shownLanes;
        }
        return std::min(y, bottom);
    }

    QString lanesText(int first, int whole) const
    {
        const int count = m_result.laneCount;
        if (whole == 0)
            return m_result.hasCutLane ? Words::tr("Part of lane %1 of %2").arg(first).arg(count)
                                       : Words::tr("%1 lanes, too high for here").arg(count);
        if (m_result.hasCutLane)
            return Words::tr("Lanes %1 to %2 of %3, the last cut").arg(first).arg(first + whole).arg(count);
        if (whole == 1)
            return Words::tr("Lane %1 of %2").arg(first).arg(count);
        return Words::tr("Lanes %1 to %2 of %3").arg(first).arg(first + whole - 1).arg(count);
    }

    /// Beside the axis: that there are more lanes than there is room for.
    void addLanesLeft()
    {
        if (m_result.shownLanes == m_result.laneCount)
            return;
        const int first = std::clamp(m_options.firstLane, 0, m_result.laneCount - 1);
        Mark mark;
        mark.role = StyleRole::Axis;
        mark.textRole = TextRole::Axis;
        mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
        mark.text = lanesText(first + 1, m_result.shownLanes);
        mark.text = elided(mark.text, mark.textRole, m_options.headerWidth - 20);
        mark.textBox = QRectF(12, m_result.axisTop + 2, m_options.headerWidth - 20, axisHeight - 4);
        mark.box = mark.textBox;
        mark.layer = 3;
        m_result.picture.marks.push_back(mark);
    }

    /// The rows that there is room for, and nothing of what stands below them; returns where they end.
    double addCutLane(const TimelineLane &lane, double y, double bottom)
    {
        const int rows = std::min(lane.rows, int((bottom - y) / m_options.rowHeight));
        if (rows < 1)
            return y;
        TimelineLane part;
        part.name = lane.name;
        part.parties = lane.parties;
        part.rows = rows;
        std::ranges::copy_if(lane.bars, std::back_inserter(part.bars),
                             [rows](const TimelineBar &bar) { return bar.row < rows; });
        addLane(part, 0, y);
        m_result.hasCutLane = true;
        return y + rows * m_options.rowHeight;
    }

    /// `number`: of the lane to which its events belong.
    void addLane(const TimelineLane &lane, std::size_t number, double y)
    {
        addHeader(lane.name, y + (lane.rows > 0 ? m_options.rowHeight : eventsHeight) / 2, lane.parties);
        const double below = y + lane.rows * m_options.rowHeight;
        std::vector<Mark> gaps = gapMarks(m_options, lane, below, y + m_options.rowHeight / 2);
        LabelPlacing taken;
        for (const Mark &gap : gaps) {
            taken.take(gap.box);
            taken.take(gap.textBox);
        }
        const QRectF area(m_options.headerWidth, y, m_options.size.width() - m_options.headerWidth - 2,
                          below - y + (gaps.empty() ? m_options.laneGap : gapHeight));
        append(barMarks(m_knowledge, m_options, lane, area, taken));
        append(std::move(gaps));
        if (!lane.events.empty())
            append(eventMarks(m_knowledge, m_options, lane.events, m_clusters.lanes[number],
                              below + (lane.gaps.empty() ? 0 : gapHeight) + eventsHeight / 2));
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

    void finish()
    {
        Picture &picture = m_result.picture;
        picture.title = Words::tr("%1: timeline").arg(m_knowledge.meta().value(QStringLiteral("title")));
        picture.bounds = QRectF(QPointF(0, 0), m_options.size);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = dataDateText(m_knowledge);
    }

    const core::Knowledge &m_knowledge;
    const TimelineContent &m_content;
    const TimelineClusters &m_clusters;
    const TimelinePictureOptions &m_options;
    TimelinePicture m_result;
};

} // namespace

double heightOf(const TimelineContent &content, const TimelinePictureOptions &options)
{
    double height = topMargin + footHeight(content) + axisHeight;
    for (const TimelineLane &lane : content.lanes)
        height += laneHeight(lane, options);
    return height;
}

TimelinePicture buildTimelinePicture(const core::Knowledge &knowledge, const TimelineContent &content,
                                     const TimelineClusters &clusters, const TimelinePictureOptions &options)
{
    return TimelineBuilder(knowledge, content, clusters, options).build();
}

} // namespace app

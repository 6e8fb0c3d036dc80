#include "app/views/timeline/TimelinePage.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/Legend.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double margin = 16;
constexpr double headHeight = 56;

constexpr double mostRowHeight = 48;
constexpr double mostLaneGap = 34;

TimelineRange rangeOf(const TimelineContent &content, const TimelineOptions &options)
{
    if (options.from && options.to)
        return {*options.from, *options.to};
    return content.whole;
}

/// Few lanes on a high page get higher rows, then more air, within reason.
void fillHeight(const TimelineContent &content, TimelinePictureOptions &drawn)
{
    const double lanes = double(std::max<std::size_t>(1, content.lanes.size()));
    double rows = 0;
    for (const TimelineLane &lane : content.lanes)
        rows += lane.rows;
    const auto room = [&] { return drawn.size.height() - heightOf(content, drawn); };
    drawn.rowHeight = std::clamp(drawn.rowHeight + room() / std::max(1.0, rows), drawn.rowHeight, mostRowHeight);
    drawn.laneGap = std::clamp(drawn.laneGap + room() / lanes, drawn.laneGap, mostLaneGap);
}

} // namespace

Picture timelinePage(const core::Knowledge &knowledge, const TimelinePageOptions &options)
{
    const TimelineContent content = timelineContent(knowledge, options.filter, options.content.lanes);
    TimelinePictureOptions drawn;
    drawn.validOn = options.validOn;
    drawn.range = rangeOf(content, options.content);
    drawn.headerWidth = 220;
    drawn.size = QSizeF(options.page.width() - 2 * margin, options.page.height() - headHeight);
    const TimelineClusters clusters = timelineClusters(content, pixelsPerDay(drawn));
    // Legend and sources, which the foot holds, depend on the marks.
    const double foot =
        footerHeight(buildTimelinePicture(knowledge, content, clusters, drawn).picture, options.page.width());
    drawn.size.rheight() -= foot;
    fillHeight(content, drawn);
    const TimelinePicture built = buildTimelinePicture(knowledge, content, clusters, drawn);
    Picture picture = built.picture;
    for (Mark &mark : picture.marks)
        mark.translate(QPointF(margin, headHeight));
    Mark head;
    head.role = StyleRole::Headline;
    head.layer = 4;
    head.textRole = TextRole::Headline;
    head.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    head.text = withKnownOn(options.validOn ? Words::tr("Treaties and events, as of %1").arg(dateText(*options.validOn))
                                            : Words::tr("Treaties and events"),
                            knowledge);
    if (built.shownLanes < built.laneCount)
        head.text = Words::tr("%1 (%2 of %3 lanes)").arg(head.text).arg(built.shownLanes).arg(built.laneCount);
    head.textBox = QRectF(margin, 14, options.page.width() - 2 * margin, 28);
    head.box = head.textBox;
    picture.marks.insert(picture.marks.begin(), head);
    picture.headline = head.text;
    picture.bounds = QRectF(0, 0, options.page.width(), options.page.height() - foot);
    return picture;
}

} // namespace app

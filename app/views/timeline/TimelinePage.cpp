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

/// Few lanes on a high page get higher rows, within reason.
void spread(const core::Knowledge &knowledge, TimelinePictureOptions &content)
{
    constexpr double most = 1.7;
    const double filled = buildTimelinePicture(knowledge, content).axisTop;
    if (filled > 0)
        content.rowHeight *= std::clamp((content.size.height() - 30) / filled, 1.0, most);
}

} // namespace

Picture timelinePage(const core::Knowledge &knowledge, const TimelinePageOptions &options)
{
    TimelinePictureOptions content;
    content.filter = options.filter;
    content.validOn = options.validOn;
    content.range = wholeRange(knowledge);
    content.headerWidth = 220;
    content.size = QSizeF(options.page.width() - 2 * margin, options.page.height() - headHeight);
    const double foot = footerHeight(buildTimelinePicture(knowledge, content).picture, options.page.width());
    content.size.rheight() -= foot;
    spread(knowledge, content);
    Picture picture = buildTimelinePicture(knowledge, content).picture;
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
    head.textBox = QRectF(margin, 14, options.page.width() - 2 * margin, 28);
    head.box = head.textBox;
    picture.marks.insert(picture.marks.begin(), head);
    picture.headline = head.text;
    picture.bounds = QRectF(0, 0, options.page.width(), options.page.height() - foot);
    return picture;
}

} // namespace app

#include "app/views/timeline/TimelinePage.h"

#include <QCoreApplication>

#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double margin = 24;
constexpr double headHeight = 56;
constexpr double footHeight = 72;

} // namespace

Picture timelinePage(const core::Knowledge &knowledge, const TimelinePageOptions &options)
{
    TimelineOptions content;
    content.filter = options.filter;
    content.validOn = options.validOn;
    content.range = wholeRange(knowledge);
    content.headerWidth = 220;
    content.size = QSizeF(options.page.width() - 2 * margin, options.page.height() - headHeight - footHeight);
    Picture picture = buildTimelinePicture(knowledge, content).picture;
    for (Mark &mark : picture.marks)
        mark.translate(QPointF(margin, headHeight));
    Mark head;
    head.role = StyleRole::Headline;
    head.layer = 4;
    head.textRole = TextRole::Headline;
    head.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    head.text = options.validOn ? Words::tr("Treaties and events, as of %1").arg(dateText(*options.validOn))
                                : Words::tr("Treaties and events");
    head.textBox = QRectF(margin, 14, options.page.width() - 2 * margin, 28);
    head.box = head.textBox;
    picture.marks.insert(picture.marks.begin(), head);
    picture.headline = head.text;
    picture.bounds = QRectF(QPointF(0, 0), options.page);
    return picture;
}

} // namespace app

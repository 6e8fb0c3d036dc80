#include "app/views/timeline/TimelineGaps.h"

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double bracketDepth = 5;
constexpr double textHeight = 14;

} // namespace

std::vector<Mark> gapMarks(const TimelinePictureOptions &options, const TimelineLane &lane, double top,
                           double barMiddle)
{
    std::vector<Mark> marks;
    for (const core::PromiseGap &gap : lane.gaps) {
        const double left = std::max(options.headerWidth, xOf(options, gap.from));
        const double right = std::min(options.size.width(), xOf(options, gap.to));
        if (right - left < 12)
            continue;
        Mark mark;
        mark.standsFor.assign(gap.statements.begin(), gap.statements.end());
        mark.shape = Shape::Bracket;
        mark.role = StyleRole::Gap;
        mark.layer = 2;
        mark.order = 2;
        mark.points = {QPointF(left, top + bracketDepth), QPointF(right, top + bracketDepth),
                       QPointF((left + right) / 2, barMiddle)};
        mark.box = QRectF(left, top, right - left, bracketDepth);
        mark.textRole = TextRole::Small;
        const QString full = Words::tr("%1 without a defence clause").arg(yearsText(gap.from, gap.to));
        for (const QString &text : {full, yearsText(gap.from, gap.to)}) {
            const double width = textSize(text, TextRole::Small).width() + 8;
            if (!mark.text.isEmpty() || width > options.size.width() - options.headerWidth)
                continue;
            mark.text = text;
            const double middle =
                std::clamp((left + right) / 2, options.headerWidth + width / 2, options.size.width() - width / 2);
            mark.textBox = QRectF(middle - width / 2, top + bracketDepth + 1, width, textHeight);
        }
        mark.alt = Words::tr("Between %1 and %2 no defence clause was in force: %3.")
                       .arg(dateText(gap.from), dateText(gap.to), durationText(gap.from, gap.to));
        marks.push_back(std::move(mark));
    }
    return marks;
}

} // namespace app

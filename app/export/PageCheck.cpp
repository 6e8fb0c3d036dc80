#include "app/export/PageCheck.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "app/picture/FontMetrics.h"
#include "app/picture/TextPlace.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr double pointsPerInch = 72;
/// Rounding of widths is no cut.
constexpr double tolerance = 1.5;

bool isCut(const Mark &mark, const QRectF &page)
{
    const TextPlace place = textPlace(mark);
    if (place.lines.isEmpty())
        return false;
    const bool isElided = place.lines.last().endsWith(u'…') && !mark.text.endsWith(u'…');
    return isElided || !page.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(place.textRect);
}

} // namespace

void PageCheck::add(const PageCheck &other)
{
    marks += other.marks;
    withPassage += other.withPassage;
    cut += other.cut;
    if (smallestText == 0 || (other.smallestText > 0 && other.smallestText < smallestText))
        smallestText = other.smallestText;
    contrast = other.contrast;
}

PageCheck checkMarks(const core::Knowledge &knowledge, const Picture &picture)
{
    PageCheck check;
    for (const Mark &mark : picture.marks) {
        if (mark.isInteractive()) {
            ++check.marks;
            check.withPassage += knowledge.why(mark.standsFor).empty() ? 0 : 1;
        }
    }
    return check;
}

PageCheck checkPage(const core::Knowledge &knowledge, const Picture &picture, const ExportOptions &options)
{
    const Picture page = exportPage(picture, options);
    const double points = exportScale(page, options) * pointsPerInch / options.dpi;
    PageCheck check = checkMarks(knowledge, page);
    for (const Mark &mark : page.marks) {
        if (mark.text.isEmpty())
            continue;
        const double size = pixelSize(mark.textRole) * points;
        check.smallestText = check.smallestText == 0 ? size : std::min(check.smallestText, size);
        if (isCut(mark, page.bounds))
            check.cut << mark.text.simplified();
    }
    check.contrast = contrastWarnings(options.colours, options.theme());
    return check;
}

QStringList sentences(const PageCheck &check)
{
    QStringList lines{Words::tr("%1 of %2 marks have a passage.").arg(check.withPassage).arg(check.marks)};
    if (check.cut.isEmpty())
        lines << Words::tr("No label is clipped.");
    else if (check.cut.size() == 1)
        lines << Words::tr("1 label is shortened or clipped: “%1”. Choose a larger page.").arg(check.cut.first());
    else
        lines << Words::tr("%1 labels are shortened or clipped, such as “%2”. Choose a larger page.")
                     .arg(check.cut.size())
                     .arg(check.cut.first());
    if (check.smallestText > 0)
        lines << Words::tr("The smallest letters are %1 pt high on paper.")
                     .arg(QLocale().toString(check.smallestText, 'f', 1));
    return lines + check.contrast;
}

} // namespace app

#include "app/export/ExportOptions.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/Legend.h"
#include "core/base/Error.h"

namespace app {

namespace {

/// Beyond it QPainter's raster engine and most readers give up.
constexpr int longestSide = 16384;

void requireSize(const ExportOptions &options)
{
    const QSize size = options.size;
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide)
        throw core::Error(
            core::Error::Kind::Invalid,
            QCoreApplication::translate("Export", "A picture cannot be %1 × %2 pixels large: choose between 1 and %3.")
                .arg(size.width())
                .arg(size.height())
                .arg(longestSide));
    if (!(options.dpi >= 1 && options.dpi <= 10000))
        throw core::Error(
            core::Error::Kind::Invalid,
            QCoreApplication::translate("Export", "A resolution of %1 dpi is not possible: choose between 1 and 10000.")
                .arg(options.dpi));
}

QRectF widened(const QRectF &bounds, double aspect)
{
    const double width = std::max(bounds.width(), bounds.height() * aspect);
    QRectF page(0, 0, width, width / aspect);
    page.moveCenter(bounds.center());
    return page;
}

/// In the window the headline may stand beside the picture; a page has nothing beside it.
void addHeadline(Picture &page)
{
    const bool hasOne = std::any_of(page.marks.begin(), page.marks.end(),
                                    [](const Mark &mark) { return mark.role == StyleRole::Headline; });
    if (hasOne || page.headline.isEmpty())
        return;
    constexpr double margin = 16;
    constexpr int maxLines = 3;
    const double width = std::max(page.bounds.width() - 2 * margin, 200.0);
    const QStringList lines = wrapped(page.headline, TextRole::Headline, width, maxLines);
    const double height = lineHeight(TextRole::Headline) * double(lines.size());
    Mark mark;
    mark.role = StyleRole::Headline;
    mark.text = lines.join(u'\n');
    mark.textRole = TextRole::Headline;
    mark.textAlign = Qt::AlignLeft | Qt::AlignVCenter;
    mark.box = {page.bounds.left() + margin, page.bounds.top() - height, width, height};
    mark.layer = 4;
    page.bounds.adjust(0, -height - margin, 0, 0);
    page.marks.push_back(std::move(mark));
}

} // namespace

Picture exportPage(const Picture &picture, const ExportOptions &options)
{
    requireSize(options);
    Picture page = picture;
    if (page.bounds.isEmpty())
        page.bounds = QRectF({}, QSizeF(options.size));
    if (options.footer == ExportOptions::Footer::LegendAndSources)
        addHeadline(page);
    const QRectF shaped = widened(page.bounds, double(options.size.width()) / options.size.height());
    if (options.footer == ExportOptions::Footer::LegendAndSources)
        return withLegendAndFooter(page, shaped);
    page.bounds = shaped;
    return page;
}

double exportScale(const Picture &page, const ExportOptions &options)
{
    return options.size.width() / page.bounds.width();
}

} // namespace app

#include "app/export/ExportOptions.h"

#include <algorithm>

#include <QCoreApplication>

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

} // namespace

Picture exportPage(const Picture &picture, const ExportOptions &options)
{
    requireSize(options);
    Picture page = picture;
    if (page.bounds.isEmpty())
        page.bounds = QRectF({}, QSizeF(options.size));
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

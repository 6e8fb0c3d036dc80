#include "app/export/ExportOptions.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "app/picture/FontMetrics.h"
#include "app/picture/Legend.h"
#include "core/base/Error.h"

namespace app {

namespace {

using Part = PageParts::Part;

/// Beyond it QPainter's raster engine and most readers give up.
constexpr int longestSide = 16384;

void requireSize(const ExportOptions &options)
{
    const QSize size = options.size;
    if (size.isEmpty() || size.width() > longestSide || size.height() > longestSide) {
        throw core::Error(
            core::Error::Kind::Invalid,
            QCoreApplication::translate("Export", "A picture cannot be %1 × %2 pixels large: choose between 1 and %3.")
                .arg(size.width())
                .arg(size.height())
                .arg(longestSide));
    }
    if (!(options.dpi >= 1 && options.dpi <= 10000)) {
        throw core::Error(
            core::Error::Kind::Invalid,
            QCoreApplication::translate("Export", "A resolution of %1 dpi is not possible: choose between 1 and 10000.")
                .arg(options.dpi));
    }
}

QRectF widened(const QRectF &bounds, double aspect)
{
    const double width = std::max(bounds.width(), bounds.height() * aspect);
    QRectF page(0, 0, width, width / aspect);
    page.moveCenter(bounds.center());
    return page;
}

/// A line of large text over the page, which grows upwards.
void addLineOnTop(Picture &page, const QString &text)
{
    constexpr double margin = 16;
    constexpr int maxLines = 3;
    const double width = std::max(page.bounds.width() - 2 * margin, 200.0);
    const QStringList lines = wrapped(text, TextRole::Headline, width, maxLines);
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

/// In the window the headline may stand beside the picture; a page has nothing beside it.
void addHeadline(Picture &page, const ExportOptions &options)
{
    if (options.parts.headline == Part::Hidden)
        return;
    const bool hasOne = std::any_of(page.marks.begin(), page.marks.end(),
                                    [](const Mark &mark) { return mark.role == StyleRole::Headline; });
    if (!hasOne && !page.headline.isEmpty() && options.title.isEmpty())
        addLineOnTop(page, page.headline);
    if (!options.title.isEmpty())
        addLineOnTop(page, options.title.simplified());
}

/// What the footer is not to say is not known to it.
Picture withFooter(const Picture &picture, const QRectF &page, const PageParts &parts)
{
    Picture told = picture;
    if (parts.sources == Part::Hidden)
        told.sources.clear();
    if (parts.dataDate == Part::Hidden)
        told.dataDate.clear();
    const auto legend = parts.legend == Part::Shown ? LegendPart::Shown : LegendPart::Hidden;
    Picture result = withLegendAndFooter(told, page, legend);
    result.sources = picture.sources;
    result.dataDate = picture.dataDate;
    return result;
}

} // namespace

Picture exportPage(const Picture &picture, const ExportOptions &options)
{
    requireSize(options);
    Picture page = picture;
    if (page.bounds.isEmpty())
        page.bounds = QRectF({}, QSizeF(options.size));
    if (!options.title.isEmpty())
        page.title = options.title.simplified();
    addHeadline(page, options);
    const QRectF shaped = widened(page.bounds, double(options.size.width()) / options.size.height());
    const PageParts &parts = options.parts;
    if (parts.legend == Part::Shown || parts.sources == Part::Shown || parts.dataDate == Part::Shown)
        return withFooter(page, shaped, parts);
    page.bounds = shaped;
    return page;
}

double exportScale(const Picture &page, const ExportOptions &options)
{
    return options.size.width() / page.bounds.width();
}

QSizeF layoutPage(QSize size, double dpi)
{
    constexpr double screenDpi = 96;
    constexpr double slide = 1600.0 * 900.0;
    constexpr double smallest = 800.0 * 450.0;
    const QSizeF page = QSizeF(size) * (screenDpi / std::max(dpi, screenDpi));
    const double area = std::max(page.width() * page.height(), 1.0);
    return page * std::sqrt(std::clamp(area, smallest, slide) / area);
}

} // namespace app

#include "app/export/PngWriter.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QPainter>

#include "app/export/CarriedView.h"
#include "app/picture/AltText.h"
#include "app/picture/PicturePainter.h"
#include "core/base/Error.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr double metresPerInch = 0.0254;
/// Level 3 of zlib, in Qt's scale: a third of the time for files larger by a tenth.
constexpr int quickCompression = 31;

void describe(QImage &image, const Picture &picture, const ExportOptions &options)
{
    const int dotsPerMetre = int(std::lround(options.dpi / metresPerInch));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(u"Title"_s, picture.title);
    image.setText(u"Description"_s, altOf(picture));
    image.setText(u"Software"_s, u"Pactgraph " PACTGRAPH_VERSION ""_s);
    image.setText(u"Source"_s, picture.sources.join(u"; "_s));
    if (!options.viewState.isEmpty())
        image.setText(viewStateKey(), options.viewState);
}

[[noreturn]] void refuseSize(QSize size)
{
    throw core::Error(
        core::Error::Kind::Invalid,
        QCoreApplication::translate("Export", "There is not enough memory for a picture of %1 × %2 pixels.")
            .arg(size.width())
            .arg(size.height()));
}

} // namespace

QImage renderImage(const Picture &picture, const ExportOptions &options)
{
    const Picture page = exportPage(picture, options);
    QImage image(options.size, QImage::Format_RGB32);
    if (image.isNull())
        refuseSize(options.size);
    const Theme theme = options.theme();
    image.fill(theme.background());
    QPainter painter(&image);
    const double scale = exportScale(page, options);
    painter.scale(scale, scale);
    painter.translate(-page.bounds.topLeft());
    paintPicture(painter, page, theme);
    painter.end();
    describe(image, page, options);
    return image;
}

QByteArray pngBytes(const Picture &picture, const ExportOptions &options)
{
    const QImage image = renderImage(picture, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(quickCompression);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image))
        refuseSize(options.size);
    return bytes;
}

} // namespace app

#include "app/window/FilePreview.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QSvgRenderer>

#include "app/export/CarriedView.h"
#include "app/export/PageCheck.h"
#include "app/picture/AltText.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"

namespace app {

namespace {

/// As large as the preview can become on a large screen; what has no pixels of its own is drawn so.
constexpr int previewWidth = 1600;
constexpr qsizetype previewText = 20000;

QSize drawnSize(QSize size)
{
    return size.scaled(previewWidth, previewWidth, Qt::KeepAspectRatio);
}

QImage imageOfSvg(const QByteArray &bytes, QSize size)
{
    QSvgRenderer renderer(bytes);
    QImage image(drawnSize(size), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage imageOfPdf(QByteArray bytes, QSize size)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    return document.pageCount() > 0 ? document.render(0, drawnSize(size)).convertToFormat(QImage::Format_RGB32)
                                    : QImage();
}

void readAgain(FilePreview &preview, const ExportChoices &choices)
{
    switch (choices.format) {
    case FileFormat::Png:
        preview.image = QImage::fromData(preview.bytes, "png");
        return;
    case FileFormat::Svg:
        preview.image = imageOfSvg(preview.bytes, choices.size);
        return;
    case FileFormat::Pdf:
        preview.image = imageOfPdf(preview.bytes, choices.size);
        return;
    case FileFormat::Csv:
        preview.text = QString::fromUtf8(preview.bytes.left(previewText));
        return;
    }
}

} // namespace

LaidOutView layOut(const ExportSubject &subject, ExportOptions options)
{
    LaidOutView laid{.picture = viewPage(*subject.knowledge, *subject.graph, subject.state, layoutPage(options.size)),
                     .options = std::move(options)};
    laid.options.viewState = carriedText(*subject.knowledge, subject.state, laid.picture);
    return laid;
}

FilePreview previewOf(const ExportSubject &subject, const ExportChoices &choices)
{
    FilePreview preview;
    try {
        const LaidOutView laid = layOut(subject, optionsOf(choices));
        preview.bytes = fileBytes(choices.format, *subject.knowledge, laid.picture, laid.options);
        preview.alt = altOf(laid.picture);
        const PageCheck check = checkPage(*subject.knowledge, laid.picture, laid.options);
        preview.findings = sentences(check);
        preview.isGood = check.isGood();
        readAgain(preview, choices);
    } catch (const core::Error &error) {
        preview.fault = error.message();
    }
    return preview;
}

} // namespace app

#include "app/export/FileFormat.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/export/PdfWriter.h"
#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace

QString toWord(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return QStringLiteral("png");
    case FileFormat::Svg:
        return QStringLiteral("svg");
    case FileFormat::Pdf:
        return QStringLiteral("pdf");
    case FileFormat::Pptx:
        return QStringLiteral("pptx");
    case FileFormat::Csv:
        return QStringLiteral("csv");
    case FileFormat::GraphMl:
        return QStringLiteral("graphml");
    case FileFormat::Gexf:
        return QStringLiteral("gexf");
    }
    Q_UNREACHABLE();
}

std::optional<FileFormat> fileFormatOf(const QString &ending)
{
    for (const FileFormat format : fileFormats)
        if (ending.compare(toWord(format), Qt::CaseInsensitive) == 0)
            return format;
    return std::nullopt;
}

QString wordFor(FileFormat format)
{
    switch (format) {
    case FileFormat::Png:
        return Words::tr("PNG image");
    case FileFormat::Svg:
        return Words::tr("SVG drawing");
    case FileFormat::Pdf:
        return Words::tr("PDF page");
    case FileFormat::Pptx:
        return Words::tr("PowerPoint slide");
    case FileFormat::Csv:
        return Words::tr("CSV table");
    case FileFormat::GraphMl:
        return Words::tr("GraphML graph");
    case FileFormat::Gexf:
        return Words::tr("GEXF graph");
    }
    Q_UNREACHABLE();
}

QString formatWords()
{
    QStringList words;
    for (const FileFormat format : fileFormats)
        words << toWord(format);
    const QString last = words.takeLast();
    return Words::tr("%1 or %2", "the last of a list").arg(words.join(QStringLiteral(", ")), last);
}

bool isPicture(FileFormat format)
{
    return format == FileFormat::Png || format == FileFormat::Svg || format == FileFormat::Pdf;
}

QByteArray pictureBytes(FileFormat format, const Picture &picture, const ExportOptions &options)
{
    Q_ASSERT(isPicture(format));
    if (format == FileFormat::Svg)
        return svgBytes(picture, options);
    return format == FileFormat::Pdf ? pdfBytes(picture, options) : pngBytes(picture, options);
}

} // namespace app

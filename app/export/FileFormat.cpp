#include "app/export/FileFormat.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/export/CsvWriter.h"
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
    case FileFormat::Csv:
        return QStringLiteral("csv");
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
    case FileFormat::Csv:
        return Words::tr("CSV table");
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

QByteArray fileBytes(FileFormat format, const core::Knowledge &knowledge, const Picture &picture,
                     const ExportOptions &options)
{
    switch (format) {
    case FileFormat::Png:
        return pngBytes(picture, options);
    case FileFormat::Svg:
        return svgBytes(picture, options);
    case FileFormat::Pdf:
        return pdfBytes(picture, options);
    case FileFormat::Csv:
        return csvBytes(rowsOf(knowledge, picture));
    }
    Q_UNREACHABLE();
}

} // namespace app

#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QString>

#include "app/export/ExportOptions.h"

namespace app {

/// In which form a view leaves the program.
enum class FileFormat { Png, Svg, Pdf, Pptx, Csv, GraphMl, Gexf };

inline constexpr std::array fileFormats = {FileFormat::Png, FileFormat::Svg,     FileFormat::Pdf, FileFormat::Pptx,
                                           FileFormat::Csv, FileFormat::GraphMl, FileFormat::Gexf};

/// "png": the ending of files and the word of the command line.
QString toWord(FileFormat format);
std::optional<FileFormat> fileFormatOf(const QString &ending);
/// For people: "PNG image".
QString wordFor(FileFormat format);
/// "png, svg, pdf, pptx, csv, graphml or gexf".
QString formatWords();
/// Whether it is a page with a picture, of a size that can be chosen.
bool isPicture(FileFormat format);

/// The file of a format for which `isPicture`. Any thread. Throws `core::Error`.
QByteArray pictureBytes(FileFormat format, const Picture &picture, const ExportOptions &options);

} // namespace app

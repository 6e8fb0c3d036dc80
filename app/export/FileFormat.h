#pragma once

#include <array>
#include <optional>

#include <QByteArray>
#include <QString>

#include "app/export/ExportOptions.h"
#include "core/model/Knowledge.h"

namespace app {

/// In which form a view leaves the program.
enum class FileFormat { Png, Svg, Pdf, Csv };

inline constexpr std::array fileFormats = {FileFormat::Png, FileFormat::Svg, FileFormat::Pdf, FileFormat::Csv};

/// "png": the ending of files and the word of the command line.
QString toWord(FileFormat format);
std::optional<FileFormat> fileFormatOf(const QString &ending);
/// For people: "PNG image".
QString wordFor(FileFormat format);
/// "png, svg, pdf or csv".
QString formatWords();

/// The file. Any thread. Throws `core::Error`.
QByteArray fileBytes(FileFormat format, const core::Knowledge &knowledge, const Picture &picture,
                     const ExportOptions &options);

} // namespace app

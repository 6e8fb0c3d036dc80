#pragma once

#include <span>

#include <QSize>
#include <QString>

namespace app {

/// A size that people need again and again.
struct ExportPreset
{
    const char *name = ""; ///< for the command line: "slide"
    const char *text = ""; ///< for people; untranslated
    QSize size = {};       ///< pixels
    double dpi = 96;
};

std::span<const ExportPreset> exportPresets();
/// Null when there is none of this name.
const ExportPreset *exportPreset(const QString &name);
QString wordFor(const ExportPreset &preset);
/// "33.87 × 19.05 cm": what a size is on paper and slides.
QString paperText(QSize size, double dpi);
/// "slide, half-slide … or 4k".
QString presetWords();

} // namespace app

#include "app/export/ExportPresets.h"

#include <array>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

#define SAY(text) QT_TRANSLATE_NOOP("Export", text)

/// A slide is 33.867 × 19.05 cm wide: 1920 pixels at 144 dpi.
const std::array<ExportPreset, 5> presets = {{
    {"slide", SAY("Slide 16:9"), {1920, 1080}, 144},
    {"half-slide", SAY("Half a slide"), {960, 1080}, 144},
    {"a4-portrait", SAY("A4 portrait"), {2480, 3508}, 300},
    {"a4-landscape", SAY("A4 landscape"), {3508, 2480}, 300},
    {"4k", SAY("4K screen"), {3840, 2160}, 288},
}};

#undef SAY

} // namespace

std::span<const ExportPreset> exportPresets()
{
    return presets;
}

const ExportPreset *exportPreset(const QString &name)
{
    for (const ExportPreset &preset : presets)
        if (name == QLatin1String(preset.name))
            return &preset;
    return nullptr;
}

QString wordFor(const ExportPreset &preset)
{
    return Words::tr(preset.text);
}

QString paperText(QSize size, double dpi)
{
    constexpr double centimetres = 2.54;
    const QLocale locale;
    return Words::tr("%1 × %2 cm")
        .arg(locale.toString(size.width() / dpi * centimetres, 'f', 2),
             locale.toString(size.height() / dpi * centimetres, 'f', 2));
}

QString presetWords()
{
    QStringList words;
    for (const ExportPreset &preset : presets)
        words << QString::fromLatin1(preset.name);
    const QString last = words.takeLast();
    return Words::tr("%1 or %2", "the last of a list").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace app

#pragma once

#include <optional>

#include <QDate>
#include <QSize>
#include <QString>

#include "app/picture/Theme.h"

namespace app {

class Arguments;

/// What `export` was asked for.
struct ExportOptions
{
    enum class View { Graph, Timeline };
    enum class Format { Png, Svg };

    View view = View::Graph;
    Format format = Format::Png;
    QString out;            ///< file, or - for standard output
    QSize size{1920, 1080}; ///< of the picture, in pixels
    int dpi = 96;           ///< pixels an inch: at 192, letters are twice as large as at 96
    std::optional<QDate> validOn = {};
    Theme::Mode theme = Theme::Mode::Light;

    /// Throws `core::Error` for the first value that cannot be.
    static ExportOptions of(const Arguments &arguments);
};

} // namespace app

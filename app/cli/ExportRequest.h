#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "app/export/ExportOptions.h"

namespace app {

class Arguments;

/// What the sub-command `export` was asked for.
struct ExportRequest
{
    enum class View { Graph, Timeline };
    enum class Format { Png, Svg };
    /// On which day things are shown: on that on which the project opens, at all times at once, or on `validOn`.
    enum class Time { AsOpened, Always, OnDay };

    View view = View::Graph;
    Format format = Format::Png;
    QString out; ///< file, or - for standard output
    Time time = Time::AsOpened;
    QDate validOn = {};
    ExportOptions options = {};

    /// Throws `core::Error` for the first value that cannot be.
    static ExportRequest of(const Arguments &arguments);
    /// The day, given the one on which the project opens; nothing: at all times.
    std::optional<QDate> day(std::optional<QDate> opening) const;
    /// The page that the view is laid out on. Pictures smaller than a slide are laid out as large as they are, so that
    /// their words can be read; larger ones are the slide enlarged.
    QSizeF pageSize() const;
};

} // namespace app

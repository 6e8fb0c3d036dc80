#pragma once

#include <optional>

#include <QDate>
#include <QString>

#include "app/export/ExportOptions.h"
#include "app/session/ViewState.h"

namespace app {

class Arguments;

/// What the sub-command `export` was asked for.
struct ExportRequest
{
    enum class Format { Png, Svg, Pptx };
    /// On which day things are shown: on that on which the project opens, at all times at once, or on `validOn`.
    enum class Time { AsOpened, Always, OnDay };

    ViewKind view = ViewKind::Graph;
    QString name;                ///< of the chart: what stands behind the colon of "chart:NAME"
    std::optional<TableOf> list; ///< what the table lists
    Format format = Format::Png;
    QString story; ///< name of the story whose views are written; empty: one view
    QString out;   ///< file, or - for standard output
    Time time = Time::AsOpened;
    QDate validOn = {};
    std::optional<QDate> knownOn = {};
    CompareOptions compare = {}; ///< of then and now
    ExportOptions options = {};

    /// Throws `core::Error` for the first value that cannot be.
    static ExportRequest of(const Arguments &arguments);
    /// What is shown: the view as the project opens, changed as was asked.
    ViewState state(const core::Knowledge &knowledge) const;
    /// The page that the view is laid out on. Pictures smaller than a slide are laid out as large as they are, so that
    /// their words can be read; larger ones are the slide enlarged.
    QSizeF pageSize() const;
};

/// The words for `--view`: "graph, timeline or table".
QString viewWords();

} // namespace app

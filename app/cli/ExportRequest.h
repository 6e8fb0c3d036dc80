#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "app/export/ExportOptions.h"
#include "app/export/FileFormat.h"
#include "app/session/ViewState.h"

namespace app {

class Arguments;

/// A file that is asked for, and what goes into it.
struct ExportOutput
{
    /// The view, or the list of the project's sources.
    enum class Content { View, CslJson, BibTex, Ris };

    QString path; ///< or - for standard output
    Content content = Content::View;
    FileFormat format = FileFormat::Png;
};

/// A view that is to be written.
struct RequestedView
{
    ViewState state;
    QString caption = {}; ///< of a view of a story
};

/// What the sub-command `export` was asked for.
struct ExportRequest
{
    /// On which day things are shown: on that on which the project opens, at all times at once, or on `validOn`.
    enum class Time { AsOpened, Always, OnDay };

    std::optional<ViewKind> view = {}; ///< nothing: that of `given`, or no view is written
    QString name = {};                 ///< of the chart: what stands behind the colon of "chart:NAME"
    QString story = {};                ///< name of the story whose views are written; empty: one view
    TableOptions table = {};           ///< what the table lists
    QByteArray given = {};             ///< JSON of a state, or a file that carries one or several
    std::vector<ExportOutput> outputs;
    Time time = Time::AsOpened;
    QDate validOn = {};
    std::optional<QDate> knownOn = {};
    GraphOptions graph = {};
    CompareOptions compare = {}; ///< of then and now
    ExportOptions options = {};

    /// Reads the files that are named to be read. Throws `core::Error` for the first value that cannot be.
    static ExportRequest of(const Arguments &arguments);
    /// What is shown, at least one: those of the story, those given, or the view as the project opens; but for a story
    /// changed as was asked. Throws `core::Error`.
    std::vector<RequestedView> views(const core::Knowledge &knowledge) const;
    /// Whether a view is to be written, and not sources alone.
    bool wantsView() const;

private:
    ViewState asked(ViewState state) const;
};

/// The words for `--view`: "graph, timeline or table".
QString viewWords();

} // namespace app

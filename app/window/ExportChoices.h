#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "app/export/FileFormat.h"
#include "app/session/ViewState.h"

namespace app {

/// What is chosen in the export dialog. A plain value.
struct ExportChoices
{
    FileFormat format = FileFormat::Png;
    QString preset = QStringLiteral("slide"); ///< empty: a size of one's own
    QSize size = {1920, 1080};
    double dpi = 144;
    Theme::Mode mode = Theme::Mode::Light;
    PageParts parts = {};
    QString story = {};       ///< whose views are written; empty: the view at hand; not remembered
    QString title = {};       ///< not remembered: it belongs to one picture
    QString coloursFile = {}; ///< house colours; empty: our own

    friend bool operator==(const ExportChoices &, const ExportChoices &) = default;
};

/// What is remembered of them.
QByteArray toBytes(const ExportChoices &choices);
/// What cannot be read is as usual.
ExportChoices exportChoicesFrom(const QByteArray &bytes);

/// Reads the house colours. Throws `core::Error` where they cannot be read.
ExportOptions optionsOf(const ExportChoices &choices);

/// The words of a command line that writes the same bytes: `project` is the file of the project, `state` what is shown.
QStringList commandWords(const ExportChoices &choices, const ViewState &state, const core::Knowledge &knowledge,
                         const QString &project);

} // namespace app

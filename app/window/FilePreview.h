#pragma once

#include <memory>

#include <QByteArray>
#include <QImage>
#include <QStringList>

#include "app/window/ExportChoices.h"
#include "core/graph/Graph.h"

namespace app {

/// What a view is made from for a file; may cross threads.
struct ExportSubject
{
    std::shared_ptr<const core::Knowledge> knowledge;
    std::shared_ptr<const core::Graph> graph;
    ViewState state;
};

/// A file as it will be written, and what it looks like to a program that reads it.
struct FilePreview
{
    QByteArray bytes;
    QImage image;         ///< read from `bytes`; null for a table
    QString text;         ///< the beginning of a table
    QString alt;          ///< what the picture shows
    QStringList findings; ///< see `PageCheck`
    bool isGood = true;
    QString fault; ///< why there is no file; empty when all is well
};

/// A view on its page, with the view that the file carries in the options. Any thread.
struct LaidOutView
{
    Picture picture;
    ExportOptions options;
};
LaidOutView layOut(const ExportSubject &subject, ExportOptions options);

/// Makes the file and reads it again. Any thread; what fails is told in `fault`.
FilePreview previewOf(const ExportSubject &subject, const ExportChoices &choices);

} // namespace app

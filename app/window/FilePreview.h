#pragma once

#include <functional>
#include <memory>
#include <vector>

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

/// Files as they will be written, and what the first of them looks like.
struct FilePreview
{
    std::vector<QByteArray> files;        ///< one, or one for each view of a story
    QImage image;                         ///< read from the first file; of a slide its likeness; null for what is text
    QString text;                         ///< the beginning of a table or a graph
    int pages = 1;                        ///< how many pictures there are: slides, or files of a story
    std::function<QImage(int)> page = {}; ///< what another one looks like, counted from 0; any thread
    QString alt;                          ///< what the picture shows
    QStringList findings;                 ///< what was looked at before it is handed over, a sentence each
    bool isGood = true;
    QString fault; ///< why there is no file; empty when all is well
};

/// Makes the files and reads the first again. Any thread; what fails is told in `fault`.
FilePreview previewOf(const ExportSubject &subject, const ExportChoices &choices);

} // namespace app

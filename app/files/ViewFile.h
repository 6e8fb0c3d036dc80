#pragma once

#include <optional>
#include <span>
#include <vector>

#include "app/export/ExportOptions.h"
#include "app/export/FileFormat.h"
#include "app/export/pptx/Deck.h"
#include "app/session/ViewState.h"
#include "core/exchange/GraphFile.h"
#include "core/graph/Graph.h"

namespace app {

/// A view on its way into files. Its page is laid out once, when it is first needed, however many formats it is written
/// in. Any thread, but one at a time; what fails is thrown as `core::Error`.
class ViewFile
{
public:
    /// `knowledge` is all that is known; it and the graph are guests that outlive the file.
    struct Subject
    {
        const core::Knowledge &knowledge;
        const core::Graph &graph;
        ViewState state;
        QString caption = {}; ///< that it has in a story: stands over the picture
    };

    ViewFile(Subject subject, ExportOptions options);

    const Subject &subject() const { return m_subject; }
    const ViewState &state() const { return m_subject.state; }
    const QString &caption() const { return m_subject.caption; }
    const ExportOptions &options() const { return m_options; }

    /// The page, without what `exportPage` puts on it.
    const Picture &picture();
    /// As asked for, with the view that the file carries.
    const ExportOptions &carryingOptions();
    QByteArray bytes(FileFormat format);
    /// The data behind it; see `viewRows` and `viewGraph`.
    std::vector<QStringList> rows() const;
    core::GraphFile graph() const;

private:
    void layOut();

    Subject m_subject;
    ExportOptions m_options;
    std::optional<Picture> m_picture;
};

/// All views as slides of one file, in order, and the sources of all of them behind. They are of the same project;
/// there is at least one.
Deck deckOf(std::span<const ViewFile> views);

} // namespace app

#pragma once

#include <vector>

#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/session/Stories.h"
#include "core/graph/Graph.h"

namespace app {

/// A view and the caption over it.
struct StoryView
{
    QString caption;
    const ViewState &state;
};

/// One saved view of a story, ready to be written, presented or made a slide.
struct StorySlide
{
    QString caption;
    ViewState state;
    Picture picture; ///< its page, with the caption at the head
};

/// One saved view on a page. A pure function. Throws `core::Error` for a view that cannot be read or shown.
StorySlide storySlide(const core::Knowledge &knowledge, const core::Graph &graph, const SavedView &view, QSizeF page);
/// What a caption leaves of a page to the view under it.
QSizeF roomUnder(const QString &caption, QSizeF page);
/// A view under its caption; `knowledge` is all that is known.
Picture captionedPage(const core::Knowledge &knowledge, const core::Graph &graph, const StoryView &view, QSizeF page);
/// The saved views of a story on pages of one size, in order.
std::vector<StorySlide> storySlides(const core::Knowledge &knowledge, const core::Graph &graph, const Story &story,
                                    QSizeF page);

} // namespace app

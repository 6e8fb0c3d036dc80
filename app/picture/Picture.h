#pragma once

#include <memory>
#include <vector>

#include <QRectF>
#include <QStringList>

#include "app/picture/Mark.h"

namespace app {

using MarkIndex = int;
class Backdrop;

/// A description of a picture, drawn once for everything: window, PNG, SVG, PDF, slide, printed page, screen reader.
/// Built by a pure function of data and view options; a plain value that may cross threads.
struct Picture
{
    QString title;    ///< file title and accessible name
    QString headline; ///< the sentence that says what is shown
    QRectF bounds;    ///< what is to be seen: the page
    std::vector<Mark> marks;
    /// Under the marks; mostly none.
    std::shared_ptr<const Backdrop> backdrop = {};
    QStringList sources; ///< short sources for the footer, in order of first mark
    QString dataDate;    ///< date of the data, as text

    /// Indices of the interactive marks in reading order, without those of a negative order.
    std::vector<MarkIndex> readingOrder() const;
    /// The first mark that stands for `ref`; -1 when there is none.
    MarkIndex find(core::Ref ref) const;
};

} // namespace app

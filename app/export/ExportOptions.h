#pragma once

#include <optional>

#include <QDateTime>
#include <QSize>
#include <QString>

#include "app/picture/Picture.h"
#include "app/picture/Theme.h"

namespace app {

/// What stands on a page beside the picture.
struct PageParts
{
    enum class Part { Shown, Hidden };

    Part headline = Part::Shown; ///< the sentence that says what is shown, or a title of one's own
    Part legend = Part::Shown;
    Part sources = Part::Shown;
    Part dataDate = Part::Shown;

    friend bool operator==(const PageParts &, const PageParts &) = default;
};

/// The picture and nothing else.
inline constexpr PageParts noParts = {PageParts::Part::Hidden, PageParts::Part::Hidden, PageParts::Part::Hidden,
                                      PageParts::Part::Hidden};

/// How a picture leaves the program. A plain value.
struct ExportOptions
{
    QSize size = {1920, 1080}; ///< pixels; the shape of the page for files without pixels
    double dpi = 96;           ///< what a pixel is on paper; says nothing about how many there are
    Theme::Mode mode = Theme::Mode::Light;
    PageParts parts = {};
    QString title = {}; ///< of one's own, over the picture; empty: the headline
    HouseColours colours = {};
    QString viewState = {}; ///< kept in the file, so that it opens again as the view it shows; see CarriedView.h
    std::optional<QDateTime> sourceDate = {}; ///< written as the day of making where a format has one; else none is

    Theme theme() const { return Theme(mode, colours); }
};

/// The page that is written: `picture` with its bounds widened to the proportions of `options.size`, with title,
/// headline (where no mark shows it), legend and footer when they are wanted. Throws `core::Error` of the kind Invalid
/// for a size that no file can have.
Picture exportPage(const Picture &picture, const ExportOptions &options);

/// Pixels of the file for one of the picture.
double exportScale(const Picture &page, const ExportOptions &options);

/// The page in pixels of the picture that a view is laid out on for a file of `size`, at 96 of them an inch, so that
/// words are as large on paper as on the screen. Small files are laid out as large as they are, so that their words can
/// be read; larger ones are a slide enlarged.
QSizeF layoutPage(QSize size, double dpi = 96);

} // namespace app

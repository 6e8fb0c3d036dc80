#pragma once

#include <vector>

#include <QSizeF>

#include "app/picture/Picture.h"
#include "app/views/charts/ChartData.h"

namespace app {

struct ChartPictureOptions
{
    /// Whether it says how to scroll, which nobody can do on paper.
    enum class Use { Window, Page };

    QSizeF size = {1600, 900};
    int first = 0; ///< categories before it are scrolled away
    Use use = Use::Window;
};

/// A bar or a part of one, and where its number stands in the data.
struct ChartBar
{
    std::size_t category = 0;
    std::size_t series = 0;
    MarkIndex mark = -1;
};

/// The picture and what a view needs to let people walk through it.
struct ChartPicture
{
    Picture picture;
    std::vector<ChartBar> bars; ///< by category, then by series
    int shown = 0;              ///< categories there is room for
    bool isEmpty = false;
};

/// Headline, note, legend, axis and bars: names get rows with bars from left to right, years get columns. Where there
/// is not room for all, it says which are shown. A pure function.
ChartPicture buildChartPicture(const core::Knowledge &knowledge, const ChartData &data,
                               const ChartPictureOptions &options);

} // namespace app

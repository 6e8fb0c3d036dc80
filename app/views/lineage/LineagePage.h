#pragma once

#include <vector>

#include <QStringList>

#include "app/views/lineage/LineagePicture.h"

namespace app {

/// The lineage put on a page of a size in pixels, with its headline at the head and room for legend and footer at the
/// foot; for files and printing.
struct LineagePageOptions
{
    LineageOptions content = {};
    Filter filter = {};
    std::optional<QDate> validOn = {};
    QSizeF page = QSizeF(1600, 900);
};

Picture lineagePage(const core::Knowledge &knowledge, const LineagePageOptions &options);

/// The lineage alone on as many sheets of the size as rows take that are at least so high, cut by groups; for slides,
/// which have places of their own for headline, legend and footer. There is at least one.
std::vector<Picture> lineageSheets(const core::Knowledge &knowledge, const LineagePageOptions &options,
                                   double leastRow);

/// The data behind the picture: a header, then a row for each link of two clauses.
std::vector<QStringList> lineageRows(const core::Knowledge &knowledge, const LineageOptions &options,
                                     const Filter &filter = {});

} // namespace app

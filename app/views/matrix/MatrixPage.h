#pragma once

#include "app/views/matrix/MatrixPicture.h"

namespace app {

/// The matrix put on a page of a size in pixels, with its sentence at the head and room for legend and footer at the
/// foot; for files and printing. Rows stand in up to three pieces side by side, whichever gives the largest ones; what
/// does not even fit so is folded to the upper level, and the page says so.
struct MatrixPageOptions
{
    MatrixOptions content = {};
    Filter filter = {};
    std::optional<QDate> validOn = {};
    QSizeF page = QSizeF(1600, 900);
};

Picture matrixPage(const core::Knowledge &knowledge, const MatrixPageOptions &options);

/// The same as rows of text for spreadsheets, the header first: topic and its code, then for each treaty state,
/// clauses, strength, what ATOP has noted and the passages behind it; all rows and columns, however many.
std::vector<QStringList> matrixRows(const core::Knowledge &knowledge, const MatrixOptions &options,
                                    const Filter &filter);

} // namespace app

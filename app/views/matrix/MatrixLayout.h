#pragma once

#include <vector>

#include <QRectF>

#include "app/session/options/MatrixOptions.h"
#include "core/graph/TopicMatrix.h"

namespace app {

/// What part of a matrix is drawn, and how large.
struct MatrixPictureOptions
{
    QSizeF size = QSizeF(900, 600);
    double rowHeight = 24;
    double columnWidth = 0;       ///< of a cell; 0: as the size allows
    std::size_t firstRow = 0;     ///< rows above it are scrolled away
    std::size_t lastRow = 100000; ///< rows from it on are left out
    std::size_t firstColumn = 0;
    MatrixOptions::Codings codings = MatrixOptions::Codings::Beside;
    std::optional<QDate> validOn = {};
    int headLines = 3; ///< room for the longest name of a treaty; `buildMatrixPicture` finds it
    /// Pages set their own headline over several pieces.
    enum class Head { Sentence, None };
    Head head = Head::Sentence;
};

/// Where the parts of a matrix stand. Headers of rows and columns keep their place when it is scrolled; rows and
/// columns are shown whole or not at all.
struct MatrixLayout
{
    static constexpr double leastCell = 66;
    static constexpr double mostCell = 132;
    static constexpr double leastRow = 17;
    static constexpr double margin = 12;
    static constexpr double totalsWidth = 56;
    static constexpr double codingWidth = 40;

    /// Room for the labels of rows on a picture of this width.
    static double labelWidthFor(double width);

    std::size_t firstRow = 0;
    std::size_t firstColumn = 0;
    std::vector<double> rowTops;     ///< of the rows that are shown
    std::vector<double> columnLefts; ///< of the columns that are shown
    double rowHeight = 0;
    double cellWidth = 0;
    double labelWidth = 0; ///< of the labels of rows
    double headTop = 0;    ///< where the headers of columns begin
    double bodyTop = 0;
    bool hasCodings = false;

    QRectF rowBox(std::size_t row) const;       ///< the header of a row that is shown
    QRectF columnBox(std::size_t column) const; ///< the header of a column that is shown
    QRectF cellBox(std::size_t row, std::size_t column) const;
    QRectF codingBox(std::size_t row, std::size_t column) const;
    bool shows(std::size_t row, std::size_t column) const;
    double right() const; ///< where the last column ends
    double bottom() const;
};

MatrixLayout layoutOf(const core::TopicMatrix &matrix, const MatrixPictureOptions &options);

} // namespace app

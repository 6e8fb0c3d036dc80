#pragma once

#include <vector>

#include <QStringList>

#include "app/export/pptx/SlideFill.h"

namespace app {

/// A chart of counts as slides and their workbooks have it: numbers, words and colours, no places. A plain value.
struct DeckChart
{
    /// Bars from left to right, a row each, or columns side by side.
    enum class Form { Rows, Columns };

    struct Series
    {
        QString name = {};
        QString sign = {};            ///< stands before each number: "B"
        std::vector<int> values = {}; ///< by category
        SlideFill fill = {};
        SlideFill palerFill = {};
        QColor text = {}; ///< of numbers within its bars
        QColor palerText = {};
    };

    struct Category
    {
        enum class State { Usual, Paler };

        QString name = {};
        State state = State::Usual;
    };

    /// A row of the workbook that is not drawn.
    struct Further
    {
        Category category = {};
        std::vector<int> values = {}; ///< by series
    };

    Form form = Form::Rows;
    QString name = {}; ///< in the list of objects of the slide
    QString alt = {};
    QString categoryWord = {};
    QString valueWord = {};
    std::vector<Category> categories = {};
    std::vector<Series> series = {}; ///< several are stacked
    std::vector<Further> further = {};
    QString totalWord = {}; ///< tells of the sums of several series; empty: no sums are shown
    int step = 1;           ///< of the axis of counts
    int top = 1;            ///< of the axis of counts

    int total(std::size_t category) const
    {
        int sum = 0;
        for (const Series &one : series)
            sum += one.values[category];
        return sum;
    }
};

} // namespace app

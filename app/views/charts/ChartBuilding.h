#pragma once

#include "app/views/charts/ChartPicture.h"

namespace app {

// The parts of a chart's picture. Within this room only.

/// What the parts are put together with: the data, where to put what, and what came of it.
struct ChartSheet
{
    const ChartData &data;
    const ChartPictureOptions &options;
    QRectF plot; ///< room for axis, names and bars
    ChartPicture result = {};

    void add(Mark mark) { result.picture.marks.push_back(std::move(mark)); }
};

/// A text that stands for nothing: tick, name of an axis, number at the end of a bar.
Mark quietText(const QString &text, const QRectF &box, Qt::Alignment align, TextRole role = TextRole::Axis);
/// "Events", and where not all are shown, how many are: "36 of 41 shown".
QString axisName(const ChartSheet &sheet, int shown);
Mark gridLine(QPointF from, QPointF to);
/// The mark of a bar or a part of one, without its text. Its box is given.
Mark barMark(const ChartData &data, std::size_t category, std::size_t series, const QRectF &box);

/// Headline, note and legend at the head; returns where they end.
double addChartHead(ChartSheet &sheet);
void addRows(ChartSheet &sheet);
void addColumns(ChartSheet &sheet);

} // namespace app

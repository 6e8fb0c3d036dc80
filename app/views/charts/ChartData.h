#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QStringList>

#include "app/picture/Mark.h"
#include "app/session/Filter.h"
#include "app/views/charts/ChartKind.h"
#include "core/model/Knowledge.h"

namespace app {

/// What a chart is asked for. A plain value.
struct ChartRequest
{
    ChartKind kind = ChartKind::Scope;
    Filter filter = {};
    std::optional<QDate> validOn = {};
};

/// One number of a chart and what it rests on.
struct ChartCell
{
    int value = 0;
    /// Statements first, then the entities counted: what the bar stands for and what a click on it selects.
    std::vector<core::Ref> refs = {};
    QString remark = {};       ///< what is special about it: "1 of them disputed"
    unsigned states = NoState; ///< `Disputed` where sources differ on a part of it
};

/// One kind of bar or part of a bar.
struct ChartSeries
{
    QString name;
    QString sign = {}; ///< stands within the part where there is room: "B"
    int style = 0;     ///< colour and pattern: `Mark::series`
};

/// What stands along the axis of names or years.
struct ChartCategory
{
    QString name;
    QString shortName = {};
    std::vector<core::Ref> refs = {};
    QString remark = {};       ///< instead of a bar, where nothing can be counted: "not coded"
    unsigned states = NoState; ///< `Ended`: not in force on the day shown
};

/// The numbers of a chart, with no place and no colour: what the picture, the table beside it, CSV and slides are made
/// from. A plain value.
struct ChartData
{
    enum class Axis { Names, Years };

    ChartKind kind = ChartKind::Scope;
    Axis axis = Axis::Names;
    QString headline;     ///< one sentence: what is to be seen
    QString note;         ///< what is counted, on which day, by which filter, and what is left out
    QString categoryWord; ///< "Treaty"
    QString valueWord;    ///< "Topics covered"
    std::vector<ChartCategory> categories = {};
    std::vector<ChartSeries> series = {};
    std::vector<std::vector<ChartCell>> cells = {}; ///< by category, then by series
    QString emptyReason = {};                       ///< why there is nothing to draw; empty when there is
    std::optional<QDate> day = {};                  ///< the day marked on an axis of years

    bool isEmpty() const { return !emptyReason.isEmpty(); }
    int total(std::size_t category) const;
    int largestTotal() const;
    int sum() const;
};

/// Counts. A pure function; thread-safe.
ChartData chartData(const core::Knowledge &knowledge, const ChartRequest &request);

/// One line for each number, for people and screen readers: "Russia–DPRK 2024, Mutual defence: 3 of 3 …".
QString cellSentence(const ChartData &data, std::size_t category, std::size_t series);

/// Header and rows as the table beside the chart and a CSV file have them: a row a category, a column a series, and the
/// total where there are several.
QStringList chartHeader(const ChartData &data);
std::vector<QStringList> chartRows(const ChartData &data);

} // namespace app

#pragma once

#include <vector>

#include <QAbstractTableModel>
#include <QStringList>

#include "app/views/charts/ChartData.h"

namespace app {

/// The numbers of a chart as a table: a row a category, a column a series.
class ChartTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &data);
    /// The series of a column, counted from 0; negative for the names and the total.
    int seriesOf(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
    std::vector<QStringList> m_sentences; ///< by row, then by series
};

} // namespace app

#include "app/views/charts/ChartTable.h"

namespace app {

void ChartTable::setChart(const ChartData &data)
{
    beginResetModel();
    m_header = data.isEmpty() ? QStringList() : chartHeader(data);
    m_rows = data.isEmpty() ? std::vector<QStringList>() : chartRows(data);
    m_sentences.clear();
    for (std::size_t c = 0; c < m_rows.size(); ++c) {
        QStringList sentences;
        for (std::size_t s = 0; s < data.series.size(); ++s)
            sentences << cellSentence(data, c, s);
        m_sentences.push_back(sentences);
    }
    endResetModel();
}

int ChartTable::seriesOf(int column) const
{
    const int count = m_sentences.empty() ? 0 : int(m_sentences.front().size());
    return column >= 1 && column <= count ? column - 1 : -1;
}

int ChartTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChartTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant ChartTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = std::size_t(index.row());
    const int series = seriesOf(index.column());
    if (role == Qt::DisplayRole)
        return m_rows[row].at(index.column());
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if ((role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) && series >= 0)
        return m_sentences[row].at(series);
    return {};
}

QVariant ChartTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_header.size())
        return {};
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_header.at(section)) : QVariant();
}

} // namespace app

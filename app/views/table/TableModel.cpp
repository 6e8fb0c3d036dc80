#include "app/views/table/TableModel.h"

namespace app {

void TableModel::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    m_rowOf.clear();
    m_rowOf.reserve(qsizetype(m_content.rows.size()));
    for (std::size_t i = 0; i < m_content.rows.size(); ++i)
        m_rowOf.insert(m_content.rows[i], int(i));
    endResetModel();
}

void TableModel::setFork(const QIcon &fork)
{
    m_fork = fork;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DecorationRole});
}

int TableModel::rowOf(core::Ref ref) const
{
    return m_rowOf.value(ref, -1);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.rows.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_content.columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn &column = m_content.columns[std::size_t(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter |
                                   (column.type == TableColumn::Type::Number ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole &&
        role != Qt::AccessibleTextRole)
        return {};
    const TableValue value = valueIn(column, *m_content.knowledge, ref(index.row()), m_content.scope);
    if (role == Qt::DecorationRole)
        return value.isDisputed ? QVariant(m_fork) : QVariant();
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(column.title, value.text.isEmpty() ? tr("nothing") : value.text);
    return value.text.simplified();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const TableColumn &column = m_content.columns[std::size_t(section)];
    if (column.id != m_content.sortedBy)
        return column.title;
    const bool isUp = m_content.direction == TableOptions::Direction::Ascending;
    if (role == Qt::DisplayRole)
        return isUp ? tr("%1 ↑").arg(column.title) : tr("%1 ↓").arg(column.title);
    return isUp ? tr("%1, sorted upwards").arg(column.title) : tr("%1, sorted downwards").arg(column.title);
}

} // namespace app

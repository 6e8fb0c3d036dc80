#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include "app/views/table/TableColumn.h"
#include "core/model/Knowledge.h"

namespace app {

/// The rows and columns of a table for a view. Holds the rows' identities alone; what stands in a cell is made when it
/// is asked for, so that a hundred thousand rows cost nothing until they are seen.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What is shown from now on. `knowledge` may be null: nothing is shown.
    struct Content
    {
        std::shared_ptr<const core::Knowledge> knowledge;
        std::vector<TableColumn> columns;
        std::vector<core::Ref> rows;
        TableScope scope = {};
        QString sortedBy = {}; ///< identifier of the column that the rows are sorted by; its title tells so
        TableOptions::Direction direction = TableOptions::Direction::Ascending;
    };

    void setContent(Content content);
    const std::vector<TableColumn> &columns() const { return m_content.columns; }
    /// The sign beside dates on which sources differ.
    void setFork(const QIcon &fork);

    core::Ref ref(int row) const { return m_content.rows[std::size_t(row)]; }
    int rowOf(core::Ref ref) const; ///< -1 when it is not in the table

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Content m_content;
    QHash<core::Ref, int> m_rowOf;
    QIcon m_fork;
};

} // namespace app

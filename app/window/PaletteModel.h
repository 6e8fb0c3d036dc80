#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QAbstractListModel>
#include <QIcon>

#include "app/window/CommandTable.h"
#include "core/model/Ref.h"

namespace app {

/// One line of the search palette: a find, a command, or the heading above the commands.
struct PaletteRow
{
    core::Ref ref = {};
    std::optional<CommandId> command = {};
    QString title = {};
    QString kind = {};    ///< at the right: "Treaty", or the keys of a command
    QString snippet = {}; ///< the find between U+0002 and U+0003
    QIcon icon = {};

    bool isHeading() const { return ref.isNull() && !command; }
};

/// What the search palette lists.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role { SnippetRole = Qt::UserRole, KindRole, HeadingRole };

    void setRows(std::vector<PaletteRow> rows);
    const PaletteRow &row(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

/// A snippet without the marks around the find.
QString plainSnippet(const QString &snippet);

} // namespace app

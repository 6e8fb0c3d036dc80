#include "app/window/PaletteModel.h"

namespace app {

QString plainSnippet(const QString &snippet)
{
    QString text = snippet;
    return text.remove(QChar(0x02)).remove(QChar(0x03));
}

void PaletteModel::setRows(std::vector<PaletteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &found = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.title;
    case Qt::DecorationRole:
        return found.icon.isNull() ? QVariant() : QVariant(found.icon);
    case Qt::AccessibleTextRole:
        return found.isHeading()
                   ? found.title
                   : QStringList{found.kind, found.title, plainSnippet(found.snippet)}.join(QStringLiteral(", "));
    case SnippetRole:
        return found.snippet;
    case KindRole:
        return found.kind;
    case HeadingRole:
        return found.isHeading();
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).isHeading() ? Qt::ItemFlags(Qt::ItemNeverHasChildren)
                                        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace app

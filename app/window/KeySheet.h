#pragma once

#include <utility>

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace app {

/// All commands and keys on one sheet, made from the table of commands; a field narrows it to what fits.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeySheet(QWidget *parent = nullptr);

private:
    void fill();
    QTreeWidgetItem *addGroup(const QString &title);
    void narrow(const QString &text);

    QTreeWidget *m_list;
};

} // namespace app

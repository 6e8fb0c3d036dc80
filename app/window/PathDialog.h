#pragma once

#include <utility>

#include <QDialog>

#include "core/model/Ref.h"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace app {

class Document;
class Selection;

/// The shortest chains between two things, each step with the statements that say so and their passages. Stays open
/// beside the window: choosing a chain selects it in every view, a statement shows itself there, a passage opens in the
/// reader.
class PathDialog : public QDialog
{
    Q_OBJECT

public:
    PathDialog(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// Lists them, selects all that lies on one, and shows itself. Throws `core::Error` where nothing joins the two.
    void showPaths(core::EntityId from, core::EntityId to);
    /// In the words of `path --all`.
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void follow(QTreeWidgetItem *item);
    void copy() const;

    Document &m_document;
    Selection &m_selection;
    QLabel *m_heading;
    QTreeWidget *m_tree;
    std::pair<QString, QString> m_ends; ///< identifiers; ids change when the project does
};

} // namespace app

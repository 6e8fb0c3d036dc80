#pragma once

#include <utility>

#include <QToolBar>

class QLabel;
class QPushButton;

namespace app {

class CommandSet;
class DateChip;
class Document;
class Selection;

/// The row under the menus: which project, the search field, the date, undo and redo, export.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(Document &document, Selection &selection, CommandSet &commands, QWidget *parent = nullptr);

    DateChip &dateChip() { return *m_date; }
    void setIconColour(const QColor &colour);

private:
    void addSearch(CommandSet &commands);
    void addButtons(CommandSet &commands);
    void tellProject();

    Document &m_document;
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_search;
    DateChip *m_date;
};

} // namespace app

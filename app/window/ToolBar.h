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

/// The row under the menus: which project, the search field, the two dates, undo and redo, export.
class ToolBar : public QToolBar
{
    Q_OBJECT

public:
    ToolBar(Document &document, Selection &selection, CommandSet &commands, QWidget *parent = nullptr);

    DateChip &dateChip() { return *m_date; }
    DateChip &knownChip() { return *m_known; }
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
    DateChip *m_known;
};

} // namespace app

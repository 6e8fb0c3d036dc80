#pragma once

#include <utility>

#include <QMainWindow>

#include "app/window/CentreViews.h"
#include "app/window/Workplace.h"
#include "core/model/Ref.h"

namespace app {

class CommandSet;
class DisagreementDialog;
class ExportDialog;
class FilterChips;
class LessonBar;
class MessageBar;
class Panels;
class PictureOpener;
class SearchPalette;
class StatusLine;
class StoryDialog;
class ToolBar;

/// Puts menus, toolbar, panels and status line together and holds no logic: what is to be done stands in the table of
/// commands, what is known in Document and Selection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Workplace &workplace, QWidget *parent = nullptr);
    ~MainWindow() override;

    CommandSet &commands() { return *m_commands; }
    /// Opens a project, or shows the view of a picture that was made here.
    void openFile(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeFilterBar();
    Panels *makePanels();
    void bindCommands();
    void connectNews();
    void connectPanels();
    void showMenu(core::Ref ref, QPoint place);
    void tellProject();
    void applyTheme();
    void refreshLater();
    void restoreLayout();

    Workplace m_workplace;
    CommandSet *m_commands;
    FilterChips *m_chips;
    MessageBar *m_messages;
    CentreViews m_centre;
    Panels *m_panels;
    LessonBar *m_lesson;
    ToolBar *m_toolBar;
    StatusLine *m_status;
    SearchPalette *m_palette;
    DisagreementDialog *m_disagreements;
    StoryDialog *m_stories;
    ExportDialog *m_exporting;
    PictureOpener *m_pictures;
    bool m_isRefreshDue = false;
};

} // namespace app

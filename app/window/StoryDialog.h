#pragma once

#include <functional>
#include <utility>

#include <QDialog>

#include "app/session/Stories.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QHBoxLayout;

namespace app {

class Presentation;
struct Workplace;

/// The stories of the project: the saved views of one of them can be opened, presented, renamed, brought up to date,
/// moved (by mouse or Alt+Up and Alt+Down) and deleted. Every change is an edit that can be undone. Stays open beside
/// the window.
class StoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit StoryDialog(const Workplace &workplace, QWidget *parent = nullptr);

    /// Shows it with the own saved views, or the story shown before.
    void open() override;
    void present();

    /// Alt+Up and Alt+Down move the view, where the list would move its current row.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void lessonRequested(const Story &story);

private:
    void build();
    void addButton(QHBoxLayout &row, const char *name, const QString &text, const std::function<void()> &run);
    std::size_t ownViews() const;
    void fill();
    void fillViews(int row);
    void enableButtons();
    const Story *story() const;
    void change(const QString &label, const std::function<void(Story &)> &change);
    void openView();
    void startLesson();
    void renameView();
    void updateView();
    void removeView();
    void moveView(int step);
    void takeOrder();

    const Workplace &m_workplace;
    std::vector<Story> m_stories;
    QComboBox *m_chooser;
    QListWidget *m_views;
    std::vector<QPushButton *> m_buttons;
    bool m_isFilling = false;
};

} // namespace app

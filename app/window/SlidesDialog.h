#pragma once

#include <utility>
#include <vector>

#include <QDialog>

#include "app/window/CarriedViews.h"
#include "app/window/Workplace.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace app {

/// The views of a file of slides: which of them still stand as they were shown, and which rest on something that
/// changed since. Shows one after the other in the window behind it, or keeps them all as a story.
class SlidesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SlidesDialog(const Workplace &workplace, QWidget *parent = nullptr);

    /// Shows the first view that can be shown.
    void showSlides(const QString &path, const std::vector<OpenedView> &views);

Q_SIGNALS:
    /// What was done, in a sentence.
    void told(const QString &message);

private:
    void fill();
    void showCurrent();
    void keep();
    void follow();

    Workplace m_workplace;
    QString m_path;
    std::vector<OpenedView> m_views;
    QLabel *m_head;
    QListWidget *m_list;
    QPushButton *m_show;
    QPushButton *m_keep;
};

} // namespace app

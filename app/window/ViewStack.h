#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "app/window/CentreViews.h"

class QStackedWidget;
class QTabBar;

namespace app {

class Selection;

/// The centre of the window: a row of tabs, below it `between` (the chips), below that the view that `Selection::view`
/// names. With one view there are no tabs.
class ViewStack : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the parent of the views and of `between`.
    ViewStack(Selection &selection, std::vector<CentreView> views, QWidget *between, QWidget *parent = nullptr);

    const std::vector<CentreView> &views() const { return m_views; }
    /// Null when there is none of this kind.
    const CentreView *view(ViewKind kind) const;
    const CentreView &current() const;

private:
    void follow();
    int indexOf(ViewKind kind) const;

    Selection &m_selection;
    std::vector<CentreView> m_views;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

} // namespace app

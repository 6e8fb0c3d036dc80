#include "app/window/ViewStack.h"

#include <algorithm>

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "app/session/Selection.h"

namespace app {

ViewStack::ViewStack(Selection &selection, std::vector<CentreView> views, QWidget *between, QWidget *parent)
    : QWidget(parent),
      m_selection(selection),
      m_views(std::move(views)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("viewStack"));
    m_tabs->setObjectName(QStringLiteral("viewTabs"));
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const CentreView &view : m_views) {
        m_tabs->addTab(wordFor(view.kind));
        m_stack->addWidget(view.widget);
    }
    m_tabs->setVisible(m_views.size() > 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(between);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int index) { m_selection.setView(m_views[std::size_t(index)].kind); });
    connect(&selection, &Selection::viewChanged, this, &ViewStack::follow);
    follow();
}

int ViewStack::indexOf(ViewKind kind) const
{
    const auto found =
        std::find_if(m_views.begin(), m_views.end(), [kind](const CentreView &view) { return view.kind == kind; });
    return found == m_views.end() ? -1 : int(found - m_views.begin());
}

const CentreView *ViewStack::view(ViewKind kind) const
{
    const int index = indexOf(kind);
    return index < 0 ? nullptr : &m_views[std::size_t(index)];
}

const CentreView &ViewStack::current() const
{
    return m_views[std::size_t(m_stack->currentIndex())];
}

void ViewStack::follow()
{
    const int index = indexOf(m_selection.view());
    if (index < 0)
        return;
    m_tabs->setCurrentIndex(index);
    m_stack->setCurrentIndex(index);
}

} // namespace app

#include "app/views/ControlBar.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

namespace {

constexpr int leastSearch = 112; ///< "Topic or treaty" is read whole
constexpr int mostSearch = 220;

} // namespace

ControlBar::ControlBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->addStretch(1);
}

void ControlBar::add(std::initializer_list<QWidget *> controls)
{
    for (QWidget *control : controls)
        m_row->insertWidget(m_row->count() - 1, control);
}

QLineEdit *ControlBar::addSearch(const SearchField &field)
{
    auto *search = new QLineEdit(this);
    search->setObjectName(field.objectName);
    search->setPlaceholderText(field.placeholder);
    search->setAccessibleName(field.purpose);
    search->setToolTip(field.purpose);
    search->setClearButtonEnabled(true);
    search->setMinimumWidth(leastSearch);
    search->setMaximumWidth(mostSearch);
    m_row->addWidget(search, 2);
    return search;
}

void showSearch(QLineEdit &field, const QString &text)
{
    if (field.text() == text)
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
}

void editOptions(Selection &selection, const std::function<void(ViewOptions &)> &edit)
{
    ViewOptions options = selection.options();
    edit(options);
    selection.setOptions(options);
}

} // namespace app

#include "app/window/RowList.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>

#include "app/window/ColumnLayout.h"

namespace app {

RowList::RowList(std::vector<RowContent> rows, Size size, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_contents(std::move(rows)), m_theme(theme), m_layout(new ColumnLayout(this))
{
    m_layout->setSpacing(1);
    // One row more is no longer than the offer to show it.
    const bool isLong = count() > size.shown + 1;
    showRows(isLong ? size.shown : count());
    if (!isLong)
        return;
    m_more = new ListRow(
        {.words = tr("Show all %1").arg(count()), .accessibleName = tr("Show all %1 rows of this list").arg(count())},
        theme, this);
    m_layout->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, &RowList::showAll);
}

void RowList::showRows(int wanted)
{
    while (int(m_rows.size()) < wanted) {
        const int index = int(m_rows.size());
        auto *row = new ListRow(m_contents[size_t(index)], m_theme, this);
        // Tab enters the list once; the arrows walk in it.
        row->setFocusPolicy(index == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        m_layout->insertWidget(index, row);
        row->show(); // at once, not in the next turn of the event loop: it may be given the focus
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT activated(row->ref()); });
        m_rows.push_back(row);
    }
}

void RowList::showAll()
{
    const int first = int(m_rows.size());
    const bool hadFocus = m_more != nullptr && m_more->hasFocus();
    showRows(count());
    if (m_more != nullptr)
        m_more->deleteLater();
    m_more = nullptr;
    if (hadFocus)
        focusRow(first);
}

int RowList::focusedRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const ListRow *row) { return row->hasFocus(); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void RowList::focusRow(int row)
{
    if (row < 0 || row >= count())
        return;
    if (row >= int(m_rows.size()))
        showAll();
    for (ListRow *each : m_rows)
        each->setFocusPolicy(Qt::ClickFocus);
    ListRow *found = m_rows[size_t(row)];
    found->setFocusPolicy(Qt::StrongFocus);
    found->setFocus(Qt::OtherFocusReason);
}

void RowList::activateRow(int row)
{
    if (row >= 0 && row < count())
        Q_EMIT activated(m_contents[size_t(row)].ref);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const int at = focusedRow();
    const bool isOnMore = m_more != nullptr && m_more->hasFocus();
    switch (event->key()) {
    case Qt::Key_Down:
        if (at + 1 < int(m_rows.size()) && !isOnMore)
            focusRow(at + 1);
        else if (m_more != nullptr)
            m_more->setFocus(Qt::OtherFocusReason);
        return;
    case Qt::Key_Up:
        focusRow(isOnMore ? int(m_rows.size()) - 1 : std::max(at - 1, 0));
        return;
    case Qt::Key_Home:
        focusRow(0);
        return;
    case Qt::Key_End:
        focusRow(int(m_rows.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOnMore)
            m_more->click();
        else
            activateRow(at);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace app

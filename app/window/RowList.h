#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "app/window/ListRow.h"

namespace app {

class ColumnLayout;

/// A column of rows, one stop of the Tab key: arrows, Home and End walk, Return or a click activates. A long list shows
/// its first rows and offers the rest.
class RowList : public QWidget
{
    Q_OBJECT

public:
    struct Size
    {
        int shown = 6; ///< rows shown before somebody asks for all
    };

    RowList(std::vector<RowContent> rows, Size size, const Theme &theme, QWidget *parent = nullptr);

    int count() const { return int(m_contents.size()); }
    const std::vector<ListRow *> &rows() const { return m_rows; }
    /// Puts the focus on a row; one that is not shown yet is shown.
    void focusRow(int row);
    /// As if it were pressed.
    void activateRow(int row);

Q_SIGNALS:
    void activated(core::Ref ref);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showRows(int count);
    void showAll();
    int focusedRow() const;

    std::vector<RowContent> m_contents;
    Theme m_theme;
    std::vector<ListRow *> m_rows;
    ListRow *m_more = nullptr;
    ColumnLayout *m_layout;
};

} // namespace app

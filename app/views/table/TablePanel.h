#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/views/table/TableScope.h"

class QComboBox;
class QLabel;
class QTableView;
class QToolButton;

namespace app {

class Document;
class FilterHeader;
class Jobs;
class Selection;
class TableModel;

/// Every list of the project as a table: what is listed, which columns, filtered below their titles, sorted by a click
/// on them. Rows that are selected here are selected everywhere, and the other way round. Large lists are sorted and
/// filtered off the window's thread.
class TablePanel : public QWidget
{
    Q_OBJECT

public:
    TablePanel(Document &document, Selection &selection, Jobs &jobs, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    TableModel &model() { return *m_model; }
    void setTheme(const Theme &theme);
    /// What is selected as lines of text, cells parted by tabs, the titles first.
    QString selectedText() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void makeTable();
    void connectNews();
    void refresh();
    void measure(const std::vector<core::Measure> &wanted);
    void showRows(std::vector<core::Ref> rows, const TableScope &scope);
    void sortBy(int column);
    void fillColumns();
    void toggleColumn(const QString &id);
    void followSelection();
    void tellSelection();
    void open();
    void tellCount();

    Document &m_document;
    Selection &m_selection;
    Jobs &m_jobs;
    QComboBox *m_list;
    QToolButton *m_columns;
    QToolButton *m_copy;
    QLabel *m_count;
    QTableView *m_table;
    FilterHeader *m_header;
    TableModel *m_model;
    std::weak_ptr<const core::Knowledge> m_measuredOf; ///< what `m_measures` are measured of
    std::shared_ptr<const TableMeasures> m_measures;
    std::vector<core::Measure> m_measuring; ///< what was asked for last; not again when somebody stopped it
    int m_asked = 0;                        ///< how often rows were asked for; those of older questions are thrown away
    bool m_isStale = true;
    bool m_isFollowing = false;
};

} // namespace app

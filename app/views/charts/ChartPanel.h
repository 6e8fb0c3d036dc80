#pragma once

#include <utility>

#include <QWidget>

class QComboBox;
class QTableView;
class QToolButton;

namespace app {

class ChartTable;
class ChartView;
class Document;
class Selection;
class Theme;

/// The charts: which one at the top, the chart, and beside it, when wanted, its numbers as a table. The focus goes to
/// the chart.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    ChartPanel(Document &document, Selection &selection, QWidget *parent = nullptr);

    ChartView *view() const { return m_view; }
    void setTheme(const Theme &theme);

private:
    void build();
    void follow();
    void fillTable();

    Document &m_document;
    Selection &m_selection;
    QComboBox *m_charts;
    QToolButton *m_wantsTable;
    ChartView *m_view;
    QTableView *m_table;
    ChartTable *m_numbers;
};

} // namespace app

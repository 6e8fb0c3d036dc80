#include "app/views/charts/ChartPanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/charts/ChartTable.h"
#include "app/views/charts/ChartView.h"

namespace app {

ChartPanel::ChartPanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_charts(new QComboBox(this)),
      m_wantsTable(new QToolButton(this)),
      m_view(new ChartView(document, selection, this)),
      m_table(new QTableView(this)),
      m_numbers(new ChartTable(this))
{
    setObjectName(QStringLiteral("chartPanel"));
    build();
    connect(m_charts, &QComboBox::activated, this, [this](int index) {
        ViewOptions options = m_selection.options();
        options.chart.name = m_charts->itemData(index).toString();
        m_selection.setOptions(options);
    });
    connect(m_wantsTable, &QToolButton::toggled, this, [this](bool isWanted) {
        m_table->setVisible(isWanted);
        fillTable();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const int series = m_numbers->seriesOf(index.column()); series >= 0)
            m_view->selectCell(std::size_t(index.row()), std::size_t(series));
    });
    connect(m_view, &ChartView::dataChanged, this, &ChartPanel::follow);
    follow();
}

void ChartPanel::build()
{
    m_charts->setObjectName(QStringLiteral("chartChooser"));
    m_charts->setAccessibleName(tr("Chart"));
    m_charts->setToolTip(tr("Choose what is counted"));
    for (const ChartKind kind : chartKinds)
        m_charts->addItem(wordFor(kind), toWord(kind));
    m_wantsTable->setObjectName(QStringLiteral("chartTableButton"));
    m_wantsTable->setText(tr("Show &table"));
    m_wantsTable->setToolTip(tr("Show the numbers beside the chart"));
    m_wantsTable->setCheckable(true);
    m_wantsTable->setAutoRaise(true);
    m_wantsTable->setFocusPolicy(Qt::StrongFocus);
    m_table->setObjectName(QStringLiteral("chartTable"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setModel(m_numbers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->hide();
    auto *chooser = new QHBoxLayout;
    chooser->setContentsMargins(12, 6, 12, 6);
    auto *name = new QLabel(tr("&Chart:"), this);
    name->setBuddy(m_charts);
    chooser->addWidget(name);
    chooser->addWidget(m_charts);
    chooser->addStretch(1);
    chooser->addWidget(m_wantsTable);
    auto *parts = new QSplitter(this);
    parts->setObjectName(QStringLiteral("chartSplitter"));
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    parts->addWidget(m_view);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(chooser);
    column->addWidget(parts, 1);
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_view);
}

void ChartPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

void ChartPanel::follow()
{
    m_charts->setCurrentIndex(m_charts->findData(toWord(chartKindOrFirst(m_selection.options().chart.name))));
    fillTable();
}

/// Only while it is seen: nothing is counted for a table that nobody looks at.
void ChartPanel::fillTable()
{
    if (m_table->isHidden() || !m_document.isOpen())
        return;
    m_numbers->setChart(m_view->data());
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), 240));
}

} // namespace app

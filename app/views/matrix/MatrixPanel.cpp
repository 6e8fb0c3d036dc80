#include "app/views/matrix/MatrixPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/ControlBar.h"
#include "app/views/matrix/MatrixView.h"

namespace app {

using Order = core::MatrixQuery::Order;
using Uncoded = core::MatrixQuery::Uncoded;

MatrixPanel::MatrixPanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_order(new QComboBox(this)),
      m_fold(new QToolButton(this)),
      m_atop(new QCheckBox(tr("&ATOP beside"), this)),
      m_uncoded(new QCheckBox(tr("&Uncoded"), this)),
      m_hidden(new QToolButton(this)),
      m_view(new MatrixView(document, selection, this))
{
    setObjectName(QStringLiteral("matrixPanel"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_view, 1);
    connectControls();
    follow();
}

QWidget *MatrixPanel::makeBar()
{
    m_order->setObjectName(QStringLiteral("matrixOrder"));
    m_order->addItem(tr("By topic"), int(Order::ByTopic));
    m_order->addItem(tr("By first appearance"), int(Order::ByFirstAppearance));
    m_order->addItem(tr("Returned first"), int(Order::ByReturn));
    m_order->setAccessibleName(tr("Order of topics"));
    m_order->setToolTip(tr("Returned: covered once, checked and absent in a later treaty of the same parties, and "
                           "covered again"));
    m_fold->setObjectName(QStringLiteral("matrixFold"));
    m_fold->setText(tr("Upper level"));
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Let each upper topic stand for the topics below it"));
    m_atop->setObjectName(QStringLiteral("matrixAtop"));
    m_atop->setToolTip(tr("Show beside the cells what the data set ATOP has noted: = agrees, ≠ differs"));
    m_uncoded->setObjectName(QStringLiteral("matrixUncoded"));
    m_uncoded->setToolTip(tr("Show treaties of which nobody has coded a topic, too"));
    m_hidden->setObjectName(QStringLiteral("matrixHidden"));
    m_hidden->setPopupMode(QToolButton::InstantPopup);
    m_hidden->setMenu(new QMenu(m_hidden));
    m_hidden->setToolTip(tr("Bring back topics and treaties that are hidden"));
    auto *bar = new ControlBar(this);
    bar->add({m_order, m_fold, m_atop, m_uncoded, m_hidden});
    m_search = bar->addSearch({.objectName = QStringLiteral("matrixSearch"),
                               .placeholder = tr("Topic or treaty"),
                               .purpose = tr("Show only topics and treaties with these words")});
    return bar;
}

void MatrixPanel::connectControls()
{
    connect(m_order, &QComboBox::activated, this, [this] {
        editOptions(m_selection, [this](ViewOptions &o) { o.matrix.order = Order(m_order->currentData().toInt()); });
    });
    connect(m_fold, &QToolButton::clicked, this, &MatrixPanel::foldAll);
    connect(m_atop, &QCheckBox::clicked, this, [this](bool on) {
        using Codings = MatrixOptions::Codings;
        editOptions(m_selection, [on](ViewOptions &o) { o.matrix.codings = on ? Codings::Beside : Codings::LeftOut; });
    });
    connect(m_uncoded, &QCheckBox::clicked, this, [this](bool on) {
        editOptions(m_selection, [on](ViewOptions &o) { o.matrix.uncoded = on ? Uncoded::Shown : Uncoded::LeftOut; });
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        editOptions(m_selection, [&text](ViewOptions &o) { o.matrix.search = text; });
    });
    connect(m_hidden->menu(), &QMenu::aboutToShow, this, &MatrixPanel::fillHidden);
    for (const auto signal : {&Selection::optionsChanged, &Selection::filterChanged})
        connect(&m_selection, signal, this, &MatrixPanel::follow);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&m_document, signal, this, &MatrixPanel::follow);
}

void MatrixPanel::follow()
{
    // Nobody waits for a matrix that is not seen.
    if (!m_document.isOpen() || !isVisible())
        return;
    const MatrixOptions &options = m_selection.options().matrix;
    m_order->setCurrentIndex(m_order->findData(int(options.order)));
    m_atop->setChecked(options.codings == MatrixOptions::Codings::Beside);
    m_uncoded->setChecked(options.uncoded == Uncoded::Shown);
    showSearch(*m_search, options.search);
    const auto &topics = m_document.knowledge()->data().topics;
    m_fold->setChecked(!options.folded.isEmpty() &&
                       std::all_of(topics.begin(), topics.end(), [&](const core::Topic &topic) {
                           return !topic.parent.isNull() || options.folded.contains(topic.id);
                       }));
    const auto hidden = m_view->matrix().hidden.size();
    m_hidden->setText(tr("Hidden: %1").arg(hidden));
    m_hidden->setVisible(hidden > 0);
}

void MatrixPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void MatrixPanel::foldAll()
{
    ViewOptions options = m_selection.options();
    options.matrix.folded.clear();
    for (const core::Topic &topic : m_document.knowledge()->data().topics)
        if (m_fold->isChecked() && topic.parent.isNull())
            options.matrix.folded.insert(topic.id);
    m_selection.setOptions(options);
}

void MatrixPanel::fillHidden()
{
    QMenu &menu = *m_hidden->menu();
    menu.clear();
    for (const core::EntityId id : m_view->matrix().hidden) {
        menu.addAction(tr("Show %1").arg(m_document.knowledge()->entity(id).label), this, [this, id] {
            Filter filter = m_selection.filter();
            filter.hidden.remove(id);
            m_selection.setFilter(filter);
        });
    }
}

void MatrixPanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

} // namespace app

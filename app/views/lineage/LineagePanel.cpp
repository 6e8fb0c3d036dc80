#include "app/views/lineage/LineagePanel.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/ControlBar.h"
#include "app/views/lineage/LineageView.h"

namespace app {

LineagePanel::LineagePanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_treaties(new QToolButton(this)),
      m_topic(new QComboBox(this)),
      m_fold(new QToolButton(this)),
      m_headline(new QLabel(this)),
      m_detail(new QLabel(this)),
      m_why(new QToolButton(this)),
      m_view(new LineageView(document, selection, this))
{
    setObjectName(QStringLiteral("lineagePanel"));
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(makeHead());
    column->addWidget(m_view, 1);
    connectControls();
    fillTopics();
    follow();
}

QWidget *LineagePanel::makeBar()
{
    m_treaties->setObjectName(QStringLiteral("lineageTreaties"));
    m_treaties->setPopupMode(QToolButton::InstantPopup);
    m_treaties->setMenu(new QMenu(m_treaties));
    m_treaties->setToolTip(tr("Choose the treaties that are compared"));
    m_topic->setObjectName(QStringLiteral("lineageTopic"));
    m_topic->setAccessibleName(tr("Topic that is shown"));
    m_topic->setToolTip(tr("Show one topic and what its clauses are joined with"));
    m_fold->setObjectName(QStringLiteral("lineageFold"));
    m_fold->setText(tr("Fold topics"));
    m_fold->setCheckable(true);
    m_fold->setToolTip(tr("Let each treaty show one block for each topic"));
    auto *bar = new ControlBar(this);
    bar->add({m_treaties, m_topic, m_fold});
    m_search = bar->addSearch({.objectName = QStringLiteral("lineageSearch"),
                               .placeholder = tr("Clause"),
                               .purpose = tr("Make paler what does not have these words")});
    return bar;
}

QWidget *LineagePanel::makeHead()
{
    QFont strong = m_headline->font();
    strong.setBold(true);
    m_headline->setFont(strong);
    m_headline->setObjectName(QStringLiteral("lineageHeadline"));
    m_detail->setObjectName(QStringLiteral("lineageDetail"));
    for (QLabel *label : {m_headline, m_detail}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_why->setObjectName(QStringLiteral("lineageWhy"));
    m_why->setText(tr("Why?"));
    m_why->setToolTip(tr("Show the passages behind this sentence"));
    auto *head = new QWidget(this);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 2, 8, 6);
    row->addLayout(lines, 1);
    row->addWidget(m_why);
    return head;
}

void LineagePanel::connectControls()
{
    connect(m_treaties->menu(), &QMenu::aboutToShow, this, &LineagePanel::fillTreaties);
    connect(m_topic, &QComboBox::activated, this, [this] {
        editOptions(m_selection, [this](ViewOptions &o) { o.lineage.focus = {m_topic->currentData().toLongLong()}; });
    });
    connect(m_fold, &QToolButton::clicked, this, &LineagePanel::foldAll);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        editOptions(m_selection, [&text](ViewOptions &o) { o.lineage.search = text; });
        m_view->revealFound();
    });
    connect(m_search, &QLineEdit::returnPressed, m_view, &LineageView::selectNextFound);
    connect(m_why, &QToolButton::clicked, this, &LineagePanel::askWhy);
    connect(&m_selection, &Selection::optionsChanged, this, &LineagePanel::follow);
    for (const auto signal : {&Document::opened, &Document::changed}) {
        connect(&m_document, signal, this, [this] {
            fillTopics();
            follow();
        });
    }
}

void LineagePanel::fillTopics()
{
    m_topic->clear();
    m_topic->addItem(tr("All topics"), qint64(0));
    if (m_document.isOpen())
        for (const core::Topic &topic : m_document.knowledge()->data().topics)
            if (topic.parent.isNull())
                m_topic->addItem(m_document.knowledge()->entity(topic.id).label, topic.id.value);
}

void LineagePanel::follow()
{
    if (!m_document.isOpen())
        return;
    const core::Lineage &lineage = m_view->lineage();
    const LineageOptions &options = m_selection.options().lineage;
    m_treaties->setText(tr("Treaties: %1").arg(lineage.columns.size()));
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(options.focus.value)));
    m_fold->setChecked(!lineage.groups.empty() &&
                       std::all_of(lineage.groups.begin(), lineage.groups.end(), [&](core::EntityId group) {
                           return group.isNull() || options.folded.contains(group);
                       }));
    showSearch(*m_search, options.search);
    const LineageHeadline headline = lineageHeadline(*m_document.knowledge(), lineage);
    m_headline->setText(headline.text);
    m_headline->setToolTip(headline.text);
    m_detail->setText(options.search.isEmpty() ? headline.detail
                                               : tr("%1 found; Return goes to the next").arg(m_view->found().size()));
    m_why->setVisible(!headline.standsFor.empty());
}

void LineagePanel::fillTreaties()
{
    QMenu &menu = *m_treaties->menu();
    menu.clear();
    const auto knowledge = m_document.knowledge();
    const core::Lineage &lineage = m_view->lineage();
    for (const core::EntityId treaty : core::treatiesByDate(*knowledge)) {
        QAction *action =
            menu.addAction(knowledge->entity(treaty).label, this, [this, treaty] { choose(treaty.value); });
        action->setCheckable(true);
        action->setChecked(std::any_of(lineage.columns.begin(), lineage.columns.end(),
                                       [&](const core::LineageColumn &column) { return column.treaty == treaty; }));
    }
    menu.addSeparator();
    menu.addAction(tr("All of them"), this, [this] {
        const auto all = core::treatiesByDate(*m_document.knowledge());
        editOptions(m_selection, [&all](ViewOptions &o) { o.lineage.treaties = {all.begin(), all.end()}; });
    });
    menu.addAction(tr("Those with the most links"), this,
                   [this] { editOptions(m_selection, [](ViewOptions &o) { o.lineage.treaties.clear(); }); });
}

void LineagePanel::choose(qint64 treaty)
{
    ViewOptions options = m_selection.options();
    QVector<core::EntityId> &chosen = options.lineage.treaties;
    if (chosen.isEmpty())
        for (const core::LineageColumn &column : m_view->lineage().columns)
            chosen.append(column.treaty);
    const core::EntityId id{treaty};
    if (!chosen.removeOne(id))
        chosen.append(id);
    m_selection.setOptions(options);
}

void LineagePanel::foldAll()
{
    ViewOptions options = m_selection.options();
    options.lineage.folded.clear();
    for (const core::EntityId group : m_view->lineage().groups)
        if (m_fold->isChecked() && !group.isNull())
            options.lineage.folded.insert(group);
    m_selection.setOptions(options);
}

void LineagePanel::askWhy()
{
    const LineageHeadline headline = lineageHeadline(*m_document.knowledge(), m_view->lineage());
    if (headline.standsFor.empty())
        return;
    m_selection.select(QVector<core::Ref>(headline.standsFor.begin(), headline.standsFor.end()));
    Q_EMIT m_selection.whyRequested(headline.standsFor.front());
}

void LineagePanel::setTheme(const Theme &theme)
{
    m_view->setTheme(theme);
}

} // namespace app

#include "app/window/PathDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/NumberedPassages.h"
#include "app/session/PathText.h"
#include "app/session/Selection.h"
#include "app/session/Wording.h"
#include "core/base/Error.h"

namespace app {

namespace {

constexpr int refsRole = Qt::UserRole;

QTreeWidgetItem *makeItem(const QString &text, const QVector<core::Ref> &refs)
{
    auto *item = new QTreeWidgetItem({text});
    item->setToolTip(0, text);
    item->setData(0, refsRole, QVariant::fromValue(refs));
    return item;
}

QString passageText(const core::Knowledge &knowledge, core::PassageId id)
{
    const core::Passage &passage = knowledge.passage(id);
    QString place = knowledge.source(passage.source)->shortTitle;
    if (!passage.locator.isEmpty())
        place += QStringLiteral(", ") + passage.locator;
    return PathDialog::tr("%1: %2", "a place and the words there").arg(place, knowledge.quote(passage).simplified());
}

QTreeWidgetItem *statementItem(const core::Knowledge &knowledge, core::StatementId id)
{
    QTreeWidgetItem *item = makeItem(knowledge.title(id), {id});
    for (const NumberedPassage &passage : numberedPassages(knowledge, {id}))
        item->addChild(
            makeItem(QStringLiteral("[%1] %2").arg(passage.number).arg(passageText(knowledge, passage.passage)),
                     {passage.passage}));
    return item;
}

/// A chain with its steps, these with their statements, these with their passages.
QTreeWidgetItem *chainItem(const core::Knowledge &knowledge, const core::Graph &graph,
                           const std::vector<core::PathStep> &chain)
{
    QVector<core::Ref> all;
    QList<QTreeWidgetItem *> steps;
    for (const core::PathStep &step : chain) {
        const core::EntityId from = graph.entity(step.from);
        const core::EntityId to = graph.entity(step.to);
        QVector<core::Ref> refs;
        QList<QTreeWidgetItem *> statements;
        for (const core::EdgeIndex edge : step.edges) {
            refs << graph.edge(edge).statement;
            statements << statementItem(knowledge, graph.edge(edge).statement);
        }
        steps << makeItem(
            PathDialog::tr("%1. %2 → %3").arg(steps.size() + 1).arg(knowledge.title(from), knowledge.title(to)),
            refs + QVector<core::Ref>{from, to});
        steps.last()->addChildren(statements);
        all += refs;
        all << from;
    }
    all << graph.entity(chain.back().to);
    QTreeWidgetItem *item = makeItem(chainText(knowledge, graph, chain), all);
    item->addChildren(steps);
    return item;
}

/// All that lies on a chain, the ends last: they are what was asked about.
QVector<core::Ref> refsOn(const core::Graph &graph, const core::ShortestPaths &paths, core::EntityId from,
                          core::EntityId to)
{
    QVector<core::Ref> refs;
    for (const core::EdgeIndex edge : paths.edges)
        if (const core::Ref statement = graph.edge(edge).statement; !refs.contains(statement))
            refs.append(statement);
    for (const core::NodeIndex node : paths.nodes)
        if (graph.entity(node) != from && graph.entity(node) != to)
            refs.append(graph.entity(node));
    refs << from << to;
    return refs;
}

core::ShortestPaths chainsOf(const Document &document, core::EntityId from, core::EntityId to)
{
    const auto graph = document.graph();
    const auto start = graph->node(from);
    const auto goal = graph->node(to);
    return start && goal ? app::chainsBetween(*document.knowledge(), *graph, *start, *goal) : core::ShortestPaths();
}

} // namespace

PathDialog::PathDialog(Document &document, Selection &selection, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_selection(selection),
      m_heading(new QLabel(this)),
      m_tree(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("pathDialog"));
    resize(640, 460);
    m_heading->setObjectName(QStringLiteral("pathHeading"));
    m_heading->setWordWrap(true);
    m_tree->setObjectName(QStringLiteral("pathTree"));
    m_tree->setAccessibleName(tr("Chains, their steps and passages"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copying = buttons->addButton(tr("&Copy as text"), QDialogButtonBox::ActionRole);
    copying->setObjectName(QStringLiteral("pathCopy"));
    copying->setToolTip(tr("All chains with their passages, in the words of the command path --all (Ctrl+C)"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copying, &QPushButton::clicked, this, &PathDialog::copy);
    connect(m_tree, &QTreeWidget::itemClicked, this, &PathDialog::follow);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &PathDialog::fill);
}

void PathDialog::showPaths(core::EntityId from, core::EntityId to)
{
    const auto knowledge = m_document.knowledge();
    const core::ShortestPaths paths = chainsOf(m_document, from, to);
    if (paths.count == 0)
        throw core::Error(
            core::Error::Kind::NotFound,
            tr("No chain of statements joins %1 and %2.").arg(knowledge->title(from), knowledge->title(to)));
    m_ends = {knowledge->key(from), knowledge->key(to)};
    m_selection.select(refsOn(*m_document.graph(), paths, from, to));
    show();
    fill();
    raise();
    activateWindow();
    m_tree->setFocus();
}

void PathDialog::fill()
{
    if (!isVisible() || !m_document.isOpen())
        return;
    const auto knowledge = m_document.knowledge();
    const core::EntityId from = knowledge->find(m_ends.first).entity();
    const core::EntityId to = knowledge->find(m_ends.second).entity();
    m_tree->clear();
    if (from.isNull() || to.isNull()) { // another project, or taken out of this one
        close();
        return;
    }
    const auto graph = m_document.graph();
    const core::ShortestPaths paths = chainsOf(m_document, from, to);
    setWindowTitle(tr("From %1 to %2").arg(knowledge->title(from), knowledge->title(to)));
    m_heading->setText(paths.count == 0 ? tr("No chain of statements joins them any more.") : chainsHeading(paths));
    for (const std::vector<core::PathStep> &chain : paths.listed)
        m_tree->addTopLevelItem(chainItem(*knowledge, *graph, chain));
    if (paths.count > paths.listed.size())
        m_tree->addTopLevelItem(makeItem(tr("and %1 more").arg(paths.count - paths.listed.size()), {}));
    if (QTreeWidgetItem *first = m_tree->topLevelItem(0)) {
        m_tree->setCurrentItem(first);
        first->setExpanded(true);
    }
}

void PathDialog::follow(QTreeWidgetItem *item)
{
    const auto refs = item->data(0, refsRole).value<QVector<core::Ref>>();
    if (refs.isEmpty())
        return;
    if (refs.first().kind == core::Ref::Kind::Passage) {
        Q_EMIT m_selection.readRequested(refs.first().passage());
        return;
    }
    m_selection.select(refs);
    if (refs.size() == 1)
        Q_EMIT m_selection.showRequested(refs.first());
}

QString PathDialog::text() const
{
    const auto knowledge = m_document.knowledge();
    const core::ShortestPaths paths =
        chainsOf(m_document, knowledge->find(m_ends.first).entity(), knowledge->find(m_ends.second).entity());
    return paths.count == 0 ? QString() : chainsText(*knowledge, *m_document.graph(), paths);
}

void PathDialog::copy() const
{
    QApplication::clipboard()->setText(text());
}

bool PathDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event); // NOLINT: the type says so
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const bool follows = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
    if (!follows || m_tree->currentItem() == nullptr)
        return QDialog::eventFilter(watched, event);
    follow(m_tree->currentItem());
    return true;
}

} // namespace app

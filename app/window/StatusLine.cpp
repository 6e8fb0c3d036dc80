#include "app/window/StatusLine.h"

#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "app/window/Icons.h"
#include "app/window/KnowledgeCounts.h"
#include "app/window/ViewStack.h"
#include "app/window/Workplace.h"

namespace app {

namespace {

constexpr int tellingTime = 8000;

} // namespace

StatusLine::StatusLine(const Workplace &at, GraphView &graph, const ViewStack &views, QWidget *parent)
    : QStatusBar(parent),
      m_document(at.document),
      m_graph(graph),
      m_views(views),
      m_counts(new QLabel(this)),
      m_zoom(new QLabel(this)),
      m_job(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(10, 0, 10, 0);
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_zoom->setObjectName(QStringLiteral("statusZoom"));
    m_zoom->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    addWidget(m_counts);
    addJobs(at.jobs);
    addPermanentWidget(m_zoom);
    connect(&at.document, &Document::opened, this, &StatusLine::countLater);
    connect(&at.document, &Document::changed, this, &StatusLine::countLater);
    for (const auto signal : {&Selection::filterChanged, &Selection::validOnChanged, &Selection::expandedChanged,
                              &Selection::selectionChanged, &Selection::viewChanged, &Selection::optionsChanged})
        connect(&at.selection, signal, this, &StatusLine::countLater);
    connect(&at.document, &Document::undone, this, [this](const QString &label) { tell(tr("Undone: %1").arg(label)); });
    connect(&at.document, &Document::redone, this,
            [this](const QString &label) { tell(tr("Done again: %1").arg(label)); });
    connect(&graph, &GraphView::densityChanged, this, &StatusLine::countLater);
    for (const CentreView &view : views.views())
        if (view.canvas != nullptr)
            connect(view.canvas, &PictureView::zoomChanged, this, &StatusLine::tellZoom);
    connect(&at.selection, &Selection::viewChanged, this, &StatusLine::tellZoom);
    tellZoom();
}

void StatusLine::addJobs(Jobs &jobs)
{
    m_job->setObjectName(QStringLiteral("statusJob"));
    m_progress->setObjectName(QStringLiteral("statusProgress"));
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setObjectName(QStringLiteral("statusStop"));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setAutoRaise(true);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_stop)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    connect(&jobs, &Jobs::started, this, [this](const QString &label) {
        m_job->setText(label);
        m_progress->setRange(0, 0); // until the work tells how far it is
        m_job->show();
        m_progress->show();
        m_stop->show();
    });
    connect(&jobs, &Jobs::progressed, this, [this](double share) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(int(share * 1000));
    });
    connect(&jobs, &Jobs::idle, this, [this] {
        m_job->hide();
        m_progress->hide();
        m_stop->hide();
    });
    connect(m_stop, &QToolButton::clicked, &jobs, &Jobs::stopAll);
}

/// Many news at once make one count, and none stands in the way of drawing.
void StatusLine::countLater()
{
    if (std::exchange(m_isCountDue, true))
        return;
    QMetaObject::invokeMethod(this, &StatusLine::count, Qt::QueuedConnection);
}

void StatusLine::count()
{
    m_isCountDue = false;
    if (!m_document.isOpen())
        return;
    const auto statements = m_document.knowledge()->data().statements.size();
    const int bare = bareStatements();
    const QString passages = bare == 0 ? tr("every one has a passage") : tr("%1 without a passage").arg(bare);
    QStringList told{shownText(), tr("%L1 statements").arg(statements), passages};
    told.removeAll(QString());
    m_counts->setText(told.join(QStringLiteral(" · ")));
    tellZoom(); // some views find theirs when they are drawn
}

/// Nothing of a table, which says so itself. Of a graph drawn as a density only what has a name is a mark: there nodes
/// and lines are counted.
QString StatusLine::shownText() const
{
    PictureView *const shows = m_views.current().canvas;
    if (shows == nullptr)
        return {};
    const Picture &picture = shows->picture(); // brings the density up to date, too
    const auto density = shows == &m_graph ? m_graph.densityCount() : std::nullopt;
    if (density)
        return tr("%L1 nodes and %L2 links shown").arg(density->nodes).arg(density->links);
    return tr("%L1 marks").arg(picture.readingOrder().size());
}

/// Counted once for what is known, and not at each step of the date.
int StatusLine::bareStatements()
{
    const auto knowledge = m_document.knowledge();
    if (m_counted.lock() != knowledge) {
        m_counted = knowledge;
        m_bare = statementsWithoutPassage(*knowledge);
    }
    return m_bare;
}

void StatusLine::tell(const QString &what)
{
    showMessage(what, tellingTime);
}

void StatusLine::tellZoom()
{
    const PictureView *const shows = m_views.current().canvas;
    m_zoom->setText(shows == nullptr ? QString() : tr("%1 %").arg(qRound(shows->zoom() * 100)));
}

void StatusLine::setIconColour(const QColor &colour)
{
    m_stop->setIcon(lineIcon(QStringLiteral("close"), colour));
}

QString StatusLine::counts() const
{
    return m_counts->text();
}

} // namespace app

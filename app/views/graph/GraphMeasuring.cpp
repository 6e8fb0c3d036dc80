#include "app/views/graph/GraphMeasuring.h"

#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/MeasureWording.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

GraphMeasuring::GraphMeasuring(Document &document, Selection &selection, Jobs &jobs, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection), m_jobs(jobs)
{
    connect(&selection, &Selection::optionsChanged, this, &GraphMeasuring::follow);
    connect(&document, &Document::opened, this, &GraphMeasuring::renew);
    connect(&document, &Document::changed, this, &GraphMeasuring::renew);
}

void GraphMeasuring::follow()
{
    if (std::exchange(m_wanted, m_selection.options().graph.sizeBy) != m_wanted)
        renew();
}

void GraphMeasuring::renew()
{
    const int round = ++m_round;
    if (!m_wanted || !m_document.isOpen()) {
        Q_EMIT measured(nullptr);
        return;
    }
    const auto knowledge = m_document.knowledge();
    const auto graph = m_document.graph();
    m_jobs.start(tr("Measuring: %1").arg(wordFor(*m_wanted)),
                 [this, round, knowledge, graph, measure = *m_wanted](const core::Progress &progress) -> Jobs::Done {
                     auto found =
                         std::make_shared<const NodeMeasure>(measureNodes(measure, *knowledge, *graph, progress));
                     return [this, round, found] {
                         if (round == m_round)
                             Q_EMIT measured(found);
                     };
                 });
}

} // namespace app

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
    const GraphOptions &wanted = m_selection.options().graph;
    const bool isOtherSize = std::exchange(m_size, wanted.sizeBy) != m_size;
    const bool isOtherColour = std::exchange(m_colour, wanted.colourBy) != m_colour;
    if (isOtherSize || isOtherColour)
        renew();
}

void GraphMeasuring::renew()
{
    const int round = ++m_round;
    if ((!m_size && !m_colour) || !m_document.isOpen()) {
        Q_EMIT measured({});
        return;
    }
    const auto knowledge = m_document.knowledge();
    const auto graph = m_document.graph();
    QStringList names;
    for (const auto &wanted : {m_size, m_colour})
        if (wanted && !names.contains(wordFor(*wanted)))
            names << wordFor(*wanted);
    m_jobs.start(
        tr("Measuring: %1").arg(names.join(QStringLiteral(", "))),
        [this, round, knowledge, graph, size = m_size,
         colour = m_colour](const core::Progress &progress) -> Jobs::Done {
            GraphMeasures found;
            if (size)
                found.size = std::make_shared<const NodeMeasure>(measureNodes(*size, *knowledge, *graph, progress));
            if (colour)
                found.colour = std::make_shared<const NodeColours>(colourNodes(
                    colour == size ? *found.size : measureNodes(*colour, *knowledge, *graph, progress), *knowledge));
            return [this, round, found] {
                if (round == m_round)
                    Q_EMIT measured(found);
            };
        });
}

} // namespace app

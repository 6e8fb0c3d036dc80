#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QObject>

#include "app/views/graph/NodeColours.h"

namespace app {

class Document;
class Jobs;
class Selection;

/// What was asked to be told by sizes and by colours; null: nothing.
struct GraphMeasures
{
    std::shared_ptr<const NodeMeasure> size = {};
    std::shared_ptr<const NodeColours> colour = {};
};

/// Measures the open project in the background as soon as the graph's options ask for it, and again when the project
/// changed. Who stops the work keeps what was there.
class GraphMeasuring : public QObject
{
    Q_OBJECT

public:
    /// All of them are guests that outlive this.
    GraphMeasuring(Document &document, Selection &selection, Jobs &jobs, QObject *parent);

Q_SIGNALS:
    void measured(const app::GraphMeasures &measures);

private:
    void follow();
    void renew();

    Document &m_document;
    Selection &m_selection;
    Jobs &m_jobs;
    std::optional<core::Measure> m_size; ///< that is wanted
    std::optional<core::Measure> m_colour;
    int m_round = 0; ///< what an earlier round found is not wanted any more
};

} // namespace app

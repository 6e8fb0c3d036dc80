#pragma once

#include <memory>
#include <optional>
#include <utility>

#include <QObject>

#include "app/views/graph/NodeMeasure.h"

namespace app {

class Document;
class Jobs;
class Selection;

/// Measures the open project in the background as soon as the graph's options ask for it, and again when the project
/// changed. Who stops the work keeps the usual sizes.
class GraphMeasuring : public QObject
{
    Q_OBJECT

public:
    /// All of them are guests that outlive this.
    GraphMeasuring(Document &document, Selection &selection, Jobs &jobs, QObject *parent);

Q_SIGNALS:
    /// Null: none is wanted.
    void measured(const std::shared_ptr<const app::NodeMeasure> &measure);

private:
    void follow();
    void renew();

    Document &m_document;
    Selection &m_selection;
    Jobs &m_jobs;
    std::optional<core::Measure> m_wanted;
    int m_round = 0; ///< what an earlier round found is not wanted any more
};

} // namespace app

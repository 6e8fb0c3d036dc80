#pragma once

#include <functional>
#include <utility>

#include <QObject>

#include "app/session/Filter.h"
#include "app/views/graph/DensePicture.h"
#include "app/views/graph/DenseTiles.h"

namespace app {

class Document;
class Jobs;
class Selection;

/// The graph view's way with graphs too large for marks: lays out and prepares on other threads, keeps what is drawn
/// from, and finds what lies at a place.
class DenseCanvas : public QObject
{
    Q_OBJECT

public:
    DenseCanvas(Document &document, Selection &selection, Jobs &jobs, QObject *parent = nullptr);

    /// Whether the open project is such a graph.
    bool isOn() const { return m_isOn; }
    /// Whether there is something to draw from.
    bool isReady() const { return m_isOn && m_graph != nullptr; }
    const DenseGraph &graph() const { return *m_graph; }
    const DensityShown &shown() const { return *m_shown; }
    DenseTiles &tiles() { return m_tiles; }
    /// Another number after each change of what is shown.
    qint64 edition() const { return m_edition; }

    /// The project is another one, or has changed: what has a place keeps it. Another layout moves everything.
    void layOut(const GraphOptions &options);
    void forget();
    /// Brings filter, expanded treaties and date up to date; where that takes long, what was there stays meanwhile.
    void follow(const GraphPictureOptions &options);
    void setTheme(const Theme &theme);

    /// What is lit with `ref`: its lines and neighbours. Null: what rests on the passage in the reader, if any.
    void light(core::Ref ref, core::PassageId passage);

    std::optional<std::uint32_t> nodeOf(core::Ref ref) const;
    /// Where it is, in scene units; nothing for what is not drawn.
    std::optional<QPointF> placeOf(core::EntityId id) const;
    /// The line that stands for a statement.
    std::optional<std::uint32_t> edgeOf(core::Ref ref) const;
    /// The topmost node within reach, or a line where few enough are near to tell them apart. `at` in scene units.
    core::Ref refAt(QPointF at, double zoom) const;
    /// Nodes that lie within a shape, in scene units.
    std::vector<core::Ref> refsIn(const QPolygonF &area) const;
    std::vector<core::Ref> neighboursOf(core::Ref ref) const;
    /// The nearest node in a direction from a place.
    core::Ref nearestTowards(QPointF from, QPointF direction) const;

Q_SIGNALS:
    /// There is a graph to draw, for the first time or another one.
    void ready();
    void arrived();

private:
    void make(const GraphPictureOptions &options);
    void takeGraph(const std::shared_ptr<const DenseGraph> &graph);
    core::Ref edgeAt(QPointF at, double reach) const;

    Document &m_document;
    Selection &m_selection;
    Jobs &m_jobs;
    bool m_isOn = false;
    bool m_hasPlaces = false;
    qint64 m_edition = 0;
    int m_generation = 0; ///< of the work that was begun last
    GraphOptions m_laidOutAs;
    GraphPlaces m_laidOut; ///< without pins, so that what is let go finds back
    GraphPlaces m_places;
    GraphPictureOptions m_wanted;
    std::shared_ptr<const DenseGraph> m_graph;
    std::shared_ptr<const DensityShown> m_shown;
    std::optional<QDate> m_day;
    Theme m_theme{Theme::Mode::Light};
    DenseTiles m_tiles;
};

} // namespace app

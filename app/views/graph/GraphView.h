#pragma once

#include <utility>

#include <QTimer>

#include <memory>

#include "app/views/PictureView.h"
#include "app/views/graph/DensePicture.h"
#include "app/views/graph/GraphMeasuring.h"
#include "app/views/graph/GraphPicture.h"
#include "app/views/graph/GraphPlaces.h"

namespace app {

class Guard;
class ColourKey;
class DenseCanvas;
class HeadlinePlate;
class Jobs;
class OverviewMap;

/// The relationship graph: pan, zoom at the pointer, hover lights neighbours, click selects, double-click shows a
/// treaty's clauses or puts them away, dragging a node pins it where it is dropped (an edit that can be undone).
class GraphView : public PictureView
{
    Q_OBJECT

public:
    /// Without `jobs` it does its own.
    GraphView(Document &document, Selection &selection, Guard &guard, Jobs *jobs = nullptr, QWidget *parent = nullptr);

    double zoom() const override { return m_zoom; }
    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;
    /// What it would show on another day at another zoom, every node at its place.
    Picture pictureOn(QDate day, double zoom, const GraphPlaces &moved, const QSet<core::EntityId> &small);
    /// Selects the neighbours of what is selected, too.
    void selectNeighbours();
    /// What sizes and colours of the nodes tell.
    void showMeasures(const GraphMeasures &measures);
    void setTheme(const Theme &theme) override;
    /// Whether everything that is seen is drawn as finely as it can be. Always so for a graph of marks.
    bool isSharp() const;
    /// Whether the graph is drawn as a density, and there.
    bool isDense() const;
    /// How much of it is shown; nothing where it is drawn mark by mark.
    std::optional<DensityShown::Count> densityCount() const;
    /// All that there is, in pixels of the picture.
    QRectF wholeArea();
    bool wantsOverview() const { return m_wantsOverview; }
    /// The overview map is there while not all is seen; people can do without it.
    void toggleOverview();
    /// Brings a point of the picture to the middle.
    void centreOn(QPointF picturePoint);
    /// The focus goes to the next or the one before of what the node that was walked to is linked with.
    void walkAlongLinks(int direction);

Q_SIGNALS:
    /// Another density is there to be seen.
    void densityChanged();

protected:
    Picture build() override;
    QSet<MarkIndex> litMarks() override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    void continueDrag(QPointF picturePoint) override;
    void endDrag(QPointF picturePoint) override;
    void cancelDrag() override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    Ground ground() const override;
    void paintGround(QPainter &painter) override;
    MarkIndex markUnder(QPointF picturePoint) override;
    std::vector<core::Ref> refsIn(const QPolygonF &area) override;
    void followOffset() override;
    MarkIndex neighbour(MarkIndex from, QPointF direction) override;

private:
    /// Wanted: the next picture fills the view. Next: what is being laid out will, as soon as it is there. Follows: it
    /// does so again when the size changes, until somebody zooms or pans.
    enum class Fit { Wanted, Next, Follows, Free };

    void makeOverview();
    void drawWhole(QPainter &painter);
    void placeTools();
    void connectDense();
    Picture buildDense();
    void buildDenseMarks();
    DenseFrame denseFrame();
    void zoomDense(double factor, QPointF widgetPoint);
    void setDenseZoom(double zoom, QPointF widgetPoint);
    void snap();
    void fitDense();
    QRectF denseSelection();
    void followHover();
    std::vector<core::Ref> linkedWith(core::Ref ref);
    void layOut();
    void followOptions();
    void arrange();
    void putBack();
    std::optional<QPointF> placeOf(core::EntityId id) const;
    void toggleClauses(core::Ref ref);
    void fit(const QRectF &pictureArea);
    void placeHeadline();
    void placeOverlay();
    QRectF freeArea() const;
    GraphPictureOptions options();

    Guard &m_guard;
    GraphPlaces m_laidOut;
    GraphPlaces m_places;
    GraphPicture m_shown;
    GraphOptions m_drawnAs;
    GraphMeasures m_measures;
    HeadlinePlate *m_headline;
    ColourKey *m_key;
    QWidget *m_buttons;
    QWidget *m_tools;
    OverviewMap *m_overview;
    bool m_wantsOverview = true;
    double m_zoom = 1;
    core::EntityId m_dragged;
    /// In a dense graph: what is dragged, or was dropped and is not yet drawn there, and where it is.
    struct Moved
    {
        core::EntityId id;
        QPointF to;
    };
    std::optional<Moved> m_moved;
    QPointF m_grip; ///< from the pointer to the middle of what is dragged
    Fit m_fit = Fit::Wanted;
    DenseCanvas *m_dense;
    core::Ref m_asked;   ///< what the pointer or the keyboard came to: always a mark
    QRectF m_markedArea; ///< where marks were made for, in pixels of the picture
    QSet<std::uint32_t> m_labelled;
    QTimer m_snap;
    QPointF m_snapAt;
    core::Ref m_walkFrom;
    core::Ref m_walkedTo;
};

} // namespace app

#pragma once

#include <memory>

#include "app/views/PictureView.h"
#include "app/views/graph/GraphPicture.h"
#include "app/views/graph/GraphPlaces.h"

namespace app {

class Guard;
class HeadlinePlate;

/// The relationship graph: pan, zoom at the pointer, hover lights neighbours, click selects, double-click shows a
/// treaty's clauses or puts them away, dragging a node pins it where it is dropped (an edit that can be undone).
class GraphView : public PictureView
{
    Q_OBJECT

public:
    GraphView(Document &document, Selection &selection, Guard &guard, QWidget *parent = nullptr);

    double zoom() const { return m_zoom; }
    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;
    /// Selects the neighbours of what is selected, too.
    void selectNeighbours();
    /// What the sizes of the nodes tell; null: the number of links.
    void showMeasure(const std::shared_ptr<const NodeMeasure> &measure);

protected:
    Picture build() override;
    QSet<MarkIndex> litMarks() override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    void continueDrag(QPointF picturePoint) override;
    void endDrag(QPointF picturePoint) override;
    void cancelDrag() override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// Wanted: the next picture fills the view. Follows: it does so again when the size changes, until somebody zooms
    /// or pans.
    enum class Fit { Wanted, Follows, Free };

    void layOut();
    void followOptions();
    void arrange();
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
    std::shared_ptr<const NodeMeasure> m_size;
    HeadlinePlate *m_headline;
    QWidget *m_buttons;
    double m_zoom = 1;
    core::EntityId m_dragged;
    QPointF m_grip; ///< from the pointer to the middle of what is dragged
    Fit m_fit = Fit::Wanted;
};

} // namespace app

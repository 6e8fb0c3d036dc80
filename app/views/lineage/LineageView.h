#pragma once

#include "app/views/PictureView.h"
#include "app/views/lineage/LineagePicture.h"

namespace app {

/// The lineage of the chosen treaties. The wheel scrolls (with Shift sideways), Ctrl+wheel makes everything larger or
/// smaller at the pointer, dragging moves; the names of the treaties stay at the top. Hovering lights a ribbon and what
/// it joins. A click or Return on a ribbon asks for its clauses side by side, Return on the name of a group folds it.
class LineageView : public PictureView
{
    Q_OBJECT

public:
    LineageView(Document &document, Selection &selection, QWidget *parent = nullptr);

    const core::Lineage &lineage();

    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    /// Lets each column show one block for this group, or all again.
    void toggleFolded(core::EntityId group);
    /// From a block to a ribbon and from a ribbon to the block it leads to: 1 to the later, -1 to the earlier ones.
    void walkAlong(int direction);

Q_SIGNALS:
    void compareRequested(core::StatementId link);

protected:
    Picture build() override;
    QSet<MarkIndex> litMarks() override;
    void paintOverlay(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void makeAnew();
    void open(core::Ref ref);
    void scrollBy(QPointF pixels);
    LineageSizes sizes();
    /// Everything that a ribbon or a block stands for.
    QSet<core::Ref> refsOf(const core::LineageRibbon &ribbon) const;
    QVector<core::Ref> refsOf(const core::LineageBlock &block) const;
    bool joins(const core::LineageRibbon &ribbon, core::Ref ref) const;

    core::Lineage m_lineage;
    bool m_isLineageStale = true;
    double m_zoom = 1;
    bool m_fits = true; ///< until somebody zooms or moves
    QPointF m_pressedAt;
};

} // namespace app

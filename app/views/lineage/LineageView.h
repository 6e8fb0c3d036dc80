#pragma once

#include "app/views/PictureView.h"
#include "app/views/lineage/LineagePicture.h"

namespace app {

/// The lineage of the chosen treaties. The wheel scrolls (with Shift sideways), Ctrl+wheel makes everything larger or
/// smaller at the pointer, dragging moves; the names of the treaties stay at the top, those of the topics at the left.
/// Hovering lights a ribbon and what
/// it joins. A click or Return on a ribbon asks for its clauses side by side, Return on the name of a group folds it.
class LineageView : public PictureView
{
    Q_OBJECT

public:
    LineageView(Document &document, Selection &selection, QWidget *parent = nullptr);

    const core::Lineage &lineage();

    double zoom() const override { return m_zoom; }
    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;
    /// The blocks that have the words that are searched for, in reading order; none while nothing is.
    std::vector<MarkIndex> found();
    /// Scrolls to the first of them, unless one is seen.
    void revealFound();
    /// Selects the one after the one that was selected last, round the end.
    void selectNextFound();
    /// Lets each column show one block for this group, or all again.
    void toggleFolded(core::EntityId group);
    /// From a block to a ribbon and from a ribbon to the block it leads to: 1 to the later, -1 to the earlier ones.
    void walkAlong(int direction);

Q_SIGNALS:
    /// All links that a ribbon is drawn for.
    void compareRequested(const std::vector<core::StatementId> &links);

protected:
    Picture build() override;
    QSet<MarkIndex> litMarks() override;
    MarkIndex markUnder(QPointF picturePoint) override;
    void paintOverlay(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void open(core::Ref ref);
    void scrollBy(QPointF pixels);
    QPointF within(QPointF offset, QSizeF whole) const;
    /// What of the view is not under names that stay.
    QRectF openArea();
    void paintScrollBars(QPainter &painter);
    void paintTopicNames(QPainter &painter);
    void paintTreatyNames(QPainter &painter);
    LineageSizes sizes();
    /// Everything that a ribbon or a block stands for.
    QSet<core::Ref> refsOf(const core::LineageRibbon &ribbon) const;
    QVector<core::Ref> refsOf(const core::LineageBlock &block) const;
    /// The links of the ribbon that has this one, which comes first.
    std::vector<core::StatementId> linksWith(core::StatementId link);

    core::Lineage m_lineage;
    QHash<core::Ref, std::vector<int>> m_ribbonsWith; ///< by what a ribbon or one of its blocks stands for
    double m_zoom = 1;
    bool m_fits = true; ///< until somebody zooms or moves
    QSizeF m_wholeSize; ///< of the picture that was made last
    QPointF m_pressedAt;
};

} // namespace app

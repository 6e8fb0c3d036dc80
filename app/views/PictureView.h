#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QPolygonF>
#include <QWidget>

#include "app/picture/Emphasis.h"
#include "app/picture/Picture.h"
#include "app/picture/Theme.h"
#include "app/views/PaintedFrame.h"
#include "core/model/Ref.h"

namespace core {
class Knowledge;
}

namespace app {

class Document;
class Selection;

/// A widget that shows a picture and lets people point at its marks: hover, click, keyboard focus, box selection,
/// panning. What the picture is and what zooming means is up to the views that derive from it. Selection and hover go
/// through `Selection`, so that all views agree.
class PictureView : public QWidget
{
    Q_OBJECT

public:
    PictureView(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// The picture as it is now, brought up to date first.
    const Picture &picture();
    Theme theme() const { return m_theme; }
    virtual void setTheme(const Theme &theme);

    /// Where the picture's origin is in the widget.
    QPointF offset() const { return m_offset; }
    QPointF toPicture(QPointF widgetPoint) const { return widgetPoint - m_offset; }
    QPointF toWidget(QPointF picturePoint) const { return picturePoint + m_offset; }

    /// What dragging on the ground does.
    enum class Tool { Pan, Box, Lasso };
    Tool tool() const { return m_tool; }
    void setTool(Tool tool);

    /// Another number after each picture that was made.
    int revision() const { return m_revision; }

    core::Ref focusedRef() const { return m_focusedRef; }
    void focusMark(MarkIndex mark);
    /// The mark with the keyboard focus: several may stand for the same thing. -1: none.
    MarkIndex focusedMark();
    /// Gives the focus to what may not be a mark yet.
    void focusRef(core::Ref ref);
    /// What a mark stands for when it is picked: its first statement or entity.
    static core::Ref refOf(const Mark &mark);
    bool isSelected(MarkIndex mark);
    /// Selects a mark alone, as a click on it does.
    void pressMark(MarkIndex mark);
    /// Selects a mark and asks why it is there, as the space bar does.
    void askWhy(MarkIndex mark);

    /// Scrolls so that what stands for `ref` is seen; nothing happens when it is not in the picture.
    virtual void reveal(core::Ref ref);
    /// How much larger than at first; 1 where a view fits what it shows to its room.
    virtual double zoom() const { return 1; }
    virtual void zoomBy(double factor, QPointF widgetPoint) = 0;
    virtual void fitAll() = 0;
    virtual void fitSelection() = 0;
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// Double-click or Return on a mark.
    void activated(core::Ref ref);
    /// Right click or menu key; the null Ref: on the empty ground.
    void contextMenuRequested(core::Ref ref, QPoint globalPosition);
    void zoomChanged(double zoom);
    void toolChanged();
    void themeChanged();
    /// Where the picture is in the view, or how large, is another.
    void moved();

protected:
    /// What picking a mark selects: usually its first statement or entity.
    virtual QVector<core::Ref> refsPicked(MarkIndex mark);
    /// Fills in what is drawn as selected: usually every mark that shares something with the selection.
    virtual void chooseSelected(Emphasis &emphasis);
    /// Makes a new picture from document and selection.
    virtual Picture build() = 0;
    /// Marks that stay lit while others are dimmed; empty: nothing is dimmed.
    virtual QSet<MarkIndex> litMarks();
    /// A press on a mark or the ground that a view wants for itself (dragging a node or a handle); returns whether it
    /// took it.
    virtual bool beginDrag(MarkIndex mark, QPointF picturePoint);
    virtual void continueDrag(QPointF picturePoint);
    virtual void endDrag(QPointF picturePoint);
    virtual void cancelDrag();
    enum class Ground { Plain, Own };
    /// Own: `paintGround` draws more than the colour, which may be another each time.
    virtual Ground ground() const { return Ground::Plain; }
    /// Drawn under the picture in widget coordinates, the ground first.
    virtual void paintGround(QPainter &painter);
    /// The mark at a point; a view whose picture holds but a part may make one for what lies there.
    virtual MarkIndex markUnder(QPointF picturePoint);
    /// What lies wholly in an area in picture coordinates.
    virtual std::vector<core::Ref> refsIn(const QPolygonF &area);
    /// The offset is another one; before it is painted.
    virtual void followOffset();
    /// Drawn over the picture in widget coordinates.
    virtual void paintOverlay(QPainter &painter);
    /// The mark the keyboard goes to from `from` in a direction; may be overridden for walking along links.
    virtual MarkIndex neighbour(MarkIndex from, QPointF direction);

    Document &document() { return m_document; }
    Selection &selection() { return m_selection; }
    void setOffset(QPointF offset);
    /// The picture is made anew before it is next needed.
    void invalidate();
    /// So is what a view keeps beside it.
    void makeAnew();
    /// Whether what a view keeps of the knowledge beside its picture (cells, blocks and ribbons) is to be made now; it
    /// then counts as made. True after `makeAnew`, and for new knowledge however early somebody asks: news of a change
    /// may reach others first, who ask for marks.
    bool beginContent();
    const Emphasis &emphasis();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    enum class Drag { None, Undecided, Pan, Box, Lasso, View };

    MarkIndex markFor(core::Ref ref, MarkIndex likely);
    bool isStale() const;
    void refresh();
    void followSelection();
    void selectInShape(Qt::KeyboardModifiers modifiers);
    void paintShape(QPainter &painter) const;
    void pick(MarkIndex mark, Qt::KeyboardModifiers modifiers);
    bool walk(const QKeyEvent &event);
    void moveDrag(QPointF position);

    Document &m_document;
    Selection &m_selection;
    Theme m_theme{Theme::Mode::Light};
    Picture m_picture;
    PaintedFrame m_frame;
    Emphasis m_emphasis;
    QPointF m_offset;
    core::Ref m_focusedRef;
    MarkIndex m_focusedMark = -1; ///< tells apart marks that stand for the same; see `markFor`
    MarkIndex m_hoveredMark = -1;
    Drag m_drag = Drag::None;
    MarkIndex m_pressed = -1;
    bool m_isLeftPressed = false;
    QPointF m_pressedAt;
    QPointF m_offsetAtPress;
    Tool m_tool = Tool::Pan;
    QPolygonF m_shape; ///< a box or a lasso in the making, in the widget
    int m_revision = 0;
    // Made from which knowledge; null: to be made anew.
    std::shared_ptr<const core::Knowledge> m_pictureOf;
    std::shared_ptr<const core::Knowledge> m_contentOf;
    bool m_isEmphasisStale = true;
};

} // namespace app

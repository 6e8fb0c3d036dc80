#pragma once

#include "app/views/PictureView.h"
#include "app/views/matrix/MatrixPicture.h"

class QScrollBar;

namespace app {

/// The matrix of topics and treaties. Headers keep their place while rows and columns scroll by whole ones. The arrow
/// keys walk over every cell, also those that nobody coded; Return opens the clauses of a cell, on a heading it folds
/// the topics below it; the wheel scrolls (with Shift sideways), Ctrl+wheel makes cells wider or narrower.
class MatrixView : public PictureView
{
    Q_OBJECT

public:
    /// A place in the matrix: row -1 are the headers of columns, column -1 those of rows.
    struct Place
    {
        int row = 0;
        int column = 0;
        friend bool operator==(const Place &, const Place &) = default;
    };

    MatrixView(Document &document, Selection &selection, QWidget *parent = nullptr);

    const core::TopicMatrix &matrix();
    const MatrixLayout &layoutShown();
    Place place() const { return m_place; }
    /// Walks to a place, which is scrolled to.
    void goTo(Place place);
    /// Puts the topics below an upper one away, or shows them again.
    void toggleFolded(core::EntityId topic);

    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;

protected:
    Picture build() override;
    void paintOverlay(QPainter &painter) override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    void continueDrag(QPointF picturePoint) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    MatrixPictureOptions options() const;
    void scrollTo(int firstRow, int firstColumn);
    void bringIntoView(Place place);
    void updateBars();
    Place placeOf(core::Ref ref);
    MarkIndex markOf(Place place);
    bool walk(const QKeyEvent &event);
    void open(core::Ref ref);
    /// Everything the place rests on: statements, or topic and treaty where there are none.
    QVector<core::Ref> refsOf(Place place);

    QScrollBar *m_rows;
    QScrollBar *m_columns;
    core::TopicMatrix m_matrix;
    MatrixLayout m_layout;
    Place m_place;
    int m_firstRow = 0;
    int m_firstColumn = 0;
    double m_columnWidth = 0;
    double m_rowHeight = 24;
    QPointF m_dragFrom;
    int m_rowAtDrag = 0;
    int m_columnAtDrag = 0;
};

} // namespace app

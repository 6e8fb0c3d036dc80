#pragma once

#include <functional>
#include <utility>

#include <QWidget>

namespace app {

class PictureView;

/// A small map of all there is, with a frame around what is seen; dragging in it moves the view. Takes no keys: the
/// canvas has them.
class OverviewMap : public QWidget
{
    Q_OBJECT

public:
    /// What the map shows; asked when it is painted.
    struct Whole
    {
        QRectF area;                                 ///< all there is, in pixels of the picture
        std::function<void(QPainter &painter)> draw; ///< draws it, in pixels of the picture
        qint64 edition = 0;                          ///< another number when it looks different
    };

    OverviewMap(PictureView &view, std::function<Whole()> whole, std::function<void(QPointF)> centreOn);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QTransform toMap(const QRectF &area) const;
    void go(QPointF at);

    PictureView &m_view;
    std::function<Whole()> m_whole;
    std::function<void(QPointF)> m_centreOn;
    QPixmap m_map;
    qint64 m_edition = -1;
};

} // namespace app

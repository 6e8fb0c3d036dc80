#pragma once

#include <QTimer>

#include "app/views/PictureView.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

/// The timeline: lanes of treaties, gap brackets, events, and the handle of the date that all views share. The wheel
/// scrolls the lanes (with Shift: in time), Ctrl+wheel zooms at the pointer; dragging the ground moves in time;
/// dragging the handle or a press on the axis sets the date; playing moves it on by itself.
class TimelineView : public PictureView
{
    Q_OBJECT

public:
    TimelineView(Document &document, Selection &selection, QWidget *parent = nullptr);

    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;

    bool isPlaying() const { return m_clock.isActive(); }
    void play();
    void stop();
    /// To the next (or the one before) day on which something begins or ends.
    void step(int direction);

Q_SIGNALS:
    void playingChanged(bool isPlaying);

protected:
    Picture build() override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    void continueDrag(QPointF picturePoint) override;
    void cancelDrag() override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    TimelinePictureOptions options();
    void setRange(QDate from, qint64 days);
    void scrollLanes(int firstLane);
    void setDateAt(QPointF picturePoint);
    void advance();

    TimelineRange m_range;
    TimelinePicture m_shown;
    int m_firstLane = 0;
    QTimer m_clock;
    // What a drag began with.
    std::optional<QDate> m_dateAtDrag;
    TimelineRange m_rangeAtDrag;
    int m_laneAtDrag = 0;
    QPointF m_dragFrom;
    bool m_dragsDate = false;
};

} // namespace app

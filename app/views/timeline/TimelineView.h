#pragma once

#include <functional>
#include <memory>

#include <QTimer>

#include "app/views/PictureView.h"
#include "app/views/timeline/TimelinePicture.h"

namespace app {

class TimelineControls;
class TimelineStrip;

/// The timeline: lanes of treaties, gap brackets, events, and the handle of the date that all views share; at its foot
/// a strip of all time with the window that is seen, and the buttons of the running date. The wheel
/// scrolls the lanes (with Shift: in time), Ctrl+wheel zooms at the pointer; dragging the ground moves in time, as Ctrl
/// with an arrow key does; Page Up and Page Down scroll the lanes;
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
    void setTheme(const Theme &theme) override;

    const TimelineRange &range() const { return m_range; }
    /// Shows a stretch between 1800 and 2100, of 60 days at least.
    void setRange(QDate from, qint64 days);

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
    void paintOverlay(QPainter &painter) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    /// What is drawn from: made anew when the knowledge, the filter or the lanes change, not while panning.
    struct Source
    {
        std::shared_ptr<const core::Knowledge> knowledge;
        Filter filter;
        TimelineOptions::Lanes lanes = TimelineOptions::Lanes::Pairs;
        TimelineContent content;
        TimelineClusters clusters;
    };

    TimelinePictureOptions options();
    const TimelineContent &content();
    void makeControls();
    void placeControls();
    void setOptions(const std::function<void(TimelineOptions &)> &change);
    void keepRange();
    void followOptions();
    void scrollLanes(int firstLane);
    void setDateAt(QPointF picturePoint);
    void advance();

    TimelineRange m_range;
    Source m_source;
    TimelineStrip *m_strip;
    TimelineControls *m_controls;
    QTimer m_keeping; ///< so that a drag is told once, at its end
    TimelineRange m_keptRange;
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

#pragma once

#include <utility>
#include <vector>

#include <QWidget>

#include "app/picture/Theme.h"
#include "app/views/timeline/TimelineLanes.h"

namespace app {

/// How much there is in each stretch of all the time that the project dates, with the window that the timeline shows.
/// The window is dragged at its ends and its middle; with the keyboard the arrows move it, with Shift its end, with
/// Control its beginning. A control like a scroll bar, and no part of the picture.
class TimelineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setContent(const TimelineContent &content);
    /// The stretch that is seen. The strip reaches as far as it does, if that is beyond what is dated.
    void setWindow(const TimelineRange &window);
    const TimelineRange &window() const { return m_window; }

    double xOf(QDate day) const;
    QSize sizeHint() const override { return {300, 30}; }

Q_SIGNALS:
    void windowMoved(QDate from, QDate to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Grip { None, Beginning, Middle, End };

    TimelineRange reach() const;
    QDate dayAt(double x) const;
    std::vector<int> countsOfBars() const;
    Grip gripAt(QPointF point) const;
    void move(Grip grip, const TimelineRange &window, qint64 days);
    void tell();

    Theme m_theme{Theme::Mode::Light};
    TimelineRange m_whole;
    TimelineRange m_window;
    std::vector<qint64> m_days; ///< Julian days of events and of the beginnings of treaties, in order
    Grip m_grip = Grip::None;
    TimelineRange m_windowAtPress;
    QPointF m_pressedAt;
};

} // namespace app

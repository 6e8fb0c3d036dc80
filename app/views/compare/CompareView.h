#pragma once

#include <functional>
#include <utility>

#include "app/views/PictureView.h"
#include "app/views/compare/ComparePicture.h"

namespace app {

class CompareBar;

/// Two days of the graph against each other. The days are chosen in the bar at the head; the wheel zooms both, dragging
/// moves both.
class CompareView : public PictureView
{
    Q_OBJECT

public:
    CompareView(Document &document, Selection &selection, DayPicture draw, QWidget *parent = nullptr);

    DayPair days();
    void setDays(DayPair days);

    double zoom() const override { return m_drawn.zoom; }
    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override { fitAll(); }
    void reveal(core::Ref) override {}

protected:
    Picture build() override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    void continueDrag(QPointF picturePoint) override;
    void cancelDrag() override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void follow();
    void setOptions(const std::function<void(CompareOptions &)> &change);
    QSizeF room() const;

    DayPicture m_draw;
    CompareBar *m_bar;
    std::optional<CompareFit> m_fit; ///< none: all of it
    CompareFit m_drawn;              ///< what that came to
    QPointF m_shift;
    QPointF m_shiftAtDrag;
    QPointF m_dragFrom;
};

} // namespace app

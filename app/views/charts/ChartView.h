#pragma once

#include <memory>

#include "app/views/PictureView.h"
#include "app/views/charts/ChartPicture.h"

namespace app {

/// A chart: bars that select what they count, arrows that walk from bar to bar. The wheel and Page Up and Page Down
/// bring what there is no room for. Which chart it is stands in the view options.
class ChartView : public PictureView
{
    Q_OBJECT

public:
    ChartView(Document &document, Selection &selection, QWidget *parent = nullptr);

    /// The numbers that are shown, brought up to date first.
    const ChartData &data();
    /// Selects what a number counts, and puts the focus on its bar.
    void selectCell(std::size_t category, std::size_t series);

    void zoomBy(double factor, QPointF widgetPoint) override;
    void fitAll() override;
    void fitSelection() override;
    void reveal(core::Ref ref) override;

Q_SIGNALS:
    void dataChanged();

protected:
    Picture build() override;
    QVector<core::Ref> refsPicked(MarkIndex mark) override;
    void chooseSelected(Emphasis &emphasis) override;
    bool beginDrag(MarkIndex mark, QPointF picturePoint) override;
    MarkIndex neighbour(MarkIndex from, QPointF direction) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void followOptions();
    void scrollTo(int first);
    int hiddenCategories() const;
    const ChartBar *barOf(MarkIndex mark) const;
    MarkIndex nearestBar(const ChartBar &from, int step) const;
    MarkIndex nextPart(const ChartBar &from, int step) const;

    ChartData m_data;
    ChartRequest m_request;
    std::shared_ptr<const core::Knowledge> m_knowledge; ///< what `m_data` was counted from
    ChartPicture m_shown;
    int m_first = 0;
};

} // namespace app

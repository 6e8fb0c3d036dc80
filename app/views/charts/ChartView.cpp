#include "app/views/charts/ChartView.h"

#include <algorithm>

#include <QKeyEvent>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

ChartView::ChartView(Document &document, Selection &selection, QWidget *parent)
    : PictureView(document, selection, parent)
{
    setObjectName(QStringLiteral("chartView"));
    setAccessibleName(tr("Chart"));
    setMinimumSize(320, 200);
    connect(&selection, &Selection::optionsChanged, this, &ChartView::followOptions);
    for (const auto signal : {&Selection::filterChanged, &Selection::validOnChanged})
        connect(&selection, signal, this, &ChartView::dataChanged);
    for (const auto signal : {&Document::opened, &Document::changed})
        connect(&document, signal, this, &ChartView::dataChanged);
}

const ChartData &ChartView::data()
{
    const ChartRequest request{.kind = chartKindOrFirst(selection().options().chart.name),
                               .filter = selection().filter(),
                               .validOn = selection().validOn()};
    const auto knowledge = document().knowledge();
    const bool isSame = m_knowledge == knowledge && m_request.kind == request.kind &&
                        m_request.filter == request.filter && m_request.validOn == request.validOn;
    if (knowledge != nullptr && !isSame) {
        m_data = chartData(*knowledge, request);
        m_request = request;
        m_knowledge = knowledge;
    }
    return m_data;
}

Picture ChartView::build()
{
    m_shown = buildChartPicture(*document().knowledge(), data(), {.size = size(), .first = m_first});
    return m_shown.picture;
}

void ChartView::followOptions()
{
    if (m_request.kind == chartKindOrFirst(selection().options().chart.name))
        return;
    m_first = 0;
    invalidate();
    Q_EMIT dataChanged();
}

const ChartBar *ChartView::barOf(MarkIndex mark) const
{
    const auto found = std::find_if(m_shown.bars.begin(), m_shown.bars.end(),
                                    [mark](const ChartBar &bar) { return bar.mark == mark; });
    return found == m_shown.bars.end() ? nullptr : &*found;
}

/// A bar selects all that it counts, with what says so.
QVector<core::Ref> ChartView::refsPicked(MarkIndex mark)
{
    const ChartBar *bar = barOf(mark);
    if (bar == nullptr)
        return PictureView::refsPicked(mark);
    const auto &refs = m_data.cells[bar->category][bar->series].refs;
    return {refs.begin(), refs.end()};
}

/// Bars share what they count: only those that are selected as a whole are drawn so, and of several alike the one that
/// was picked.
void ChartView::chooseSelected(Emphasis &emphasis)
{
    emphasis.selected.clear();
    emphasis.chosen.clear();
    const QSet<core::Ref> selected(selection().refs().begin(), selection().refs().end());
    if (selected.isEmpty())
        return;
    for (const ChartBar &bar : m_shown.bars) {
        const auto &refs = m_data.cells[bar.category][bar.series].refs;
        if (std::all_of(refs.begin(), refs.end(), [&](core::Ref ref) { return selected.contains(ref); }))
            emphasis.chosen.insert(bar.mark);
    }
    if (const MarkIndex focused = focusedMark(); emphasis.chosen.contains(focused))
        emphasis.chosen = {focused};
}

void ChartView::selectCell(std::size_t category, std::size_t series)
{
    if (data().cells[category][series].value == 0)
        return;
    reveal(m_data.cells[category][series].refs.front());
    const auto find = [&] {
        picture();
        return std::find_if(m_shown.bars.begin(), m_shown.bars.end(),
                            [&](const ChartBar &bar) { return bar.category == category && bar.series == series; });
    };
    if (find() == m_shown.bars.end())
        scrollTo(m_data.axis == ChartData::Axis::Names ? int(category) : int(m_data.categories.size() - 1 - category));
    if (const auto bar = find(); bar != m_shown.bars.end())
        pressMark(bar->mark);
}

int ChartView::hiddenCategories() const
{
    return std::max(0, int(m_data.categories.size()) - m_shown.shown);
}

void ChartView::scrollTo(int first)
{
    first = std::clamp(first, 0, hiddenCategories());
    if (first == m_first)
        return;
    m_first = first;
    invalidate();
}

void ChartView::zoomBy(double factor, QPointF)
{
    scrollTo(factor > 1 ? m_first + 1 : m_first - 1);
}

void ChartView::fitAll()
{
    scrollTo(0);
}

void ChartView::fitSelection()
{
    reveal(selection().current());
}

/// Scrolls to the first bar that counts it, unless one is there already.
void ChartView::reveal(core::Ref ref)
{
    if (ref.isNull() || picture().find(ref) >= 0 || hiddenCategories() == 0)
        return;
    for (std::size_t c = 0; c < m_data.categories.size(); ++c) {
        for (const ChartCell &cell : m_data.cells[c]) {
            if (std::find(cell.refs.begin(), cell.refs.end(), ref) != cell.refs.end()) {
                scrollTo(m_data.axis == ChartData::Axis::Names ? int(c) : int(m_data.categories.size() - 1 - c));
                return;
            }
        }
    }
}

/// The chart fills the view: there is nothing to pan.
bool ChartView::beginDrag(MarkIndex, QPointF)
{
    return true;
}

/// The nearest bar in the categories that way: its part of the same series, else its first.
MarkIndex ChartView::nearestBar(const ChartBar &from, int step) const
{
    MarkIndex found = -1;
    for (int category = int(from.category) + step; category >= 0 && category < int(m_data.categories.size());
         category += step) {
        for (const ChartBar &bar : m_shown.bars) {
            if (int(bar.category) != category)
                continue;
            if (found < 0 || bar.series == from.series)
                found = bar.mark;
        }
        if (found >= 0)
            return found;
    }
    return found;
}

MarkIndex ChartView::nextPart(const ChartBar &from, int step) const
{
    const auto place = int(barOf(from.mark) - m_shown.bars.data()) + step;
    if (place < 0 || place >= int(m_shown.bars.size()))
        return -1;
    const ChartBar &next = m_shown.bars[std::size_t(place)];
    return next.category == from.category ? next.mark : -1;
}

MarkIndex ChartView::neighbour(MarkIndex from, QPointF direction)
{
    const ChartBar *bar = barOf(from);
    if (bar == nullptr)
        return m_shown.bars.empty() ? from : m_shown.bars.front().mark;
    const bool isNames = m_data.axis == ChartData::Axis::Names;
    const double along = isNames ? direction.y() : direction.x();
    const double across = isNames ? direction.x() : -direction.y();
    const MarkIndex next = along != 0 ? nearestBar(*bar, along > 0 ? 1 : -1) : nextPart(*bar, across > 0 ? 1 : -1);
    return next < 0 ? from : next;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, m_shown.shown - 1);
    const int later = m_data.axis == ChartData::Axis::Names ? page : -page;
    if (event->key() == Qt::Key_PageDown)
        scrollTo(m_first + later);
    else if (event->key() == Qt::Key_PageUp)
        scrollTo(m_first - later);
    else
        PictureView::keyPressEvent(event);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    invalidate();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const int notches = event->angleDelta().y() > 0 ? 1 : -1;
    const int step = m_data.axis == ChartData::Axis::Names ? 2 : -4;
    scrollTo(m_first - notches * step);
    event->accept();
}

} // namespace app

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/OverviewMap.h"
#include "app/views/graph/DenseCanvas.h"
#include "app/views/graph/GraphView.h"

namespace app {

void GraphView::makeOverview()
{
    const auto whole = [this]() -> OverviewMap::Whole {
        return {.area = wholeArea(),
                .draw = [this](QPainter &painter) { drawWhole(painter); },
                .edition = m_dense->isReady() ? m_dense->edition() : -qint64(revision())};
    };
    m_overview = new OverviewMap(*this, whole, [this](QPointF at) { centreOn(at); });
    m_overview->hide();
    connect(this, &PictureView::moved, this, &GraphView::placeTools);
}

/// Nodes alone, as dots of their colour: lines would fill a map of this size.
void GraphView::drawWhole(QPainter &painter)
{
    const double dot = 2.2 / painter.transform().m11();
    Mark sample;
    sample.shape = Shape::Circle;
    const auto draw = [&](StyleRole role, Tint tint, QPointF at) {
        sample.role = role;
        setTint(sample, tint);
        painter.fillRect(QRectF(at.x() - dot / 2, at.y() - dot / 2, dot, dot), theme().fill(sample));
    };
    if (!m_dense->isReady()) {
        for (const Mark &mark : m_shown.picture.marks)
            if (mark.layer == 2)
                draw(mark.role, tintOf(mark), mark.box.center());
        return;
    }
    const DenseGraph &graph = m_dense->graph();
    const std::size_t first = graph.nodes.size() - std::min<std::size_t>(graph.nodes.size(), 12'000);
    for (std::size_t node = first; node < graph.nodes.size(); ++node)
        if (m_dense->shown().nodes[node] != DensityShown::Presence::Hidden)
            draw(graph.scene->nodes()[node].role, graph.scene->nodes()[node].tint,
                 graph.scene->place(std::uint32_t(node)) * m_zoom);
}

void GraphView::toggleOverview()
{
    m_wantsOverview = !m_wantsOverview;
    placeTools();
}

void GraphView::placeTools()
{
    m_tools->adjustSize();
    m_tools->move(m_buttons->x(), m_buttons->y() - m_tools->height() - 8);
    m_tools->setVisible(height() > m_buttons->height() + m_tools->height() + 90);
    m_overview->move(16, height() - m_overview->height() - 16);
    const QRectF seen(toPicture({0, 0}), QSizeF(size()));
    const QRectF whole = m_dense->isReady() ? wholeArea() : m_shown.picture.bounds;
    const bool hasRoom = width() > 3 * m_overview->width() && height() > 3 * m_overview->height();
    m_overview->setVisible(m_wantsOverview && hasRoom && !whole.isEmpty() &&
                           !seen.adjusted(-20, -20, 20, 20).contains(whole));
}

std::vector<core::Ref> GraphView::linkedWith(core::Ref ref)
{
    if (m_dense->isReady())
        return m_dense->neighboursOf(ref);
    std::vector<core::Ref> refs;
    const Picture &shown = picture();
    for (const GraphLink &link : m_shown.links) {
        const core::Ref from = refOf(shown.marks[size_t(link.from)]);
        const core::Ref to = refOf(shown.marks[size_t(link.to)]);
        if (from == ref)
            refs.push_back(to);
        if (to == ref)
            refs.push_back(from);
    }
    std::sort(refs.begin(), refs.end());
    refs.erase(std::unique(refs.begin(), refs.end()), refs.end());
    return refs;
}

void GraphView::walkAlongLinks(int direction)
{
    if (focusedRef() != m_walkedTo || m_walkFrom.isNull())
        m_walkFrom = focusedRef();
    const std::vector<core::Ref> next = linkedWith(m_walkFrom);
    if (next.empty())
        return;
    const auto count = qsizetype(next.size());
    const auto at = std::find(next.begin(), next.end(), focusedRef());
    const qsizetype start = at == next.end() ? (direction > 0 ? -1 : count) : qsizetype(at - next.begin());
    m_walkedTo = next[size_t((start + direction + count) % count)];
    focusRef(m_walkedTo);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (event->key() == Qt::Key_Less || event->key() == Qt::Key_Greater)) {
        walkAlongLinks(event->key() == Qt::Key_Greater ? 1 : -1);
        return;
    }
    // What was walked to by anything else, or was picked, is where the next walk along links begins.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_walkFrom = {};
    PictureView::keyPressEvent(event);
}

QRectF GraphView::wholeArea()
{
    if (!m_dense->isReady())
        return picture().bounds;
    const QRectF bounds = m_dense->graph().scene->bounds();
    return {bounds.topLeft() * m_zoom, bounds.size() * m_zoom};
}

void GraphView::centreOn(QPointF picturePoint)
{
    m_fit = Fit::Free;
    setOffset(QRectF(rect()).center() - picturePoint);
}

} // namespace app

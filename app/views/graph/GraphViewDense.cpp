#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QPolygonF>

#include "app/picture/HitTest.h"
#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/views/graph/DenseCanvas.h"
#include "app/views/graph/GraphView.h"

namespace app {

namespace {

constexpr double mostZoomIn = 1024; ///< against the whole
constexpr qsizetype mostSelectedMarks = 150;

} // namespace

void GraphView::connectDense()
{
    m_snap.setSingleShot(true);
    m_snap.setInterval(120);
    connect(&m_snap, &QTimer::timeout, this, &GraphView::snap);
    connect(m_dense, &DenseCanvas::arrived, this, qOverload<>(&QWidget::update));
    connect(m_dense, &DenseCanvas::ready, this, [this] {
        m_asked = {};
        m_labelled.clear();
        if (m_dragged.isNull())
            m_moved.reset();
        if (m_fit == Fit::Next)
            m_fit = Fit::Wanted;
        invalidate();
        Q_EMIT densityChanged();
    });
    connect(&selection(), &Selection::hoverChanged, this, &GraphView::followHover);
    connect(&selection(), &Selection::passageChanged, this, &GraphView::followHover);
}

void GraphView::setTheme(const Theme &theme)
{
    PictureView::setTheme(theme);
    m_dense->setTheme(theme);
}

bool GraphView::isDense() const
{
    return m_dense->isReady();
}

std::optional<DensityShown::Count> GraphView::densityCount() const
{
    return isDense() ? std::optional(m_dense->shown().count()) : std::nullopt;
}

bool GraphView::isSharp() const
{
    return !m_dense->isOn() || (m_dense->isReady() && m_dense->tiles().isSharp());
}

Picture GraphView::buildDense()
{
    m_dense->follow(options());
    placeHeadline();
    m_shown = {};
    if (!m_dense->isReady())
        return {};
    if (m_fit == Fit::Wanted)
        fitDense();
    buildDenseMarks();
    return m_shown.picture;
}

void GraphView::fitDense()
{
    m_fit = Fit::Follows;
    const QRectF bounds = m_dense->graph().scene->bounds();
    const QRectF free = freeArea();
    m_zoom = std::min(free.width() / bounds.width(), free.height() / bounds.height());
    m_dense->tiles().setWholeScale(m_zoom * devicePixelRatioF());
    setOffset(free.center() - bounds.center() * m_zoom);
    Q_EMIT zoomChanged(m_zoom);
}

DenseFrame GraphView::denseFrame()
{
    DenseFrame frame{.zoom = m_zoom, .options = options(), .labelledBefore = m_labelled};
    const QRectF seen(toPicture({0, 0}), QSizeF(size()));
    frame.area = seen.adjusted(-0.3 * width(), -0.3 * height(), 0.3 * width(), 0.3 * height());
    const auto add = [&](core::Ref ref) {
        if (const auto node = m_dense->nodeOf(ref))
            frame.nodes.push_back(*node);
        else if (const auto edge = m_dense->edgeOf(ref))
            frame.edges.push_back(*edge);
    };
    add(m_asked);
    add(focusedRef());
    const QVector<core::Ref> &refs = selection().refs();
    for (qsizetype i = std::max<qsizetype>(0, refs.size() - mostSelectedMarks); i < refs.size(); ++i)
        add(refs[i]);
    if (const auto node = m_moved ? m_dense->nodeOf(m_moved->id) : std::nullopt) {
        frame.nodes.push_back(*node);
        frame.moved = {*node, m_moved->to};
    }
    std::sort(frame.nodes.begin(), frame.nodes.end());
    frame.nodes.erase(std::unique(frame.nodes.begin(), frame.nodes.end()), frame.nodes.end());
    return frame;
}

void GraphView::buildDenseMarks()
{
    const DenseFrame frame = denseFrame();
    m_shown = buildDensePicture(*document().knowledge(), m_dense->graph(), m_dense->shown(), frame);
    m_markedArea = frame.area;
    m_labelled.clear();
    for (const Mark &mark : m_shown.picture.marks)
        if (mark.layer == 3)
            if (const auto node = m_dense->nodeOf(refOf(mark)))
                m_labelled.insert(*node);
}

void GraphView::followOffset()
{
    if (m_dense->isReady() && !m_markedArea.contains(QRectF(toPicture({0, 0}), QSizeF(size()))))
        invalidate();
}

PictureView::Ground GraphView::ground() const
{
    return m_dense->isOn() ? Ground::Own : Ground::Plain;
}

void GraphView::paintGround(QPainter &painter)
{
    PictureView::paintGround(painter);
    if (!m_dense->isReady()) {
        if (m_dense->isOn()) {
            painter.setPen(theme().mutedText());
            painter.drawText(rect(), Qt::AlignCenter, tr("Laying out the graph…"));
        }
        return;
    }
    const double ratio = devicePixelRatioF();
    const QPointF origin = offset() * ratio;
    m_dense->tiles().paint(painter, {.origin = QPoint(qRound(origin.x()), qRound(origin.y())),
                                     .size = (QSizeF(size()) * ratio).toSize(),
                                     .scale = m_zoom * ratio,
                                     .ratio = ratio});
}

/// Notches of the wheel are levels; what a touchpad leaves between two is put right when it rests.
void GraphView::zoomDense(double factor, QPointF widgetPoint)
{
    if (!m_dense->isReady())
        return;
    DenseTiles &tiles = m_dense->tiles();
    const double ratio = devicePixelRatioF();
    const double least = tiles.scaleOf(-4) / ratio;
    const double zoom = std::clamp(m_zoom * factor, least, tiles.scaleOf(0) / ratio * mostZoomIn);
    const double level = tiles.scaleOf(tiles.levelAt(zoom * ratio)) / ratio;
    const bool isNotch = std::abs(level / zoom - 1) < 0.01;
    m_fit = Fit::Free;
    m_snapAt = widgetPoint;
    if (!isNotch)
        m_snap.start();
    setDenseZoom(isNotch ? level : zoom, widgetPoint);
}

void GraphView::setDenseZoom(double zoom, QPointF widgetPoint)
{
    const QPointF scene = toPicture(widgetPoint) / m_zoom;
    m_zoom = zoom;
    setOffset(widgetPoint - scene * m_zoom);
    invalidate();
    Q_EMIT zoomChanged(m_zoom);
}

void GraphView::snap()
{
    if (!m_dense->isReady())
        return;
    const double ratio = devicePixelRatioF();
    DenseTiles &tiles = m_dense->tiles();
    const double level = tiles.scaleOf(tiles.levelAt(m_zoom * ratio)) / ratio;
    setDenseZoom(level, m_snapAt.isNull() ? QPointF(rect().center()) : std::exchange(m_snapAt, QPointF()));
}

QRectF GraphView::denseSelection()
{
    QRectF area;
    const auto add = [&](std::uint32_t node) {
        area |= QRectF(m_dense->graph().scene->place(node) * m_zoom, QSizeF()).adjusted(-1, -1, 1, 1);
    };
    for (const core::Ref ref : selection().refs()) {
        if (const auto node = m_dense->nodeOf(ref))
            add(*node);
        if (const auto edge = m_dense->edgeOf(ref)) {
            add(m_dense->graph().scene->edges()[*edge].first);
            add(m_dense->graph().scene->edges()[*edge].second);
        }
    }
    return area;
}

MarkIndex GraphView::markUnder(QPointF picturePoint)
{
    const MarkIndex mark = PictureView::markUnder(picturePoint);
    if (!m_dense->isReady() || (mark >= 0 && picture().marks[size_t(mark)].layer > 1))
        return mark;
    const core::Ref found = m_dense->refAt(picturePoint / m_zoom, m_zoom);
    const bool isNode = found.kind == core::Ref::Kind::Entity;
    if (found.isNull() || (mark >= 0 && !isNode))
        return mark;
    if (picture().find(found) < 0) {
        m_asked = found;
        invalidate();
    }
    return picture().find(found);
}

std::vector<core::Ref> GraphView::refsIn(const QPolygonF &area)
{
    if (!m_dense->isReady())
        return PictureView::refsIn(area);
    QPolygonF inScene;
    for (const QPointF &point : area)
        inScene.append(point / m_zoom);
    return m_dense->refsIn(inScene);
}

void GraphView::followHover()
{
    if (m_dense->isReady())
        m_dense->light(selection().hovered(), selection().passage());
}

MarkIndex GraphView::neighbour(MarkIndex from, QPointF direction)
{
    const MarkIndex near = PictureView::neighbour(from, direction);
    if (near >= 0 || !m_dense->isReady())
        return near;
    const core::Ref next = m_dense->nearestTowards(picture().marks[size_t(from)].box.center() / m_zoom, direction);
    if (next.isNull())
        return -1;
    m_asked = next;
    invalidate();
    return picture().find(next);
}

} // namespace app

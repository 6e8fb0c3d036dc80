#include "app/views/graph/GraphView.h"

#include <algorithm>
#include <cmath>

#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Guard.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/OverviewMap.h"
#include "app/views/SelectButtons.h"
#include "app/views/ZoomButtons.h"
#include "app/views/graph/ColourKey.h"
#include "app/views/graph/DenseCanvas.h"
#include "app/views/graph/GraphLayouts.h"
#include "app/views/graph/HeadlinePlate.h"
#include "core/store/Edits.h"

namespace app {

namespace {

constexpr double leastZoom = 0.05;
constexpr double mostZoom = 8;
constexpr double mostFitZoom = 1.6;
constexpr double margin = 16;

} // namespace

GraphView::GraphView(Document &document, Selection &selection, Guard &guard, Jobs *jobs, QWidget *parent)
    : PictureView(document, selection, parent),
      m_guard(guard),
      m_headline(new HeadlinePlate(this)),
      m_key(new ColourKey(this)),
      m_buttons(new ZoomButtons(*this)),
      m_tools(new SelectButtons(*this)),
      m_dense(new DenseCanvas(document, selection, jobs != nullptr ? *jobs : *new Jobs(guard, this), this))
{
    setObjectName(QStringLiteral("graphView"));
    setAccessibleName(tr("Relationship graph"));
    setMinimumSize(320, 200);
    connect(&document, &Document::opened, this, [this] {
        m_laidOut.clear();
        m_dense->forget();
        m_fit = Fit::Wanted;
        layOut();
    });
    connect(&document, &Document::changed, this, &GraphView::layOut);
    connect(&selection, &Selection::optionsChanged, this, &GraphView::followOptions);
    connect(this, &PictureView::activated, this, &GraphView::toggleClauses);
    connect(m_headline, &HeadlinePlate::whyRequested, this, [&selection](core::Ref ref) {
        selection.select(ref);
        Q_EMIT selection.whyRequested(ref);
    });
    connect(m_key, &ColourKey::resized, this, [this] {
        if (m_fit == Fit::Follows)
            fitAll();
        placeOverlay();
    });
    makeOverview();
    connectDense();
    if (document.isOpen())
        layOut();
}

void GraphView::layOut()
{
    m_drawnAs = selection().options().graph;
    m_dense->layOut(m_drawnAs);
    if (m_dense->isOn()) {
        invalidate();
        return;
    }
    m_laidOut = layOutGraphAs(m_drawnAs, *document().wholeKnowledge(), *document().wholeGraph(), m_laidOut);
    arrange();
}

/// Another layout is another picture: it is laid out anew and fitted.
void GraphView::followOptions()
{
    const GraphOptions &wanted = selection().options().graph;
    if (!document().isOpen())
        return;
    if (wanted.layout == m_drawnAs.layout && wanted.centre == m_drawnAs.centre) {
        const bool haveMoved = wanted.held != m_drawnAs.held;
        m_drawnAs = wanted;
        if (haveMoved)
            m_dense->isOn() ? layOut() : arrange();
        return;
    }
    m_laidOut.clear();
    m_fit = m_dense->isReady() ? Fit::Next : Fit::Wanted;
    layOut();
}

void GraphView::showMeasures(const GraphMeasures &measures)
{
    m_measures = measures;
    m_key->show(measures.colour);
    invalidate();
}

void GraphView::arrange()
{
    m_places = arrangeGraph(*document().wholeKnowledge(), m_laidOut, m_drawnAs.held);
    invalidate();
}

GraphPictureOptions GraphView::options()
{
    GraphPictureOptions options;
    options.filter = selection().filter();
    options.expanded = selection().expanded();
    options.validOn = selection().validOn();
    options.zoom = m_zoom;
    options.layout = m_drawnAs.layout;
    options.size = m_measures.size;
    options.colour = m_measures.colour;
    for (const core::Ref ref : selection().refs())
        if (ref.kind == core::Ref::Kind::Entity)
            options.kept.insert(ref.entity());
    return options;
}

Picture GraphView::pictureOn(QDate day, double zoom, const GraphPlaces &moved, const QSet<core::EntityId> &small)
{
    // Two of them at every step would make the window wait.
    if (m_dense->isOn()) {
        Picture none;
        none.headline = tr("This graph is too large to be drawn twice: narrow it with the filter.");
        return none;
    }
    GraphPictureOptions other = options();
    other.validOn = day;
    other.zoom = zoom;
    other.small = small;
    GraphPlaces places = m_places;
    places.insert(moved);
    return buildGraphPicture(*document().knowledge(), *document().graph(), places, other).picture;
}

Picture GraphView::build()
{
    if (m_dense->isOn())
        return buildDense();
    const auto knowledge = document().knowledge();
    m_shown = buildGraphPicture(*knowledge, *document().graph(), m_places, options());
    // Only when asked for: a filter or a date never moves what stays.
    if (m_fit == Fit::Wanted) {
        m_fit = Fit::Follows;
        placeHeadline();
        // Labels keep their size, so what fits is found in a few rounds.
        for (int round = 0; round < 3; ++round) {
            fit(m_shown.picture.bounds);
            m_shown = buildGraphPicture(*knowledge, *document().graph(), m_places, options());
        }
        setOffset(freeArea().center() - m_shown.picture.bounds.center());
    }
    placeHeadline();
    return m_shown.picture;
}

void GraphView::placeHeadline()
{
    m_headline->setTheme(theme());
    m_key->setTheme(theme());
    Headline headline = headlineOf(*document().knowledge(), selection().filter(), selection().validOn());
    tellMeasures(headline, options());
    m_headline->setHeadline(headline, width() - 24);
    placeOverlay();
}

/// What the headline leaves free.
QRectF GraphView::freeArea() const
{
    const double top = m_headline->geometry().bottom();
    const QRectF free = QRectF(rect()).adjusted(margin, height() > 3 * top ? top : margin, -margin, -margin);
    const bool isKeyTall = m_key->isVisibleTo(this) && m_key->height() > 2 * m_headline->height();
    const bool hasRoomBesideKey = isKeyTall && width() > 4 * m_key->width();
    return hasRoomBesideKey ? free.adjusted(0, 0, -m_key->width(), 0) : free;
}

/// Chooses the zoom at which `pictureArea`, given at the present zoom, fills the view.
void GraphView::fit(const QRectF &pictureArea)
{
    if (pictureArea.isEmpty())
        return;
    const QRectF free = freeArea();
    const double room = std::min(free.width() / pictureArea.width(), free.height() / pictureArea.height());
    const QPointF centre = pictureArea.center() / m_zoom;
    m_zoom = m_dense->isOn() ? m_zoom * room : std::clamp(m_zoom * room, leastZoom, mostFitZoom);
    setOffset(free.center() - centre * m_zoom);
    Q_EMIT zoomChanged(m_zoom);
}

void GraphView::fitAll()
{
    m_fit = Fit::Wanted;
    invalidate();
}

void GraphView::fitSelection()
{
    QRectF area = m_dense->isOn() ? denseSelection() : QRectF();
    for (const core::Ref ref : selection().refs()) {
        if (const MarkIndex mark = picture().find(ref); mark >= 0) {
            const Mark &found = picture().marks[size_t(mark)];
            area |= found.points.empty()
                        ? found.box
                        : QPolygonF(QList<QPointF>(found.points.begin(), found.points.end())).boundingRect();
        }
    }
    if (area.isNull())
        return;
    m_fit = Fit::Free;
    fit(area.adjusted(-90, -90, 90, 90));
    if (m_dense->isOn())
        snap();
    invalidate();
}

void GraphView::zoomBy(double factor, QPointF widgetPoint)
{
    if (m_dense->isOn()) {
        zoomDense(factor, widgetPoint);
        return;
    }
    const double wanted = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    const QPointF scene = toPicture(widgetPoint) / m_zoom;
    m_fit = Fit::Free;
    m_zoom = wanted;
    setOffset(widgetPoint - scene * m_zoom);
    invalidate();
    Q_EMIT zoomChanged(m_zoom);
}

void GraphView::reveal(core::Ref ref)
{
    if (m_dense->nodeOf(ref) || m_dense->edgeOf(ref)) {
        m_asked = ref;
        invalidate();
    }
    if (picture().find(ref) >= 0) {
        PictureView::reveal(ref);
        return;
    }
    // A clause that is folded away is shown by unfolding its treaty.
    const core::Clause *clause = document().knowledge()->clause(ref.entity());
    if (ref.kind == core::Ref::Kind::Entity && clause != nullptr) {
        QSet<core::EntityId> expanded = selection().expanded();
        expanded.insert(clause->treaty);
        selection().setExpanded(expanded);
        PictureView::reveal(ref);
    }
}

QSet<MarkIndex> GraphView::litMarks()
{
    QSet<MarkIndex> lit = PictureView::litMarks();
    const core::Ref hovered = selection().hovered();
    const MarkIndex hover = hovered.isNull() ? -1 : picture().find(hovered);
    if (hover < 0)
        return lit;
    lit.clear();
    for (MarkIndex i = 0; i < MarkIndex(m_shown.picture.marks.size()); ++i)
        if (PictureView::refOf(m_shown.picture.marks[size_t(i)]) == hovered)
            lit.insert(i);
    QSet<core::Ref> ends;
    for (const GraphLink &link : m_shown.links) {
        if (!lit.contains(link.mark) && !lit.contains(link.from) && !lit.contains(link.to))
            continue;
        lit.insert(link.mark);
        ends.insert(refOf(m_shown.picture.marks[size_t(link.from)]));
        ends.insert(refOf(m_shown.picture.marks[size_t(link.to)]));
    }
    for (MarkIndex i = 0; i < MarkIndex(m_shown.picture.marks.size()); ++i)
        if (ends.contains(refOf(m_shown.picture.marks[size_t(i)])))
            lit.insert(i);
    return lit;
}

void GraphView::selectNeighbours()
{
    const Picture &shown = picture();
    QVector<core::Ref> refs = selection().refs();
    const QVector<core::Ref> before = refs;
    for (const core::Ref ref : before)
        for (const core::Ref next : m_dense->neighboursOf(ref))
            if (!refs.contains(next))
                refs.append(next);
    for (const GraphLink &link : m_shown.links) {
        const core::Ref from = refOf(shown.marks[size_t(link.from)]);
        const core::Ref to = refOf(shown.marks[size_t(link.to)]);
        if (before.contains(from) && !refs.contains(to))
            refs.append(to);
        if (before.contains(to) && !refs.contains(from))
            refs.append(from);
    }
    selection().select(refs);
}

void GraphView::toggleClauses(core::Ref ref)
{
    if (ref.kind == core::Ref::Kind::Entity && document().knowledge()->treaty(ref.entity()) != nullptr)
        selection().toggleExpanded(ref.entity());
}

bool GraphView::beginDrag(MarkIndex mark, QPointF picturePoint)
{
    m_dragged = {};
    m_fit = Fit::Free;
    if (mark < 0 || document().isReadOnly())
        return false;
    const core::EntityId id = refOf(picture().marks[size_t(mark)]).entity();
    const auto place = m_dense->isOn() ? m_dense->placeOf(id) : placeOf(id);
    if (!place)
        return false;
    m_dragged = id;
    m_grip = *place - picturePoint / m_zoom;
    return true;
}

std::optional<QPointF> GraphView::placeOf(core::EntityId id) const
{
    const auto place = m_places.constFind(id.value);
    return place == m_places.constEnd() ? std::nullopt : std::optional(*place);
}

void GraphView::continueDrag(QPointF picturePoint)
{
    const QPointF to = picturePoint / m_zoom + m_grip;
    if (m_dense->isOn()) {
        m_moved = {m_dragged, to};
        invalidate();
        return;
    }
    const QPointF move = to - m_places.value(m_dragged.value);
    m_places.insert(m_dragged.value, to);
    // Clauses go with their treaty.
    for (const core::EntityId clause : document().knowledge()->clausesOf(m_dragged))
        if (!document().knowledge()->pin(clause))
            m_places[clause.value] += move;
    invalidate();
}

void GraphView::endDrag(QPointF)
{
    const core::EntityId dragged = std::exchange(m_dragged, core::EntityId());
    const QPointF at = m_moved ? m_moved->to : m_places.value(dragged.value);
    const auto outcome = m_guard.run(
        [&] { document().edit([&](core::Project &project) { core::pin(project, dragged, at.x(), at.y()); }); });
    // A dense graph is drawn anew on other threads; until then what was dragged is shown where it was dropped.
    if (outcome == Guard::Outcome::Failed) {
        putBack();
        return;
    }
    // Where it was dropped goes before where a saved view had it.
    ViewOptions options = selection().options();
    options.graph.held.remove(dragged.value);
    selection().setOptions(options);
}

void GraphView::cancelDrag()
{
    m_dragged = {};
    putBack();
}

void GraphView::putBack()
{
    m_moved.reset();
    m_dense->isOn() ? invalidate() : arrange();
}

void GraphView::placeOverlay()
{
    m_headline->move(12, 10);
    m_key->move(width() - m_key->width() - 12, m_headline->geometry().bottom() + 8);
    m_buttons->adjustSize();
    m_buttons->move(width() - m_buttons->width() - 16, height() - m_buttons->height() - 16);
    placeTools();
}

void GraphView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    if (m_fit == Fit::Follows)
        fitAll();
    placeOverlay();
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoomBy(std::pow(2.0, notches / 4), event->position());
    event->accept();
}

} // namespace app

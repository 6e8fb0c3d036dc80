#include "app/views/compare/CompareView.h"

#include <algorithm>
#include <cmath>

#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/compare/CompareBar.h"

namespace app {

namespace {

constexpr double leastZoom = 0.05;
constexpr double mostZoom = 8;

} // namespace

CompareView::CompareView(Document &document, Selection &selection, DayPicture draw, QWidget *parent)
    : PictureView(document, selection, parent), m_draw(std::move(draw)), m_bar(new CompareBar(this))
{
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Then and now"));
    setMinimumSize(320, 200);
    m_bar->setAutoFillBackground(true);
    for (const auto signal : {&Selection::optionsChanged, &Selection::validOnChanged})
        connect(&selection, signal, this, &CompareView::follow);
    connect(&document, &Document::opened, this, [this] {
        fitAll();
        follow();
    });
    connect(&document, &Document::changed, this, &CompareView::follow);
    connect(m_bar, &CompareBar::daysChosen, this, [this](QDate then, QDate now) { setDays({then, now}); });
    connect(m_bar, &CompareBar::formChosen, this, [this](CompareOptions::Form form) {
        setOptions([form](CompareOptions &options) { options.form = form; });
    });
    if (document.isOpen())
        follow();
}

DayPair CompareView::days()
{
    return chosenDays(selection().options().compare, selection().validOn(), *document().knowledge());
}

void CompareView::setDays(DayPair days)
{
    setOptions([days](CompareOptions &options) {
        options.then = days.then;
        options.now = days.now;
    });
}

void CompareView::setOptions(const std::function<void(CompareOptions &)> &change)
{
    ViewOptions all = selection().options();
    change(all.compare);
    selection().setOptions(all);
}

void CompareView::follow()
{
    if (!document().isOpen())
        return;
    m_bar->setKnowledge(*document().knowledge());
    m_bar->setDays(days());
    m_bar->setForm(selection().options().compare.form);
    invalidate();
}

QSizeF CompareView::room() const
{
    return {double(width()), std::max(1.0, double(height() - m_bar->height()))};
}

Picture CompareView::build()
{
    ComparePictureOptions options;
    options.days = days();
    options.filter = selection().filter();
    options.form = selection().options().compare.form;
    options.size = room();
    options.fit = m_fit;
    options.shift = m_shift;
    ComparePicture built = buildComparePicture(*document().knowledge(), m_draw, options);
    m_drawn = built.fit;
    setOffset(QPointF(0, m_bar->height()));
    return std::move(built.picture);
}

void CompareView::zoomBy(double factor, QPointF)
{
    m_fit = m_drawn;
    m_fit->zoom = std::clamp(m_drawn.zoom * factor, leastZoom, mostZoom);
    m_shift *= m_fit->zoom / m_drawn.zoom;
    invalidate();
    Q_EMIT zoomChanged(m_fit->zoom);
}

void CompareView::fitAll()
{
    m_fit.reset();
    m_shift = QPointF();
    invalidate();
}

bool CompareView::beginDrag(MarkIndex mark, QPointF picturePoint)
{
    m_shiftAtDrag = m_shift;
    m_dragFrom = picturePoint;
    return mark < 0;
}

void CompareView::continueDrag(QPointF picturePoint)
{
    m_shift = m_shiftAtDrag + picturePoint - m_dragFrom;
    m_fit = m_drawn;
    invalidate();
}

void CompareView::cancelDrag()
{
    m_shift = m_shiftAtDrag;
    invalidate();
}

void CompareView::resizeEvent(QResizeEvent *event)
{
    PictureView::resizeEvent(event);
    m_bar->setGeometry(0, 0, width(), m_bar->sizeHint().height());
    invalidate();
}

void CompareView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoomBy(std::pow(2.0, notches / 4), event->position());
    event->accept();
}

} // namespace app

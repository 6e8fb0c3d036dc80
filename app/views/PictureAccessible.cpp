#include "app/views/PictureAccessible.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/picture/HitTest.h"
#include "app/picture/Shapes.h"
#include "app/views/PictureView.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PictureAccessible)
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PictureView *>(object);
    return view == nullptr ? nullptr : new PictureAccessible(view);
}

} // namespace

void installPictureAccessibility()
{
    QAccessible::installFactory(&makeInterface);
}

PictureAccessible::PictureAccessible(PictureView *view) : QAccessibleWidget(view, QAccessible::List) {}

PictureAccessible::~PictureAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

PictureView &PictureAccessible::view() const
{
    return *static_cast<PictureView *>(widget()); // NOLINT: made for nothing else
}

const std::vector<MarkIndex> &PictureAccessible::order() const
{
    const Picture &picture = view().picture();
    if (std::exchange(m_revision, view().revision()) != view().revision())
        m_order = picture.readingOrder();
    return m_order;
}

int PictureAccessible::childCount() const
{
    return int(order().size()) + QAccessibleWidget::childCount();
}

QAccessibleInterface *PictureAccessible::child(int index) const
{
    const int marks = int(order().size());
    if (index < 0)
        return nullptr;
    if (index >= marks)
        return QAccessibleWidget::child(index - marks);
    if (const auto known = m_children.constFind(index); known != m_children.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto *mark = new MarkAccessible(*this, index);
    m_children.insert(index, QAccessible::registerAccessibleInterface(mark));
    return mark;
}

int PictureAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (const auto *mark = dynamic_cast<const MarkAccessible *>(child))
        return mark->place() < int(order().size()) ? mark->place() : -1;
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : widget + int(order().size());
}

QAccessibleInterface *PictureAccessible::childAt(int x, int y) const
{
    // What stands on the picture covers it.
    if (QAccessibleInterface *above = QAccessibleWidget::childAt(x, y))
        return above;
    const QPointF point = view().toPicture(view().mapFromGlobal(QPoint(x, y)));
    const MarkIndex mark = markAt(view().picture(), point);
    const auto place = std::find(order().begin(), order().end(), mark);
    return place == order().end() ? nullptr : child(int(place - order().begin()));
}

QAccessibleInterface *PictureAccessible::focusChild() const
{
    if (!view().hasFocus())
        return QAccessibleWidget::focusChild();
    const MarkIndex mark = view().focusedMark();
    const auto place = std::find(order().begin(), order().end(), mark);
    return place == order().end() ? nullptr : child(int(place - order().begin()));
}

QString PictureAccessible::text(QAccessible::Text text) const
{
    QString own = QAccessibleWidget::text(text);
    if (!own.isEmpty())
        return own;
    if (text == QAccessible::Name)
        return view().picture().title;
    return text == QAccessible::Description ? view().picture().headline : QString();
}

QString MarkAccessible::whyAction()
{
    return u"why"_s;
}

bool MarkAccessible::isValid() const
{
    return m_picture.isValid() && m_place < int(m_picture.order().size());
}

const Mark &MarkAccessible::mark() const
{
    return m_picture.view().picture().marks[size_t(m_picture.order()[size_t(m_place)])];
}

QAccessibleInterface *MarkAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(&m_picture.view());
}

QString MarkAccessible::text(QAccessible::Text text) const
{
    if (!isValid() || text != QAccessible::Name)
        return {};
    return mark().alt.isEmpty() ? mark().text : mark().alt;
}

QRect MarkAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRectF bounds = outline(mark()).boundingRect().united(mark().textBox);
    const QPointF corner = m_picture.view().toWidget(bounds.topLeft());
    return QRectF(m_picture.view().mapToGlobal(corner), bounds.size()).toAlignedRect();
}

QAccessible::Role MarkAccessible::role() const
{
    if (!isValid())
        return QAccessible::NoRole;
    switch (mark().role) {
    case StyleRole::Edge:
        return QAccessible::Link;
    case StyleRole::DateHandle:
        return QAccessible::Slider;
    case StyleRole::Gap:
    case StyleRole::Headline:
    case StyleRole::Note:
    case StyleRole::Grid:
    case StyleRole::Axis:
        return QAccessible::StaticText;
    default:
        return QAccessible::ListItem;
    }
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    PictureView &view = m_picture.view();
    const MarkIndex index = m_picture.order()[size_t(m_place)];
    state.focusable = true;
    state.selectable = true;
    state.selected = view.isSelected(index);
    state.focused = view.hasFocus() && view.focusedMark() == index;
    state.invisible = !view.isVisible();
    state.offscreen = !QRect(view.mapToGlobal(QPoint()), view.size()).intersects(rect());
    state.expanded = mark().has(Expanded);
    return state;
}

void *MarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList MarkAccessible::actionNames() const
{
    return {pressAction(), setFocusAction(), whyAction()};
}

QString MarkAccessible::localizedActionName(const QString &name) const
{
    if (name == whyAction())
        return Words::tr("Why");
    return QAccessibleActionInterface::localizedActionName(name);
}

QString MarkAccessible::localizedActionDescription(const QString &name) const
{
    if (name == whyAction())
        return Words::tr("Shows the passages it rests on");
    if (name == pressAction())
        return Words::tr("Selects it");
    return QAccessibleActionInterface::localizedActionDescription(name);
}

void MarkAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    PictureView &view = m_picture.view();
    const MarkIndex index = m_picture.order()[size_t(m_place)];
    if (name == pressAction())
        view.pressMark(index);
    else if (name == whyAction())
        view.askWhy(index);
    else if (name == setFocusAction()) {
        view.setFocus(Qt::OtherFocusReason);
        view.focusMark(index);
    }
}

QStringList MarkAccessible::keyBindingsForAction(const QString &name) const
{
    if (name == whyAction())
        return {u"Space"_s};
    return name == pressAction() ? QStringList{u"Return"_s} : QStringList();
}

} // namespace app

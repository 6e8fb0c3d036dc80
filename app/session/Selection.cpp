#include "app/session/Selection.h"

#include "app/session/ViewOptions.h"

namespace app {

Selection::Selection(QObject *parent) : QObject(parent), m_options(std::make_unique<ViewOptions>()) {}

Selection::~Selection() = default;

core::Ref Selection::current() const
{
    return m_refs.isEmpty() ? core::Ref() : m_refs.last();
}

void Selection::select(core::Ref ref)
{
    select(ref.isNull() ? QVector<core::Ref>() : QVector<core::Ref>{ref});
}

void Selection::select(const QVector<core::Ref> &refs)
{
    if (m_refs == refs)
        return;
    m_refs = refs;
    Q_EMIT selectionChanged();
}

void Selection::toggle(core::Ref ref)
{
    if (ref.isNull())
        return;
    if (m_refs.removeAll(ref) == 0)
        m_refs.append(ref);
    Q_EMIT selectionChanged();
}

void Selection::clear()
{
    select(QVector<core::Ref>());
}

void Selection::hover(core::Ref ref)
{
    if (m_hovered == ref)
        return;
    m_hovered = ref;
    Q_EMIT hoverChanged();
}

void Selection::setPassage(core::PassageId passage)
{
    if (m_passage == passage)
        return;
    m_passage = passage;
    Q_EMIT passageChanged();
}

void Selection::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
}

void Selection::setValidOn(std::optional<QDate> day)
{
    if (m_validOn == day)
        return;
    m_validOn = day;
    Q_EMIT validOnChanged();
}

void Selection::toggleExpanded(core::EntityId treaty)
{
    QSet<core::EntityId> treaties = m_expanded;
    if (!treaties.remove(treaty))
        treaties.insert(treaty);
    setExpanded(treaties);
}

void Selection::setExpanded(const QSet<core::EntityId> &treaties)
{
    if (m_expanded == treaties)
        return;
    m_expanded = treaties;
    Q_EMIT expandedChanged();
}

void Selection::setKnownOn(std::optional<QDate> day)
{
    if (m_knownOn == day)
        return;
    m_knownOn = day;
    Q_EMIT knownOnChanged();
}

void Selection::setView(ViewKind view)
{
    Q_ASSERT(view != ViewKind::Timeline);
    if (m_view == view)
        return;
    m_view = view;
    Q_EMIT viewChanged();
}

void Selection::setOptions(const ViewOptions &options)
{
    if (*m_options == options)
        return;
    *m_options = options;
    Q_EMIT optionsChanged();
}

} // namespace app

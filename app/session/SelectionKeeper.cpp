#include "app/session/SelectionKeeper.h"

#include "app/session/Document.h"
#include "app/session/NumberedPassages.h"
#include "app/session/OpeningView.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"

namespace app {

namespace {

QSet<core::EntityId> thoseStillThere(const core::Knowledge &knowledge, const QSet<core::EntityId> &ids)
{
    QVector<core::Ref> refs;
    for (const core::EntityId id : ids)
        refs.append(id);
    QSet<core::EntityId> there;
    for (const core::Ref ref : app::thoseStillThere(knowledge, refs))
        there.insert(ref.entity());
    return there;
}

} // namespace

SelectionKeeper::SelectionKeeper(Document &document, Selection &selection, QObject *parent)
    : QObject(parent), m_document(document), m_selection(selection)
{
    connect(&document, &Document::opened, this, &SelectionKeeper::begin);
    connect(&document, &Document::changed, this, &SelectionKeeper::prune);
    connect(&selection, &Selection::knownOnChanged, this, [this] { m_document.setKnownOn(m_selection.knownOn()); });
}

void SelectionKeeper::begin()
{
    m_selection.hover({});
    m_selection.setPassage({});
    m_selection.clear();
    m_selection.setKnownOn(std::nullopt);
    m_selection.setExpanded({});
    m_selection.setOptions({});
    const OpeningView view = openingView(*m_document.knowledge());
    m_selection.setFilter(view.filter);
    m_selection.setValidOn(view.validOn);
}

void SelectionKeeper::prune()
{
    const core::Knowledge &knowledge = *m_document.knowledge();
    if (app::thoseStillThere(knowledge, {m_selection.hovered()}).isEmpty())
        m_selection.hover({});
    if (app::thoseStillThere(knowledge, {m_selection.passage()}).isEmpty())
        m_selection.setPassage({});
    m_selection.select(app::thoseStillThere(knowledge, m_selection.refs()));
    m_selection.setExpanded(thoseStillThere(knowledge, m_selection.expanded()));
    // What was only not known yet comes back with the clock, and is to be found hidden as it was.
    const core::Knowledge &whole = *m_document.wholeKnowledge();
    Filter filter = m_selection.filter();
    filter.topics = thoseStillThere(whole, filter.topics);
    filter.hidden = thoseStillThere(whole, filter.hidden);
    filter.actors = thoseStillThere(whole, filter.actors);
    m_selection.setFilter(filter);
}

QDate dataDate(const Document &document)
{
    return document.isOpen() ? document.knowledge()->dataDate() : QDate();
}

} // namespace app

#include "app/window/FilterChips.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "app/session/Document.h"
#include "app/session/FilterWording.h"
#include "app/session/Selection.h"
#include "app/session/Wording.h"
#include "app/window/Icons.h"

namespace app {

namespace {

/// More topics than this are told by their number.
constexpr int namedTopics = 5;

template <typename Term>
QList<Term> inOrder(const QSet<Term> &hidden, const QSet<Term> &usual)
{
    QList<Term> terms;
    for (std::size_t i = 0; i < core::termCount<Term>; ++i)
        if (const auto term = static_cast<Term>(i); hidden.contains(term) && !usual.contains(term))
            terms << term;
    return terms;
}

} // namespace

FilterChips::FilterChips(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_row(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("filterChips"));
    setAccessibleName(tr("Filters at work"));
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->setSpacing(6);
    connect(&document, &Document::opened, this, &FilterChips::fill);
    connect(&document, &Document::changed, this, &FilterChips::fill);
    connect(&selection, &Selection::filterChanged, this, &FilterChips::fill);
    fill();
}

void FilterChips::setIconColour(const QColor &colour)
{
    m_colour = colour;
    fill();
}

void FilterChips::fill()
{
    while (QLayoutItem *item = m_row->takeAt(0)) {
        // A chip that was clicked is still in its own signal.
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_document.isOpen()) {
        addClock();
        addParties();
        addWindow();
        addTopics();
        addLeftOut();
    }
    setVisible(m_row->count() > 0);
    m_row->addStretch(1);
}

/// One chip a party, and one for the rule that they be among themselves.
void FilterChips::addParties()
{
    const Filter &filter = m_selection.filter();
    const core::Knowledge &knowledge = *m_document.knowledge();
    for (const core::Actor &actor : knowledge.data().actors) {
        if (filter.actors.contains(actor.id)) {
            add(tr("Party: %1").arg(knowledge.entity(actor.id).label), [id = actor.id](Filter &f) {
                f.actors.remove(id);
                if (f.actors.isEmpty())
                    f.parties = Filter::Parties::AnyOf;
            });
        }
    }
    if (filter.parties == Filter::Parties::Between)
        add(tr("Only between them"), [](Filter &f) { f.parties = Filter::Parties::AnyOf; });
}

void FilterChips::addWindow()
{
    const QString window = windowText(m_selection.filter());
    if (!window.isEmpty()) {
        add(tr("Dates: %1").arg(window), [](Filter &f) {
            f.from.reset();
            f.to.reset();
        });
    }
}

void FilterChips::addClock()
{
    if (const auto day = m_document.knownOn())
        addChip(tr("Only what was known on %1").arg(dateText(*day)), tr("Show all that is known"),
                [this] { m_selection.setKnownOn(std::nullopt); });
}

void FilterChips::addTopics()
{
    const core::Knowledge &knowledge = *m_document.knowledge();
    const auto &topics = m_selection.filter().topics;
    if (topics.size() > namedTopics) {
        add(tr("%1 topics").arg(topics.size()), [](Filter &filter) { filter.topics.clear(); });
        return;
    }
    for (const core::Topic &topic : knowledge.data().topics)
        if (topics.contains(topic.id))
            add(tr("Topic: %1").arg(knowledge.entity(topic.id).label),
                [id = topic.id](Filter &filter) { filter.topics.remove(id); });
}

void FilterChips::addLeftOut()
{
    const Filter usual;
    const Filter &filter = m_selection.filter();
    for (const auto kind : inOrder(filter.hiddenKinds, usual.hiddenKinds))
        add(tr("No %1").arg(wordForMany(kind).toLower()), [kind](Filter &f) { f.hiddenKinds.remove(kind); });
    for (const auto type : inOrder(filter.hiddenActors, usual.hiddenActors))
        add(tr("No %1").arg(wordForMany(type).toLower()), [type](Filter &f) { f.hiddenActors.remove(type); });
    for (const auto modality : inOrder(filter.hiddenModalities, usual.hiddenModalities))
        add(tr("Without: %1").arg(wordFor(modality).toLower()),
            [modality](Filter &f) { f.hiddenModalities.remove(modality); });
    if (!filter.hidden.isEmpty())
        add(filter.hidden.size() == 1 ? tr("1 node hidden") : tr("%1 nodes hidden").arg(filter.hidden.size()),
            [](Filter &f) { f.hidden.clear(); });
}

void FilterChips::add(const QString &text, const std::function<void(Filter &)> &takeAway)
{
    addChip(text, tr("Take this filter away"), [this, takeAway] {
        Filter filter = m_selection.filter();
        takeAway(filter);
        m_selection.setFilter(filter);
    });
}

void FilterChips::addChip(const QString &text, const QString &toolTip, const std::function<void()> &takeAway)
{
    auto *chip = new QPushButton(lineIcon(QStringLiteral("close"), m_colour), text, this);
    chip->setProperty("chip", true);
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
    chip->setIconSize({12, 12});
    chip->setToolTip(toolTip);
    chip->setAccessibleName(tr("Take away the filter: %1").arg(text));
    connect(chip, &QPushButton::clicked, this, takeAway);
    m_row->addWidget(chip);
    chip->show();
}

} // namespace app

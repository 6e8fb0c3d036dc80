#include "app/window/FilterPanel.h"

#include <QFontInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/Wording.h"
#include "app/window/FilterTree.h"
#include "app/window/Icons.h"
#include "app/window/KnowledgeCounts.h"
#include "app/window/PartyFilter.h"
#include "app/window/Swatch.h"
#include "app/window/WindowFilter.h"

namespace app {

namespace {

constexpr std::array shownKinds = {core::EntityKind::Actor, core::EntityKind::Treaty, core::EntityKind::Clause,
                                   core::EntityKind::Topic, core::EntityKind::Event,  core::EntityKind::Scenario};

template <typename Term>
Term termOf(const QTreeWidgetItem *item)
{
    return static_cast<Term>(FilterTree::valueOf(item));
}

template <typename Term>
void setMember(QSet<Term> &set, Term term, Qt::CheckState state)
{
    if (state == Qt::Unchecked)
        set.insert(term);
    else
        set.remove(term);
}

Qt::CheckState tickOf(bool isHidden)
{
    return isHidden ? Qt::Unchecked : Qt::Checked;
}

} // namespace

FilterPanel::FilterPanel(Document &document, Selection &selection, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_kinds(new FilterTree(this)),
      m_modalities(new FilterTree(this)),
      m_topics(new FilterTree(this)),
      m_parties(new PartyFilter(document, selection, this)),
      m_dates(new WindowFilter(selection, this)),
      m_clearTopics(new QPushButton(tr("Clear topics"), this)),
      m_disagreements(new QPushButton(this))
{
    setObjectName(QStringLiteral("filterPanel"));
    setAccessibleName(tr("Filters"));
    m_kinds->setObjectName(QStringLiteral("kindFilter"));
    m_modalities->setObjectName(QStringLiteral("modalityFilter"));
    m_topics->setObjectName(QStringLiteral("topicFilter"));
    m_clearTopics->setObjectName(QStringLiteral("clearTopics"));
    m_disagreements->setObjectName(QStringLiteral("disagreementBadge"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(2);
    m_modalities->setRootIsDecorated(false);
    addSection(tr("Show"), m_kinds, 0);
    addSection(tr("How it is known"), m_modalities, 0);
    addNarrowing();
    addSection(tr("Topics"), m_topics, 1);
    m_clearTopics->setProperty("chip", true);
    m_clearTopics->hide();
    column->addWidget(m_clearTopics, 0, Qt::AlignCenter);
    m_disagreements->setProperty("badge", true);
    column->addWidget(m_disagreements);
    fillKinds();
    fillModalities();
    m_topics->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_kinds, &QTreeWidget::itemChanged, this, &FilterPanel::tickKind);
    connect(m_modalities, &QTreeWidget::itemChanged, this, &FilterPanel::tickModality);
    connect(m_topics, &QTreeWidget::itemSelectionChanged, this, &FilterPanel::pickTopics);
    connect(m_clearTopics, &QPushButton::clicked, m_topics, &QTreeWidget::clearSelection);
    connect(m_disagreements, &QPushButton::clicked, this, &FilterPanel::disagreementsRequested);
    connect(&document, &Document::opened, this, &FilterPanel::fillTopics);
    connect(&document, &Document::changed, this, &FilterPanel::fillTopics);
    connect(&selection, &Selection::filterChanged, this, &FilterPanel::followFilter);
    fillTopics();
}

void FilterPanel::addSection(const QString &title, FilterTree *tree, int stretch)
{
    auto *heading = new QLabel(title, this);
    heading->setProperty("heading", true);
    QFont small = heading->font();
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::AbsoluteSpacing, 0.5);
    small.setPixelSize(QFontInfo(small).pixelSize() * 6 / 7);
    small.setBold(true);
    heading->setFont(small);
    heading->setContentsMargins(12, 8, 12, 2);
    heading->setBuddy(tree);
    tree->setAccessibleName(title);
    tree->setSizePolicy(QSizePolicy::Preferred, stretch > 0 ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    auto *column = static_cast<QVBoxLayout *>(layout()); // NOLINT: made above
    column->addWidget(heading);
    // Rows without arrows begin under those with arrows.
    auto *row = new QHBoxLayout;
    row->setContentsMargins(tree->rootIsDecorated() ? 6 : 22, 0, 10, 0);
    row->addWidget(tree);
    column->addLayout(row, stretch);
}

void FilterPanel::addNarrowing()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 10, 0);
    row->addWidget(m_parties);
    row->addWidget(m_dates);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row); // NOLINT: made in the constructor
}

void FilterPanel::fillKinds()
{
    for (const core::EntityKind kind : shownKinds) {
        QTreeWidgetItem *item = m_kinds->add(nullptr, wordForMany(kind), int(kind));
        item->setCheckState(0, Qt::Checked);
        if (kind != core::EntityKind::Actor)
            continue;
        for (std::size_t i = 0; i < core::termCount<core::ActorType>; ++i) {
            QTreeWidgetItem *type = m_kinds->add(item, wordForMany(static_cast<core::ActorType>(i)), int(i));
            type->setCheckState(0, Qt::Checked);
            m_actorTypes.insert(int(i), type);
        }
    }
}

void FilterPanel::fillModalities()
{
    m_modalities->setIconSize({modalitySwatchWidth, kindSwatchSize});
    for (std::size_t i = 0; i < core::termCount<core::Modality>; ++i)
        m_modalities->add(nullptr, wordFor(static_cast<core::Modality>(i)), int(i))->setCheckState(0, Qt::Checked);
}

void FilterPanel::fillTopics()
{
    const QSignalBlocker blocker(m_topics);
    QSet<qint64> unfolded;
    for (int i = 0; i < m_topics->topLevelItemCount(); ++i)
        if (m_topics->topLevelItem(i)->isExpanded())
            unfolded.insert(FilterTree::valueOf(m_topics->topLevelItem(i)));
    m_topics->clear();
    if (m_document.isOpen()) {
        const core::Knowledge &knowledge = *m_document.knowledge();
        for (const core::Topic &topic : knowledge.data().topics) {
            if (!topic.parent.isNull())
                continue;
            QTreeWidgetItem *top = m_topics->add(nullptr, knowledge.entity(topic.id).label, topic.id.value);
            for (const core::EntityId leaf : knowledge.topicsUnder(topic.id))
                m_topics->add(top, knowledge.entity(leaf).label, leaf.value);
            top->setExpanded(unfolded.contains(topic.id.value));
        }
    }
    count();
    followFilter();
}

void FilterPanel::count()
{
    if (!m_document.isOpen()) {
        m_disagreements->hide();
        return;
    }
    const QSignalBlocker kinds(m_kinds);
    const QSignalBlocker modalities(m_modalities);
    const core::Knowledge &knowledge = *m_document.knowledge();
    const KnowledgeCounts counts = countKnowledge(knowledge);
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_kinds->topLevelItem(i);
        m_kinds->setCount(item, counts.kinds[std::size_t(FilterTree::valueOf(item))]);
    }
    for (auto it = m_actorTypes.cbegin(); it != m_actorTypes.cend(); ++it)
        m_kinds->setCount(it.value(), counts.actorTypes[std::size_t(it.key())]);
    for (int i = 0; i < m_modalities->topLevelItemCount(); ++i)
        m_modalities->setCount(m_modalities->topLevelItem(i), counts.modalities[std::size_t(i)]);
    for (QTreeWidgetItemIterator it(m_topics); *it != nullptr; ++it)
        m_topics->setCount(*it, counts.topics.value(FilterTree::valueOf(*it)));
    const int disagreements = int(knowledge.data().disagreements.size());
    m_disagreements->setText(disagreements == 1 ? tr("1 disagreement between sources")
                                                : tr("%1 disagreements between sources").arg(disagreements));
    m_disagreements->setVisible(disagreements > 0);
}

void FilterPanel::followFilter()
{
    const QSignalBlocker kinds(m_kinds);
    const QSignalBlocker modalities(m_modalities);
    const QSignalBlocker topics(m_topics);
    const Filter &filter = m_selection.filter();
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_kinds->topLevelItem(i);
        const auto kind = termOf<core::EntityKind>(item);
        const bool isPartly = kind == core::EntityKind::Actor && !filter.hiddenActors.isEmpty();
        const bool isHidden = filter.hiddenKinds.contains(kind);
        item->setCheckState(0, !isHidden && isPartly ? Qt::PartiallyChecked : tickOf(isHidden));
    }
    for (auto it = m_actorTypes.cbegin(); it != m_actorTypes.cend(); ++it)
        it.value()->setCheckState(0, tickOf(filter.hiddenKinds.contains(core::EntityKind::Actor) ||
                                            filter.hiddenActors.contains(static_cast<core::ActorType>(it.key()))));
    for (int i = 0; i < m_modalities->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_modalities->topLevelItem(i);
        item->setCheckState(0, tickOf(filter.hiddenModalities.contains(termOf<core::Modality>(item))));
    }
    for (QTreeWidgetItemIterator it(m_topics); *it != nullptr; ++it)
        (*it)->setSelected(filter.topics.contains({FilterTree::valueOf(*it)}));
    m_clearTopics->setVisible(!filter.topics.isEmpty());
}

void FilterPanel::tickKind(QTreeWidgetItem *item)
{
    Filter filter = m_selection.filter();
    const Qt::CheckState state = item->checkState(0);
    if (item->parent() == nullptr) {
        const auto kind = termOf<core::EntityKind>(item);
        setMember(filter.hiddenKinds, kind, state);
        if (kind == core::EntityKind::Actor && state == Qt::Checked)
            filter.hiddenActors.clear();
    } else {
        // With all actors left out, ticking one type brings back that type alone.
        if (filter.hiddenKinds.remove(core::EntityKind::Actor))
            for (std::size_t i = 0; i < core::termCount<core::ActorType>; ++i)
                filter.hiddenActors.insert(static_cast<core::ActorType>(i));
        setMember(filter.hiddenActors, termOf<core::ActorType>(item), state);
    }
    m_selection.setFilter(filter);
    followFilter();
}

void FilterPanel::tickModality(QTreeWidgetItem *item)
{
    Filter filter = m_selection.filter();
    setMember(filter.hiddenModalities, termOf<core::Modality>(item), item->checkState(0));
    m_selection.setFilter(filter);
}

void FilterPanel::pickTopics()
{
    Filter filter = m_selection.filter();
    filter.topics.clear();
    for (const QTreeWidgetItem *item : m_topics->selectedItems())
        filter.topics.insert({FilterTree::valueOf(item)});
    m_selection.setFilter(filter);
}

void FilterPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    drawSwatches();
}

void FilterPanel::drawSwatches()
{
    const QSignalBlocker kinds(m_kinds);
    const QSignalBlocker modalities(m_modalities);
    for (int i = 0; i < m_kinds->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_kinds->topLevelItem(i);
        item->setIcon(0, kindSwatch(termOf<core::EntityKind>(item), m_theme));
    }
    for (int i = 0; i < m_modalities->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_modalities->topLevelItem(i);
        item->setIcon(0, modalitySwatch(termOf<core::Modality>(item), m_theme));
    }
    for (FilterTree *tree : {m_kinds, m_modalities, m_topics})
        for (QTreeWidgetItemIterator it(tree); *it != nullptr; ++it)
            (*it)->setForeground(1, m_theme.mutedText());
    m_disagreements->setIcon(lineIcon(QStringLiteral("warning"), m_theme.warning()));
}

} // namespace app

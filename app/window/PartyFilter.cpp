#include "app/window/PartyFilter.h"

#include <algorithm>

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/window/PopUnder.h"

namespace app {

namespace {

struct Party
{
    core::EntityId id;
    QString label;
    int treaties = 0;
};

/// Those of most treaties first.
std::vector<Party> partiesOf(const core::Knowledge &knowledge)
{
    QHash<core::EntityId, int> treaties;
    for (const core::Treaty &treaty : knowledge.data().treaties)
        for (const core::EntityId party : knowledge.partiesOf(treaty.id))
            ++treaties[party];
    std::vector<Party> parties;
    for (auto it = treaties.cbegin(); it != treaties.cend(); ++it)
        parties.push_back({it.key(), knowledge.entity(it.key()).label, it.value()});
    std::sort(parties.begin(), parties.end(), [](const Party &a, const Party &b) {
        return a.treaties != b.treaties ? a.treaties > b.treaties : a.id < b.id;
    });
    return parties;
}

core::EntityId actorOf(const QListWidgetItem *item)
{
    return {item->data(Qt::UserRole).toLongLong()};
}

} // namespace

PartyFilter::PartyFilter(Document &document, Selection &selection, QWidget *parent)
    : QPushButton(tr("Parties…"), parent),
      m_document(document),
      m_selection(selection),
      m_popup(new QFrame(this, Qt::Popup)),
      m_words(new QLineEdit(m_popup)),
      m_actors(new QListWidget(m_popup)),
      m_any(new QRadioButton(tr("Signed by any of these"), m_popup)),
      m_between(new QRadioButton(tr("Only between these"), m_popup)),
      m_clear(new QPushButton(tr("Clear parties"), m_popup))
{
    setObjectName(QStringLiteral("partyFilter"));
    setProperty("chip", true);
    setToolTip(tr("Show only the treaties of some parties, and what is linked with them"));
    makePopup();
    connect(this, &QPushButton::clicked, this, &PartyFilter::open);
    connect(m_words, &QLineEdit::textChanged, this, &PartyFilter::narrowList);
    connect(m_actors, &QListWidget::itemChanged, this, &PartyFilter::tick);
    connect(m_any, &QRadioButton::clicked, this, &PartyFilter::setRule);
    connect(m_between, &QRadioButton::clicked, this, &PartyFilter::setRule);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        Filter filter = m_selection.filter();
        filter.actors.clear();
        filter.parties = Filter::Parties::AnyOf;
        m_selection.setFilter(filter);
    });
    connect(&selection, &Selection::filterChanged, this, &PartyFilter::follow);
}

void PartyFilter::makePopup()
{
    m_popup->setObjectName(QStringLiteral("partyPopup"));
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(QStringLiteral("partyWords"));
    m_words->setPlaceholderText(tr("Find a party"));
    m_words->setAccessibleName(tr("Find a party"));
    m_words->setClearButtonEnabled(true);
    m_actors->setObjectName(QStringLiteral("partyList"));
    m_actors->setAccessibleName(tr("Parties"));
    m_actors->setMinimumSize(260, 260);
    m_any->setObjectName(QStringLiteral("partyAny"));
    m_any->setToolTip(tr("Treaties with at least one of the ticked parties, whoever the others are"));
    m_between->setObjectName(QStringLiteral("partyBetween"));
    m_between->setToolTip(tr("The ticked parties alone, with the treaties that at least two of them are parties to"));
    m_clear->setObjectName(QStringLiteral("clearParties"));
    auto *column = new QVBoxLayout(m_popup);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_actors), static_cast<QWidget *>(m_any),
          static_cast<QWidget *>(m_between), static_cast<QWidget *>(m_clear)})
        column->addWidget(widget);
}

void PartyFilter::open()
{
    fill();
    m_words->clear();
    popUnder(*m_popup, *this);
    m_words->setFocus(Qt::PopupFocusReason);
}

void PartyFilter::fill()
{
    const QSignalBlocker blocker(m_actors);
    m_actors->clear();
    if (!m_document.isOpen())
        return;
    for (const Party &party : partiesOf(*m_document.knowledge())) {
        auto *item =
            new QListWidgetItem(party.treaties == 1 ? tr("%1 (1 treaty)").arg(party.label)
                                                    : tr("%1 (%2 treaties)").arg(party.label).arg(party.treaties),
                                m_actors);
        item->setData(Qt::UserRole, party.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    follow();
    m_actors->setCurrentRow(0);
}

void PartyFilter::follow()
{
    const QSignalBlocker blocker(m_actors);
    const Filter &filter = m_selection.filter();
    for (int row = 0; row < m_actors->count(); ++row) {
        QListWidgetItem *item = m_actors->item(row);
        item->setCheckState(filter.actors.contains(actorOf(item)) ? Qt::Checked : Qt::Unchecked);
    }
    m_any->setChecked(filter.parties == Filter::Parties::AnyOf);
    m_between->setChecked(filter.parties == Filter::Parties::Between);
    m_clear->setEnabled(!filter.actors.isEmpty());
}

void PartyFilter::narrowList(const QString &words)
{
    for (int row = 0; row < m_actors->count(); ++row)
        m_actors->item(row)->setHidden(!m_actors->item(row)->text().contains(words, Qt::CaseInsensitive));
}

void PartyFilter::tick(QListWidgetItem *item)
{
    Filter filter = m_selection.filter();
    if (item->checkState() == Qt::Checked)
        filter.actors.insert(actorOf(item));
    else
        filter.actors.remove(actorOf(item));
    m_selection.setFilter(filter);
}

void PartyFilter::setRule()
{
    Filter filter = m_selection.filter();
    filter.parties = m_between->isChecked() ? Filter::Parties::Between : Filter::Parties::AnyOf;
    m_selection.setFilter(filter);
}

} // namespace app

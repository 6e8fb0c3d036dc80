#include "core/exchange/knowledge/ScenarioSection.h"

#include "core/exchange/knowledge/Parts.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString judgement(Likelihood likelihood, const QString &holder, const QString &label)
{
    switch (likelihood) {
    case Likelihood::Unlikely:
        return u"%1 holds “%2” to be unlikely."_s.arg(holder, label);
    case Likelihood::Likely:
        return u"%1 holds “%2” to be likely."_s.arg(holder, label);
    case Likelihood::None:
    case Likelihood::Unlabelled:
        return u"%1 gives “%2” no likelihood."_s.arg(holder, label);
    }
    Q_UNREACHABLE();
}

} // namespace

void ScenarioSection::define(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"label", u"likelihood", u"holder", u"description", u"evidence", u"confidence"});
    if (!fields.isMapping())
        return;
    const EntityId id =
        m_draft.addEntity(EntityKind::Scenario, identifier(m_draft, fields, EntityKind::Scenario), fields.place());
    Entity &row = m_draft.entity(id);
    row.label = fields.required(u"label"_s);
    row.description = fields.required(u"description"_s);
    row.confidence = fields.confidence(Confidence::Opinion);
    const QString word = fields.word(u"likelihood"_s, {u"unlikely", u"likely", u"unlabelled"});
    const Likelihood likelihood = fromWord<Likelihood>(word).value_or(Likelihood::Unlabelled);
    m_entries.push_back({.fields = fields, .id = id, .likelihood = likelihood, .row = m_draft.data().scenarios.size()});
    m_draft.data().scenarios.push_back({.id = id, .likelihood = likelihood, .holder = {}});
}

void ScenarioSection::join()
{
    for (const Entry &entry : m_entries) {
        const Fields &fields = entry.fields;
        const QString key = fields.required(u"holder"_s);
        const EntityId holder =
            key.isEmpty() ? EntityId() : m_draft.findEntity(key, EntityKind::Actor, fields.placeOf(u"holder"_s));
        fields.require(u"evidence"_s);
        if (holder.isNull())
            continue;
        m_draft.data().scenarios[entry.row].holder = holder;
        const Entity &row = m_draft.entity(entry.id);
        Statement statement;
        statement.key = u"statement/"_s + row.key;
        statement.text = judgement(entry.likelihood, m_draft.entity(holder).label, row.label);
        statement.predicate = u"likelihood"_s;
        statement.participants = {subject(entry.id), attributed(holder)};
        statement.value = toWord(entry.likelihood);
        statement.valueKind = ValueKind::Text;
        statement.modality = Modality::Scenario;
        statement.likelihood = entry.likelihood;
        statement.scenario = entry.id;
        statement.confidence = row.confidence;
        m_draft.addStatement(statement, readEvidence(m_draft, fields.listOrOne(u"evidence"_s)), fields.place());
    }
}

} // namespace core

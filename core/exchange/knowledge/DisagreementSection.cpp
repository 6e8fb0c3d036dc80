#include "core/exchange/knowledge/DisagreementSection.h"

#include <QSet>

#include "core/exchange/knowledge/Parts.h"

namespace core {

using namespace Qt::StringLiterals;

void DisagreementSection::join()
{
    for (const Item &item : m_items)
        joinOne(item);
}

void DisagreementSection::joinOne(const Item &item)
{
    const Fields fields(m_draft, item,
                        {u"id", u"question", u"subject", u"property", u"preferred", u"reason", u"note", u"members"});
    if (!fields.isMapping())
        return;
    Disagreement disagreement;
    disagreement.key = u"disagreement/"_s + fields.required(u"id"_s);
    disagreement.question = fields.required(u"question"_s);
    disagreement.property = fields.required(u"property"_s);
    disagreement.reason = fields.required(u"reason"_s);
    disagreement.note = fields.text(u"note"_s);
    if (const QString key = fields.required(u"subject"_s); !key.isEmpty())
        disagreement.subject = m_draft.findEntity(key, fields.placeOf(u"subject"_s));
    fields.require(u"members"_s);
    const QString preferred = fields.required(u"preferred"_s);
    for (const Item &member : fields.list(u"members"_s))
        joinMember(member, preferred, disagreement);
    requireReadings(fields, preferred, disagreement);
    m_draft.addDisagreement(disagreement, fields.place());
}

void DisagreementSection::joinMember(const Item &item, const QString &preferred, Disagreement &disagreement)
{
    const Fields fields(m_draft, item, {u"statement", u"value", u"rank"});
    const QString key = fields.required(u"statement"_s);
    const QString value = fields.required(u"value"_s);
    const StatementId id = key.isEmpty() ? StatementId() : m_draft.findStatement(key, fields.placeOf(u"statement"_s));
    disagreement.members.push_back({.statement = id, .value = value});
    if (id.isNull())
        return;
    Statement &statement = m_draft.statement(id);
    if (value != preferred) {
        statement.rank = fields.term(u"rank"_s, Rank::Normal);
        return;
    }
    statement.rank = fields.term(u"rank"_s, Rank::Preferred);
    if (statement.rankReason.isEmpty())
        statement.rankReason = disagreement.reason;
}

void DisagreementSection::requireReadings(const Fields &fields, const QString &preferred,
                                          const Disagreement &disagreement)
{
    QSet<QString> readings;
    for (const Disagreement::Member &member : disagreement.members)
        readings.insert(member.value);
    if (!disagreement.members.empty() && readings.size() < 2)
        m_draft.fault(fields.placeOf(u"members"_s), u"one-reading"_s, disagreement.key,
                      Draft::tr("A disagreement has at least two readings."));
    if (!preferred.isEmpty() && !readings.isEmpty() && !readings.contains(preferred))
        m_draft.fault(fields.placeOf(u"preferred"_s), u"no-preferred"_s, disagreement.key,
                      Draft::tr("The preferred reading “%1” is none of the readings.").arg(preferred));
}

} // namespace core

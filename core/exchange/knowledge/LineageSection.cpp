#include "core/exchange/knowledge/LineageSection.h"

#include <algorithm>

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/TreatySection.h"
#include "core/model/LineageChange.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isLink(const QString &word)
{
    return std::any_of(lineageChanges.begin(), lineageChanges.end(),
                       [&](LineageChange change) { return predicateOf(change) == word; });
}

} // namespace

/// Two texts that are set against each other.
struct LineageSection::Pair
{
    QString later;
    QString earlier;
};

/// What a link joins: a clause, or a whole text that has none to show.
struct LineageSection::End
{
    EntityId entity = {};
    PassageId passage = {};
    QString key = {};   ///< as it stands in the identifier of the statement
    QString words = {}; ///< "Article 4 of Russia–DPRK 2024"
};

void LineageSection::join()
{
    for (const Item &item : m_items)
        joinPair(item);
}

QString LineageSection::treatyOf(const Fields &fields, const QString &key)
{
    QString treaty = fields.required(key);
    if (treaty.isEmpty() || m_draft.findEntity(treaty, EntityKind::Treaty, fields.placeOf(key)).isNull())
        return {};
    return treaty;
}

void LineageSection::joinPair(const Item &item)
{
    const Fields fields(m_draft, item, {u"treaty", u"earlier", u"links"});
    if (!fields.isMapping())
        return;
    const Pair pair{.later = treatyOf(fields, u"treaty"_s), .earlier = treatyOf(fields, u"earlier"_s)};
    fields.require(u"links"_s);
    if (pair.later.isEmpty() || pair.earlier.isEmpty())
        return;
    if (pair.later == pair.earlier)
        m_draft.fault(fields.placeOf(u"earlier"_s), u"same-text"_s, pair.later,
                      Draft::tr("A text has no lineage of its own; name an earlier one."));
    else
        for (const Item &link : fields.list(u"links"_s))
            joinLink(pair, link);
}

LineageSection::End LineageSection::clauseOf(const QString &treaty, const Fields &fields, const QString &key)
{
    const QString clause = fields.required(key);
    if (clause.isEmpty())
        return {};
    const QString label = m_draft.entity(m_draft.find(treaty).entity()).label;
    const Ref ref = m_draft.find(TreatySection::clauseKey(treaty, clause));
    if (ref.entity().isNull()) {
        m_draft.fault(fields.placeOf(key), u"unknown-clause"_s, clause,
                      Draft::tr("%1 has no clause “%2”.").arg(label, clause));
        return {};
    }
    const QString clauseLabel = m_draft.entity(ref.entity()).label.sliced(label.size() + 2);
    return {.entity = ref.entity(),
            .passage = m_draft.findPassage(TreatySection::digestPassageKey(treaty, clause), fields.placeOf(key)),
            .key = tail(treaty) + u'/' + clause,
            .words = TreatySection::clauseWords(clauseLabel, label)};
}

/// Of a link that drops a clause: the whole text, by what it was searched for.
LineageSection::End LineageSection::laterEnd(const Pair &pair, const Fields &fields, const QString &link)
{
    if (link != u"drops"_s)
        return clauseOf(pair.later, fields, u"clause"_s);
    if (fields.has(u"clause"_s))
        m_draft.fault(fields.placeOf(u"clause"_s), u"wrong-form"_s, fields.text(u"clause"_s),
                      Draft::tr("A text drops a clause as a whole; leave “clause” out."));
    const EntityId treaty = m_draft.find(pair.later).entity();
    const QString scope = TreatySection::digestPassageKey(pair.later, u"scope"_s);
    return {.entity = treaty,
            .passage = m_draft.findPassage(scope, fields.place()),
            .key = tail(pair.later),
            .words = m_draft.entity(treaty).label};
}

void LineageSection::joinLink(const Pair &pair, const Item &item)
{
    const Fields fields(m_draft, item, {u"clause", u"link", u"of", u"note", u"confidence", u"evidence"});
    if (!fields.isMapping())
        return;
    const QString link = fields.word(u"link"_s, {u"keeps", u"rewords", u"narrows", u"broadens", u"returns", u"drops"});
    const End earlier = clauseOf(pair.earlier, fields, u"of"_s);
    const End later = isLink(link) ? laterEnd(pair, fields, link) : End();
    if (earlier.entity.isNull() || later.entity.isNull() || later.passage.isNull())
        return;
    Statement statement;
    statement.key = u"statement/%1/%2/%3"_s.arg(later.key, link, earlier.key);
    statement.text = (link == u"returns"_s ? u"%1 brings back %3."_s : u"%1 %2 %3."_s);
    statement.text.replace(u"%1"_s, later.words).replace(u"%2"_s, link).replace(u"%3"_s, earlier.words);
    statement.predicate = link;
    statement.participants = {subject(later.entity), object(earlier.entity)};
    statement.modality = Modality::Assessment;
    statement.confidence = fields.confidence();
    statement.note = fields.text(u"note"_s);
    std::vector<Evidence> evidence = {wholeOf(earlier.passage), wholeOf(later.passage)};
    const std::vector<Evidence> further = readEvidence(m_draft, fields.listOrOne(u"evidence"_s));
    evidence.insert(evidence.end(), further.begin(), further.end());
    m_draft.addStatement(statement, evidence, fields.place());
}

} // namespace core

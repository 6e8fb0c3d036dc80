#include "core/exchange/knowledge/CoverageSection.h"

#include "core/exchange/knowledge/Parts.h"
#include "core/exchange/knowledge/Sentences.h"
#include "core/exchange/knowledge/TreatySection.h"

namespace core {

using namespace Qt::StringLiterals;

/// The cells of one treaty.
struct CoverageSection::Table
{
    EntityId treaty;
    QString key;
    QString label;
};

/// One topic of one treaty.
struct CoverageSection::Cell
{
    const Table &table;
    EntityId topic;
    QString code;
    QString topicWords;
    std::optional<Confidence> confidence;
    QString note;
    Place place;
};

void CoverageSection::join()
{
    for (const Item &item : m_items)
        joinTable(item);
}

void CoverageSection::joinTable(const Item &item)
{
    const Fields fields(m_draft, item, {u"treaty", u"cells"});
    const QString key = fields.required(u"treaty"_s);
    fields.require(u"cells"_s);
    const EntityId treaty =
        key.isEmpty() ? EntityId() : m_draft.findEntity(key, EntityKind::Treaty, fields.placeOf(u"treaty"_s));
    const std::optional<Item> cells = fields.item(u"cells"_s);
    if (treaty.isNull() || !cells)
        return;
    const Table table{.treaty = treaty, .key = key, .label = m_draft.entity(treaty).label};
    const Fields rows(m_draft, *cells);
    for (const auto &[code, cell] : rows.entries())
        joinCell(table, code, cell);
}

CoverageSection::State CoverageSection::stateOf(const Fields &fields)
{
    if (!fields.has(u"state"_s))
        return State::Present;
    const QString word = fields.word(u"state"_s, {u"absent", u"not-coded", u"disputed"});
    if (word == u"absent"_s)
        return State::Absent;
    return word == u"disputed"_s ? State::Disputed : State::NotCoded;
}

void CoverageSection::joinCell(const Table &table, const QString &code, const Item &item)
{
    const EntityId topic = m_draft.findEntity(u"topic/"_s + code, EntityKind::Topic, item.place());
    if (topic.isNull())
        return;
    Cell cell{.table = table,
              .topic = topic,
              .code = code,
              .topicWords = inSentence(m_draft.entity(topic).label),
              .confidence = {},
              .note = {},
              .place = item.place()};
    if (item.isScalar()) {
        if (item.text() == u"absent"_s)
            joinAbsent(cell);
        else if (item.text() != u"not-coded"_s)
            m_draft.fault(
                cell.place, u"unknown-word"_s, code,
                Draft::tr("“%1” is no state of a cell; one is absent, not-coded or a mapping.").arg(item.text()));
        return;
    }
    const Fields fields(m_draft, item);
    if (fields.has(u"confidence"_s))
        cell.confidence = fields.confidence();
    cell.note = fields.text(u"note"_s);
    joinStates(cell, fields);
}

void CoverageSection::joinStates(const Cell &cell, const Fields &fields)
{
    const State state = stateOf(fields);
    bool hasClauses = false;
    for (const auto &[key, value] : fields.entries()) {
        if (key == u"state"_s || key == u"confidence"_s || key == u"note"_s || key == u"disputed-by"_s)
            continue;
        joinPresent(cell, key, value);
        hasClauses = true;
    }
    const bool wantsClauses = state == State::Present || state == State::Disputed;
    if (hasClauses != wantsClauses)
        m_draft.fault(cell.place, u"wrong-form"_s, cell.code,
                      wantsClauses ? Draft::tr("A cell that is covered or disputed names the clauses that cover it.")
                                   : Draft::tr("A cell that is absent or not coded names no clause."));
    if (state == State::Absent)
        joinAbsent(cell);
    if (state == State::Disputed)
        fields.require(u"disputed-by"_s);
    for (const Item &dispute : fields.list(u"disputed-by"_s))
        joinDisputed(cell, dispute);
}

void CoverageSection::joinPresent(const Cell &cell, const QString &clause, const Item &strength)
{
    const Ref ref = m_draft.find(TreatySection::clauseKey(cell.table.key, clause));
    if (ref.entity().isNull()) {
        m_draft.fault(strength.place(), u"unknown-clause"_s, clause,
                      Draft::tr("%1 has no clause “%2”.").arg(cell.table.label, clause));
        return;
    }
    const bool isPartial = strength.text() == u"partial"_s;
    if (!isPartial && strength.text() != u"explicit"_s)
        m_draft.fault(strength.place(), u"unknown-word"_s, clause,
                      Draft::tr("A clause covers a topic “explicit” or “partial”, not “%1”.").arg(strength.text()));
    const Entity &row = m_draft.entity(ref.entity());
    const QString clauseLabel = row.label.sliced(cell.table.label.size() + 2);
    Statement statement;
    statement.key = u"statement/%1/%2/topic/%3"_s.arg(tail(cell.table.key), clause, cell.code);
    statement.text = (isPartial ? u"%1 touches on %2."_s : u"%1 covers %2."_s)
                         .arg(TreatySection::clauseWords(clauseLabel, cell.table.label), cell.topicWords);
    statement.predicate = u"hasTopic"_s;
    statement.participants = {subject(ref.entity()), object(cell.topic)};
    statement.strength = isPartial ? Strength::Partial : Strength::Explicit;
    statement.confidence = cell.confidence.value_or(row.confidence);
    statement.note = cell.note;
    const PassageId passage =
        m_draft.findPassage(TreatySection::digestPassageKey(cell.table.key, clause), strength.place());
    if (!passage.isNull())
        m_draft.addStatement(statement, {wholeOf(passage)}, strength.place());
}

Statement CoverageSection::denial(const Cell &cell) const
{
    Statement statement;
    statement.key = freeStatementKey(m_draft, u"statement/%1/absent/%2"_s.arg(tail(cell.table.key), cell.code));
    statement.text = u"%1 has no clause on %2."_s.arg(cell.table.label, cell.topicWords);
    statement.predicate = u"hasTopic"_s;
    statement.participants = {subject(cell.table.treaty), object(cell.topic)};
    statement.polarity = Polarity::Negated;
    statement.confidence = cell.confidence.value_or(Confidence::Memory);
    statement.note = cell.note;
    return statement;
}

void CoverageSection::joinAbsent(const Cell &cell)
{
    const PassageId scope =
        m_draft.findPassage(TreatySection::digestPassageKey(cell.table.key, u"scope"_s), cell.place);
    if (scope.isNull())
        return;
    Statement statement = denial(cell);
    statement.confidence = cell.confidence.value_or(m_draft.passage(scope).confidence);
    m_draft.addStatement(statement, {wholeOf(scope)}, cell.place);
}

void CoverageSection::joinDisputed(const Cell &cell, const Item &item)
{
    const Fields fields(m_draft, item, {u"passage", u"text", u"confidence"});
    const QString key = fields.required(u"passage"_s);
    const PassageId passage = key.isEmpty() ? PassageId() : m_draft.findPassage(key, fields.placeOf(u"passage"_s));
    if (passage.isNull())
        return;
    Statement statement = denial(cell);
    if (const QString text = fields.text(u"text"_s); !text.isEmpty())
        statement.text = text;
    statement.confidence = fields.confidence(m_draft.passage(passage).confidence);
    statement.modality = Modality::Claim;
    statement.participants.push_back(attributed(m_draft.passage(passage).source));
    m_draft.addStatement(statement, {wholeOf(passage)}, fields.place());
}

} // namespace core

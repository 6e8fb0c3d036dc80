#include "core/model/Knowledge.h"

namespace core {

Knowledge::Knowledge(KnowledgeData data)
    : m_facts(std::make_shared<Facts>()), m_meta(std::move(data.meta)), m_pins(std::move(data.pins))
{
    m_facts->data = std::move(data);
    indexRows();
    indexKeys();
    indexDetails();
    indexPassages();
    indexEvidence();
    indexStatements();
    indexDisagreements();
    indexCoverage();
    indexDates();
    indexPins();
}

Knowledge Knowledge::withMargins(QHash<QString, QString> meta, std::vector<Pin> pins) const
{
    Knowledge other(*this);
    other.m_meta = std::move(meta);
    other.m_pins = std::move(pins);
    other.indexPins();
    return other;
}

KnowledgeData Knowledge::copy() const
{
    return {data(), m_meta, m_pins};
}

namespace {

template <typename Row>
const Row &rowOf(const std::vector<Row> &rows, const RowIndex &index, qint64 id)
{
    const std::optional<RowIndex::Row> row = index.of(id);
    Q_ASSERT(row);
    return rows[*row];
}

} // namespace

const Entity &Knowledge::entity(EntityId id) const
{
    return rowOf(m_facts->data.entities, m_facts->entityRow, id.value);
}

template <typename Detail>
const Detail *Knowledge::detail(EntityId id, EntityKind kind, const std::vector<Detail> &rows) const
{
    const std::optional<RowIndex::Row> entityRow = m_facts->entityRow.of(id.value);
    if (!entityRow || m_facts->data.entities[*entityRow].kind != kind)
        return nullptr;
    const RowIndex::Row row = m_facts->detailRow[*entityRow];
    return row == noRow ? nullptr : &rows[row];
}

const Actor *Knowledge::actor(EntityId id) const
{
    return detail(id, EntityKind::Actor, m_facts->data.actors);
}

const Treaty *Knowledge::treaty(EntityId id) const
{
    return detail(id, EntityKind::Treaty, m_facts->data.treaties);
}

const Clause *Knowledge::clause(EntityId id) const
{
    return detail(id, EntityKind::Clause, m_facts->data.clauses);
}

const Topic *Knowledge::topic(EntityId id) const
{
    return detail(id, EntityKind::Topic, m_facts->data.topics);
}

const Event *Knowledge::event(EntityId id) const
{
    return detail(id, EntityKind::Event, m_facts->data.events);
}

const Scenario *Knowledge::scenario(EntityId id) const
{
    return detail(id, EntityKind::Scenario, m_facts->data.scenarios);
}

const Source *Knowledge::source(EntityId id) const
{
    return detail(id, EntityKind::Source, m_facts->data.sources);
}

const Statement &Knowledge::statement(StatementId id) const
{
    return rowOf(m_facts->data.statements, m_facts->statementRow, id.value);
}

const Passage &Knowledge::passage(PassageId id) const
{
    return rowOf(m_facts->data.passages, m_facts->passageRow, id.value);
}

const Disagreement &Knowledge::disagreement(DisagreementId id) const
{
    return rowOf(m_facts->data.disagreements, m_facts->disagreementRow, id.value);
}

const Predicate *Knowledge::predicate(const QString &id) const
{
    const auto row = m_facts->predicateRow.constFind(id);
    return row == m_facts->predicateRow.constEnd() ? nullptr
                                                   : &m_facts->data.predicates[static_cast<std::size_t>(*row)];
}

Ref Knowledge::find(const QString &key) const
{
    const auto number =
        m_facts->byKey.find(qHash(key), [&](quint32 candidate) { return this->key(numbered(candidate)) == key; });
    return number ? numbered(*number) : Ref();
}

Ref Knowledge::numbered(quint32 number) const
{
    std::size_t row = number;
    if (row < m_facts->data.entities.size())
        return m_facts->data.entities[row].id;
    row -= m_facts->data.entities.size();
    if (row < m_facts->data.statements.size())
        return m_facts->data.statements[row].id;
    row -= m_facts->data.statements.size();
    if (row < m_facts->data.passages.size())
        return m_facts->data.passages[row].id;
    return m_facts->data.disagreements[row - m_facts->data.passages.size()].id;
}

QString Knowledge::key(Ref ref) const
{
    switch (ref.kind) {
    case Ref::Kind::None:
        return {};
    case Ref::Kind::Entity:
        return entity(ref.entity()).key;
    case Ref::Kind::Statement:
        return statement(ref.statement()).key;
    case Ref::Kind::Passage:
        return passage(ref.passage()).key;
    case Ref::Kind::Disagreement:
        return disagreement(ref.disagreement()).key;
    }
    Q_UNREACHABLE();
}

QString Knowledge::title(Ref ref) const
{
    switch (ref.kind) {
    case Ref::Kind::None:
        return {};
    case Ref::Kind::Entity:
        return entity(ref.entity()).label;
    case Ref::Kind::Statement:
        return sentence(statement(ref.statement()));
    case Ref::Kind::Passage:
        return passage(ref.passage()).locator;
    case Ref::Kind::Disagreement:
        return disagreement(ref.disagreement()).question;
    }
    Q_UNREACHABLE();
}

QString Knowledge::sentence(const Statement &statement) const
{
    if (!statement.text.isEmpty())
        return statement.text;
    const Predicate *known = predicate(statement.predicate);
    QStringList words = {listOf(statement, Role::Subject), known ? known->label : statement.predicate,
                         listOf(statement, Role::Object), statement.value};
    words.removeAll(QString());
    return words.join(u' ');
}

QString Knowledge::listOf(const Statement &statement, Role role) const
{
    QStringList parts;
    for (const Participant &participant : statement.participants) {
        if (participant.role != role)
            continue;
        if (!participant.entity.isNull())
            parts << entity(participant.entity).label;
        else
            parts << (participant.statement.isNull() ? participant.text : title(participant.statement));
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<Name> Knowledge::names(EntityId id) const
{
    std::vector<Name> names;
    for (const qsizetype row : m_facts->namesOf.of(id.value))
        names.push_back(m_facts->data.names[static_cast<std::size_t>(row)]);
    return names;
}

std::vector<Code> Knowledge::codes(EntityId id) const
{
    std::vector<Code> codes;
    for (const qsizetype row : m_facts->codesOf.of(id.value))
        codes.push_back(m_facts->data.codes[static_cast<std::size_t>(row)]);
    return codes;
}

std::span<const StatementId> Knowledge::statementsOf(EntityId id) const
{
    return m_facts->statementsOf.of(id.value);
}

std::span<const Evidence> Knowledge::evidence(StatementId id) const
{
    const GroupRanges::Range range = m_facts->evidenceOf.of(id.value);
    return std::span(m_facts->data.evidence).subspan(range.first, range.count);
}

std::span<const StatementId> Knowledge::statementsOn(PassageId id) const
{
    return m_facts->statementsOn.of(id.value);
}

std::span<const PassageId> Knowledge::passagesOf(EntityId source) const
{
    return m_facts->passagesOf.of(source.value);
}

std::span<const EntityId> Knowledge::clausesOf(EntityId treaty) const
{
    return m_facts->clausesOf.of(treaty.value);
}

std::span<const EntityId> Knowledge::topicsUnder(EntityId topic) const
{
    return m_facts->topicsUnder.of(topic.value);
}

std::optional<Pin> Knowledge::pin(EntityId id) const
{
    const std::optional<RowIndex::Row> row = m_pinRow.of(id.value);
    return row ? std::optional(m_pins[*row]) : std::nullopt;
}

} // namespace core

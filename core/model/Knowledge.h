#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QDate>
#include <QHash>
#include <QString>

#include "core/model/GroupIndex.h"
#include "core/model/KnowledgeData.h"
#include "core/model/Ref.h"
#include "core/model/SlotTable.h"

namespace core {

/// The dates of a treaty by its best-ranked statements; see `Knowledge::treatyDates`.
struct TreatyDates
{
    std::optional<Period> signedOn;
    std::optional<Period> inForceOn;
    std::optional<Period> endedOn;
    StatementId signedBy; ///< the statement that says so; null where nothing says so
    StatementId inForceBy;
    StatementId endedBy;
    /// From entry into force to the end, open while nothing says that it ended; nothing where entry into force is not
    /// known.
    std::optional<Period> inForce;

    /// The time in force; of an instrument whose entry into force is not known (most declarations have none), from its
    /// signing on.
    std::optional<Period> life() const;
};

/// Whether a treaty covers a topic.
enum class Coverage { NotCoded, Present, Absent, Disputed };

/// What a project knows, indexed and unchanging: one is made each time the project changed, and shared between threads
/// as `std::shared_ptr<const Knowledge>`. All look-ups of a single thing are O(1); lists come back as views into it.
/// Asking for an id that is not there is a bug, except where a function says that it returns nothing.
class Knowledge
{
public:
    explicit Knowledge(KnowledgeData data);

    /// The same facts with other margins: takes no time, however much is known.
    Knowledge withMargins(QHash<QString, QString> meta, std::vector<Pin> pins) const;
    /// Whether both are one, but for their margins.
    bool sharesFacts(const Knowledge &other) const { return m_facts == other.m_facts; }

    const KnowledgeTables &data() const { return m_facts->data; }
    /// In the margins, so to speak: what is said of the project as a whole (title, data-date, saved views …), and where
    /// nodes were dragged to.
    const QHash<QString, QString> &meta() const { return m_meta; }
    const std::vector<Pin> &pins() const { return m_pins; }
    /// The day of the data, by `data-date`; an invalid one where nothing or no day is said.
    QDate dataDate() const { return QDate::fromString(m_meta.value(QStringLiteral("data-date")), Qt::ISODate); }
    /// All of it, as one value.
    KnowledgeData copy() const;

    const Entity &entity(EntityId id) const;
    const Actor *actor(EntityId id) const; ///< null when the entity is of another kind; so are the next ones
    const Treaty *treaty(EntityId id) const;
    const Clause *clause(EntityId id) const;
    const Topic *topic(EntityId id) const;
    const Event *event(EntityId id) const;
    const Scenario *scenario(EntityId id) const;
    const Source *source(EntityId id) const;
    const Statement &statement(StatementId id) const;
    const Passage &passage(PassageId id) const;
    const Disagreement &disagreement(DisagreementId id) const;
    const Predicate *predicate(const QString &id) const; ///< null when nobody defines it

    /// The thing with this identifier; a null Ref when there is none.
    Ref find(const QString &key) const;
    /// Its identifier; empty for a null Ref.
    QString key(Ref ref) const;
    /// One line that names it: label of an entity, sentence of a statement (where it has no text of its own, subjects,
    /// predicate and objects), locator of a passage, question of a disagreement.
    QString title(Ref ref) const;

    std::vector<Name> names(EntityId id) const;
    std::vector<Code> codes(EntityId id) const;
    /// Statements in which the entity takes part in any role, or whose scenario it is, in order of id.
    std::span<const StatementId> statementsOf(EntityId id) const;
    /// What a statement rests on, in reading order.
    std::span<const Evidence> evidence(StatementId id) const;
    /// Statements that rest on a passage, in order of id.
    std::span<const StatementId> statementsOn(PassageId id) const;
    /// Passages of a source in the order of its text.
    std::span<const PassageId> passagesOf(EntityId source) const;
    /// Clauses of a treaty in its order.
    std::span<const EntityId> clausesOf(EntityId treaty) const;
    /// Leaves of an upper topic.
    std::span<const EntityId> topicsUnder(EntityId topic) const;
    /// Disagreements a statement is a reading of, or that are about an entity.
    std::vector<DisagreementId> disagreementsOf(Ref ref) const;

    /// What a mark that stands for these rests on: evidence of the statements, for an entity that of the statements
    /// about it (first those of which it is the subject), for a disagreement that of its readings; a passage and a
    /// source rest on themselves (evidence with a null statement). Each passage once, in reading order: the sources in
    /// order of first appearance, their passages as they stand.
    std::vector<Evidence> why(std::span<const Ref> refs) const;

    /// The words of a passage, cut from the digest of its source.
    QString quote(const Passage &passage) const;
    QString quote(const Evidence &evidence) const;

    /// By the statements `signed`, `entersIntoForce` and `ended` with a date, in which the treaty is subject or object:
    /// the best rank first, deprecated ones when there is nothing else, ties by id. What is negated or belongs to a
    /// scenario is left out.
    TreatyDates treatyDates(EntityId treaty) const;
    /// When an event happened, by its best-ranked statement; nothing when nothing says so.
    std::optional<Period> eventDate(EntityId event) const;
    /// When a statement holds: as given, else during the life of the treaty whose clause it restates or whose party it
    /// names; nothing where time does not matter to it.
    std::optional<Period> validity(StatementId id) const;
    /// Whether it holds on a day; true where time does not matter.
    bool holdsOn(StatementId id, QDate day) const;
    bool isInForceOn(EntityId treaty, QDate day) const;
    /// Parties by the statements `partyTo`.
    std::vector<EntityId> partiesOf(EntityId treaty) const;
    /// By the statements `hasTopic` of the treaty and its clauses; affirmed and negated ones together are disputed. An
    /// upper topic is present where one of its leaves is, and absent where all of them are. Deprecated statements count
    /// when there is nothing else.
    Coverage coverage(EntityId treaty, EntityId topic) const;
    /// Statements behind a cell of the matrix.
    std::vector<StatementId> coverageStatements(EntityId treaty, EntityId topic) const;
    std::optional<Pin> pin(EntityId id) const;

private:
    /// What is known about one treaty and one topic.
    struct Cell
    {
        Coverage coverage = Coverage::NotCoded;
        std::vector<StatementId> statements;
    };
    static constexpr RowIndex::Row noRow = ~RowIndex::Row(0);
    using CellKey = std::pair<EntityId, EntityId>;

    void indexRows();
    void indexPins();
    void indexKeys();
    void indexDetails();
    void indexPassages();
    void indexEvidence();
    void indexStatements();
    void indexDisagreements();
    void indexCoverage();
    void indexUpperCoverage();
    void indexDates();

    template <typename Detail>
    const Detail *detail(EntityId id, EntityKind kind, const std::vector<Detail> &rows) const;
    StatementId bestDated(EntityId entity, const QString &predicate) const;
    TreatyDates findTreatyDates(EntityId treaty) const;
    QString sentence(const Statement &statement) const;
    QString listOf(const Statement &statement, Role role) const;
    EntityId treatyThatTimes(const Statement &statement) const;
    /// Every row that has a key, numbered through: entities, statements, passages, disagreements.
    Ref numbered(quint32 number) const;
    void appendEvidence(Ref ref, std::vector<Evidence> &evidence) const;
    void appendEvidence(EntityId id, std::vector<Evidence> &evidence) const;

    /// The tables and what finds things in them: made once, and shared by all that differ in margins alone.
    struct Facts
    {
        KnowledgeTables data;
        SlotTable byKey; ///< numbers as `numbered` gives them
        RowIndex entityRow;
        std::vector<RowIndex::Row> detailRow; ///< by row of the entity: its row in the table of its kind, or `noRow`
        RowIndex statementRow;
        RowIndex passageRow;
        RowIndex disagreementRow;
        QHash<QString, qsizetype> predicateRow;
        GroupRanges evidenceOf; ///< rows of the evidence by statement
        GroupIndex<qsizetype> namesOf;
        GroupIndex<qsizetype> codesOf;
        GroupIndex<StatementId> statementsOf;
        GroupIndex<StatementId> statementsOn;
        GroupIndex<PassageId> passagesOf;
        GroupIndex<EntityId> clausesOf;
        GroupIndex<EntityId> topicsUnder;
        GroupIndex<DisagreementId> disagreementsOfStatement;
        GroupIndex<DisagreementId> disagreementsOfEntity;
        QHash<CellKey, Cell> cells;
        QHash<EntityId, TreatyDates> treatyDates;
        QHash<EntityId, Period> eventDates;
        std::vector<EntityId> timedBy; ///< by row of the statement: the treaty in whose time it holds, or null
    };

    std::shared_ptr<Facts> m_facts;
    QHash<QString, QString> m_meta;
    std::vector<Pin> m_pins;
    RowIndex m_pinRow;
};

} // namespace core

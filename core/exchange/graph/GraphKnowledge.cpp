#include "core/exchange/graph/GraphKnowledge.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QSet>

#include "core/exchange/graph/RowSource.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::GraphKnowledge)
};

constexpr int rowsBetweenReports = 4096;

struct DateColumn
{
    GraphColumn column;
    const char16_t *predicate;
};

constexpr std::array<DateColumn, 4> dateColumns = {{{GraphColumn::Signed, u"signed"},
                                                    {GraphColumn::InForce, u"entersIntoForce"},
                                                    {GraphColumn::Ended, u"ended"},
                                                    {GraphColumn::Date, u"occurredOn"}}};

/// "isLinkedTo" becomes "is linked to".
QString labelOf(const QString &predicate)
{
    static const QHash<QString, QString> known = {{u"linkedTo"_s, u"is linked to"_s}, {u"partyTo"_s, u"is party to"_s}};
    if (known.contains(predicate))
        return known[predicate];
    QString label;
    for (const QChar c : predicate) {
        if (c.isUpper() && !label.isEmpty())
            label += u' ';
        label += c == u'_' || c == u'-' ? QChar(u' ') : c.toLower();
    }
    return label.simplified();
}

class Making
{
public:
    explicit Making(const Progress &progress) : m_progress(progress) {}

    GraphKnowledge make(const std::vector<GraphRows> &files)
    {
        std::size_t rows = 1;
        for (const GraphRows &file : files)
            rows += file.nodes.rows.size() + file.edges.rows.size();
        m_share = 1.0 / double(rows);
        for (const GraphRows &file : files) {
            m_result.issues.insert(m_result.issues.end(), file.issues.begin(), file.issues.end());
            begin(file, file.nodes);
            for (const GraphRow &row : file.nodes.rows)
                node(row);
        }
        m_linked.resize(data().entities.size() + 1);
        for (const GraphRows &file : files) {
            begin(file, file.edges);
            RowSource source(data(), file.file);
            for (const GraphRow &row : file.edges.rows)
                edge(row, source);
        }
        addLoneNodes(files);
        return std::move(m_result);
    }

private:
    KnowledgeData &data() { return m_result.data; }

    void begin(const GraphRows &file, const GraphTable &table)
    {
        m_file = file.file;
        m_table = &table;
    }

    const QString &field(const GraphRow &row, GraphColumn column) const { return m_table->field(row, column); }

    void node(const GraphRow &row)
    {
        tick();
        const QString id = field(row, GraphColumn::Id);
        if (m_ids.contains(id))
            return fault(row, Words::tr("There is a node “%1” already.").arg(id));
        const QString word =
            field(row, m_table->has(GraphColumn::Kind) ? GraphColumn::Kind : GraphColumn::Type).toLower();
        const auto type = fromWord<ActorType>(word);
        const auto kind = type ? std::optional(EntityKind::Actor) : fromWord<EntityKind>(word);
        if (kind == EntityKind::Source)
            return fault(row, Words::tr("A source cannot be a node: its passages are drawn from the file itself."));
        EntityId treaty;
        if (kind == EntityKind::Clause) {
            treaty = m_ids.value(field(row, GraphColumn::Treaty));
            if (treaty.isNull() || entity(treaty).kind != EntityKind::Treaty)
                return fault(row, Words::tr("A clause needs its treaty: name the id of an earlier row in a column "
                                            "“treaty”."));
        }
        const EntityId added = addEntity(kind.value_or(EntityKind::Actor), id, field(row, GraphColumn::Label));
        Entity &entity = data().entities.back();
        entity.description = field(row, GraphColumn::Description);
        if (entity.description.isEmpty() && !kind && !word.isEmpty())
            entity.description = Words::tr("Type: %1").arg(word);
        addDetail(added, entity.kind, {.type = type.value_or(ActorType::State), .treaty = treaty});
    }

    struct Detail
    {
        ActorType type = ActorType::State;
        EntityId treaty = {};
    };

    void addDetail(EntityId id, EntityKind kind, const Detail &detail)
    {
        switch (kind) {
        case EntityKind::Actor:
            data().actors.push_back({id, detail.type, std::nullopt});
            break;
        case EntityKind::Treaty: {
            Treaty treaty;
            treaty.id = id;
            treaty.type = u"treaty"_s;
            data().treaties.push_back(treaty);
            break;
        }
        case EntityKind::Clause: {
            Clause clause;
            clause.id = id;
            clause.treaty = detail.treaty;
            clause.ordinal = m_clauses[detail.treaty]++;
            clause.label = entity(id).label;
            data().clauses.push_back(clause);
            break;
        }
        case EntityKind::Topic: {
            Topic topic;
            topic.id = id;
            data().topics.push_back(topic);
            break;
        }
        case EntityKind::Event: {
            Event event;
            event.id = id;
            data().events.push_back(event);
            break;
        }
        case EntityKind::Scenario: {
            Scenario scenario;
            scenario.id = id;
            data().scenarios.push_back(scenario);
            break;
        }
        case EntityKind::Source:
            Q_UNREACHABLE();
        }
    }

    EntityId addEntity(EntityKind kind, const QString &id, const QString &label)
    {
        Entity entity;
        entity.id = {qint64(data().entities.size()) + 1};
        entity.kind = kind;
        const QString prefix = toWord(kind) + u'/';
        entity.key = freeKey(id.startsWith(prefix) ? prefix + slugOf(id.mid(prefix.size())) : prefix + slugOf(id));
        entity.label = label.isEmpty() ? id : label;
        entity.confidence = Confidence::Data;
        data().entities.push_back(entity);
        m_ids.insert(id, entity.id);
        return entity.id;
    }

    QString freeKey(const QString &wanted)
    {
        QString key = wanted;
        for (int i = 2; m_keys.contains(key); ++i)
            key = u"%1-%2"_s.arg(wanted).arg(i);
        m_keys.insert(key);
        return key;
    }

    Entity &entity(EntityId id) { return data().entities[std::size_t(id.value - 1)]; }

    EntityId endOf(const QString &id)
    {
        if (const EntityId known = m_ids.value(id); !known.isNull())
            return known;
        const EntityId added = addEntity(EntityKind::Actor, id, {});
        addDetail(added, EntityKind::Actor, {});
        return added;
    }

    void edge(const GraphRow &row, RowSource &source)
    {
        tick();
        Statement statement;
        if (!readHow(statement, row) || !readWhen(statement, row))
            return;
        const EntityId from = endOf(field(row, GraphColumn::Source));
        const EntityId to = endOf(field(row, GraphColumn::Target));
        m_linked.resize(data().entities.size() + 1);
        m_linked[std::size_t(from.value)] = m_linked[std::size_t(to.value)] = true;
        // Without words of its own its ends and its relation say all, and need not be kept and searched a second time.
        if (const QString said = field(row, GraphColumn::Label); !said.isEmpty())
            statement.text = u"%1 %2 %3"_s.arg(entity(from).label, said, entity(to).label);
        statement.participants = {{Role::Subject, from, {}, {}}, {Role::Object, to, {}, {}}};
        addStatement(std::move(statement), row, source);
    }

    bool readHow(Statement &statement, const GraphRow &row)
    {
        statement.confidence = Confidence::Data;
        statement.predicate = field(row, GraphColumn::Relation);
        if (statement.predicate.isEmpty())
            statement.predicate = field(row, GraphColumn::Type);
        // Other programs write here whether the edge has a direction.
        for (const char16_t *word : {u"directed", u"undirected", u"mutual", u""})
            if (statement.predicate.compare(QStringView(word), Qt::CaseInsensitive) == 0)
                statement.predicate = u"linkedTo"_s;
        const QString modality = field(row, GraphColumn::Modality).toLower();
        if (modality.isEmpty())
            return true;
        const auto known = fromWord<Modality>(modality);
        if (!known)
            fault(row, Words::tr("There is no modality “%1”: write fact, commitment, claim, assessment, report or "
                                 "scenario.")
                           .arg(modality));
        statement.modality = known.value_or(Modality::Fact);
        return known.has_value();
    }

    bool readWhen(Statement &statement, const GraphRow &row)
    {
        std::optional<PartialDate> bounds[2];
        const GraphColumn columns[2] = {GraphColumn::From, GraphColumn::To};
        for (int i = 0; i < 2; ++i) {
            const QString word = field(row, columns[i]);
            bounds[i] = PartialDate::parse(word);
            if (!word.isEmpty() && !bounds[i]) {
                fault(row, Words::tr("“%1” in the column “%2” is no date: write it as 1961, 1961-07 or 1961-07-06.")
                               .arg(word, nameOf(columns[i])));
                return false;
            }
        }
        if (bounds[0] || bounds[1])
            statement.valid = Period::fromBounds(bounds[0], bounds[1]);
        return true;
    }

    void addStatement(Statement statement, const GraphRow &row, RowSource &source)
    {
        statement.id = {qint64(data().statements.size()) + 1};
        statement.key = u"statement/"_s + slugOf(m_file) + u'/' + QString::number(row.line);
        if (m_keys.contains(statement.key))
            statement.key = freeKey(statement.key);
        m_keys.insert(statement.key);
        if (!m_predicates.contains(statement.predicate)) {
            m_predicates.insert(statement.predicate);
            const QString label = labelOf(statement.predicate);
            data().predicates.push_back({statement.predicate, label, label, u"imported"_s});
        }
        Evidence evidence = source.add(row);
        evidence.statement = statement.id;
        data().evidence.push_back(evidence);
        data().statements.push_back(std::move(statement));
    }

    /// What no edge names would rest on nothing.
    void addLoneNodes(const std::vector<GraphRows> &files)
    {
        for (const GraphRows &file : files) {
            begin(file, file.nodes);
            RowSource source(data(), file.edges.rows.empty() ? file.file : Words::tr("%1, nodes").arg(file.file));
            for (const GraphRow &row : file.nodes.rows) {
                const EntityId id = m_ids.value(field(row, GraphColumn::Id));
                if (id.isNull() || (m_linked[std::size_t(id.value)] && !isDated(row)))
                    continue;
                if (!isDated(row)) {
                    Statement statement;
                    statement.predicate = u"listedIn"_s;
                    statement.confidence = Confidence::Data;
                    statement.text = Words::tr("%1 is listed in %2").arg(entity(id).label, file.file);
                    statement.participants = {{Role::Subject, id, {}, {}}};
                    addStatement(std::move(statement), row, source);
                }
                addDates(id, row, source);
            }
        }
    }

    bool isDated(const GraphRow &row) const
    {
        return std::any_of(dateColumns.begin(), dateColumns.end(),
                           [&](const DateColumn &date) { return !field(row, date.column).isEmpty(); });
    }

    void addDates(EntityId id, const GraphRow &row, RowSource &source)
    {
        for (const auto &[column, word] : dateColumns) {
            const QString predicate = QString::fromUtf16(word);
            const QString value = field(row, column);
            if (value.isEmpty())
                continue;
            if (!PartialDate::parse(value)) {
                fault(row, Words::tr("“%1” in the column “%2” is no date: write it as 1961, 1961-07 or 1961-07-06.")
                               .arg(value, nameOf(column)));
                continue;
            }
            Statement statement;
            statement.predicate = predicate;
            statement.confidence = Confidence::Data;
            statement.value = value;
            statement.valueKind = ValueKind::Date;
            statement.text = u"%1: %2 %3"_s.arg(entity(id).label, labelOf(predicate), value);
            statement.participants = {{Role::Subject, id, {}, {}}};
            addStatement(std::move(statement), row, source);
        }
    }

    void fault(const GraphRow &row, const QString &message)
    {
        m_result.issues.push_back({.file = m_file,
                                   .line = row.line,
                                   .kind = u"row"_s,
                                   .subject = field(row, GraphColumn::Id),
                                   .message = message});
    }

    void tick()
    {
        if (++m_done % rowsBetweenReports != 0)
            return;
        m_progress.throwIfStopped();
        m_progress.report(double(m_done) * m_share);
    }

    const Progress &m_progress;
    GraphKnowledge m_result;
    QString m_file; ///< the one at hand
    const GraphTable *m_table = nullptr;
    QHash<QString, EntityId> m_ids; ///< by the id in the file
    QSet<QString> m_keys;
    QSet<QString> m_predicates;
    QHash<EntityId, int> m_clauses;
    std::vector<bool> m_linked; ///< by EntityId::value
    double m_share = 1;
    int m_done = 0;
};

} // namespace

GraphKnowledge graphKnowledge(const std::vector<GraphRows> &files, const Progress &progress)
{
    return Making(progress).make(files);
}

} // namespace core

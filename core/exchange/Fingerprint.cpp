#include "core/exchange/Fingerprint.h"

#include <algorithm>

#include <QCryptographicHash>

namespace core {

namespace {

/// Fields are written with their lengths, so that no two lists of fields give the same bytes.
class Digest
{
public:
    void add(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        add(qint64(bytes.size()));
        m_hash.addData(bytes);
    }
    void add(qint64 number) { m_hash.addData(QByteArray::number(number) + ';'); }
    QString text() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addPeriod(Digest &digest, const std::optional<Period> &period)
{
    digest.add(period ? period->toText() : QString());
}

void addEntity(Digest &digest, const Knowledge &knowledge, EntityId id)
{
    const Entity &entity = knowledge.entity(id);
    for (const QString &text : {entity.key, entity.label, entity.description, entity.note})
        digest.add(text);
    digest.add(qint64(entity.kind));
    digest.add(qint64(entity.confidence));
    if (const Clause *clause = knowledge.clause(id))
        for (const QString &text : {clause->label, clause->title, clause->kind, clause->trigger, clause->conditions})
            digest.add(text);
    if (const Source *source = knowledge.source(id)) {
        for (const QString &text : {source->type, source->shortTitle, source->authors.join(u'\n'), source->publisher,
                                    source->language, source->address, source->text})
            digest.add(text);
        addPeriod(digest, source->published);
    }
}

void addPassage(Digest &digest, const Knowledge &knowledge, PassageId id)
{
    const Passage &passage = knowledge.passage(id);
    for (const QString &text : {passage.key, passage.locator, passage.anchor, knowledge.quote(passage)})
        digest.add(text);
    digest.add(qint64(passage.confidence));
}

void addEvidence(Digest &digest, const Knowledge &knowledge, StatementId id)
{
    for (const Evidence &evidence : knowledge.evidence(id)) {
        digest.add(knowledge.passage(evidence.passage).key);
        digest.add(qint64(evidence.stance));
        digest.add(evidence.quote ? evidence.quote->start : -1);
        digest.add(evidence.quote ? evidence.quote->end : -1);
    }
}

void addStatement(Digest &digest, const Knowledge &knowledge, StatementId id)
{
    const Statement &statement = knowledge.statement(id);
    for (const QString &text :
         {statement.key, statement.text, statement.predicate, statement.value, statement.rankReason, statement.note})
        digest.add(text);
    for (const qint64 term : {qint64(statement.modality), qint64(statement.confidence), qint64(statement.rank),
                              qint64(statement.polarity), qint64(statement.likelihood), qint64(statement.strength)})
        digest.add(term);
    addPeriod(digest, statement.valid);
    for (const Participant &participant : statement.participants) {
        digest.add(qint64(participant.role));
        digest.add(participant.entity.isNull() ? QString() : knowledge.entity(participant.entity).key);
        digest.add(participant.statement.isNull() ? QString() : knowledge.statement(participant.statement).key);
        digest.add(participant.text);
    }
    addEvidence(digest, knowledge, id);
}

template <typename Row>
auto idsByKey(const std::vector<Row> &rows)
{
    std::vector<const Row *> sorted;
    sorted.reserve(rows.size());
    for (const Row &row : rows)
        sorted.push_back(&row);
    std::sort(sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return a->key < b->key; });
    return sorted;
}

void addMeta(Digest &digest, const QHash<QString, QString> &meta)
{
    QStringList keys = meta.keys();
    keys.sort();
    for (const QString &key : keys) {
        digest.add(key);
        digest.add(meta.value(key));
    }
}

} // namespace

QString fingerprint(const Knowledge &knowledge)
{
    Digest digest;
    const KnowledgeTables &data = knowledge.data();
    addMeta(digest, knowledge.meta());
    for (const Entity *entity : idsByKey(data.entities))
        addEntity(digest, knowledge, entity->id);
    for (const Passage *passage : idsByKey(data.passages))
        addPassage(digest, knowledge, passage->id);
    for (const Statement *statement : idsByKey(data.statements))
        addStatement(digest, knowledge, statement->id);
    return digest.text();
}

QString fingerprint(const Knowledge &knowledge, Ref ref)
{
    constexpr qsizetype digits = 12;
    Digest digest;
    if (ref.kind == Ref::Kind::Statement)
        addStatement(digest, knowledge, ref.statement());
    else if (ref.kind == Ref::Kind::Passage)
        addPassage(digest, knowledge, ref.passage());
    else if (ref.kind == Ref::Kind::Entity && knowledge.source(ref.entity()))
        addEntity(digest, knowledge, ref.entity());
    else
        return {};
    return digest.text().left(digits);
}

} // namespace core

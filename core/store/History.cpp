#include "core/store/History.h"

#include <QCoreApplication>

#include "core/base/Error.h"
#include "core/store/Changeset.h"
#include "core/store/Database.h"
#include "core/store/Query.h"
#include "core/store/SearchIndex.h"
#include "core/store/Transaction.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::History)
};

struct Step
{
    QString label;
    QByteArray changeset;
};

std::optional<Step> stepAt(Database &database, qint64 number)
{
    Query query(database, "SELECT label, changeset FROM history WHERE id = ?1");
    if (!query.bind(number).next())
        return std::nullopt;
    return Step{query.text(0), query.blob(1)};
}

} // namespace

void History::record(const QString &label, const std::function<void(Database &)> &change)
{
    Transaction transaction(m_database, Transaction::Kind::Writing);
    QByteArray changes;
    {
        const ChangeRecorder recorder(m_database);
        change(m_database);
        changes = recorder.changes();
    }
    if (changes.isEmpty())
        return;
    SearchIndex(m_database).catchUp();
    const qint64 step = done() + 1;
    Query(m_database, "DELETE FROM history WHERE id >= ?1").bind(step).run();
    Query(m_database, "INSERT INTO history (id, label, changeset) VALUES (?1, ?2, ?3)")
        .bind(step, label, changes)
        .run();
    setDone(step);
    transaction.commit();
    note(changes);
}

std::optional<QString> History::undoLabel() const
{
    return label(done());
}

std::optional<QString> History::redoLabel() const
{
    return label(done() + 1);
}

QString History::undo()
{
    Transaction transaction(m_database, Transaction::Kind::Writing);
    const qint64 last = done();
    const std::optional<Step> step = stepAt(m_database, last);
    if (!step)
        throw Error(Error::Kind::Invalid, Words::tr("There is nothing to undo."));
    applyChanges(m_database, inverted(m_database, step->changeset));
    SearchIndex(m_database).catchUp();
    setDone(last - 1);
    transaction.commit();
    note(step->changeset);
    return step->label;
}

QString History::redo()
{
    Transaction transaction(m_database, Transaction::Kind::Writing);
    const qint64 next = done() + 1;
    const std::optional<Step> step = stepAt(m_database, next);
    if (!step)
        throw Error(Error::Kind::Invalid, Words::tr("There is nothing to redo."));
    applyChanges(m_database, step->changeset);
    SearchIndex(m_database).catchUp();
    setDone(next);
    transaction.commit();
    note(step->changeset);
    return step->label;
}

void History::note(const QByteArray &changeset)
{
    QSet<QByteArray> tables = tablesOf(m_database, changeset);
    tables.subtract({"meta", "pin"});
    m_haveFactsChanged = m_haveFactsChanged || !tables.isEmpty();
}

qint64 History::done() const
{
    return m_database.number("SELECT done FROM history_mark");
}

std::optional<QString> History::label(qint64 step) const
{
    Query query(m_database, "SELECT label FROM history WHERE id = ?1");
    if (!query.bind(step).next())
        return std::nullopt;
    return query.text(0);
}

void History::setDone(qint64 step)
{
    Query(m_database, "UPDATE history_mark SET done = ?1").bind(step).run();
}

} // namespace core

#include "core/store/References.h"

#include <QCoreApplication>
#include <QDir>

#include "core/store/Database.h"
#include "core/store/Query.h"

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core::References)
};

/// The first loose end; empty when there is none.
QString looseEnd(Database &database)
{
    Query references(database, "PRAGMA foreign_key_check");
    if (references.next())
        return QStringLiteral("%1 %2 → %3").arg(references.text(0)).arg(references.integer(1)).arg(references.text(2));
    const qint64 matching =
        database.number("SELECT (SELECT count(*) FROM actor JOIN entity USING (id) WHERE kind = 'actor')"
                        " + (SELECT count(*) FROM treaty JOIN entity USING (id) WHERE kind = 'treaty')"
                        " + (SELECT count(*) FROM clause JOIN entity USING (id) WHERE entity.kind = 'clause')"
                        " + (SELECT count(*) FROM topic JOIN entity USING (id) WHERE kind = 'topic')"
                        " + (SELECT count(*) FROM event JOIN entity USING (id) WHERE kind = 'event')"
                        " + (SELECT count(*) FROM scenario JOIN entity USING (id) WHERE kind = 'scenario')"
                        " + (SELECT count(*) FROM source JOIN entity USING (id) WHERE kind = 'source')");
    const qint64 rows = database.number(
        "SELECT (SELECT count(*) FROM actor) + (SELECT count(*) FROM treaty) + (SELECT count(*) FROM clause)"
        " + (SELECT count(*) FROM topic) + (SELECT count(*) FROM event) + (SELECT count(*) FROM scenario)"
        " + (SELECT count(*) FROM source)");
    const qint64 entities = database.number("SELECT count(*) FROM entity");
    if (matching != entities || rows != entities)
        return QStringLiteral("%1 entities, %2 details, %3 of them match").arg(entities).arg(rows).arg(matching);
    return {};
}

} // namespace

void refuseLooseEnds(Database &database, Error::Kind kind)
{
    const QString detail = looseEnd(database);
    if (detail.isEmpty())
        return;
    const QString path = QDir::toNativeSeparators(database.path());
    if (kind == Error::Kind::Damaged)
        throw Error(kind, Words::tr("“%1” holds references that lead nowhere. Go back to a copy of it.").arg(path),
                    detail);
    throw Error(kind,
                Words::tr("The data refers to things that it does not hold, so nothing was written. Check the import."),
                detail);
}

} // namespace core

#include "core/store/SuspendedIndices.h"

#include "core/store/Database.h"
#include "core/store/Query.h"

namespace core {

SuspendedIndices::SuspendedIndices(Database &database) : m_database(database)
{
    QStringList names;
    Query indices(database,
                  "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
    while (indices.next()) {
        names += indices.text(0);
        m_definitions += indices.text(1);
    }
    for (const QString &name : std::as_const(names))
        database.execute(QStringLiteral("DROP INDEX %1").arg(name).toUtf8().constData());
}

void SuspendedIndices::restore()
{
    for (const QString &definition : std::as_const(m_definitions))
        m_database.execute(definition.toUtf8().constData());
}

} // namespace core

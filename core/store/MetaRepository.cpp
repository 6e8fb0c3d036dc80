#include "core/store/MetaRepository.h"

#include <algorithm>

#include "core/store/Query.h"

namespace core {

QHash<QString, QString> MetaRepository::all() const
{
    QHash<QString, QString> meta;
    Query query(m_database, "SELECT key, value FROM meta");
    while (query.next())
        meta.insert(query.text(0), query.text(1));
    return meta;
}

void MetaRepository::add(const QHash<QString, QString> &meta)
{
    QStringList keys = meta.keys();
    std::sort(keys.begin(), keys.end()); // a hash comes in another order on every run
    Query query(m_database, "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO NOTHING");
    for (const QString &key : std::as_const(keys))
        query.bind(key, meta.value(key)).run();
}

void MetaRepository::set(const QString &key, const QString &value)
{
    Query(m_database, "INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .bind(key, value)
        .run();
}

void MetaRepository::remove(const QString &key)
{
    Query(m_database, "DELETE FROM meta WHERE key = ?1").bind(key).run();
}

} // namespace core

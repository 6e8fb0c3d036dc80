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

} // namespace core

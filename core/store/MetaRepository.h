#pragma once

#include <QHash>
#include <QString>

namespace core {

class Database;

/// Table `meta`: what is said of the project as a whole.
class MetaRepository
{
public:
    explicit MetaRepository(Database &database) : m_database(database) {}

    QHash<QString, QString> all() const;
    /// What the project says of itself already stays.
    void add(const QHash<QString, QString> &meta);
    /// Puts an entry in, or in the place of the one there is.
    void set(const QString &key, const QString &value);
    void remove(const QString &key);

private:
    Database &m_database;
};

} // namespace core

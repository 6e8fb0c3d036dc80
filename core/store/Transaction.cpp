#include "core/store/Transaction.h"

#include <sqlite3.h>

#include "core/store/Database.h"

namespace core {

Transaction::Transaction(Database &database, Kind kind) : m_database(database)
{
    database.execute(kind == Kind::Writing ? "BEGIN IMMEDIATE" : "BEGIN");
}

Transaction::~Transaction()
{
    // A full disk may have rolled it back already; there is nobody to tell about a rollback that fails.
    if (m_isOpen && sqlite3_get_autocommit(m_database.handle()) == 0)
        sqlite3_exec(m_database.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_database.execute("COMMIT");
    m_isOpen = false;
}

} // namespace core

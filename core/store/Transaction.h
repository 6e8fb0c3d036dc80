#pragma once

namespace core {

class Database;

/// All or nothing: rolled back when it goes out of scope without `commit`.
class Transaction
{
public:
    enum class Kind { Reading, Writing };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    void commit();

private:
    Database &m_database;
    bool m_isOpen = true;
};

} // namespace core

#pragma once

#include <optional>
#include <vector>

#include "core/model/Statement.h"

namespace core {

class Database;

/// Tables `disagreement` and `member`.
class DisagreementRepository
{
public:
    explicit DisagreementRepository(Database &database) : m_database(database) {}

    std::vector<Disagreement> all() const;
    /// Nothing when there is no such disagreement.
    std::optional<Disagreement> find(DisagreementId id) const;

    void add(const std::vector<Disagreement> &disagreements);
    /// The ones in which a statement stands for a reading.
    std::vector<DisagreementId> withMember(StatementId statement) const;
    /// Removes it when it has come down to fewer than two readings.
    void removeIfSettled(DisagreementId id);

private:
    Database &m_database;
};

} // namespace core

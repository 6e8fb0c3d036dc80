#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `coverage`: which topics a treaty covers, cell by cell.
class CoverageSection
{
public:
    explicit CoverageSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item) { m_items.push_back(item); }
    void join();

private:
    enum class State { Present, Absent, NotCoded, Disputed };
    struct Table;
    struct Cell;

    void joinTable(const Item &item);
    void joinCell(const Table &table, const QString &code, const Item &item);
    void joinStates(const Cell &cell, const Fields &fields);
    State stateOf(const Fields &fields);
    void joinPresent(const Cell &cell, const QString &clause, const Item &strength);
    void joinAbsent(const Cell &cell);
    void joinDisputed(const Cell &cell, const Item &item);
    Statement denial(const Cell &cell) const;

    Draft &m_draft;
    std::vector<Item> m_items;
};

} // namespace core

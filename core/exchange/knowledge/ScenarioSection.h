#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `scenarios`: conditional futures, and whose they are.
class ScenarioSection
{
public:
    explicit ScenarioSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);
    void join();

private:
    struct Entry
    {
        Fields fields;
        EntityId id;
        Likelihood likelihood;
        std::size_t row;
    };

    Draft &m_draft;
    std::vector<Entry> m_entries;
};

} // namespace core

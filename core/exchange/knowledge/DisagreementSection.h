#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `disagreements`: questions with rival readings, one of which is preferred. They set the ranks of the
/// statements.
class DisagreementSection
{
public:
    explicit DisagreementSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item) { m_items.push_back(item); }
    void join();

private:
    void joinOne(const Item &item);
    void joinMember(const Item &item, const QString &preferred, Disagreement &disagreement);
    void requireReadings(const Fields &fields, const QString &preferred, const Disagreement &disagreement);

    Draft &m_draft;
    std::vector<Item> m_items;
};

} // namespace core

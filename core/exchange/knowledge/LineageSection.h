#pragma once

#include <vector>

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `lineage`: what became of the clauses of an earlier text in a later one. Each link is a statement that rests
/// on the passages of both clauses; a dropped clause on its own passage and on what the later text was searched for.
class LineageSection
{
public:
    explicit LineageSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item) { m_items.push_back(item); }
    void join();

private:
    struct Pair;
    struct End;

    void joinPair(const Item &item);
    void joinLink(const Pair &pair, const Item &item);
    End clauseOf(const QString &treaty, const Fields &fields, const QString &key);
    End laterEnd(const Pair &pair, const Fields &fields, const QString &link);
    QString treatyOf(const Fields &fields, const QString &key);

    Draft &m_draft;
    std::vector<Item> m_items;
};

} // namespace core

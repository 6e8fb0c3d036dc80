#pragma once

#include "core/exchange/knowledge/Fields.h"

namespace core {

/// The key `sources`: documents with their digests, heading by heading and passage by passage.
class SourceSection
{
public:
    explicit SourceSection(Draft &draft) : m_draft(draft) {}

    void define(const Item &item);

private:
    void defineSection(EntityId source, const Item &item);
    void definePassage(EntityId source, const Item &item);

    Draft &m_draft;
};

} // namespace core

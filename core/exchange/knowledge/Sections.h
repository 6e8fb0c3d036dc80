#pragma once

#include "core/exchange/knowledge/ActorSection.h"
#include "core/exchange/knowledge/CoverageSection.h"
#include "core/exchange/knowledge/DisagreementSection.h"
#include "core/exchange/knowledge/EventSection.h"
#include "core/exchange/knowledge/LineageSection.h"
#include "core/exchange/knowledge/ScenarioSection.h"
#include "core/exchange/knowledge/SourceSection.h"
#include "core/exchange/knowledge/StatementSection.h"
#include "core/exchange/knowledge/StorySection.h"
#include "core/exchange/knowledge/TopicSection.h"
#include "core/exchange/knowledge/TreatySection.h"

namespace core {

/// All sections of a set of files that are read together, in the rounds they need.
class Sections
{
public:
    explicit Sections(Draft &draft);

    /// The whole of one file; statements and disagreements, which speak of things in all files, wait for `finish`.
    void define(const Item &file);
    void finish();

private:
    void defineSection(const QString &key, const Item &item);
    void defineMeta(const Item &item);
    void definePredicate(const Item &item);

    Draft &m_draft;
    ActorSection m_actors;
    TopicSection m_topics;
    TreatySection m_treaties;
    SourceSection m_sources;
    CoverageSection m_coverage;
    EventSection m_events;
    LineageSection m_lineage;
    ScenarioSection m_scenarios;
    StatementSection m_statements;
    DisagreementSection m_disagreements;
    StorySection m_stories;
    std::vector<Item> m_statementItems;
};

} // namespace core

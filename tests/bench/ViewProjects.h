#pragma once

#include "core/model/KnowledgeData.h"

namespace bench {

/// How many texts a lineage is made of, and how many clauses each of them has.
struct LineageShape
{
    int treaties = 40;
    int clauses = 30;
};

/// Treaties a year or two apart, whose clauses are kept, reworded, dropped or brought back from one to the next, under
/// thirty topics in six upper ones; of every topic each treaty covers it, was searched for it in vain, or is not coded.
core::KnowledgeData lineageProject(LineageShape shape);

/// So many events from 1850 to 2050, known to the day, the month or the year, by 24 states in eight kinds, and 400
/// treaties among them; of every fortieth event sources differ.
core::KnowledgeData timelineProject(int events);

/// So many statements about forty treaties.
core::KnowledgeData tableProject(int statements);

} // namespace bench

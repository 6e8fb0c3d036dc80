#pragma once

#include <vector>

#include "core/base/Issue.h"

namespace core {

class Knowledge;

/// What is wrong with what a project knows. Kinds of issue are
/// - `no-passage`: a statement or an entity that rests on none,
/// - `unplaced-passage`: a passage or a quote whose span is empty or lies outside its digest or passage,
/// - `bad-date`: a date that cannot be read, or a treaty that ended before it entered into force,
/// - `broken-reference`: something names what is not there,
/// - `one-reading`: a disagreement with fewer than two readings,
/// - `no-preferred`, `two-preferred`: a disagreement in which not exactly one reading is preferred.
/// The subject of an issue is the identifier of the thing concerned.
std::vector<Issue> check(const Knowledge &knowledge);

} // namespace core

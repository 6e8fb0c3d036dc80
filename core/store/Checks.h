#pragma once

#include <vector>

#include "core/base/Issue.h"

namespace core {

class Knowledge;

/// What is wrong with what a project knows: kinds of issue are `no-passage` (a statement or entity that rests on none), `unplaced-passage` (its span
/// lies outside the digest or is empty), `bad-date`, `broken-reference`, `one-reading` (a disagreement with fewer than two), `no-preferred`.
std::vector<Issue> check(const Knowledge &knowledge);

} // namespace core

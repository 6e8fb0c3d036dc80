#pragma once

#include "core/model/Knowledge.h"

namespace core {

/// Whether a topic counts as covered by a treaty: some source says so, though another may say otherwise. Everything
/// that counts covered topics, matrix, charts and tables alike, asks this, and says how many of them are disputed.
inline bool isCovered(Coverage coverage)
{
    return coverage == Coverage::Present || coverage == Coverage::Disputed;
}

/// How often each state of coverage is met in a row, a column or all of the matrix.
struct CoverageCounts
{
    int present = 0; ///< undisputed
    int absent = 0;
    int disputed = 0;
    int notCoded = 0;

    int covered() const { return present + disputed; }
    int coded() const { return covered() + absent; }
    void add(Coverage coverage);
    friend bool operator==(const CoverageCounts &, const CoverageCounts &) = default;
};

} // namespace core

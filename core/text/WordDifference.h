#pragma once

#include <vector>

#include <QString>

namespace core {

/// A run of words that two texts share, or that only one of them has. With what stands between and behind its words.
struct DifferencePiece
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text; ///< of shared words: as the second text has them
    friend bool operator==(const DifferencePiece &, const DifferencePiece &) = default;
};

/// What makes one text into another, word by word.
struct WordDifference
{
    /// In the order of both texts; where words were exchanged, the removed ones come first.
    std::vector<DifferencePiece> pieces;
    /// Dice's coefficient over words: twice the number of words that both texts have in the same order (a longest
    /// common subsequence), by the number of words of both. 1: the same words; 0: none shared; two texts without words
    /// are alike. Case, spaces and punctuation do not count.
    double likeness = 1;
};

/// By the algorithm of Wu, Manber, Myers and Miller, "An O(NP) sequence comparison algorithm" (1990), from the library
/// dtl. Quick where the texts are alike.
WordDifference wordDifference(const QString &before, const QString &after);

} // namespace core

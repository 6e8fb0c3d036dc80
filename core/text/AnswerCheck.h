#pragma once

#include <vector>

#include "core/model/Knowledge.h"

namespace core {

/// A stretch of the text of a source, in code points.
struct TextStretch
{
    EntityId source;
    TextSpan span;
    friend bool operator==(const TextStretch &, const TextStretch &) = default;
};

/// The words of a passage.
TextStretch stretchOf(const Knowledge &knowledge, PassageId passage);
/// What a mark that stands for these rests on; see `Knowledge::why`.
std::vector<TextStretch> stretchesOf(const Knowledge &knowledge, std::span<const Ref> refs);

/// A part of an expected answer: each of these stretches says it.
using AnswerPart = std::vector<TextStretch>;

/// What was expected and what was given, by the characters they share. A part is found when at least half of one of its
/// stretches was given; an answer fits when at least half of it lies in what was expected.
struct AnswerCheck
{
    enum class Verdict { Wrong, TooLittle, TooMuch, PartsMissing, Right };

    Verdict verdict = Verdict::Wrong;
    std::vector<bool> found = {}; ///< of each part
    double covered = 0;           ///< the best share of an expected stretch that was given
    double fitting = 0;           ///< the share of what was given that was expected
};

/// Stretches may overlap: nothing counts twice.
AnswerCheck checkAnswer(const std::vector<AnswerPart> &expected, const std::vector<TextStretch> &given);

} // namespace core

#include "core/text/AnswerCheck.h"

#include <algorithm>

namespace core {

namespace {

using Stretches = std::vector<TextStretch>;

constexpr double enough = 0.5;

/// In order, without empty ones, and with those that meet made one.
Stretches joined(Stretches stretches)
{
    std::erase_if(stretches, [](const TextStretch &stretch) { return stretch.span.end <= stretch.span.start; });
    std::sort(stretches.begin(), stretches.end(), [](const TextStretch &a, const TextStretch &b) {
        return std::pair(a.source.value, a.span.start) < std::pair(b.source.value, b.span.start);
    });
    Stretches whole;
    for (const TextStretch &stretch : stretches) {
        if (!whole.empty() && whole.back().source == stretch.source && stretch.span.start <= whole.back().span.end)
            whole.back().span.end = std::max(whole.back().span.end, stretch.span.end);
        else
            whole.push_back(stretch);
    }
    return whole;
}

qsizetype lengthOf(const Stretches &stretches)
{
    qsizetype length = 0;
    for (const TextStretch &stretch : stretches)
        length += stretch.span.end - stretch.span.start;
    return length;
}

/// Both joined.
qsizetype sharedLength(const Stretches &first, const Stretches &second)
{
    qsizetype shared = 0;
    for (const TextStretch &a : first) {
        for (const TextStretch &b : second)
            if (a.source == b.source)
                shared +=
                    std::max(qsizetype(0), std::min(a.span.end, b.span.end) - std::max(a.span.start, b.span.start));
    }
    return shared;
}

double share(const Stretches &part, const Stretches &whole)
{
    const qsizetype length = lengthOf(part);
    return length == 0 ? 0 : double(sharedLength(part, whole)) / double(length);
}

AnswerCheck::Verdict verdictOf(const AnswerCheck &check)
{
    using Verdict = AnswerCheck::Verdict;
    const auto found = std::count(check.found.begin(), check.found.end(), true);
    if (check.covered <= 0)
        return Verdict::Wrong;
    if (check.fitting < enough)
        return Verdict::TooMuch;
    if (found == 0)
        return Verdict::TooLittle;
    return found < std::ssize(check.found) ? Verdict::PartsMissing : Verdict::Right;
}

} // namespace

TextStretch stretchOf(const Knowledge &knowledge, PassageId passage)
{
    const Passage &row = knowledge.passage(passage);
    return {row.source, row.span};
}

std::vector<TextStretch> stretchesOf(const Knowledge &knowledge, std::span<const Ref> refs)
{
    Stretches stretches;
    for (const Evidence &evidence : knowledge.why(refs))
        stretches.push_back(stretchOf(knowledge, evidence.passage));
    return stretches;
}

AnswerCheck checkAnswer(const std::vector<AnswerPart> &expected, const std::vector<TextStretch> &given)
{
    const Stretches marked = joined(given);
    AnswerCheck check;
    Stretches all;
    for (const AnswerPart &part : expected) {
        double best = 0;
        for (const TextStretch &stretch : part)
            best = std::max(best, share({stretch}, marked));
        check.found.push_back(best >= enough);
        check.covered = std::max(check.covered, best);
        all.insert(all.end(), part.begin(), part.end());
    }
    check.fitting = share(marked, joined(all));
    check.verdict = verdictOf(check);
    return check;
}

} // namespace core

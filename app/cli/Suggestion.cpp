#include "app/cli/Suggestion.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace app {

int editDistance(const QString &a, const QString &b)
{
    const QString from = a.toCaseFolded();
    const QString to = b.toCaseFolded();
    const auto width = std::size_t(to.size()) + 1;
    // Three rows of the table are enough: this one, the one before and, for swaps, the one before that.
    std::vector<int> earlier(width);
    std::vector<int> before(width);
    std::vector<int> row(width);
    for (std::size_t j = 0; j < width; ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= from.size(); ++i) {
        std::swap(earlier, before);
        std::swap(before, row);
        row[0] = int(i);
        for (qsizetype j = 1; j <= to.size(); ++j) {
            const auto at = std::size_t(j);
            const int replaced = before[at - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            row[at] = std::min({before[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                row[at] = std::min(row[at], earlier[at - 2] + 1);
        }
    }
    return row.back();
}

QStringList nearestWords(const QString &word, const QStringList &candidates, int limit)
{
    const int tolerance = std::max(2, int(word.size()) / 4);
    std::vector<std::pair<int, QString>> near;
    for (const QString &candidate : candidates) {
        // Words whose lengths differ by more can never be near.
        if (std::abs(candidate.size() - word.size()) > tolerance)
            continue;
        const int distance = editDistance(word, candidate);
        if (distance <= tolerance && distance < std::max(word.size(), candidate.size()))
            near.emplace_back(distance, candidate);
    }
    std::sort(near.begin(), near.end());
    QStringList words;
    for (const auto &[distance, candidate] : near)
        if (words.size() < limit)
            words << candidate;
    return words;
}

} // namespace app

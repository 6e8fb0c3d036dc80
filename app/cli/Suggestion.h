#pragma once

#include <QStringList>

namespace app {

/// How many letters must be put in, taken out, replaced or swapped with their neighbour to turn one word into the other
/// (optimal string alignment distance); letter case does not count.
int editDistance(const QString &a, const QString &b);
/// Those of `candidates` that `word` may be a slip of, nearest first, at most `limit`.
QStringList nearestWords(const QString &word, const QStringList &candidates, int limit);

} // namespace app

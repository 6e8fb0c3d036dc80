#pragma once

#include <vector>

#include "tests/structure/SourceTree.h"

namespace test {

/// Files of more than 500 lines.
QStringList lengthFaults(const std::vector<SourceFile> &files);
/// Files, classes and structs called by words that say nothing.
QStringList nameFaults(const std::vector<SourceFile> &files);
/// Notes to come back later.
QStringList leftoverFaults(const std::vector<SourceFile> &files);
/// Headers without `#pragma once`.
QStringList guardFaults(const std::vector<SourceFile> &files);
/// Connects by the text of a signal or slot, which no compiler looks at.
QStringList textConnectFaults(const std::vector<SourceFile> &files);

} // namespace test

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
/// Members of classes of Qt that keywords would be macros for: `signals:`, `slots:`, `emit`; and string connects.
QStringList qtWordFaults(const std::vector<SourceFile> &files);

} // namespace test

#pragma once

#include <vector>

#include <QString>

#include "core/base/Issue.h"
#include "core/model/KnowledgeData.h"

namespace core {

struct ReadKnowledge
{
    KnowledgeData data;
    std::vector<Issue> issues; ///< empty when all is well; with any, `data` must not be used
};

/// Reads the reviewable text described in resources/knowledge/README.md: every `*.yaml` in `folder`, in the order of
/// their names. Throws `Error` when the folder cannot be read; faults in the text come back as issues with file and
/// line.
ReadKnowledge readKnowledge(const QString &folder);

} // namespace core

#pragma once

#include <vector>

#include <QJsonArray>
#include <QString>

#include "core/model/Knowledge.h"

namespace app {

/// Passages for people: numbered, each with source, locator and words, `indent` spaces from the edge.
QString evidenceText(const core::Knowledge &knowledge, const std::vector<core::Evidence> &evidence, int indent);
/// The same for programs.
QJsonArray evidenceJson(const core::Knowledge &knowledge, const std::vector<core::Evidence> &evidence);

} // namespace app

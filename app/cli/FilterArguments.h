#pragma once

#include <vector>

#include "app/cli/Subcommand.h"
#include "app/session/Filter.h"

namespace app {

class Arguments;
struct OpenProject;

/// `--actor`, `--between`, `--from`, `--to`, `--topic` and `--kind`: what of a project is shown.
std::vector<Option> filterOptions();

/// Narrows a filter as the arguments say. Throws `core::Error` for the first value that cannot be.
void narrow(Filter &filter, const Arguments &arguments, const OpenProject &open);

} // namespace app

#pragma once

#include <vector>

#include "app/cli/Subcommand.h"
#include "app/session/options/TableOptions.h"

namespace app {

class Arguments;

/// `--of`, `--columns`, `--sort-by`: what `--view table` lists.
std::vector<Option> tableOptions();
/// Throws `core::Error` of the kind Invalid for what is no list and no column of it.
TableOptions tableOptionsOf(const Arguments &arguments);

} // namespace app

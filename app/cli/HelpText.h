#pragma once

#include <QString>

#include "app/cli/Subcommand.h"

namespace app {

/// "pactgraph search TEXT [PROJECT] [--limit N] [--json]"
QString usageOf(const Subcommand &command);
/// What the program does and the list of its sub-commands.
QString generalHelp();
/// All about one sub-command.
QString helpOf(const Subcommand &command);

} // namespace app

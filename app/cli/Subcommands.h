#pragma once

#include <vector>

#include "app/cli/Subcommand.h"

namespace app {

/// The one table of sub-commands, in the order of the help.
const std::vector<Subcommand> &subcommands();
/// Null when there is none of this name.
const Subcommand *findSubcommand(const QString &name);
/// Throws `core::Error` with the one it may be a slip of.
const Subcommand &requireSubcommand(const QString &name);

// Each of these stands in a file of its own, together with what it does.
Subcommand infoCommand();
Subcommand checkCommand();
Subcommand searchCommand();
Subcommand whyCommand();
Subcommand pathCommand();
Subcommand compareCommand();
Subcommand measuresCommand();
Subcommand exportCommand();
Subcommand storiesCommand();
Subcommand lessonCommand();
Subcommand importCommand();
Subcommand layoutCommand();
Subcommand helpCommand();

/// `--json`, which most have.
Option jsonOption();
/// What `--limit` says, else `usual`. Throws `core::Error` for what is no number from 1 on.
int limitOf(const Arguments &arguments, int usual);
/// `--known-on DATE`, of those that tell what a project knows.
Option knownOnOption();
/// `[PROJECT]`, the last parameter of most.
Parameter projectParameter();

} // namespace app

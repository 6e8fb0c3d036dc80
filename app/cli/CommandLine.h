#pragma once

#include <QStringList>

namespace app {

/// Whether what stands behind the name of the program is work for the command line: a sub-command, `--help`,
/// `--version`, an unknown option, or a word that is neither an option of Qt nor looks like a project file. Anything
/// else is the window's.
bool isCommandLine(const QStringList &words);

/// Does the work, writing to standard output and standard error, and returns the exit code. Makes its own application
/// object, so there must be none yet. Never throws.
int runCommandLine(int &argc, char **argv);

} // namespace app

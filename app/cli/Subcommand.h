#pragma once

#include <vector>

#include <QString>

namespace app {

class Arguments;
class Terminal;

/// How a sub-command ends; the number is the exit code.
enum class Exit { Done = 0, Problems = 1, Failed = 2 };

/// Whether something may be left out.
enum class Presence { Required, Optional };

/// How often something may be given.
enum class Times { Once, Many };

/// What stands behind the name of a sub-command, in order: TEXT, [PROJECT].
struct Parameter
{
    QString name;
    Presence presence = Presence::Required;
    Times times = Times::Once; ///< the last parameter alone may come several times
};

/// `--size 1920x1080`, or `--json` when `value` is empty.
struct Option
{
    QString name;  ///< without the dashes
    QString value; ///< what stands for its value in the help: "DATE"
    QString help;
    Presence presence = Presence::Optional;
    /// Whether it may stand there several times, each time with another value.
    enum class Times { Once, Several } times = Times::Once;
};

/// One row of the table of sub-commands: everything that parsing, help and running need.
struct Subcommand
{
    /// Whether it draws, and so needs Qt's fonts and painting, though never a display.
    enum class Drawing { No, Yes };

    QString name;
    QString summary;     ///< half a line for the list
    QString detail = {}; ///< sentences for the help of this one
    std::vector<Parameter> parameters = {};
    std::vector<Option> options = {};
    Drawing drawing = Drawing::No;
    Exit (*run)(const Arguments &, Terminal &) = nullptr;
};

} // namespace app

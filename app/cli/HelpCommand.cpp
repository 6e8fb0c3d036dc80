#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/HelpText.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit runHelp(const Arguments &arguments, Terminal &terminal)
{
    const auto name = arguments.parameter(QStringLiteral("COMMAND"));
    terminal.write((name ? helpOf(requireSubcommand(*name)) : generalHelp()).toUtf8());
    return Exit::Done;
}

} // namespace

Subcommand helpCommand()
{
    return {.name = QStringLiteral("help"),
            .summary = Words::tr("this list, or more about one command"),
            .detail = Words::tr("Lists the commands, or tells all about one."),
            .parameters = {{QStringLiteral("COMMAND"), Presence::Optional}},
            .run = runHelp};
}

} // namespace app

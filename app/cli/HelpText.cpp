#include "app/cli/HelpText.h"

#include <QCoreApplication>

#include "app/cli/Subcommands.h"
#include "app/session/TextTable.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString optionText(const Option &option)
{
    const QString name = QStringLiteral("--") + option.name;
    return option.value.isEmpty() ? name : name + u' ' + option.value;
}

/// As manuals have it: what may be left out stands in brackets.
QString inBrackets(const QString &text, Presence presence)
{
    return presence == Presence::Optional ? QStringLiteral("[%1]").arg(text) : text;
}

} // namespace

QString usageOf(const Subcommand &command)
{
    QStringList parts = {QStringLiteral("pactgraph"), command.name};
    for (const Parameter &parameter : command.parameters)
        parts << inBrackets(parameter.name, parameter.presence) +
                     (parameter.times == Times::Many ? QStringLiteral("...") : QString());
    for (const Option &option : command.options)
        parts << inBrackets(optionText(option), option.presence);
    return parts.join(u' ');
}

QString generalHelp()
{
    TextTable table;
    for (const Subcommand &command : subcommands())
        table.add({command.name, command.summary});
    return Words::tr("Pactgraph: who promised what to whom, when, and who says so.\n\n"
                     "pactgraph [PROJECT]            opens the window; without PROJECT, the bundled knowledge\n"
                     "pactgraph COMMAND ...          works with no display\n"
                     "pactgraph help COMMAND         tells more about one command\n"
                     "pactgraph --version            tells the version\n\n"
                     "Commands:\n") +
           table.toText(2) +
           Words::tr("\nExit codes: 0 done, 1 problems found, 2 could not do it (standard error says why).\n");
}

QString helpOf(const Subcommand &command)
{
    QString text = usageOf(command) + QStringLiteral("\n\n") + wrapped(command.detail, 0);
    if (command.options.empty())
        return text;
    TextTable table;
    for (const Option &option : command.options)
        table.add({optionText(option), option.help});
    return text + u'\n' + table.toText(2);
}

} // namespace app

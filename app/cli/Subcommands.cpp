#include "app/cli/Subcommands.h"

#include <algorithm>

#include <QCoreApplication>

namespace app {

const std::vector<Subcommand> &subcommands()
{
    static const std::vector<Subcommand> table = {infoCommand(), checkCommand(),  searchCommand(),
                                                  whyCommand(),  pathCommand(),   exportCommand(),
                                                  importCommand(), layoutCommand(), helpCommand()};
    return table;
}

const Subcommand *findSubcommand(const QString &name)
{
    const std::vector<Subcommand> &table = subcommands();
    const auto found = std::find_if(table.begin(), table.end(), [&](const Subcommand &row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

Option jsonOption()
{
    return {QStringLiteral("json"), {}, QCoreApplication::translate("CommandLine", "print JSON")};
}

Parameter projectParameter()
{
    return {QStringLiteral("PROJECT"), Presence::Optional};
}

} // namespace app

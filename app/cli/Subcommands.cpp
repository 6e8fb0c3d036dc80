#include "app/cli/Subcommands.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/Suggestion.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

const std::vector<Subcommand> &subcommands()
{
    static const std::vector<Subcommand> table = {
        infoCommand(),    checkCommand(),    searchCommand(), whyCommand(),     pathCommand(),
        compareCommand(), measuresCommand(), exportCommand(), storiesCommand(), lessonCommand(),
        importCommand(),  layoutCommand(),   helpCommand()};
    return table;
}

const Subcommand *findSubcommand(const QString &name)
{
    const std::vector<Subcommand> &table = subcommands();
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const Subcommand &row) { return row.name == name; });
    return found == table.end() ? nullptr : &*found;
}

const Subcommand &requireSubcommand(const QString &name)
{
    if (const Subcommand *command = findSubcommand(name))
        return *command;
    QStringList names;
    for (const Subcommand &command : subcommands())
        names << command.name;
    const QStringList near = nearestWords(name, names, 1);
    throw core::Error(core::Error::Kind::Invalid,
                      near.isEmpty() ? Words::tr("There is no command %1. See pactgraph help.").arg(name)
                                     : Words::tr("There is no command %1. Did you mean %2?").arg(name, near.first()));
}

Option jsonOption()
{
    return {QStringLiteral("json"), {}, Words::tr("print JSON")};
}

int limitOf(const Arguments &arguments, int usual)
{
    const auto text = arguments.value(QStringLiteral("limit"));
    if (!text)
        return usual;
    bool isNumber = false;
    const int limit = text->toInt(&isNumber);
    if (!isNumber || limit < 1)
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("--limit needs a whole number from 1 on, not \"%1\".").arg(*text));
    return limit;
}

Option knownOnOption()
{
    return {QStringLiteral("known-on"), QStringLiteral("DATE"),
            Words::tr("only what had been published by this day; else all that is known")};
}

Parameter projectParameter()
{
    return {QStringLiteral("PROJECT"), Presence::Optional};
}

} // namespace app

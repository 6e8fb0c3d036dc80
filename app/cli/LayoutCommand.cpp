#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/EdgeList.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "core/base/Error.h"
#include "core/graph/Layout.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::uint64_t seedOf(const Arguments &arguments)
{
    const auto text = arguments.value(QStringLiteral("seed"));
    if (!text)
        return 1;
    bool isNumber = false;
    const auto seed = text->toULongLong(&isNumber);
    if (!isNumber)
        throw core::Error(core::Error::Kind::Invalid, Words::tr("--seed needs a whole number, not \"%1\".").arg(*text));
    return seed;
}

Exit runLayout(const Arguments &arguments, Terminal &terminal)
{
    const std::uint64_t seed = seedOf(arguments);
    EdgeList list = readEdgeList(arguments.required(QStringLiteral("FILE")));
    const std::vector<core::Point> points = core::layoutStress(
        {.nodeCount = std::uint32_t(list.names.size()), .edges = std::move(list.edges), .seed = seed});
    terminal.writeTo(arguments.requiredValue(QStringLiteral("out")), positionsCsv(list.names, points));
    return Exit::Done;
}

} // namespace

Subcommand layoutCommand()
{
    return {.name = QStringLiteral("layout"),
            .summary = Words::tr("places for the nodes of any graph"),
            .detail = Words::tr(
                "Reads an edge list, two names a line with a space between them (lines that begin with # are "
                "passed over), and writes the place of each node as id,x,y with a header. The same list and seed "
                "give the same places."),
            .parameters = {{QStringLiteral("FILE")}},
            .options = {{QStringLiteral("out"), QStringLiteral("POSITIONS.csv"),
                         Words::tr("where to write; - for standard output"), Presence::Required},
                        {QStringLiteral("seed"), QStringLiteral("N"),
                         Words::tr("a number that chooses among layouts (1)")}},
            .run = runLayout};
}

} // namespace app

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/EdgeList.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "core/base/Error.h"
#include "core/graph/Layout.h"
#include "core/graph/LayoutRadial.h"

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

enum class Method { Stress, Force, Radial };

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

Method methodOf(const Arguments &arguments)
{
    const QString name = arguments.value(QStringLiteral("method")).value_or(QStringLiteral("stress"));
    if (name == QStringLiteral("stress"))
        return Method::Stress;
    if (name == QStringLiteral("force"))
        return Method::Force;
    if (name == QStringLiteral("radial"))
        return Method::Radial;
    if (name == QStringLiteral("layered"))
        throw invalid(Words::tr("--method layered needs the kinds of nodes, which an edge list does not tell: name "
                                "stress, force or radial, or import the list and export the graph."));
    if (name == QStringLiteral("time"))
        throw invalid(Words::tr("--method time needs the dates of nodes, which an edge list does not tell: name "
                                "stress, force or radial, or import the list and export the graph."));
    throw invalid(Words::tr("There is no method \"%1\": name stress, force or radial.").arg(name));
}

std::optional<std::uint32_t> centreOf(const Arguments &arguments, Method method, const EdgeList &list)
{
    const auto name = arguments.value(QStringLiteral("centre"));
    if (!name)
        return std::nullopt;
    if (method != Method::Radial)
        throw invalid(Words::tr("--centre goes with --method radial only."));
    const qsizetype node = list.names.indexOf(name->toUtf8());
    if (node < 0)
        throw invalid(Words::tr("There is no node \"%1\" in the list.").arg(*name));
    return std::uint32_t(node);
}

Exit runLayout(const Arguments &arguments, Terminal &terminal)
{
    const std::uint64_t seed = seedOf(arguments);
    const Method method = methodOf(arguments);
    EdgeList list = readEdgeList(arguments.required(QStringLiteral("FILE")));
    const std::optional<std::uint32_t> centre = centreOf(arguments, method, list);
    const core::LayoutRequest request{
        .nodeCount = std::uint32_t(list.names.size()), .edges = std::move(list.edges), .seed = seed};
    const std::vector<core::Point> points = method == Method::Radial  ? core::layoutRadial(request, centre)
                                            : method == Method::Force ? core::layoutForce(request)
                                                                      : core::layoutStress(request);
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
                        {QStringLiteral("method"), QStringLiteral("NAME"),
                         Words::tr("stress (as far apart as there are links between), force (nearer to what is "
                                   "linked) or radial (rings around one node)")},
                        {QStringLiteral("centre"), QStringLiteral("NODE"),
                         Words::tr("the middle of --method radial (what has most links)")},
                        {QStringLiteral("seed"), QStringLiteral("N"),
                         Words::tr("a number that chooses among layouts (1)")}},
            .run = runLayout};
}

} // namespace app

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/ExportRequest.h"
#include "app/cli/FilterArguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/export/OutputFile.h"
#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"
#include "app/views/page/ViewPage.h"
#include "core/graph/Graph.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit runExport(const Arguments &arguments, Terminal &terminal)
{
    const ExportRequest request = ExportRequest::of(arguments);
    const OpenProject open = openProject(arguments, terminal);
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    ViewState state = request.state(knowledge);
    narrow(state.filter, arguments, open);
    if (const auto centre = arguments.value(QStringLiteral("centre")))
        state.options.graph.centre = refOf(open, *centre).entity();
    const Picture picture = viewPage(knowledge, core::Graph::build(knowledge), state, request.pageSize());
    const QByteArray bytes = request.format == ExportRequest::Format::Png ? pngBytes(picture, request.options)
                                                                          : svgBytes(picture, request.options);
    terminal.writeTo(request.out, bytes);
    return Exit::Done;
}

std::vector<Option> exportOptions()
{
    std::vector<Option> options = {
        {QStringLiteral("view"), QStringLiteral("VIEW"), viewWords(), Presence::Required},
        {QStringLiteral("out"), QStringLiteral("FILE"), Words::tr("ends in .png or .svg; - for standard output"),
         Presence::Required},
        {QStringLiteral("of"), QStringLiteral("LIST"),
         Words::tr("what --view table lists: actors, treaties, clauses, topics, events, scenarios, sources or "
                   "statements (treaties)")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), Words::tr("png or svg, whatever the file is called")},
        {QStringLiteral("size"), QStringLiteral("1920x1080"), Words::tr("width and height in pixels")},
        {QStringLiteral("dpi"), QStringLiteral("N"), Words::tr("pixels an inch, for paper and slides (96)")},
        {QStringLiteral("valid-on"), QStringLiteral("DATE"),
         Words::tr("a day such as 2024-12-04, or always; else the day on which the project opens")},
        knownOnOption(),
        {QStringLiteral("theme"), QStringLiteral("THEME"), Words::tr("light or dark (light)")},
        {QStringLiteral("layout"), QStringLiteral("NAME"),
         Words::tr("of the graph: stress, layered, radial or time (stress)")},
        {QStringLiteral("centre"), QStringLiteral("ID"),
         Words::tr("the middle of --layout radial (what has most links)")},
        {QStringLiteral("size-by"), QStringLiteral("MEASURE"),
         Words::tr("of the graph: degree, betweenness, closeness, pagerank or core")}};
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

} // namespace

Subcommand exportCommand()
{
    return {.name = QStringLiteral("export"),
            .summary = Words::tr("a view as a picture: PNG or SVG"),
            .detail = Words::tr(
                "Writes a view as a picture with its legend and its sources, just as the window shows it. The same "
                "project and options give the same bytes."),
            .parameters = {projectParameter()},
            .options = exportOptions(),
            .drawing = Subcommand::Drawing::Yes,
            .run = runExport};
}

} // namespace app

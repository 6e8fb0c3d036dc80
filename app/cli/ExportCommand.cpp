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
#include "app/export/pptx/PptxWriter.h"
#include "app/slides/SlideDeck.h"
#include "app/views/page/ViewPage.h"
#include "core/graph/Graph.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray exported(const ExportRequest &request, const ViewState &state, const core::Knowledge &knowledge)
{
    const core::Graph graph = core::Graph::build(knowledge);
    if (request.format == ExportRequest::Format::Pptx)
        return pptxBytes(
            slideDeck({.knowledge = knowledge, .graph = graph, .states = {state}, .mode = request.options.mode}));
    const Picture picture = viewPage(knowledge, graph, state, request.pageSize());
    return request.format == ExportRequest::Format::Png ? pngBytes(picture, request.options)
                                                        : svgBytes(picture, request.options);
}

Exit runExport(const Arguments &arguments, Terminal &terminal)
{
    const ExportRequest request = ExportRequest::of(arguments);
    const OpenProject open = openProject(arguments, terminal);
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    ViewState state = request.state(knowledge);
    narrow(state.filter, arguments, open);
    const QByteArray bytes = exported(request, state, knowledge);
    terminal.writeTo(request.out, bytes);
    return Exit::Done;
}

std::vector<Option> exportOptions()
{
    std::vector<Option> options = {
        {QStringLiteral("view"), QStringLiteral("VIEW"), viewWords(), Presence::Required},
        {QStringLiteral("out"), QStringLiteral("FILE"), Words::tr("ends in .png, .svg or .pptx; - for standard output"),
         Presence::Required},
        {QStringLiteral("of"), QStringLiteral("LIST"),
         Words::tr("what --view table lists: actors, treaties, clauses, topics, events, scenarios, sources or "
                   "statements (treaties)")},
        {QStringLiteral("format"), QStringLiteral("FORMAT"),
         Words::tr("png, svg or pptx, whatever the file is called")},
        {QStringLiteral("size"), QStringLiteral("1920x1080"), Words::tr("width and height in pixels")},
        {QStringLiteral("dpi"), QStringLiteral("N"), Words::tr("pixels an inch, for paper and slides (96)")},
        {QStringLiteral("valid-on"), QStringLiteral("DATE"),
         Words::tr("a day such as 2024-12-04, or always; else the day on which the project opens")},
        knownOnOption(),
        {QStringLiteral("theme"), QStringLiteral("THEME"), Words::tr("light or dark (light)")}};
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

} // namespace

Subcommand exportCommand()
{
    return {
        .name = QStringLiteral("export"),
        .summary = Words::tr("a view as a picture or a slide: PNG, SVG or PPTX"),
        .detail = Words::tr(
            "Writes a view as a picture with its legend and its sources, just as the window shows it. As PPTX "
            "it becomes a slide of shapes, glued connectors, tables and text that can be edited, with what it rests "
            "on in the notes and the sources on a last slide; a slide has its own size. The same project and "
            "options give the same bytes."),
        .parameters = {projectParameter()},
        .options = exportOptions(),
        .drawing = Subcommand::Drawing::Yes,
        .run = runExport};
}

} // namespace app

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/ExportRequest.h"
#include "app/cli/FilterArguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/TableArguments.h"
#include "app/cli/Terminal.h"
#include "app/export/ExportPresets.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/files/ViewFile.h"
#include "core/base/Error.h"
#include "core/exchange/SourceList.h"
#include "core/graph/Graph.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isView(const ExportOutput &output)
{
    return output.content == ExportOutput::Content::View;
}

QByteArray sourceList(ExportOutput::Content content, const core::Knowledge &knowledge)
{
    const std::vector<core::EntityId> sources = core::citableSources(knowledge);
    if (content == ExportOutput::Content::BibTex)
        return core::bibTex(knowledge, sources);
    return content == ExportOutput::Content::Ris ? core::ris(knowledge, sources) : core::cslJson(knowledge, sources);
}

/// One file for all views where they are slides; else one each: "brief-%n.png" becomes brief-1.png, brief-2.png.
std::vector<FileToWrite> viewFiles(const ExportOutput &output, std::vector<ViewFile> &views)
{
    if (output.format == FileFormat::Pptx)
        return {{output.path, pptxBytes(deckOf(views))}};
    const QString place = QStringLiteral("%n");
    if (views.size() > 1 && !output.path.contains(place)) {
        throw core::Error(core::Error::Kind::Invalid,
                          Words::tr("There are %1 views: put %2 into --out where their numbers go, as in view-%2.png.")
                              .arg(views.size())
                              .arg(place));
    }
    std::vector<FileToWrite> files;
    files.reserve(views.size());
    for (ViewFile &view : views)
        files.push_back(
            {QString(output.path).replace(place, QString::number(files.size() + 1)), view.bytes(output.format)});
    return files;
}

/// The views that are asked for: those of a story or of a file, or the one that the options describe.
std::vector<ViewFile> viewsOf(const ExportRequest &request, const OpenProject &open, const Arguments &arguments,
                              const core::Graph &graph)
{
    std::vector<ViewFile> views;
    for (RequestedView &view : request.views(*open.whole)) {
        if (request.story.isEmpty()) {
            narrow(view.state.filter, arguments, open);
            if (const auto centre = arguments.value(QStringLiteral("centre")))
                view.state.options.graph.centre = refOf(open, *centre).entity();
        }
        views.push_back(ViewFile({*open.whole, graph, view.state, view.caption}, request.options));
    }
    return views;
}

/// All is made, and stands beside its place, before anything is put there: a fault in one leaves none behind.
Exit runExport(const Arguments &arguments, Terminal &terminal)
{
    const ExportRequest request = ExportRequest::of(arguments);
    const OpenProject open = openProject(arguments, terminal);
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    const core::Graph graph = request.wantsView() ? core::Graph::build(knowledge) : core::Graph();
    std::vector<ViewFile> views;
    if (request.wantsView())
        views = viewsOf(request, open, arguments, graph);
    std::vector<FileToWrite> files;
    for (const ExportOutput &output : request.outputs) {
        if (!isView(output))
            files.push_back({output.path, sourceList(output.content, knowledge)});
        else
            for (FileToWrite &file : viewFiles(output, views))
                files.push_back(std::move(file));
    }
    terminal.writeTo(files);
    if (request.wantsView())
        for (const QString &warning : contrastWarnings(request.options.colours, request.options.theme()))
            terminal.complain(warning);
    return Exit::Done;
}

std::vector<Option> pageOptions()
{
    return {{QStringLiteral("preset"), QStringLiteral("NAME"), presetWords()},
            {QStringLiteral("size"), QStringLiteral("1920x1080"), Words::tr("width and height in pixels")},
            {QStringLiteral("dpi"), QStringLiteral("N"), Words::tr("pixels an inch, for paper and slides (96)")},
            {QStringLiteral("theme"), QStringLiteral("THEME"), Words::tr("light or dark (light)")},
            {QStringLiteral("colours"), QStringLiteral("FILE.json"), Words::tr("house colours in the place of ours")},
            {QStringLiteral("title"), QStringLiteral("TEXT"), Words::tr("a title of your own over the picture")},
            {QStringLiteral("no-title"), {}, Words::tr("without title and headline")},
            {QStringLiteral("no-legend"), {}, Words::tr("without the legend")},
            {QStringLiteral("no-sources"), {}, Words::tr("without the sources at the foot")},
            {QStringLiteral("no-date"), {}, Words::tr("without the date of the data")},
            {QStringLiteral("no-footer"), {}, Words::tr("without both sources and date")},
            {QStringLiteral("source-date"), QStringLiteral("DATE"),
             Words::tr("day of making in a PDF or PPTX, else SOURCE_DATE_EPOCH, else none")}};
}

std::vector<Option> graphOptions()
{
    return {{QStringLiteral("layout"), QStringLiteral("NAME"),
             Words::tr("of the graph: stress, force, layered, radial or time (stress)")},
            {QStringLiteral("centre"), QStringLiteral("ID"),
             Words::tr("the middle of --layout radial (what has most links)")},
            {QStringLiteral("size-by"), QStringLiteral("MEASURE"),
             Words::tr("of the graph: degree, betweenness, closeness, pagerank or core")},
            {QStringLiteral("colour-by"), QStringLiteral("MEASURE"),
             Words::tr("of the graph: one of these, community or component")}};
}

std::vector<Option> exportOptions()
{
    std::vector<Option> options = {
        {QStringLiteral("view"), QStringLiteral("VIEW"), viewWords()},
        {QStringLiteral("state"), QStringLiteral("FILE"),
         Words::tr("a picture or slides made here, whose views are shown again, or a state as JSON")},
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Words::tr(
             "ends in .png, .svg, .pdf, .pptx or .csv, for a graph also in .graphml or .gexf, for the list of sources "
             "in .csljson, .bib or .ris; - for standard output; may stand several times; %1 in it is the number of a "
             "story's view")
             .arg(QStringLiteral("%n")),
         Presence::Required, Option::Times::Several},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), Words::tr("one of these, whatever the file is called")},
        {QStringLiteral("valid-on"), QStringLiteral("DATE"),
         Words::tr("a day such as 2024-12-04, or always; else the day on which the project opens")},
        {QStringLiteral("then"), QStringLiteral("DATE"),
         Words::tr("the earlier day of then-now; else a year before the other")},
        {QStringLiteral("now"), QStringLiteral("DATE"),
         Words::tr("the later day of then-now; else the day on which the project opens")},
        knownOnOption()};
    for (const Option &option : pageOptions())
        options.push_back(option);
    const std::vector<Option> graph = graphOptions();
    options.insert(options.end(), graph.begin(), graph.end());
    const std::vector<Option> table = tableOptions();
    options.insert(options.end(), table.begin(), table.end());
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

} // namespace

Subcommand exportCommand()
{
    return {
        .name = QStringLiteral("export"),
        .summary = Words::tr("a view as PNG, SVG, PDF, PPTX or CSV; the sources as CSL-JSON, BibTeX or RIS"),
        .detail = Words::tr(
            "Writes a view as a picture with its legend and its sources, just as the window shows it, or the list "
            "of all sources for a reference manager. A picture opens again in the window as the view it shows. As "
            "PPTX it becomes a slide of shapes, glued connectors and text that can be edited, with what it rests "
            "on in the notes and the sources on a last slide; a slide has its own size. As CSV it is the data behind "
            "the view, each row with its passages and sources. The same project and options give the same bytes."),
        .parameters = {projectParameter()},
        .options = exportOptions(),
        .drawing = Subcommand::Drawing::Yes,
        .run = runExport};
}

} // namespace app

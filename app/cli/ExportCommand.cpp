#include <algorithm>

#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/ExportRequest.h"
#include "app/cli/FilterArguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/TableArguments.h"
#include "app/cli/Terminal.h"
#include "app/export/CarriedView.h"
#include "app/export/ExportPresets.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/slides/SlideDeck.h"
#include "app/views/page/StorySlides.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"
#include "core/exchange/SourceList.h"
#include "core/graph/Graph.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A view laid out for a file, and the options with the view that the file carries.
struct Laid
{
    Picture picture;
    ViewState state;
    ExportOptions options;
};

/// Slides are laid out by themselves: without a picture among the files, the picture stays empty.
Laid laidOut(const ExportRequest &request, const core::Knowledge &knowledge, const core::Graph &graph,
             const ViewState &state)
{
    Laid laid{.picture = {}, .state = state, .options = request.options};
    const bool hasPicture = std::any_of(request.outputs.begin(), request.outputs.end(), [](const ExportOutput &output) {
        return output.content == ExportOutput::Content::View;
    });
    if (hasPicture) {
        laid.picture = viewPage(knowledge, graph, state, layoutPage(request.options.size));
        laid.options.viewState = carriedText(knowledge, state, laid.picture);
    }
    return laid;
}

/// One slide a saved view, all in one file.
QByteArray storyDeck(const ExportRequest &request, const core::Knowledge &knowledge, const core::Graph &graph,
                     const Story &story)
{
    SlideRequest slides{.knowledge = knowledge, .graph = graph, .mode = request.options.mode};
    for (const SavedView &view : story.views) {
        slides.states.push_back(stateOf(view, knowledge));
        slides.captions << view.caption;
    }
    return pptxBytes(slideDeck(slides));
}

struct NamedFile
{
    QString path;
    QByteArray bytes;
};

/// One file a saved view: "brief-%n.png" becomes brief-1.png, brief-2.png.
std::vector<NamedFile> storyFiles(const ExportRequest &request, const ExportOutput &output,
                                  const core::Knowledge &knowledge, const core::Graph &graph)
{
    const Story story = storyNamed(knowledge, request.story);
    if (output.content == ExportOutput::Content::Slides)
        return {{output.path, storyDeck(request, knowledge, graph, story)}};
    const QString place = QStringLiteral("%n");
    if (story.views.size() > 1 && !output.path.contains(place))
        throw core::Error(
            core::Error::Kind::Invalid,
            Words::tr("The story has %1 views: put %2 into --out where their numbers go, as in view-%2.png.")
                .arg(story.views.size())
                .arg(place));
    std::vector<NamedFile> files;
    for (const StorySlide &slide : storySlides(knowledge, graph, story, layoutPage(request.options.size))) {
        ExportOptions options = request.options;
        options.viewState = carriedText(knowledge, slide.state, slide.picture);
        files.push_back({QString(output.path).replace(place, QString::number(files.size() + 1)),
                         fileBytes(output.format, knowledge, slide.picture, options)});
    }
    return files;
}

QByteArray bytesOf(const ExportOutput &output, const core::Knowledge &knowledge, const core::Graph &graph,
                   const Laid &laid)
{
    switch (output.content) {
    case ExportOutput::Content::View:
        return fileBytes(output.format, knowledge, laid.picture, laid.options);
    case ExportOutput::Content::Slides:
        return pptxBytes(
            slideDeck({.knowledge = knowledge, .graph = graph, .states = {laid.state}, .mode = laid.options.mode}));
    case ExportOutput::Content::CslJson:
        return core::cslJson(knowledge, core::citableSources(knowledge));
    case ExportOutput::Content::BibTex:
        return core::bibTex(knowledge, core::citableSources(knowledge));
    case ExportOutput::Content::Ris:
        return core::ris(knowledge, core::citableSources(knowledge));
    }
    Q_UNREACHABLE();
}

/// All is made before anything is written: a fault in one leaves none behind.
Exit runExport(const Arguments &arguments, Terminal &terminal)
{
    const ExportRequest request = ExportRequest::of(arguments);
    const OpenProject open = openProject(arguments, terminal);
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    const core::Graph graph = request.wantsView() ? core::Graph::build(knowledge) : core::Graph();
    Laid laid;
    if (request.wantsView() && request.story.isEmpty()) {
        ViewState state = request.state(knowledge);
        narrow(state.filter, arguments, open);
        if (const auto centre = arguments.value(QStringLiteral("centre")))
            state.options.graph.centre = refOf(open, *centre).entity();
        laid = laidOut(request, knowledge, graph, state);
    }
    std::vector<NamedFile> files;
    for (const ExportOutput &output : request.outputs) {
        const bool isView =
            output.content == ExportOutput::Content::View || output.content == ExportOutput::Content::Slides;
        if (isView && !request.story.isEmpty())
            for (NamedFile &file : storyFiles(request, output, knowledge, graph))
                files.push_back(std::move(file));
        else
            files.push_back({output.path, bytesOf(output, knowledge, graph, laid)});
    }
    for (const NamedFile &file : files)
        terminal.writeTo(file.path, file.bytes);
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
             Words::tr("day of making in a PDF, else SOURCE_DATE_EPOCH, else none")}};
}

std::vector<Option> graphOptions()
{
    return {{QStringLiteral("layout"), QStringLiteral("NAME"),
             Words::tr("of the graph: stress, layered, radial or time (stress)")},
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
         Words::tr("a picture made here, whose view is shown again, or its state as JSON")},
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Words::tr(
             "ends in .png, .svg, .pdf, .csv or .pptx, or for the list of sources in .csljson, .bib or .ris; - for "
             "standard output; may stand several times; %1 in it is the number of a story's view")
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
    return {.name = QStringLiteral("export"),
            .summary = Words::tr("a view as PNG, SVG, PDF, CSV or PPTX; the sources as CSL-JSON, BibTeX or RIS"),
            .detail = Words::tr(
                "Writes a view as a picture with its legend and its sources, just as the window shows it, or the list "
                "of all sources for a reference manager. A picture opens again in the window as the view it shows. As "
                "PPTX it becomes a slide of shapes, glued connectors and text that can be edited, with what it rests "
                "on in the notes and the sources on a last slide; a slide has its own size. The same project and "
                "options give the same bytes."),
            .parameters = {projectParameter()},
            .options = exportOptions(),
            .drawing = Subcommand::Drawing::Yes,
            .run = runExport};
}

} // namespace app

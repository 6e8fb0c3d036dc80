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
#include "app/views/page/StorySlides.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"
#include "core/graph/Graph.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QByteArray bytesOf(const Picture &picture, const ExportRequest &request)
{
    return request.format == ExportRequest::Format::Png ? pngBytes(picture, request.options)
                                                        : svgBytes(picture, request.options);
}

/// One slide a saved view, all in one file.
QByteArray storyDeck(const ExportRequest &request, const core::Knowledge &knowledge, const Story &story)
{
    const core::Graph graph = core::Graph::build(knowledge);
    SlideRequest slides{.knowledge = knowledge, .graph = graph, .mode = request.options.mode};
    for (const StorySlide &slide : storySlides(knowledge, graph, story, request.pageSize())) {
        slides.states.push_back(slide.state);
        slides.captions << slide.caption;
    }
    return pptxBytes(slideDeck(slides));
}

/// One file a saved view: "brief-%n.png" becomes brief-1.png, brief-2.png.
void exportStory(const ExportRequest &request, const core::Knowledge &knowledge, Terminal &terminal)
{
    const Story story = storyNamed(knowledge, request.story);
    if (request.format == ExportRequest::Format::Pptx) {
        terminal.writeTo(request.out, storyDeck(request, knowledge, story));
        return;
    }
    const QString place = QStringLiteral("%n");
    if (story.views.size() > 1 && !request.out.contains(place))
        throw core::Error(
            core::Error::Kind::Invalid,
            Words::tr("The story has %1 views: put %2 into --out where their numbers go, as in view-%2.png.")
                .arg(story.views.size())
                .arg(place));
    const std::vector<StorySlide> slides =
        storySlides(knowledge, core::Graph::build(knowledge), story, request.pageSize());
    for (std::size_t i = 0; i < slides.size(); ++i)
        terminal.writeTo(QString(request.out).replace(place, QString::number(i + 1)),
                         bytesOf(slides[i].picture, request));
}

Exit runExport(const Arguments &arguments, Terminal &terminal)
{
    const ExportRequest request = ExportRequest::of(arguments);
    const OpenProject open = openProject(arguments, terminal);
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    if (!request.story.isEmpty()) {
        exportStory(request, knowledge, terminal);
        return Exit::Done;
    }
    ViewState state = request.state(knowledge);
    narrow(state.filter, arguments, open);
    const core::Graph graph = core::Graph::build(knowledge);
    terminal.writeTo(
        request.out,
        request.format == ExportRequest::Format::Pptx
            ? pptxBytes(
                  slideDeck({.knowledge = knowledge, .graph = graph, .states = {state}, .mode = request.options.mode}))
            : bytesOf(viewPage(knowledge, graph, state, request.pageSize()), request));
    return Exit::Done;
}

std::vector<Option> exportOptions()
{
    std::vector<Option> options = {
        {QStringLiteral("view"), QStringLiteral("VIEW"), viewWords(), Presence::Required},
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Words::tr("ends in .png, .svg or .pptx; - for standard output; %1 in it is the number of a story's view")
             .arg(QStringLiteral("%n")),
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
        {QStringLiteral("then"), QStringLiteral("DATE"),
         Words::tr("the earlier day of then-now; else a year before the other")},
        {QStringLiteral("now"), QStringLiteral("DATE"),
         Words::tr("the later day of then-now; else the day on which the project opens")},
        knownOnOption(),
        {QStringLiteral("theme"), QStringLiteral("THEME"), Words::tr("light or dark (light)")}};
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

} // namespace

Subcommand exportCommand()
{
    return {.name = QStringLiteral("export"),
            .summary = Words::tr("a view as a picture or a slide: PNG, SVG or PPTX"),
            .detail = Words::tr(
                "Writes a view as a picture with its legend and its sources, just as the window shows it. As PPTX "
                "it becomes a slide of shapes, glued connectors and text that can be edited, with what it rests "
                "on in the notes and the sources on a last slide; a slide has its own size. The same project and "
                "options give the same bytes."),
            .parameters = {projectParameter()},
            .options = exportOptions(),
            .drawing = Subcommand::Drawing::Yes,
            .run = runExport};
}

} // namespace app

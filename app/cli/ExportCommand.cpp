#include <QCoreApplication>

#include "app/cli/Arguments.h"
#include "app/cli/ExportRequest.h"
#include "app/cli/FilterArguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/export/CarriedView.h"
#include "app/export/ExportPresets.h"
#include "app/views/page/ViewPage.h"
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
    ExportOptions options;
};

Laid laidOut(const ExportRequest &request, const Arguments &arguments, const OpenProject &open)
{
    // The page sets the second clock itself, and lays the graph out as if all were known.
    const core::Knowledge &knowledge = *open.whole;
    ViewState state = request.state(knowledge);
    narrow(state.filter, arguments, open);
    Laid laid{.picture = viewPage(knowledge, core::Graph::build(knowledge), state, layoutPage(request.options.size)),
              .options = request.options};
    laid.options.viewState = carriedText(knowledge, state, laid.picture);
    return laid;
}

QByteArray bytesOf(const ExportOutput &output, const core::Knowledge &knowledge, const Laid &laid)
{
    switch (output.content) {
    case ExportOutput::Content::View:
        return fileBytes(output.format, knowledge, laid.picture, laid.options);
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
    const core::Knowledge &knowledge = *open.whole;
    const Laid laid = request.wantsView() ? laidOut(request, arguments, open) : Laid{};
    QByteArrayList files;
    for (const ExportOutput &output : request.outputs)
        files << bytesOf(output, knowledge, laid);
    for (std::size_t i = 0; i < request.outputs.size(); ++i)
        terminal.writeTo(request.outputs[i].path, files[qsizetype(i)]);
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

std::vector<Option> exportOptions()
{
    std::vector<Option> options = {
        {QStringLiteral("view"), QStringLiteral("VIEW"), viewWords()},
        {QStringLiteral("state"), QStringLiteral("FILE"),
         Words::tr("a picture made here, whose view is shown again, or its state as JSON")},
        {QStringLiteral("out"), QStringLiteral("FILE"),
         Words::tr("ends in .png, .svg, .pdf or .csv, or for the list of sources in .csljson, .bib or .ris; - for "
                   "standard output; may stand several times"),
         Presence::Required, Option::Times::Several},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), Words::tr("one of these, whatever the file is called")},
        {QStringLiteral("of"), QStringLiteral("LIST"),
         Words::tr("what --view table lists: actors, treaties, clauses, topics, events, scenarios, sources or "
                   "statements (treaties)")},
        {QStringLiteral("valid-on"), QStringLiteral("DATE"),
         Words::tr("a day such as 2024-12-04, or always; else the day on which the project opens")},
        knownOnOption()};
    for (const Option &option : pageOptions())
        options.push_back(option);
    const std::vector<Option> filters = filterOptions();
    options.insert(options.end(), filters.begin(), filters.end());
    return options;
}

} // namespace

Subcommand exportCommand()
{
    return {.name = QStringLiteral("export"),
            .summary = Words::tr("a view as PNG, SVG, PDF or CSV; the sources as CSL-JSON, BibTeX or RIS"),
            .detail = Words::tr(
                "Writes a view as a picture with its legend and its sources, just as the window shows it, or the list "
                "of all sources for a reference manager. A picture opens again in the window as the view it shows. The "
                "same project and options give the same bytes."),
            .parameters = {projectParameter()},
            .options = exportOptions(),
            .drawing = Subcommand::Drawing::Yes,
            .run = runExport};
}

} // namespace app

#include "app/cli/ExportRequest.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include "app/cli/Arguments.h"
#include "app/cli/DayArgument.h"
#include "app/cli/TableArguments.h"
#include "app/export/CarriedView.h"
#include "app/export/ExportPresets.h"
#include "app/session/Stories.h"
#include "app/views/charts/ChartKind.h"
#include "app/views/page/ViewPage.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

core::Error invalid(const QString &message)
{
    return {core::Error::Kind::Invalid, message};
}

QString chartWords()
{
    QStringList words;
    for (const ChartKind chart : chartKinds)
        words << toWord(chart);
    const QString last = words.takeLast();
    return Words::tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

/// "graph", or "chart:scope" with the name of the chart behind the colon, or "story:brief".
void readView(ExportRequest &request, const QString &text)
{
    if (text.startsWith(QStringLiteral("story:"))) {
        request.story = text.section(u':', 1);
        return;
    }
    const auto kind = viewKindOf(text.section(u':', 0, 0));
    const std::vector<ViewKind> &kinds = pageKinds();
    if (!kind || std::find(kinds.begin(), kinds.end(), *kind) == kinds.end())
        throw invalid(Words::tr("There is no view \"%1\": name %2.").arg(text, viewWords()));
    request.view = *kind;
    request.name = text.section(u':', 1);
    if (!request.name.isEmpty() && *kind != ViewKind::Chart)
        throw invalid(Words::tr("There is no view \"%1\": name %2.").arg(text, viewWords()));
    if (*kind == ViewKind::Chart && !request.name.isEmpty() && !chartKindOf(request.name))
        throw invalid(Words::tr("There is no chart \"%1\": name %2.").arg(request.name, chartWords()));
}

std::optional<ExportOutput::Content> listOf(const QString &ending)
{
    if (ending == QStringLiteral("csljson"))
        return ExportOutput::Content::CslJson;
    if (ending == QStringLiteral("bib"))
        return ExportOutput::Content::BibTex;
    if (ending == QStringLiteral("ris"))
        return ExportOutput::Content::Ris;
    return std::nullopt;
}

/// By `--format`, else by the ending of the file.
ExportOutput outputOf(const QString &path, const std::optional<QString> &given)
{
    const QString all =
        Words::tr("%1, csljson, bib or ris").arg(formatWords().replace(Words::tr(" or "), QStringLiteral(", ")));
    if (!given && path == QStringLiteral("-"))
        throw invalid(Words::tr("Standard output has no ending to tell the format: add --format with %1.").arg(all));
    const QString ending = given.value_or(path.section(u'/', -1).section(u'.', -1)).toLower();
    if (const auto format = fileFormatOf(ending))
        return {.path = path, .format = *format};
    if (const auto list = listOf(ending))
        return {.path = path, .content = *list};
    throw invalid(given ? Words::tr("There is no format \"%1\": name %2.").arg(*given, all)
                        : Words::tr("%1 does not end in a format that can be written: end it in %2, or add --format.")
                              .arg(path, all));
}

void readOutputs(ExportRequest &request, const Arguments &arguments)
{
    const auto format = arguments.value(QStringLiteral("format"));
    QStringList seen;
    for (const QString &path : arguments.values(QStringLiteral("out"))) {
        if (seen.contains(path))
            throw invalid(Words::tr("%1 is to be written twice.").arg(path));
        seen << path;
        request.outputs.push_back(outputOf(path, format));
    }
}

QByteArray fileToRead(const QString &path)
{
    constexpr qint64 largest = 64LL << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw core::Error(core::Error::Kind::Unreadable,
                          Words::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        throw invalid(Words::tr("%1 is too large to be read: 64 MB at most.").arg(path));
    return bytes;
}

QSize sizeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})[x×](\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr int smallest = 200;
    constexpr int largest = 16000;
    if (size.width() < smallest || size.height() < smallest || size.width() > largest || size.height() > largest) {
        throw invalid(
            Words::tr("\"%1\" is no size: write width and height in pixels, from %2 to %3 each, as in 1920x1080.")
                .arg(text)
                .arg(smallest)
                .arg(largest));
    }
    return size;
}

int dpiOf(const QString &text)
{
    bool isNumber = false;
    const int dpi = text.toInt(&isNumber);
    if (!isNumber || dpi < 24 || dpi > 1200)
        throw invalid(Words::tr("--dpi needs a whole number from 24 to 1200, not \"%1\".").arg(text));
    return dpi;
}

QDate dayUnlessAlways(const QString &text)
{
    try {
        return dayOf(text);
    } catch (const core::Error &error) {
        throw invalid(Words::tr("%1 Or write always.").arg(error.message()));
    }
}

Theme::Mode themeOf(const QString &text)
{
    if (text == QStringLiteral("light"))
        return Theme::Mode::Light;
    if (text == QStringLiteral("dark"))
        return Theme::Mode::Dark;
    throw invalid(Words::tr("There is no theme \"%1\": name light or dark.").arg(text));
}

void readCompared(ExportRequest &request, const Arguments &arguments)
{
    const auto then = arguments.value(QStringLiteral("then"));
    const auto now = arguments.value(QStringLiteral("now"));
    if ((then || now) && request.view != ViewKind::Compare)
        throw invalid(Words::tr("--then and --now are for --view then-now."));
    if (then)
        request.compare.then = dayOf(*then);
    if (now)
        request.compare.now = dayOf(*now);
}

/// Seconds since 1970, as SOURCE_DATE_EPOCH has them, or a day.
QDateTime sourceDateOf(const QString &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds < 253402300800LL)
        return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    if (isNumber)
        throw invalid(Words::tr("\"%1\" is no time: write seconds since 1970, or a day.").arg(text));
    return {dayOf(text), QTime(0, 0), Qt::UTC};
}

void readSize(ExportOptions &options, const Arguments &arguments)
{
    if (const auto name = arguments.value(QStringLiteral("preset"))) {
        const ExportPreset *preset = exportPreset(*name);
        if (preset == nullptr)
            throw invalid(Words::tr("There is no preset \"%1\": name %2.").arg(*name, presetWords()));
        options.size = preset->size;
        options.dpi = preset->dpi;
    }
    if (const auto size = arguments.value(QStringLiteral("size")))
        options.size = sizeOf(*size);
    if (const auto dpi = arguments.value(QStringLiteral("dpi")))
        options.dpi = dpiOf(*dpi);
}

void readParts(ExportOptions &options, const Arguments &arguments)
{
    const auto hide = [&arguments](const QString &option, PageParts::Part &part) {
        if (arguments.has(option))
            part = PageParts::Part::Hidden;
    };
    hide(QStringLiteral("no-title"), options.parts.headline);
    hide(QStringLiteral("no-legend"), options.parts.legend);
    hide(QStringLiteral("no-footer"), options.parts.sources);
    hide(QStringLiteral("no-footer"), options.parts.dataDate);
    hide(QStringLiteral("no-sources"), options.parts.sources);
    hide(QStringLiteral("no-date"), options.parts.dataDate);
    options.title = arguments.value(QStringLiteral("title")).value_or(QString());
}

void readLooks(ExportOptions &options, const Arguments &arguments)
{
    if (const auto theme = arguments.value(QStringLiteral("theme")))
        options.mode = themeOf(*theme);
    if (const auto colours = arguments.value(QStringLiteral("colours")))
        options.colours = houseColoursFrom(fileToRead(*colours));
    const QString epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH");
    if (const auto date = arguments.value(QStringLiteral("source-date")))
        options.sourceDate = sourceDateOf(*date);
    else if (!epoch.isEmpty())
        options.sourceDate = sourceDateOf(epoch);
}

void readWhat(ExportRequest &request, const Arguments &arguments)
{
    if (const auto view = arguments.value(QStringLiteral("view")))
        readView(request, *view);
    for (const char *option : {"of", "columns", "sort-by"})
        if (arguments.value(QString::fromLatin1(option)) && request.view != ViewKind::Table)
            throw invalid(Words::tr("--%1 says what a table lists: it needs --view table.").arg(QLatin1String(option)));
    request.table = tableOptionsOf(arguments);
    if (const auto state = arguments.value(QStringLiteral("state")))
        request.given = state->startsWith(u'{') ? state->toUtf8() : fileToRead(*state);
    if (request.wantsView() && !request.view && request.given.isEmpty() && request.story.isEmpty())
        throw invalid(
            Words::tr("export needs --view: name %1, or --state with a picture or slides made here.").arg(viewWords()));
    if ((request.view || !request.story.isEmpty()) && !request.given.isEmpty())
        throw invalid(Words::tr("--view and --state cannot stand together: the state says which view it is."));
}

/// JSON of a state, or those that a file carries.
std::vector<RequestedView> givenViews(const QByteArray &given, const core::Knowledge &knowledge)
{
    if (given.startsWith('{'))
        return {{viewStateFrom(given, knowledge).state}};
    std::vector<RequestedView> views;
    for (const QString &text : viewStatesIn(given)) {
        const CarriedView carried = carriedFrom(text);
        views.push_back({viewStateFrom(carried.view, knowledge).state, carried.caption});
    }
    if (views.empty())
        throw invalid(Words::tr("The file given to --state carries no view: name a picture made here, or JSON."));
    return views;
}

std::vector<RequestedView> storyViews(const QString &name, const core::Knowledge &knowledge)
{
    std::vector<RequestedView> views;
    for (const SavedView &view : storyNamed(knowledge, name).views)
        views.push_back({stateOf(view, knowledge), view.caption});
    return views;
}

void readGraph(GraphOptions &options, const Arguments &arguments)
{
    if (const auto layout = arguments.value(QStringLiteral("layout"))) {
        const auto found = graphLayoutOf(*layout);
        if (!found)
            throw invalid(
                Words::tr("There is no layout \"%1\": name stress, force, layered, radial or time.").arg(*layout));
        options.layout = *found;
    }
    if (const auto measure = arguments.value(QStringLiteral("size-by"))) {
        options.sizeBy = core::measureOf(*measure);
        if (!options.sizeBy || core::isGrouping(*options.sizeBy))
            throw invalid(Words::tr("Sizes cannot tell \"%1\": name degree, betweenness, closeness, pagerank or core.")
                              .arg(*measure));
    }
    if (const auto measure = arguments.value(QStringLiteral("colour-by"))) {
        options.colourBy = core::measureOf(*measure);
        if (!options.colourBy)
            throw invalid(Words::tr("Colours cannot tell \"%1\": name degree, betweenness, closeness, pagerank, "
                                    "community, component or core.")
                              .arg(*measure));
    }
}

} // namespace

ExportRequest ExportRequest::of(const Arguments &arguments)
{
    ExportRequest request;
    readOutputs(request, arguments);
    readWhat(request, arguments);
    readSize(request.options, arguments);
    readParts(request.options, arguments);
    readLooks(request.options, arguments);
    if (const auto day = arguments.value(QStringLiteral("valid-on"))) {
        request.time = *day == QStringLiteral("always") ? Time::Always : Time::OnDay;
        if (request.time == Time::OnDay)
            request.validOn = dayUnlessAlways(*day);
    }
    if (const auto day = arguments.value(QStringLiteral("known-on")))
        request.knownOn = dayOf(*day);
    readGraph(request.graph, arguments);
    readCompared(request, arguments);
    if (!request.story.isEmpty() && (arguments.value(QStringLiteral("valid-on")) || request.knownOn))
        throw invalid(Words::tr("The views of a story keep their own days: leave --valid-on and --known-on out."));
    return request;
}

bool ExportRequest::wantsView() const
{
    return std::any_of(outputs.begin(), outputs.end(),
                       [](const ExportOutput &output) { return output.content == ExportOutput::Content::View; });
}

std::vector<RequestedView> ExportRequest::views(const core::Knowledge &knowledge) const
{
    if (!story.isEmpty())
        return storyViews(story, knowledge);
    if (!given.isEmpty()) {
        std::vector<RequestedView> views = givenViews(given, knowledge);
        for (RequestedView &each : views)
            each.state = asked(each.state);
        return views;
    }
    ViewState state = openingState(knowledge, *view);
    state.options.chart.name = name;
    state.options.graph = graph;
    state.options.table = table;
    state.options.compare = compare;
    return {{asked(state)}};
}

ViewState ExportRequest::asked(ViewState state) const
{
    if (knownOn)
        state.knownOn = knownOn;
    if (time == Time::Always)
        state.validOn.reset();
    else if (time == Time::OnDay)
        state.validOn = validOn;
    return state;
}

QString viewWords()
{
    QStringList words;
    for (const ViewKind kind : pageKinds())
        words << (kind == ViewKind::Chart ? QStringLiteral("chart:NAME") : toWord(kind));
    words << QStringLiteral("story:NAME");
    const QString last = words.takeLast();
    return Words::tr("%1 or %2").arg(words.join(QStringLiteral(", ")), last);
}

} // namespace app

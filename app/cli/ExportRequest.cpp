#include "app/cli/ExportRequest.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/cli/Arguments.h"
#include "app/cli/DayArgument.h"
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

TableOf listOf(const QString &text)
{
    const auto list = tableOf(text);
    if (list)
        return *list;
    QStringList words;
    for (const TableOf each : tableLists)
        words << toWord(each);
    const QString last = words.takeLast();
    throw invalid(
        Words::tr("There is no table of \"%1\": name %2 or %3.").arg(text, words.join(QStringLiteral(", ")), last));
}

/// By `--format`, else by the ending of the file.
ExportRequest::Format formatOf(const QString &out, const std::optional<QString> &given)
{
    if (!given && out == QStringLiteral("-"))
        throw invalid(Words::tr("Standard output has no ending to tell the format: add --format png, svg or pptx."));
    const QString ending = given.value_or(out.section(u'/', -1).section(u'.', -1)).toLower();
    if (ending == QStringLiteral("png"))
        return ExportRequest::Format::Png;
    if (ending == QStringLiteral("svg"))
        return ExportRequest::Format::Svg;
    if (ending == QStringLiteral("pptx"))
        return ExportRequest::Format::Pptx;
    throw invalid(given ? Words::tr("There is no format \"%1\": name png, svg or pptx.").arg(*given)
                        : Words::tr("%1 does not end in .png, .svg or .pptx: end it so, or add --format.").arg(out));
}

QSize sizeOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})[x×](\\d{1,5})$"));
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    constexpr int smallest = 200;
    constexpr int largest = 16000;
    if (size.width() < smallest || size.height() < smallest || size.width() > largest || size.height() > largest)
        throw invalid(
            Words::tr("\"%1\" is no size: write width and height in pixels, from %2 to %3 each, as in 1920x1080.")
                .arg(text)
                .arg(smallest)
                .arg(largest));
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

} // namespace

ExportRequest ExportRequest::of(const Arguments &arguments)
{
    ExportRequest request;
    readView(request, arguments.requiredValue(QStringLiteral("view")));
    if (const auto of = arguments.value(QStringLiteral("of"))) {
        if (request.view != ViewKind::Table)
            throw invalid(Words::tr("--of says what a table lists: it needs --view table."));
        request.list = listOf(*of);
    }
    request.out = arguments.requiredValue(QStringLiteral("out"));
    request.format = formatOf(request.out, arguments.value(QStringLiteral("format")));
    if (const auto size = arguments.value(QStringLiteral("size")))
        request.options.size = sizeOf(*size);
    if (const auto dpi = arguments.value(QStringLiteral("dpi")))
        request.options.dpi = dpiOf(*dpi);
    if (const auto day = arguments.value(QStringLiteral("valid-on"))) {
        request.time = *day == QStringLiteral("always") ? Time::Always : Time::OnDay;
        if (request.time == Time::OnDay)
            request.validOn = dayUnlessAlways(*day);
    }
    if (const auto day = arguments.value(QStringLiteral("known-on")))
        request.knownOn = dayOf(*day);
    if (const auto layout = arguments.value(QStringLiteral("layout"))) {
        const auto found = graphLayoutOf(*layout);
        if (!found)
            throw invalid(Words::tr("There is no layout \"%1\": name stress, layered, radial or time.").arg(*layout));
        request.graph.layout = *found;
    }
    if (const auto measure = arguments.value(QStringLiteral("size-by"))) {
        request.graph.sizeBy = core::measureOf(*measure);
        if (!request.graph.sizeBy || core::isGrouping(*request.graph.sizeBy))
            throw invalid(Words::tr("Sizes cannot tell \"%1\": name degree, betweenness, closeness, pagerank or core.")
                              .arg(*measure));
    }
    readCompared(request, arguments);
    if (const auto theme = arguments.value(QStringLiteral("theme")))
        request.options.mode = themeOf(*theme);
    if (!request.story.isEmpty() && (arguments.value(QStringLiteral("valid-on")) || request.knownOn))
        throw invalid(Words::tr("The views of a story keep their own days: leave --valid-on and --known-on out."));
    return request;
}

ViewState ExportRequest::state(const core::Knowledge &knowledge) const
{
    ViewState state = openingState(knowledge, view);
    state.options.chart.name = name;
    state.options.graph = graph;
    state.options.table.of = list.value_or(state.options.table.of);
    state.knownOn = knownOn;
    state.options.compare = compare;
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

QSizeF ExportRequest::pageSize() const
{
    constexpr double slide = 1600.0 * 900.0;
    constexpr double smallest = 800.0 * 450.0;
    const QSizeF size(options.size);
    const double area = size.width() * size.height();
    return size * std::sqrt(std::clamp(area, smallest, slide) / area);
}

} // namespace app

// How long it takes to write what is shown: a 4K picture of the bundled graph, every format of it, a story as a deck,
// and the picture of a graph of 60,200 nodes. Budgets stand beside the figures.
#include <algorithm>
#include <ctime>
#include <functional>
#include <vector>

#include <QGuiApplication>
#include <QTextStream>

#include "app/export/ExportPresets.h"
#include "app/export/PngWriter.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/files/ViewFile.h"
#include "app/session/BundledKnowledge.h"
#include "app/session/Stories.h"
#include "core/store/Project.h"
#include "tests/bench/TreatyProject.h"

namespace {

using namespace Qt::StringLiterals;
using namespace app;

constexpr int rounds = 5;

/// Milliseconds of work on all processors: on a crowded machine the clock on the wall says little.
double median(const std::function<void()> &work, int times = rounds)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock();
        work();
        milliseconds.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds[milliseconds.size() / 2];
}

void tell(const QString &what, double milliseconds, const QString &budget = {})
{
    QTextStream(stdout) << u"%1 %2 ms%3\n"_s.arg(what, -44)
                               .arg(milliseconds, 8, 'f', 1)
                               .arg(budget.isEmpty() ? QString() : u"  (budget %1)"_s.arg(budget));
}

struct Subject
{
    const core::Knowledge &knowledge;
    const core::Graph &graph;
};

ViewFile graphOf(const Subject &subject, QSize size)
{
    return ViewFile({subject.knowledge, subject.graph, openingState(subject.knowledge, ViewKind::Graph)},
                    {.size = size, .dpi = 288});
}

/// From the view to the bytes; then where that time goes.
void measurePicture(const QString &name, const Subject &subject, const QString &budget, int times)
{
    const QSize size = exportPreset(u"4k"_s)->size;
    tell(name + u": 4K PNG, all of it"_s, median([&] { graphOf(subject, size).bytes(FileFormat::Png); }, times),
         budget);
    tell(name + u":   layout"_s, median([&] { graphOf(subject, size).picture(); }, times));
    ViewFile file = graphOf(subject, size);
    file.picture();
    tell(name + u":   drawing"_s, median([&] { renderImage(file.picture(), file.carryingOptions()); }, times));
    tell(name + u":   drawing and encoding"_s, median([&] { file.bytes(FileFormat::Png); }, times));
    tell(name + u":   size of the file in KB"_s, double(file.bytes(FileFormat::Png).size()) / 1024);
}

void measureFormats(const Subject &subject)
{
    for (const FileFormat format : fileFormats) {
        tell(u"bundle: graph as "_s + toWord(format), median([&] {
                 graphOf(subject, {1920, 1080}).bytes(format);
             }),
             format == FileFormat::Pptx ? u"300"_s : QString());
    }
    for (const Story &story : storiesOf(subject.knowledge)) {
        std::vector<ViewFile> views;
        for (const SavedView &view : story.views)
            views.push_back(
                ViewFile({subject.knowledge, subject.graph, stateOf(view, subject.knowledge), view.caption}, {}));
        tell(u"bundle: story %1 as deck of %2"_s.arg(story.name).arg(views.size()),
             median([&] { pptxBytes(deckOf(views)); }), u"1000 for 10"_s);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    {
        const auto project = core::Project::open(bundledKnowledgePath(), core::Project::Access::ReadOnly);
        const std::shared_ptr<const core::Knowledge> whole = project->load();
        const core::Knowledge &knowledge = *whole;
        const core::Graph graph = core::Graph::build(knowledge);
        measurePicture(u"bundle"_s, {knowledge, graph}, u"500"_s, rounds);
        measureFormats({knowledge, graph});
    }
    const core::Knowledge knowledge(bench::treatyProject({.treaties = 60000, .states = 200}));
    const core::Graph graph = core::Graph::build(knowledge);
    measurePicture(u"60,200 nodes"_s, {knowledge, graph}, u"3000"_s, 3);
    return 0;
}

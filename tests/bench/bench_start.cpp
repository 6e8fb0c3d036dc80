// How long people wait with the bundled knowledge: from starting the program to the first full picture, from a click on
// a mark to its passage, and for the layout. Each figure is a median.
#include <algorithm>
#include <cstdio>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>

#include "app/reader/SourceReader.h"
#include "app/views/graph/GraphPlaces.h"
#include "app/views/graph/GraphView.h"
#include "app/views/timeline/TimelineView.h"
#include "app/window/Application.h"
#include "app/window/MainWindow.h"
#include "tests/support/ScriptedPrompts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int starts = 15;
constexpr int clicks = 40;
constexpr int layouts = 21;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void report(const char *what, double value, double budget)
{
    std::printf("%-48s %8.1f ms   budget %5.0f ms\n", what, value, budget);
    std::fflush(stdout);
}

/// Waits until `isDone`, handling events as they come.
void spinUntil(const std::function<bool()> &isDone)
{
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

/// Counts how often a widget has painted a picture that holds something.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(app::PictureView &view) : m_view(view) { view.installEventFilter(this); }

    bool hasPainted() const { return m_hasPainted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_view.picture().readingOrder().empty())
            m_hasPainted = true;
        return QObject::eventFilter(watched, event);
    }

private:
    app::PictureView &m_view;
    bool m_hasPainted = false;
};

/// The real program in folders of its own, with the bundle that was built beside it.
struct Program
{
    explicit Program(const QString &folder)
        : application({.settingsFile = folder + u"/settings.ini"_s,
                       .dataFolder = folder + u"/data"_s,
                       .bundle = app::usualPlaces().bundle},
                      prompts),
          graph(*application.window().findChild<app::GraphView *>()),
          timeline(*application.window().findChild<app::TimelineView *>())
    {}

    void startAndPaint()
    {
        const PaintWatch graphWatch(graph);
        const PaintWatch timelineWatch(timeline);
        application.window().resize(1600, 1000);
        application.start({});
        spinUntil([&] { return graphWatch.hasPainted() && timelineWatch.hasPainted(); });
    }

    test::ScriptedPrompts prompts;
    app::Application application;
    app::GraphView &graph;
    app::TimelineView &timeline;
};

/// One start, told to the process that measures it.
int startOnce(const QString &folder)
{
    Program program(folder);
    program.startAndPaint();
    std::puts("painted");
    std::fflush(stdout);
    return 0;
}

/// From starting the process to both views painted; the first start copies the bundle, too.
void measureStarts(const QString &folder)
{
    std::vector<double> times;
    for (int i = 0; i <= starts; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--once"_s, folder});
        while (!process.canReadLine() && process.waitForReadyRead()) {
        }
        const double time = milliseconds(timer);
        process.waitForFinished();
        if (i == 0)
            report("very first start to first full picture", time, 400);
        else
            times.push_back(time);
    }
    report("start to first full picture", median(times), 400);
}

void click(QWidget &widget, QPointF place)
{
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto buttons = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, place, widget.mapToGlobal(place), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

/// From the press of the button until nothing is left to be painted.
void measureClicks(Program &program)
{
    std::vector<double> times;
    const std::vector<app::MarkIndex> order = program.graph.picture().readingOrder();
    for (int i = 0; i < clicks && !order.empty(); ++i) {
        const app::Mark &mark =
            program.graph.picture().marks[std::size_t(order[std::size_t(i) * order.size() / clicks])];
        const QPointF centre = mark.points.empty() ? mark.box.center() : mark.points.front();
        QElapsedTimer timer;
        timer.start();
        click(program.graph, program.graph.toWidget(centre));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        program.application.window().repaint();
        times.push_back(milliseconds(timer));
    }
    report("click on a mark to its passages on screen", median(times), 50);
}

void measureLayout(const app::Document &document)
{
    std::vector<double> times;
    for (int i = 0; i < layouts; ++i) {
        QElapsedTimer timer;
        timer.start();
        const app::GraphPlaces places = app::layOutGraph(*document.knowledge(), *document.graph());
        times.push_back(milliseconds(timer));
    }
    report("layout of the bundled graph", median(times), 30);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.size() == 3)
        return startOnce(words.last());
    const QTemporaryDir folder;
    measureStarts(folder.path());
    Program program(folder.path());
    program.startAndPaint();
    measureClicks(program);
    measureLayout(program.application.document());
    return 0;
}

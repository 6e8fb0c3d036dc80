// Pan, zoom and date over a graph too large for marks, in the real window.
//   bench_canvas write FILE [TREATIES]   writes a project: 200 states and so many treaties (60,000); of 1,500 there are
//                                        about 5,000 links, of 5,000 about 17,000
//   bench_canvas FILE [1280x800]         opens it and measures: input to painted, until sharp, memory
// Without QT_QPA_PLATFORM it draws offscreen.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QWheelEvent>

#include "app/session/Document.h"
#include "app/session/Jobs.h"
#include "app/session/Selection.h"
#include "app/views/graph/GraphView.h"
#include "app/window/Application.h"
#include "app/window/MainWindow.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"
#include "tests/bench/TreatyProject.h"
#include "tests/support/ScriptedPrompts.h"

using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double share(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, std::size_t(double(values.size()) * part))];
}

/// What the thread itself worked: on a crowded machine the steadier figure.
double workedMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Frames by the clock, and what of it was work.
struct Frames
{
    std::vector<double> times = {};
    std::vector<double> worked = {};
};

void report(const char *what, const std::vector<double> &times)
{
    std::printf("%-28s median %6.1f   p95 %6.1f   p99 %6.1f   max %6.1f ms\n", what, share(times, 0.5),
                share(times, 0.95), share(times, 0.99), share(times, 1));
    std::fflush(stdout);
}

void report(const char *what, const Frames &frames)
{
    report(what, frames.times);
    report("  of which worked", frames.worked);
}

/// Kilobytes that the process has in memory, by what Linux says of it.
double residentMegabytes(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(field))
            return line.mid(int(qstrlen(field)) + 1).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

void reportMemory(const char *when)
{
    std::printf("%s: resident %.0f MB, highest %.0f MB\n", when, residentMegabytes("VmRSS:"),
                residentMegabytes("VmHWM:"));
}

/// Time to the first moment at which nothing is left to be done, painting included.
class CanvasBench
{
public:
    CanvasBench(const QString &folder, const QString &file, QSize size)
        : m_application({.settingsFile = folder + u"/settings.ini"_s, .dataFolder = folder + u"/data"_s, .bundle = {}},
                        m_prompts),
          m_graph(*m_application.window().findChild<app::GraphView *>())
    {
        QElapsedTimer timer;
        timer.start();
        m_application.window().resize(size);
        m_application.start({file});
        m_application.window().resize(size);
        spinUntil([this] { return m_graph.isDense() && m_graph.isSharp(); });
        const double time = milliseconds(timer);
        const auto count = m_graph.densityCount().value_or(app::DensityShown::Count());
        std::printf("%zu nodes and %zu links opened, laid out and drawn in %.0f ms; graph view %d × %d\n", count.nodes,
                    count.links, time, m_graph.width(), m_graph.height());
    }

    void run()
    {
        measureSharp("sharp from nothing, z = 1", 0);
        measureSharp("sharp from nothing, z = 4", 8);
        measurePath();
        measureScrub();
        reportMemory("looked at");
        measureEdits();
        reportMemory("ten nodes moved");
    }

private:
    static void spinUntil(const std::function<bool()> &isDone)
    {
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }

    /// Paints what the input asked for, at once.
    void paint()
    {
        QCoreApplication::sendPostedEvents();
        m_graph.repaint();
    }

    void wheel(int notches, QPointF at)
    {
        QWheelEvent event(at, m_graph.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&m_graph, &event);
    }

    /// From an input to the picture painted, one each 16 ms as from a hand.
    void step(Frames &frames, const std::function<void()> &input)
    {
        QElapsedTimer timer;
        timer.start();
        const double worked = workedMilliseconds();
        input();
        paint();
        frames.worked.push_back(workedMilliseconds() - worked);
        frames.times.push_back(milliseconds(timer));
        while (milliseconds(timer) < 16)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }

    void measureSharp(const char *what, int notches)
    {
        std::vector<double> times;
        for (int round = 0; round < 5; ++round) {
            m_graph.fitAll();
            paint();
            for (int i = 0; i < notches; ++i)
                wheel(1, QRectF(m_graph.rect()).center());
            m_graph.setTheme(m_graph.theme()); // forgets every tile
            QElapsedTimer timer;
            timer.start();
            paint();
            spinUntil([this] { return m_graph.isSharp(); });
            times.push_back(milliseconds(timer));
        }
        report(what, times);
    }

    void measurePath()
    {
        m_graph.fitAll();
        paint();
        Frames pans;
        Frames zooms;
        for (int i = 0; i < 300; ++i) {
            const QPointF at(m_graph.width() * (0.3 + 0.4 * ((i / 3) % 10) / 10), m_graph.height() * 0.5);
            if (i % 3 == 2)
                step(zooms, [&] { wheel(i < 150 ? 1 : -1, at); });
            else {
                step(pans, [&] {
                    m_graph.centreOn(QRectF(m_graph.rect()).center() - m_graph.offset() +
                                     QPointF(i % 60 < 30 ? 24 : -24, i % 40 < 20 ? 9 : -9));
                });
            }
        }
        report("pan, input to painted", pans);
        report("zoom, input to painted", zooms);
        QElapsedTimer timer;
        timer.start();
        spinUntil([this] { return m_graph.isSharp(); });
        std::printf("sharp after the path            %6.0f ms\n", milliseconds(timer));
    }

    void measureScrub()
    {
        m_graph.fitAll();
        paint();
        spinUntil([this] { return m_graph.isSharp(); });
        Frames frames;
        std::vector<double> exact;
        for (int year = 1920; year < 2000; ++year) {
            QElapsedTimer timer;
            timer.start();
            step(frames, [&] { m_application.selection().setValidOn(QDate(year, 6, 1)); });
            spinUntil([this] { return m_graph.isSharp(); });
            exact.push_back(milliseconds(timer));
        }
        report("date, input to painted", frames);
        report("date, until exact", exact);
        m_application.selection().setValidOn(std::nullopt);
    }

    /// How long the window does not answer when a node was dropped at another place.
    void measureEdits()
    {
        app::Document &document = m_application.document();
        const core::EntityId node = document.knowledge()->data().treaties.front().id;
        std::vector<double> times;
        for (int i = 0; i < 10; ++i) {
            QElapsedTimer timer;
            timer.start();
            document.edit([&](core::Project &project) { core::pin(project, node, 10.0 * i, 20.0); });
            times.push_back(milliseconds(timer));
            spinUntil([this] { return m_application.jobs().isIdle() && m_graph.isSharp(); });
        }
        report("pin, until the window answers", times);
    }

    test::ScriptedPrompts m_prompts;
    app::Application m_application;
    app::GraphView &m_graph;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments();
    if (words.value(1) == u"write" && words.size() >= 3) {
        const auto treaties = words.value(3, u"60000"_s).toUInt();
        core::Project::write(words[2], bench::treatyProject({.treaties = treaties, .states = 200}));
        return 0;
    }
    if (words.size() < 2) {
        std::fputs("usage: bench_canvas write FILE [TREATIES] | FILE [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    const QStringList size = words.value(2, u"1280x800"_s).split(u'x');
    const QTemporaryDir folder;
    CanvasBench bench(folder.path(), words[1], QSize(size.value(0).toInt(), size.value(1).toInt()));
    bench.run();
    return 0;
}

// How long lineage and matrix of 40 treaties × 30 clauses take to build; panning, zooming and moving the date over a
// timeline of 20,000 events, from input to painted; sorting, filtering and one screen of a table of 100,000 rows.
// Without QT_QPA_PLATFORM it draws offscreen. "bench_views lineage matrix timeline table": these alone. "bench_views
// write FILE": the project of the lineage and the matrix, to be looked at.
#include <algorithm>
#include <ctime>
#include <functional>

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QWheelEvent>
#include <QWindow>

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/ViewOptions.h"
#include "app/views/lineage/LineagePage.h"
#include "app/views/lineage/LineageView.h"
#include "app/views/matrix/MatrixPage.h"
#include "app/views/matrix/MatrixView.h"
#include "app/views/table/TableModel.h"
#include "app/views/table/TableRows.h"
#include "app/views/timeline/TimelineView.h"
#include "core/store/Project.h"
#include "tests/bench/ViewProjects.h"

namespace {

using namespace Qt::StringLiterals;

constexpr int statementCount = 100'000;
constexpr int eventCount = 20'000;
constexpr int screenRows = 60;
constexpr int frames = 120;
constexpr QSize screen(1920, 1080);
constexpr bench::LineageShape fortyByThirty{.treaties = 40, .clauses = 30};

/// What this thread has worked, and what the clock on the wall says: on a busy machine they are far apart.
class Stopwatch
{
public:
    Stopwatch() { m_wall.start(); }

    double worked() const { return double(std::clock() - m_begun) * 1000 / CLOCKS_PER_SEC; }
    double passed() const { return double(m_wall.nsecsElapsed()) / 1e6; }

private:
    std::clock_t m_begun = std::clock();
    QElapsedTimer m_wall;
};

/// Of measured times in milliseconds.
double share(std::vector<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, std::size_t(double(times.size()) * part))];
}

void measure(QTextStream &out, const QString &what, const std::function<void()> &work)
{
    std::vector<double> worked;
    std::vector<double> passed;
    for (int round = 0; round < 5; ++round) {
        const Stopwatch watch;
        work();
        worked.push_back(watch.worked());
        passed.push_back(watch.passed());
    }
    out << what << ": " << QString::number(share(passed, 0.5), 'f', 1) << " ms, of processor "
        << QString::number(share(worked, 0.5), 'f', 1) << " ms (median of 5)\n";
    out.flush();
}

void measureTable(QTextStream &out, const std::shared_ptr<const core::Knowledge> &knowledge)
{
    using app::TableOf;
    measure(out, u"sort %1 rows by text"_s.arg(statementCount),
            [&] { app::tableRows(*knowledge, {.of = TableOf::Statements, .sortedBy = u"text"_s}, {}); });
    measure(out, u"sort %1 rows by date"_s.arg(statementCount),
            [&] { app::tableRows(*knowledge, {.of = TableOf::Statements, .sortedBy = u"valid"_s}, {}); });
    measure(out, u"filter %1 rows"_s.arg(statementCount), [&] {
        app::tableRows(*knowledge, {.of = TableOf::Statements, .filters = {{u"text"_s, u"777"_s}}}, {});
    });
    app::TableModel model;
    model.setContent({.knowledge = knowledge,
                      .columns = app::chosenColumns({.of = TableOf::Statements}),
                      .rows = app::tableRows(*knowledge, {.of = TableOf::Statements}, {})});
    int from = 0;
    measure(out, u"one screen of %1 rows, a jump away"_s.arg(screenRows), [&] {
        from = (from + 31'337) % (statementCount - screenRows);
        for (int r = from; r < from + screenRows; ++r)
            for (int c = 0; c < model.columnCount(); ++c)
                model.data(model.index(r, c), Qt::DisplayRole);
    });
}

/// A view over a project in memory, shown as large as a screen.
template <typename View>
struct Desk
{
    app::Document document;
    app::Selection selection;
    View view{document, selection};

    explicit Desk(const core::KnowledgeData &data)
    {
        document.setProject(core::Project::inMemory(data));
        view.resize(screen);
        view.show();
        // Nothing is painted before the window system has the window.
        while (view.windowHandle() == nullptr || !view.windowHandle()->isExposed())
            QCoreApplication::processEvents();
        paint();
    }

    /// What an input asked for by `update()`, once.
    void paint() { QCoreApplication::sendPostedEvents(); }

    /// Many inputs, each followed by painting what it asked for.
    void measureFrames(QTextStream &out, const QString &what, const std::function<void(int)> &input)
    {
        std::vector<double> worked;
        std::vector<double> passed;
        for (int frame = 0; frame < frames; ++frame) {
            const Stopwatch watch;
            input(frame);
            paint();
            worked.push_back(watch.worked());
            passed.push_back(watch.passed());
        }
        const auto line = [](const std::vector<double> &times) {
            const auto ms = [&times](double part) { return QString::number(share(times, part), 'f', 1); };
            return u"median %1, p95 %2, p99 %3 ms"_s.arg(ms(0.5), ms(0.95), ms(0.99));
        };
        out << what << ": " << line(passed) << "; of processor " << line(worked) << '\n';
        out.flush();
    }

    void wheel(QPointF degrees, Qt::KeyboardModifiers modifiers)
    {
        const QPointF at = QRectF(view.rect()).center();
        QWheelEvent event(at, view.mapToGlobal(at), {}, (degrees * 8).toPoint(), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&view, &event);
    }

    void mouse(QEvent::Type type, QPointF at)
    {
        const auto button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, view.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &event);
    }
};

/// There and back again, as a wheel and a mouse do it.
template <typename View>
void measureMoving(QTextStream &out, Desk<View> &desk, const QString &name)
{
    const auto thereAndBack = [](int frame) { return frame % 40 < 20 ? -15.0 : 15.0; };
    desk.measureFrames(out, name + u", scroll sideways"_s, [&](int frame) {
        desk.wheel({0, thereAndBack(frame)}, Qt::ShiftModifier);
    });
    desk.measureFrames(out, name + u", zoom"_s, [&](int frame) {
        desk.wheel({0, -thereAndBack(frame)}, Qt::ControlModifier);
    });
    desk.measureFrames(out, name + u", scroll down, larger"_s, [&](int frame) {
        desk.wheel({0, thereAndBack(frame)}, Qt::NoModifier);
    });
    desk.measureFrames(out, name + u", hover"_s, [&](int frame) {
        const QPointF at(300 + frame * 11, 200 + frame * 5);
        QMouseEvent move(QEvent::MouseMove, at, desk.view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.view, &move);
    });
}

void measureLineage(QTextStream &out)
{
    const core::KnowledgeData data = bench::lineageProject(fortyByThirty);
    const core::Knowledge knowledge(data);
    app::LineageOptions all;
    for (const core::EntityId treaty : core::treatiesByDate(knowledge))
        all.treaties.append(treaty);
    const core::LineageQuery query = app::lineageQuery(knowledge, all, {});
    core::Lineage lineage;
    measure(out, u"lineage 40 x 30, blocks and ribbons"_s, [&] { lineage = core::buildLineage(knowledge, query); });
    out << "  " << lineage.blocks.size() << " blocks, " << lineage.ribbons.size() << " ribbons, " << lineage.crossings
        << " crossings\n";
    measure(out, u"lineage 40 x 30, picture"_s, [&] {
        app::buildLineagePicture(knowledge, lineage, {.sizes = app::fittingSizes(lineage, QSizeF(screen))});
    });
    Desk<app::LineageView> desk(data);
    measure(out, u"lineage 40 x 30, from the choice to painted"_s, [&] {
        for (const QVector<core::EntityId> &treaties : {QVector<core::EntityId>{all.treaties[0]}, all.treaties}) {
            app::ViewOptions options = desk.selection.options();
            options.lineage.treaties = treaties;
            desk.selection.setOptions(options);
            desk.paint();
        }
    });
    measureMoving(out, desk, u"lineage 40 x 30"_s);
}

void measureMatrix(QTextStream &out)
{
    const core::KnowledgeData data = bench::lineageProject(fortyByThirty);
    const core::Knowledge knowledge(data);
    measure(out, u"matrix 40 x 30, cells"_s, [&] { core::topicMatrix(knowledge, {}); });
    measure(out, u"matrix 40 x 30, cells and page"_s,
            [&] { app::matrixPage(knowledge, {.page = QSizeF(4000, 2250)}); });
    Desk<app::MatrixView> desk(data);
    measure(out, u"matrix 40 x 30, from the change of order to painted"_s, [&] {
        app::ViewOptions options = desk.selection.options();
        using Order = core::MatrixQuery::Order;
        options.matrix.order = options.matrix.order == Order::ByTopic ? Order::ByFirstAppearance : Order::ByTopic;
        desk.selection.setOptions(options);
        desk.paint();
    });
    measureMoving(out, desk, u"matrix 40 x 30"_s);
}

void measureTimeline(QTextStream &out)
{
    Desk<app::TimelineView> desk(bench::timelineProject(eventCount));
    for (const auto lanes : {app::TimelineOptions::Lanes::Pairs, app::TimelineOptions::Lanes::Actors,
                             app::TimelineOptions::Lanes::Kinds}) {
        app::ViewOptions options = desk.selection.options();
        options.timeline.lanes = lanes;
        desk.selection.setOptions(options);
        for (const int years : {200, 30, 2}) {
            desk.view.setRange(QDate(1900, 1, 1).addYears(years == 200 ? -50 : 30), qint64(years) * 365);
            desk.paint();
            const QString what =
                u"timeline, %1 events, lanes %2, %3 years: "_s.arg(eventCount).arg(int(lanes)).arg(years);
            const QPointF from(1000, 300);
            desk.mouse(QEvent::MouseButtonPress, from);
            desk.measureFrames(out, what + u"drag"_s, [&](int frame) {
                desk.mouse(QEvent::MouseMove, from + QPointF((frame < frames / 2 ? frame : frames - frame) * 7, 0));
            });
            desk.mouse(QEvent::MouseButtonRelease, from);
            desk.measureFrames(out, what + u"zoom"_s, [&](int frame) {
                desk.wheel({0, frame % 20 < 10 ? 15.0 : -15.0}, Qt::ControlModifier);
            });
            desk.measureFrames(out, what + u"date"_s, [&](int frame) {
                desk.selection.setValidOn(QDate(1935, 1, 1).addDays(qint64(frame) * 17));
            });
        }
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    if (wanted.size() == 2 && wanted.front() == u"write"_s) {
        core::Project::write(wanted.back(), bench::lineageProject(fortyByThirty));
        return 0;
    }
    const auto isWanted = [&](const QString &part) { return wanted.isEmpty() || wanted.contains(part); };
    if (isWanted(u"lineage"_s))
        measureLineage(out);
    if (isWanted(u"matrix"_s))
        measureMatrix(out);
    if (isWanted(u"timeline"_s))
        measureTimeline(out);
    if (isWanted(u"table"_s))
        measureTable(out, std::make_shared<const core::Knowledge>(bench::tableProject(statementCount)));
    return 0;
}

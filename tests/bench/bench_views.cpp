// How long the matrix of 40 treaties × 30 topics takes to build, and sorting, filtering and one screen of a table of
// 100,000 rows.
#include <algorithm>
#include <functional>

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include "app/views/matrix/MatrixPage.h"
#include "app/views/table/TableModel.h"
#include "app/views/table/TableRows.h"
#include "tests/support/KnowledgeBuilder.h"

namespace {

using namespace Qt::StringLiterals;

constexpr int treatyCount = 40;
constexpr int topicCount = 30;
constexpr int statementCount = 100'000;
constexpr int screenRows = 60;

/// Half of all cells are covered, a quarter is absent, a quarter not coded; the rest of the statements is about
/// treaties.
core::KnowledgeData largeKnowledge()
{
    test::KnowledgeBuilder build;
    const core::EntityId source = build.source(u"digest"_s, u"Digest"_s, u"Digest"_s);
    const core::PassageId passage = build.passage(source, u"p"_s, u"All of it stands here."_s);
    std::vector<core::EntityId> topics;
    for (int upper = 0; upper < topicCount / 5; ++upper) {
        const core::EntityId parent = build.topic(QString(QChar(u'A' + upper)), u"Upper topic %1"_s.arg(upper));
        for (int leaf = 0; leaf < 5; ++leaf)
            topics.push_back(build.topic(u"%1%2"_s.arg(QChar(u'A' + upper)).arg(leaf),
                                         u"Topic %1 of %2"_s.arg(leaf).arg(upper), parent));
    }
    int made = 0;
    std::vector<core::EntityId> treaties;
    for (int t = 0; t < treatyCount; ++t) {
        const core::EntityId treaty = build.treaty(u"t%1"_s.arg(t), u"Treaty %1"_s.arg(t), QString::number(t));
        treaties.push_back(treaty);
        const core::EntityId clause = build.clause(treaty, u"article-%1"_s.arg(t % 30 + 1), u"Clause"_s, u"other"_s);
        for (int i = 0; i < topicCount; ++i)
            if (const int kind = (t * 7 + i * 3) % 4; kind < 3)
                build.statement({.key = u"c%1"_s.arg(++made),
                                 .text = u"Covered or not."_s,
                                 .predicate = u"hasTopic"_s,
                                 .subjects = {kind == 2 ? treaty : clause},
                                 .objects = {topics[std::size_t(i)]},
                                 .evidence = {passage},
                                 .polarity = kind == 2 ? core::Polarity::Negated : core::Polarity::Affirmed});
    }
    for (; made < statementCount; ++made)
        build.statement({.key = u"s%1"_s.arg(made),
                         .text = u"Statement %1 says something about a treaty"_s.arg((made * 7919) % statementCount),
                         .predicate = u"describedAs"_s,
                         .subjects = {treaties[std::size_t(made % treatyCount)]},
                         .evidence = {passage},
                         .valid = u"%1-01-01/.."_s.arg(1900 + made % 120)});
    return build.data();
}

void measure(QTextStream &out, const QString &what, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    out << what << ": " << QString::number(times[times.size() / 2], 'f', 1) << " ms (median of 5)\n";
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

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    const auto knowledge = std::make_shared<const core::Knowledge>(largeKnowledge());
    measure(out, u"matrix %1 x %2, cells"_s.arg(treatyCount).arg(topicCount),
            [&] { core::topicMatrix(*knowledge, {}); });
    measure(out, u"matrix %1 x %2, cells and page"_s.arg(treatyCount).arg(topicCount),
            [&] { app::matrixPage(*knowledge, {.page = QSizeF(4000, 2250)}); });
    measureTable(out, knowledge);
    return 0;
}

#include <QTest>

#include "core/graph/lineage/LineageChain.h"
#include "core/graph/lineage/LineageLinks.h"
#include "tests/support/Bundle.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::LineageChain;
using core::LineageChange;
using core::StatementId;
using namespace Qt::StringLiterals;

/// Every step of what became of a clause.
class LineageChainTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    EntityId clause(const QString &key) const
    {
        const EntityId found = m_knowledge->find(u"treaty/"_s + key).entity();
        if (m_knowledge->clause(found) == nullptr)
            qFatal("There is no clause %s.", qPrintable(key));
        return found;
    }

    StatementId link(const QString &key) const { return m_knowledge->find(u"statement/"_s + key).statement(); }

    LineageChain through(const QString &key) const
    {
        const StatementId id = link(key);
        return core::chainThrough(*m_knowledge, std::span(&id, 1));
    }

    QStringList told(const LineageChain &chain) const
    {
        QStringList steps;
        for (const core::LineageStep &step : chain.steps)
            steps << m_knowledge->key(step.statement).section(u'/', 1);
        return steps;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void theDefencePromiseIsOneChainFromWhateverStep_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("where it was dropped") << u"russia-dprk-2000/drops/ussr-dprk-1961/article-1"_s;
        QTest::newRow("where it came back") << u"russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s;
    }

    void theDefencePromiseIsOneChainFromWhateverStep()
    {
        QFETCH(const QString, key);
        QCOMPARE(told(through(key)), (QStringList{u"ussr-dprk-1961/article-1/broadens/ussr-china-1950/article-1"_s,
                                                  u"russia-dprk-2000/drops/ussr-dprk-1961/article-1"_s,
                                                  u"russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s}));
    }

    void theWholeWayJoinsTheFirstClauseToTheLast()
    {
        const LineageChain chain = through(u"russia-dprk-2000/article-3/rewords/ussr-dprk-1961/article-2"_s);
        const auto way =
            std::ranges::find(chain.ways, clause(u"russia-dprk-2024/article-5"_s), &core::LineageWay::last);
        QVERIFY(way != chain.ways.end());
        QCOMPARE(way->first, clause(u"ussr-china-1950/article-3"_s));
        QCOMPARE(way->statements,
                 (std::vector{link(u"ussr-dprk-1961/article-2/keeps/ussr-china-1950/article-3"_s),
                              link(u"russia-dprk-2000/article-3/rewords/ussr-dprk-1961/article-2"_s),
                              link(u"russia-dprk-2024/article-5/broadens/russia-dprk-2000/article-3"_s)}));
    }

    void stepsBetweenTwoClausesTellTheGap()
    {
        const LineageChain chain = core::chainBetween(*m_knowledge, clause(u"ussr-dprk-1961/article-1"_s),
                                                      clause(u"russia-dprk-2024/article-4"_s));
        QCOMPARE(chain.steps.size(), 2U);
        QCOMPARE(chain.steps[0].change, LineageChange::Dropped);
        QVERIFY(chain.steps[0].later.isNull());
        QCOMPARE(chain.steps[1].change, LineageChange::Returned);
        QVERIFY(chain.ways.empty()); // one step joins them
    }

    void clausesThatNothingJoinsHaveNoSteps()
    {
        QVERIFY(core::chainBetween(*m_knowledge, clause(u"ussr-dprk-1961/article-1"_s),
                                   clause(u"russia-dprk-2024/article-16"_s))
                    .steps.empty());
        // Never backwards in time.
        QVERIFY(core::chainBetween(*m_knowledge, clause(u"russia-dprk-2024/article-4"_s),
                                   clause(u"ussr-dprk-1961/article-1"_s))
                    .steps.empty());
    }

    void everyStepOfEveryChainOfTheBundleHasAPassage()
    {
        const core::LineageLinks links(*m_knowledge);
        QVERIFY(links.all().size() > 40);
        for (const core::LineageLinks::Link &link : links.all()) {
            const LineageChain chain = core::chainThrough(*m_knowledge, std::span(&link.statement, 1));
            QVERIFY(std::ranges::find(chain.steps, link.statement, &core::LineageStep::statement) != chain.steps.end());
            for (const core::LineageStep &step : chain.steps)
                QVERIFY(!m_knowledge->evidence(step.statement).empty());
        }
    }

    void dataThatGoRoundInACircleEnd()
    {
        test::KnowledgeBuilder build;
        const core::PassageId passage = build.passage(build.source(u"s"_s, u"S"_s, u"S"_s), u"p"_s, u"Here."_s);
        std::vector<EntityId> clauses;
        for (int i = 0; i < 3; ++i)
            clauses.push_back(
                build.clause(build.treaty(u"t%1"_s.arg(i), u"T"_s, u"T"_s), u"article-1"_s, u"C"_s, u"other"_s));
        std::vector<StatementId> links;
        for (std::size_t i = 0; i < 3; ++i) {
            links.push_back(build.statement({.key = u"l%1"_s.arg(i),
                                             .text = u"It does."_s,
                                             .predicate = core::predicateOf(LineageChange::Kept),
                                             .subjects = {clauses[(i + 1) % 3]},
                                             .objects = {clauses[i]},
                                             .evidence = {passage}}));
        }
        const core::Knowledge knowledge(build.data());
        QCOMPARE(core::chainThrough(knowledge, std::span(links.data(), 1)).steps.size(), 3U);
    }
};

QTEST_GUILESS_MAIN(LineageChainTest)
#include "tst_LineageChain.moc"

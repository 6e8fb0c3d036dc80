#include <QTest>

#include "core/text/ClauseComparison.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using core::ComparedLine;
using State = core::ComparedLine::State;

/// Triggers and conditions line by line, and the clauses of the story.
class ClauseComparisonTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    core::EntityId id(const char *key) const { return m_knowledge->find(QLatin1String(key)).entity(); }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void linesArePartedBySemicolons()
    {
        QCOMPARE(core::linesOf(u"Article 51; the laws of both parties; "_s),
                 (QStringList{u"Article 51"_s, u"the laws of both parties"_s}));
        QCOMPARE(core::linesOf({}), QStringList());
    }

    void aTextThatSaysNoneHasNoLines()
    {
        QCOMPARE(core::linesOf(u"None"_s), QStringList());
        QCOMPARE(core::linesOf(u"None; neither the Charter nor national law is named"_s), QStringList());
        QCOMPARE(core::linesOf(u"None but war"_s), QStringList{u"None but war"_s});
    }

    void linesFindTheirPartners()
    {
        const QStringList before = {u"Notice one year before the term ends"_s, u"UN Charter"_s, u"Area"_s};
        const QStringList after = {u"the UN Charter"_s, u"Notice one year before its term ends"_s, u"National law"_s};
        const std::vector<ComparedLine> expected = {{State::Reworded, before[0], after[1]},
                                                    {State::Reworded, before[1], after[0]},
                                                    {State::Removed, before[2], {}},
                                                    {State::Added, {}, after[2]}};
        QCOMPARE(core::compareLines(before, after), expected);
    }

    void equalLinesAreTheSameInAnyCase()
    {
        QCOMPARE(core::compareLines({u"UN Charter"_s}, {u"un charter."_s}),
                 (std::vector<ComparedLine>{{State::Same, u"UN Charter"_s, u"un charter."_s}}));
    }

    void theDefenceClauseOf2024AddsTwoConditions()
    {
        const core::ClauseComparison found = core::compareClauses(*m_knowledge, id("treaty/ussr-dprk-1961/article-1"),
                                                                  id("treaty/russia-dprk-2024/article-4"));
        QCOMPARE(found.triggers.size(), 1U);
        QCOMPARE(found.triggers[0].state, State::Same);
        const std::vector<ComparedLine> added = {{State::Added, {}, u"Article 51 of the UN Charter"_s},
                                                 {State::Added, {}, u"the laws of both parties"_s}};
        QCOMPARE(found.conditions, added);
        QVERIFY(found.words.likeness > 0.4 && found.words.likeness < 1);
        QCOMPARE(found.links.size(), 1U);
        QCOMPARE(m_knowledge->statement(found.links[0]).key,
                 u"statement/russia-dprk-2024/article-4/returns/ussr-dprk-1961/article-1"_s);
    }

    void clausesThatNothingJoinsHaveNoLink()
    {
        const core::ClauseComparison found = core::compareClauses(*m_knowledge, id("treaty/ussr-dprk-1961/article-1"),
                                                                  id("treaty/russia-dprk-2024/article-5"));
        QVERIFY(found.links.empty());
        QVERIFY(found.words.likeness < 0.5);
    }
};

QTEST_GUILESS_MAIN(ClauseComparisonTest)
#include "tst_ClauseComparison.moc"

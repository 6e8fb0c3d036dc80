#include <numeric>

#include <QTest>

#include "core/graph/Lineage.h"
#include "core/graph/lineage/ClauseGroups.h"
#include "core/graph/lineage/LineageLinks.h"
#include "core/graph/lineage/LineagePart.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using core::EntityId;
using core::Lineage;
using core::LineageBlock;
using core::LineageChange;
using core::LineageRibbon;
using namespace Qt::StringLiterals;

/// What became of the clauses of the bundled treaties.
class LineageTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    EntityId id(const QString &key) const
    {
        const EntityId found = m_knowledge->find(key).entity();
        if (found.isNull())
            qFatal("There is no %s.", qPrintable(key));
        return found;
    }

    Lineage lineageOf(const QStringList &treaties, core::LineageQuery query = {}) const
    {
        for (const QString &key : treaties)
            query.treaties.push_back(id(u"treaty/"_s + key));
        return core::buildLineage(*m_knowledge, query);
    }

    /// The ribbon of a strand; null when there is none. `later` empty: dropped.
    static const LineageRibbon *ribbon(const Lineage &lineage, EntityId earlier, EntityId later)
    {
        for (const LineageRibbon &ribbon : lineage.ribbons)
            for (const core::LineageStrand &strand : ribbon.strands)
                if (strand.earlier == earlier && strand.later == later)
                    return &ribbon;
        return nullptr;
    }

    static const LineageBlock &firstBlock(const Lineage &lineage, const LineageRibbon &ribbon)
    {
        return lineage.blocks[std::size_t(ribbon.blocks.front())];
    }

    static const LineageBlock &lastBlock(const Lineage &lineage, const LineageRibbon &ribbon)
    {
        return lineage.blocks[std::size_t(ribbon.blocks.back())];
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void putsClausesIntoTheGroupsTheyAreAbout_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("code");
        QTest::newRow("defence 1961") << u"ussr-dprk-1961/article-1"_s << u"B"_s;
        QTest::newRow("defence 2024") << u"russia-dprk-2024/article-4"_s << u"B"_s;
        QTest::newRow("alignment, with much about sovereignty") << u"russia-dprk-2024/article-5"_s << u"D"_s;
        QTest::newRow("alignment 2000") << u"russia-dprk-2000/article-3"_s << u"D"_s;
        QTest::newRow("economy before culture") << u"ussr-dprk-1961/article-4"_s << u"H"_s;
        QTest::newRow("dialogue") << u"russia-dprk-2024/article-2"_s << u"C"_s;
        QTest::newRow("crisis") << u"russia-dprk-2024/article-3"_s << u"C"_s;
        QTest::newRow("sanctions") << u"russia-dprk-2024/article-16"_s << u"G"_s;
        QTest::newRow("culture") << u"russia-dprk-2000/article-7"_s << u"I"_s;
        QTest::newRow("unification") << u"russia-dprk-2000/article-4"_s << u"K"_s;
        QTest::newRow("term") << u"ussr-dprk-1961/article-6"_s << u"L"_s;
        QTest::newRow("a preamble that was not coded") << u"russia-dprk-2024/preamble"_s << u"A"_s;
    }

    void putsClausesIntoTheGroupsTheyAreAbout()
    {
        QFETCH(const QString, clause);
        const core::ClauseGroups groups(*m_knowledge);
        QTEST(m_knowledge->topic(groups.groupOf(id(u"treaty/"_s + clause)))->code, "code");
    }

    void beginsWithThePairThatHasTheMostLinks()
    {
        QStringList keys;
        for (const EntityId treaty : core::lineageToBeginWith(*m_knowledge))
            keys << m_knowledge->entity(treaty).key;
        QCOMPARE(keys,
                 (QStringList{u"treaty/ussr-dprk-1961"_s, u"treaty/russia-dprk-2000"_s, u"treaty/russia-dprk-2024"_s}));
    }

    void columnsStandInTheOrderOfTheirDates()
    {
        const Lineage lineage = lineageOf({u"russia-dprk-2024"_s, u"ussr-china-1950"_s, u"us-rok-1953"_s});
        QCOMPARE(lineage.columns.size(), 3U);
        QCOMPARE(lineage.columns[0].treaty, id(u"treaty/ussr-china-1950"_s));
        QCOMPARE(lineage.columns[2].treaty, id(u"treaty/russia-dprk-2024"_s));
    }

    void thePromiseIsDroppedIntoAHollowBlockAndReturnsFromIt()
    {
        const Lineage lineage = lineageOf({u"ussr-dprk-1961"_s, u"russia-dprk-2000"_s, u"russia-dprk-2024"_s});
        const EntityId promise = id(u"treaty/ussr-dprk-1961/article-1"_s);
        const LineageRibbon *dropped = ribbon(lineage, promise, {});
        const LineageRibbon *returned = ribbon(lineage, promise, id(u"treaty/russia-dprk-2024/article-4"_s));
        QVERIFY(dropped != nullptr && returned != nullptr);
        QCOMPARE(dropped->change(), LineageChange::Dropped);
        QCOMPARE(returned->change(), LineageChange::Returned);
        QCOMPARE(lastBlock(lineage, *dropped).kind, LineageBlock::Kind::Absent);
        QCOMPARE(lastBlock(lineage, *dropped).column, 1);
        QVERIFY(!lastBlock(lineage, *dropped).absences.empty());
        QCOMPARE(returned->blocks.front(), dropped->blocks.back());
    }

    void withoutTheTextBetweenTheReturnIsDirect()
    {
        const Lineage lineage = lineageOf({u"ussr-dprk-1961"_s, u"russia-dprk-2024"_s});
        const LineageRibbon *returned =
            ribbon(lineage, id(u"treaty/ussr-dprk-1961/article-1"_s), id(u"treaty/russia-dprk-2024/article-4"_s));
        QVERIFY(returned != nullptr);
        QCOMPARE(firstBlock(lineage, *returned).kind, LineageBlock::Kind::Clause);
        QCOMPARE(returned->blocks.size(), 2U);
    }

    void linksAreChainedOverTextsThatAreNotShown()
    {
        const Lineage lineage = lineageOf({u"ussr-dprk-1961"_s, u"russia-dprk-2024"_s});
        const LineageRibbon *found =
            ribbon(lineage, id(u"treaty/ussr-dprk-1961/article-2"_s), id(u"treaty/russia-dprk-2024/article-5"_s));
        QVERIFY(found != nullptr);
        QCOMPARE(found->strands.front().statements.size(), 2U);
        QCOMPARE(found->change(), LineageChange::Reworded); // reworded, then broadened
    }

    void aRibbonPassesTextsItHasNothingToDoWith()
    {
        const Lineage lineage = lineageOf({u"ussr-china-1950"_s, u"us-rok-1953"_s, u"ussr-dprk-1961"_s});
        const LineageRibbon *found =
            ribbon(lineage, id(u"treaty/ussr-china-1950/article-3"_s), id(u"treaty/ussr-dprk-1961/article-2"_s));
        QVERIFY(found != nullptr);
        QCOMPARE(found->blocks.size(), 3U);
        QCOMPARE(lineage.blocks[std::size_t(found->blocks[1])].kind, LineageBlock::Kind::Passing);
    }

    void foldedGroupsAreOneBlockAColumn()
    {
        core::LineageQuery query{.folded = {id(u"topic/H"_s), id(u"topic/I"_s)}};
        const Lineage lineage = lineageOf({u"russia-dprk-2000"_s, u"russia-dprk-2024"_s}, query);
        for (const core::LineageColumn &column : lineage.columns) {
            const auto count = std::count_if(column.blocks.begin(), column.blocks.end(), [&](int block) {
                const LineageBlock &found = lineage.blocks[std::size_t(block)];
                return lineage.groups[std::size_t(found.group)] == id(u"topic/I"_s);
            });
            QCOMPARE(count, 1);
        }
        const LineageRibbon *found =
            ribbon(lineage, id(u"treaty/russia-dprk-2000/article-7"_s), id(u"treaty/russia-dprk-2024/article-12"_s));
        QVERIFY(found != nullptr);
        QVERIFY(found->strands.size() >= 2);
    }

    void aFocusLeavesOneGroupAndWhatItIsJoinedWith()
    {
        const Lineage lineage =
            lineageOf({u"ussr-dprk-1961"_s, u"russia-dprk-2000"_s, u"russia-dprk-2024"_s}, {.focus = id(u"topic/B"_s)});
        for (const LineageBlock &block : lineage.blocks)
            QCOMPARE(lineage.groups[std::size_t(block.group)], id(u"topic/B"_s));
        QCOMPARE(lineage.ribbons.size(), 2U);
    }

    void everyBlockAndRibbonHasAPassage()
    {
        core::LineageQuery query;
        query.treaties = core::treatiesByDate(*m_knowledge);
        const Lineage lineage = core::buildLineage(*m_knowledge, query);
        QVERIFY(lineage.columns.size() >= 10);
        for (const LineageRibbon &ribbon : lineage.ribbons)
            for (const core::LineageStrand &strand : ribbon.strands)
                for (const core::StatementId statement : strand.statements)
                    QVERIFY(!m_knowledge->evidence(statement).empty());
        for (const LineageBlock &block : lineage.blocks) {
            QVERIFY(block.kind != LineageBlock::Kind::Absent || !block.absences.empty());
            for (const core::StatementId statement : block.absences)
                QVERIFY(!m_knowledge->evidence(statement).empty());
        }
    }

    void notCodedIsNeverDrawnAsAbsent()
    {
        core::LineageQuery query;
        query.treaties = core::treatiesByDate(*m_knowledge);
        const Lineage lineage = core::buildLineage(*m_knowledge, query);
        for (const LineageBlock &block : lineage.blocks) {
            for (const core::StatementId statement : block.absences) {
                const core::Statement &row = m_knowledge->statement(statement);
                QVERIFY(row.polarity == core::Polarity::Negated || row.predicate == u"drops"_s);
            }
        }
        // The charter of 1945 has four clauses here and no coding at all.
        const Lineage charter = lineageOf({u"un-charter-1945"_s, u"ussr-dprk-1961"_s});
        for (const int block : charter.columns[0].blocks)
            QCOMPARE(charter.blocks[std::size_t(block)].kind, LineageBlock::Kind::Clause);
    }

    void combinesTwoChanges_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("both");
        const auto row = [](const char *name, LineageChange a, LineageChange b, LineageChange both) {
            QTest::newRow(name) << int(a) << int(b) << int(both);
        };
        row("kept twice", LineageChange::Kept, LineageChange::Kept, LineageChange::Kept);
        row("kept, then narrowed", LineageChange::Kept, LineageChange::Narrowed, LineageChange::Narrowed);
        row("narrowed, then kept", LineageChange::Narrowed, LineageChange::Kept, LineageChange::Narrowed);
        row("narrowed twice", LineageChange::Narrowed, LineageChange::Narrowed, LineageChange::Narrowed);
        row("narrowed, then broadened", LineageChange::Narrowed, LineageChange::Broadened, LineageChange::Reworded);
        row("reworded, then dropped", LineageChange::Reworded, LineageChange::Dropped, LineageChange::Dropped);
        row("broadened, then returned", LineageChange::Broadened, LineageChange::Returned, LineageChange::Returned);
    }

    void combinesTwoChanges()
    {
        QFETCH(const int, first);
        QFETCH(const int, second);
        QTEST(int(core::combined(LineageChange(first), LineageChange(second))), "both");
    }

    void nothingChosenIsAnEmptyLineage()
    {
        const Lineage lineage = lineageOf({});
        QVERIFY(lineage.columns.empty() && lineage.blocks.empty() && lineage.ribbons.empty());
    }

    void partsHaveEveryBlockAndRibbonOnce()
    {
        core::LineageQuery query;
        query.treaties = core::lineageToBeginWith(*m_knowledge);
        const Lineage whole = core::buildLineage(*m_knowledge, query);
        std::size_t blocks = 0;
        std::size_t ribbons = 0;
        qint64 crossings = 0;
        for (const std::vector<int> &joined : core::joinedBlocks(whole)) {
            const Lineage part = core::partOf(whole, joined);
            QCOMPARE(part.columns.size(), whole.columns.size());
            QCOMPARE(part.blocks.size(), joined.size());
            for (const LineageBlock &block : part.blocks)
                QVERIFY(std::size_t(block.group) < part.groups.size());
            blocks += part.blocks.size();
            ribbons += part.ribbons.size();
            crossings += part.crossings;
        }
        QCOMPARE(blocks, whole.blocks.size());
        QCOMPARE(ribbons, whole.ribbons.size());
        QVERIFY(core::joinedBlocks(whole).size() > 10);
        QVERIFY(crossings <= whole.crossings);
    }

    void aPartOfAllIsTheWhole()
    {
        core::LineageQuery query;
        query.treaties = core::lineageToBeginWith(*m_knowledge);
        const Lineage whole = core::buildLineage(*m_knowledge, query);
        std::vector<int> all(whole.blocks.size());
        std::iota(all.begin(), all.end(), 0);
        const Lineage part = core::partOf(whole, all);
        QCOMPARE(part.groups, whole.groups);
        QCOMPARE(part.crossings, whole.crossings);
        for (std::size_t i = 0; i < whole.columns.size(); ++i)
            QCOMPARE(part.columns[i].blocks, whole.columns[i].blocks);
        for (std::size_t i = 0; i < whole.ribbons.size(); ++i)
            QCOMPARE(part.ribbons[i].blocks, whole.ribbons[i].blocks);
    }
};

QTEST_GUILESS_MAIN(LineageTest)
#include "tst_Lineage.moc"

#include "app/session/Document.h"
#include "app/session/Selection.h"
#include "app/session/SelectionKeeper.h"
#include "core/base/Error.h"
#include "core/store/Edits.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

class SelectionKeeperTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Document document;
        Selection selection;
        SelectionKeeper keeper{document, selection};

        Bench() { open(); }
        void open() { document.setProject(core::Project::inMemory(test::SampleKnowledge::data())); }
        core::Ref ref(const char *key) const { return document.knowledge()->find(QLatin1String(key)); }
    };

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aProjectOpensOnTheDayOfItsData()
    {
        const Bench bench;
        QCOMPARE(bench.selection.validOn(), std::optional(QDate(2026, 1, 1)));
    }

    void theSecondClockTakesAwayWhatWasNotKnownAndBringsItBack()
    {
        Bench bench;
        const core::Ref treaty = bench.ref("treaty/russia-dprk-2024");
        Filter filter;
        filter.hidden = {treaty.entity()};
        bench.selection.setFilter(filter);
        bench.selection.select(treaty);
        bench.selection.setKnownOn(QDate(1900, 1, 1));
        QCOMPARE(bench.document.knownOn(), std::optional(QDate(1900, 1, 1)));
        QVERIFY(bench.document.knowledge()->find(QStringLiteral("treaty/russia-dprk-2024")).isNull());
        QVERIFY(!bench.document.wholeKnowledge()->find(QStringLiteral("treaty/russia-dprk-2024")).isNull());
        QVERIFY(bench.selection.refs().isEmpty());
        bench.selection.setKnownOn(std::nullopt);
        QVERIFY(bench.document.knowledge() == bench.document.wholeKnowledge());
        QCOMPARE(bench.selection.filter(), filter);
    }

    void nothingCanBeChangedWhileTheSecondClockIsSetBack()
    {
        Bench bench;
        const core::EntityId russia = bench.ref("actor/russia").entity();
        const auto rename = [&] {
            bench.document.edit([&](core::Project &project) { core::rename(project, russia, QStringLiteral("R")); });
        };
        bench.selection.setKnownOn(QDate(2024, 6, 21));
        QVERIFY(bench.document.isReadOnly());
        QVERIFY(bench.document.readOnlyReason().contains(QStringLiteral("21 June 2024")));
        QVERIFY_THROWS_EXCEPTION(core::Error, rename());
        bench.selection.setKnownOn(std::nullopt);
        QVERIFY(!bench.document.isReadOnly());
        rename();
        QCOMPARE(bench.document.knowledge()->entity(russia).label, QStringLiteral("R"));
    }

    void anotherProjectIsShownWithAllThatIsKnown()
    {
        Bench bench;
        bench.selection.setKnownOn(QDate(1900, 1, 1));
        bench.open();
        QVERIFY(!bench.selection.knownOn());
        QVERIFY(!bench.document.knownOn());
        QVERIFY(!bench.ref("actor/russia").isNull());
    }

    void anotherProjectStartsWithNothingSelected()
    {
        Bench bench;
        bench.selection.select(bench.ref("actor/russia"));
        bench.selection.hover(bench.ref("actor/russia"));
        bench.selection.toggleExpanded(bench.ref("treaty/russia-dprk-2024").entity());
        Filter filter;
        filter.hidden = {bench.ref("actor/russia").entity()};
        bench.selection.setFilter(filter);
        bench.open();
        QVERIFY(bench.selection.refs().isEmpty());
        QVERIFY(bench.selection.hovered().isNull());
        QVERIFY(bench.selection.expanded().isEmpty());
        QCOMPARE(bench.selection.filter(), Filter());
    }

    void whatIsRemovedIsForgottenEverywhereAndTheRestStays()
    {
        Bench bench;
        const core::EntityId gone = bench.ref("treaty/russia-dprk-2000").entity();
        const core::EntityId stays = bench.ref("treaty/russia-dprk-2024").entity();
        bench.selection.select({bench.ref("actor/russia"), gone, bench.ref("statement/russia-dprk-2000/signed")});
        bench.selection.hover(gone);
        bench.selection.setExpanded({gone, stays});
        Filter filter;
        filter.hidden = {gone, stays};
        bench.selection.setFilter(filter);
        bench.document.edit([gone](core::Project &project) { core::removeEntity(project, gone); });
        QCOMPARE(bench.selection.refs(), QVector<core::Ref>{bench.ref("actor/russia")});
        QVERIFY(bench.selection.hovered().isNull());
        QCOMPARE(bench.selection.expanded(), QSet<core::EntityId>{stays});
        QCOMPARE(bench.selection.filter().hidden, QSet<core::EntityId>{stays});
    }
};

QTEST_GUILESS_MAIN(SelectionKeeperTest)
#include "tst_SelectionKeeper.moc"

#include "app/picture/Legend.h"
#include "app/views/graph/GraphPage.h"
#include "app/views/graph/GraphPicture.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// The graph as marks, without a widget.
class GraphPictureTest : public QObject
{
    Q_OBJECT

private:
    core::Knowledge m_knowledge{test::SampleKnowledge::data()};
    core::Graph m_graph = core::Graph::build(m_knowledge);
    GraphPlaces m_laidOut = layOutGraph(m_knowledge, m_graph);
    GraphPlaces m_places = arrangeGraph(m_knowledge, m_laidOut);

    core::EntityId id(const char *key) const { return m_knowledge.find(QLatin1String(key)).entity(); }

    GraphPicture build(const GraphPictureOptions &options) const
    {
        return buildGraphPicture(m_knowledge, m_graph, m_places, options);
    }

    const Mark &nodeOf(const GraphPicture &picture, const char *key) const
    {
        return picture.picture.marks[size_t(picture.nodes.value(id(key).value))];
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyInteractiveMarkHasAPassage()
    {
        GraphPictureOptions options;
        options.expanded << id("treaty/russia-dprk-2024");
        options.filter.hiddenKinds.clear();
        const GraphPicture picture = build(options);
        QVERIFY(picture.picture.marks.size() > 8);
        for (const Mark &mark : picture.picture.marks) {
            QVERIFY2(mark.isInteractive(), qPrintable(mark.alt));
            QVERIFY2(!m_knowledge.why(mark.standsFor).empty(), qPrintable(mark.alt));
            QVERIFY(!mark.alt.isEmpty());
        }
    }

    void noTwoLabelsOverlap_data()
    {
        QTest::addColumn<double>("zoom");
        for (const double zoom : {0.2, 0.5, 1.0, 2.0})
            QTest::addRow("zoom %g", zoom) << zoom;
    }

    void noTwoLabelsOverlap()
    {
        QFETCH(double, zoom);
        GraphPictureOptions options;
        options.zoom = zoom;
        options.filter.hiddenKinds.clear();
        options.filter.unlinked = Filter::Unlinked::Shown;
        options.expanded << id("treaty/russia-dprk-2024") << id("treaty/ussr-dprk-1961");
        std::vector<QRectF> boxes;
        for (const Mark &mark : build(options).picture.marks)
            if (mark.layer == 3)
                boxes.push_back(mark.textBox);
        QVERIFY(!boxes.empty());
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t j = i + 1; j < boxes.size(); ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
    }

    void clausesComeWithTheirTreaty()
    {
        QVERIFY(!build({}).nodes.contains(id("treaty/russia-dprk-2024/article-4").value));
        GraphPictureOptions options;
        options.expanded << id("treaty/russia-dprk-2024");
        QVERIFY(build(options).nodes.contains(id("treaty/russia-dprk-2024/article-4").value));
        QVERIFY(nodeOf(build(options), "treaty/russia-dprk-2024").has(Expanded));
    }

    void aDateMovesNothingThatStays()
    {
        GraphPictureOptions early;
        early.validOn = QDate(1970, 1, 1);
        GraphPictureOptions late;
        late.validOn = QDate(2024, 12, 4);
        const GraphPicture then = build(early);
        const GraphPicture now = build(late);
        int stayed = 0;
        for (auto it = then.nodes.begin(); it != then.nodes.end(); ++it) {
            if (!now.nodes.contains(it.key()))
                continue;
            ++stayed;
            QCOMPARE(then.picture.marks[size_t(it.value())].box.center(),
                     now.picture.marks[size_t(now.nodes.value(it.key()))].box.center());
        }
        QVERIFY(stayed > 0);
    }

    void whatIsNotYetIsLeftOutAndWhatHasEndedIsPaler()
    {
        GraphPictureOptions options;
        options.validOn = QDate(1970, 1, 1);
        const GraphPicture then = build(options);
        QVERIFY(!then.nodes.contains(id("treaty/russia-dprk-2024").value));
        QVERIFY(!nodeOf(then, "treaty/ussr-dprk-1961").has(Ended));
        options.validOn = QDate(2024, 12, 5);
        QVERIFY(nodeOf(build(options), "treaty/ussr-dprk-1961").has(Ended));
        QVERIFY(!nodeOf(build(options), "treaty/russia-dprk-2024").has(Ended));
    }

    void theHeadlineCountsPromisesOfTheDay()
    {
        QCOMPARE(headlineOf(m_knowledge, Filter(), QDate(2000, 6, 1)).standsFor.size(), size_t(0));
        QVERIFY(
            headlineOf(m_knowledge, Filter(), QDate(2000, 6, 1)).text.contains(QLatin1String("no defence promise")));
        const Headline now = headlineOf(m_knowledge, Filter(), QDate(2024, 12, 5));
        QCOMPARE(now.standsFor.size(), size_t(1));
        QVERIFY(now.text.contains(QLatin1String("5 December 2024")));
    }

    void theHeadlineKeepsToTheFilter()
    {
        Filter filter;
        filter.actors = {id("actor/russia"), id("actor/soviet-union")};
        filter.parties = Filter::Parties::Between;
        const Headline none = headlineOf(m_knowledge, filter, QDate(2024, 12, 5));
        QVERIFY(none.text.contains(QLatin1String("no defence promise in force (between Russia and Soviet Union)")));
        // Leaving treaties out of the picture does not undo their promises.
        filter = Filter();
        filter.hiddenKinds.insert(core::EntityKind::Treaty);
        const Headline same = headlineOf(m_knowledge, filter, QDate(2024, 12, 5));
        QCOMPARE(same.standsFor.size(), size_t(1));
        QVERIFY(same.detail.startsWith(QLatin1String("Shown: without treaties")));
    }

    void parallelLinesAreToldApart()
    {
        GraphPictureOptions options;
        const GraphPicture picture = build(options);
        for (std::size_t i = 0; i < picture.links.size(); ++i)
            for (std::size_t j = i + 1; j < picture.links.size(); ++j)
                QVERIFY(picture.picture.marks[size_t(picture.links[i].mark)].points !=
                        picture.picture.marks[size_t(picture.links[j].mark)].points);
    }

    void aPinMovesItsNodeAlone()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        const core::EntityId russia = id("actor/russia");
        data.pins.push_back({russia, 1234, -567});
        const core::Knowledge pinned(data);
        const GraphPlaces places = arrangeGraph(pinned, m_laidOut);
        QCOMPARE(places.value(russia.value), QPointF(1234, -567));
        for (auto it = m_places.begin(); it != m_places.end(); ++it)
            if (it.key() != russia.value)
                QCOMPARE(places.value(it.key()), it.value());
    }

    void theSameKnowledgeGivesTheSamePlaces()
    {
        QCOMPARE(layOutGraph(m_knowledge, m_graph), m_laidOut);
        QCOMPARE(layOutGraph(m_knowledge, m_graph, m_laidOut), m_laidOut);
    }

    void aPageHoldsItsMarks()
    {
        GraphPageOptions options;
        options.page = QSizeF(1280, 720);
        const Picture page = graphPage(m_knowledge, m_graph, options);
        QCOMPARE(page.bounds.width(), 1280.0);
        QCOMPARE(page.bounds.height() + footerHeight(page, 1280), 720.0);
        for (const Mark &mark : page.marks)
            if (mark.layer >= 2)
                QVERIFY2(page.bounds.contains(mark.box), qPrintable(mark.alt));
        QCOMPARE(page.marks.front().text, page.headline);
    }
};

QTEST_APPLESS_MAIN(GraphPictureTest)
#include "tst_GraphPicture.moc"

#include <QTest>

#include "app/export/CarriedView.h"
#include "app/export/pptx/PptxViewStates.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/export/pptx/SlidePicture.h"
#include "app/export/pptx/ZipArchive.h"
#include "app/slides/SlideDeck.h"
#include "core/base/Error.h"
#include "tests/app/export/pptx/PptxCheck.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

using Parts = std::map<QString, QByteArray>;

class tst_SlideDeck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void isWhole_data() { addViews(); }
    void isWhole() { QCOMPARE(test::pptxFaults(bytes()).join(u'\n'), QString()); }

    void givesTheSameBytes_data() { addViews(); }
    void givesTheSameBytes() { QCOMPARE(bytes(), bytes()); }

    void gluesLinesToNodes()
    {
        const QByteArray slide = parts(ViewKind::Graph)[u"ppt/slides/slide1.xml"_s];
        QVERIFY(slide.count("<a:stCxn ") > 0);
        QCOMPARE(slide.count("<a:stCxn "), slide.count("<a:endCxn "));
    }

    /// The likeness is drawn from the picture as it is placed: its lines follow the nodes that were pushed apart.
    void linesOfAPlacedPictureEndAtTheirNodes()
    {
        const Deck deck = slideDeck(
            {.knowledge = m_knowledge, .graph = m_graph, .states = {openingState(m_knowledge, ViewKind::Graph)}});
        const Picture placed = placedOnSlide(deck.slides.front().picture).picture;
        const auto boxOf = [&placed](core::Ref ref) { return placed.marks[std::size_t(placed.find(ref))].box; };
        int lines = 0;
        for (const Mark &mark : placed.marks) {
            if (mark.joins[0].isNull() || mark.joins[0] == mark.joins[1] || mark.points.empty())
                continue;
            ++lines;
            for (const auto &[ref, end] :
                 {std::pair(mark.joins[0], mark.points.front()), std::pair(mark.joins[1], mark.points.back())}) {
                const QRectF box = boxOf(ref);
                QVERIFY(box.adjusted(-1, -1, 1, 1).contains(end));
                QVERIFY(!box.adjusted(0.3 * box.width(), 0.3 * box.height(), -0.3 * box.width(), -0.3 * box.height())
                             .contains(end));
            }
        }
        QVERIFY(lines > 2);
    }

    void keepsTheViewsItShows()
    {
        const PptxViewStates found = viewStatesOfPptx(deckBytes({ViewKind::Graph, ViewKind::Timeline}));
        QCOMPARE(found.digest, PptxViewStates::Digest::Agrees);
        QCOMPARE(found.states.size(), std::size_t(2));
        const CarriedView carried = carriedFrom(QString::fromUtf8(found.states[1]));
        QVERIFY(viewStateFrom(carried.view, m_knowledge).state == openingState(m_knowledge, ViewKind::Timeline));
        QVERIFY(!carried.rests.empty());
    }

    void keepsThemWhenTheTagsAreLost()
    {
        Parts all = parts(ViewKind::Graph);
        std::erase_if(all, [](const auto &part) { return part.first.startsWith(u"ppt/tags"_s); });
        const PptxViewStates found = viewStatesOfPptx(packed(all));
        QCOMPARE(found.digest, PptxViewStates::Digest::Agrees);
        QCOMPARE(found.states.size(), std::size_t(1));
    }

    void tellsThatAViewWasChanged()
    {
        Parts all = parts(ViewKind::Graph);
        all[u"ppt/tags/tag1.xml"_s] = "<tagLst><tag name=\"PACTGRAPHVIEW\" val=\"e30=\"/></tagLst>";
        const PptxViewStates found = viewStatesOfPptx(packed(all));
        QCOMPARE(found.states.at(0), QByteArray("{}"));
        QCOMPARE(found.digest, PptxViewStates::Digest::Differs);
    }

    void refusesWhatIsNoArchive_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("PK, but no archive");
        QTest::newRow("half of one") << bytes(ViewKind::Graph).left(9000);
    }
    void refusesWhatIsNoArchive()
    {
        QFETCH(QByteArray, file);
        QVERIFY_THROWS_EXCEPTION(core::Error, viewStatesOfPptx(file));
    }

    void refusesABomb()
    {
        const QByteArray bomb = zipArchive({{u"ppt/tags/tag1.xml"_s, QByteArray(17 << 20, ' ')}});
        QVERIFY(bomb.size() < 100000);
        QVERIFY_THROWS_EXCEPTION(core::Error, viewStatesOfPptx(bomb));
    }

    void theCheckSeesAFault_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QString slide = u"ppt/slides/slide1.xml"_s;
        const auto row = [](const char *name, const QString &part, const QByteArray &before, const QByteArray &after) {
            QTest::newRow(name) << part << before << after;
        };
        row("a number used twice", slide, "<p:cNvPr id=\"3\"", "<p:cNvPr id=\"2\"");
        row("glue to nothing", slide, "<a:stCxn id=\"", "<a:stCxn id=\"99");
        row("glue to no site", slide, "<a:endCxn id=", "<a:endCxn idx=\"9\" id=");
        row("a line beside its site", slide, "flipH=\"1\"", "flipH=\"0\"");
        row("a negative size", slide, "cy=\"1", "cy=\"-1");
        row("a type of nothing", u"[Content_Types].xml"_s, "/ppt/slides/slide1.xml", "/ppt/slides/slide9.xml");
        row("a relationship to nothing", u"ppt/slides/_rels/slide1.xml.rels"_s, "slideLayout1.xml", "slideLayout9.xml");
        row("tags that nobody asks for", slide, "<p:tags r:id=\"", "<p:tags r:id=\"x");
        row("a torn part", slide, "</p:sld>", "");
    }
    void theCheckSeesAFault()
    {
        QFETCH(QString, part);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Parts all = parts(ViewKind::Graph);
        QByteArray &broken = all[part];
        const qsizetype at = broken.indexOf(before);
        QVERIFY(at >= 0);
        broken.replace(at, before.size(), after);
        QVERIFY(!test::pptxFaults(all).isEmpty());
    }

    void notesHaveThePassagesAndTheLastSlideTheSources()
    {
        const Deck deck = slideDeck(
            {.knowledge = m_knowledge, .graph = m_graph, .states = {openingState(m_knowledge, ViewKind::Graph)}});
        QVERIFY(!deck.slides.at(0).passages.empty());
        QVERIFY(!deck.sources.empty());
        Parts all = unzipped(pptxBytes(deck));
        QVERIFY(all[u"ppt/notesSlides/notesSlide1.xml"_s].contains(
            deck.slides[0].passages.front().words.left(20).toHtmlEscaped().toUtf8()));
        QVERIFY(all[u"ppt/slides/slide2.xml"_s].contains(deck.sources.front().citation.left(20).toUtf8()));
    }

private:
    static void addViews()
    {
        QTest::addColumn<ViewKind>("kind");
        for (const ViewKind kind : {ViewKind::Graph, ViewKind::Timeline})
            QTest::newRow(qPrintable(toWord(kind))) << kind;
    }

    QByteArray deckBytes(const std::vector<ViewKind> &kinds) const
    {
        SlideRequest request{.knowledge = m_knowledge, .graph = m_graph};
        for (const ViewKind kind : kinds)
            request.states.push_back(openingState(m_knowledge, kind));
        return pptxBytes(slideDeck(request));
    }

    QByteArray bytes(ViewKind kind) const { return deckBytes({kind}); }

    QByteArray bytes() const
    {
        QFETCH(ViewKind, kind);
        return bytes(kind);
    }

    Parts parts(ViewKind kind) const { return unzipped(bytes(kind)); }

    static QByteArray packed(const Parts &all)
    {
        std::vector<ZipEntry> entries;
        for (const auto &[name, bytes] : all)
            entries.push_back({name, bytes});
        return zipArchive(entries);
    }

    const core::Knowledge m_knowledge{test::SampleKnowledge::data()};
    const core::Graph m_graph = core::Graph::build(m_knowledge);
};

QTEST_GUILESS_MAIN(tst_SlideDeck)
#include "tst_SlideDeck.moc"

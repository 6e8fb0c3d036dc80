#include <algorithm>

#include <QTest>

#include "app/export/pptx/PptxWriter.h"
#include "app/export/pptx/ZipArchive.h"
#include "app/session/ShownText.h"
#include "app/slides/SlideDraft.h"
#include "app/views/charts/ChartData.h"
#include "app/views/table/TableRows.h"
#include "tests/app/export/pptx/PptxCheck.h"
#include "tests/app/export/pptx/XmlTree.h"
#include "tests/app/slides/BundleDecks.h"
#include "tests/support/Test.h"
#include "tests/support/TreatyNetwork.h"

using namespace app;
using namespace Qt::StringLiterals;

using Parts = std::map<QString, QByteArray>;

/// Every view, chart, list and story of the bundled knowledge as slides.
class tst_DeckViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_decks = std::make_unique<test::BundleDecks>();
        QVERIFY(!m_decks->knowledge().data().statements.empty());
    }

    void isWhole_data() { addDecks(); }
    void isWhole()
    {
        QFETCH(int, deck);
        QCOMPARE(test::pptxFaults(pptxBytes(m_all[std::size_t(deck)].deck)).join(u'\n'), QString());
    }

    void givesTheSameBytes_data() { addDecks(); }
    void givesTheSameBytes()
    {
        QFETCH(int, deck);
        const Deck &made = m_all[std::size_t(deck)].deck;
        QCOMPARE(pptxBytes(made), pptxBytes(made));
    }

    void noLettersAreSmallerThanNinePoints_data() { addDecks(); }
    void noLettersAreSmallerThanNinePoints()
    {
        QFETCH(int, deck);
        int sizes = 0;
        for (const auto &[name, bytes] : unzipped(pptxBytes(m_all[std::size_t(deck)].deck))) {
            if (!name.startsWith(u"ppt/slides/slide"_s) && !name.startsWith(u"ppt/charts/chart"_s))
                continue;
            const test::XmlTree part = test::XmlTree::of(bytes);
            for (const QString &element : {u"a:rPr"_s, u"a:defRPr"_s, u"a:endParaRPr"_s}) {
                for (const test::XmlTree *letters : part.all(element)) {
                    if (!letters->attributes.contains(u"sz"_s))
                        continue;
                    ++sizes;
                    QVERIFY2(letters->attributes.value(u"sz"_s).toInt() >= 900,
                             qPrintable(name + u": "_s + letters->attributes.value(u"sz"_s)));
                }
            }
        }
        QVERIFY(sizes > 20);
    }

    void theLineageGoesOnOnFurtherSlides()
    {
        const ViewState state = openingState(m_decks->knowledge(), ViewKind::Lineage);
        const Deck deck = m_decks->deckOf({state});
        QVERIFY(deck.slides.size() > 1);
        for (std::size_t i = 0; i < deck.slides.size(); ++i) {
            QVERIFY(deck.slides[i].title.endsWith(u"(%1 of %2)"_s.arg(i + 1).arg(deck.slides.size())));
            QCOMPARE(deck.slides[i].sentence, deck.slides[0].sentence);
            QVERIFY(!deck.slides[i].passages.empty());
        }
    }

    void aChartOfManyNamesGoesOnOnFurtherSlides()
    {
        ViewState state = openingState(m_decks->knowledge(), ViewKind::Chart);
        state.options.chart.name = toWord(ChartKind::Actors);
        const ChartData data = chartData(m_decks->knowledge(),
                                         {.kind = ChartKind::Actors, .filter = state.filter, .validOn = state.validOn});
        QVERIFY(data.categories.size() > 26);
        std::size_t shown = 0;
        const Deck deck = m_decks->deckOf({state});
        for (const DeckSlide &slide : deck.slides) {
            QVERIFY(slide.chart->categories.size() <= 26);
            QCOMPARE(slide.chart->top, deck.slides[0].chart->top); // bars of all slides can be compared
            QVERIFY(slide.sentence.contains(u"Rows %1 to %2 of %3."_s.arg(shown + 1)
                                                .arg(shown + slide.chart->categories.size())
                                                .arg(data.categories.size())));
            for (const DeckChart::Category &category : slide.chart->categories)
                QVERIFY(category.name.startsWith(data.categories[shown++].name));
        }
        QCOMPARE(shown, data.categories.size());
    }

    void whatNoSlideHasRoomForIsInTheWorkbook()
    {
        const core::Knowledge knowledge(test::treatyNetwork(400, 400, 3));
        const core::Graph graph = core::Graph::build(knowledge);
        ViewState state = openingState(knowledge, ViewKind::Chart);
        state.options.chart.name = toWord(ChartKind::Actors);
        const std::size_t all =
            chartData(knowledge, {.kind = ChartKind::Actors, .filter = state.filter, .validOn = state.validOn})
                .categories.size();
        const Deck deck = slideDeck({.knowledge = knowledge, .graph = graph, .states = {state}});
        QCOMPARE(deck.slides.size(), std::size_t(6));
        const std::size_t further = all - 6 * 26;
        QVERIFY(all > 6 * 26);
        QVERIFY(deck.slides.front().sentence.contains(
            u"%1 further ones are in the data of the last chart."_s.arg(further)));
        const Parts parts = unzipped(pptxBytes(deck));
        QCOMPARE(test::pptxFaults(parts).join(u'\n'), QString());
        const Parts book = unzipped(parts.at(u"ppt/embeddings/Microsoft_Excel_Worksheet6.xlsx"_s));
        const test::XmlTree sheet = test::XmlTree::of(book.at(u"xl/worksheets/sheet1.xml"_s));
        QCOMPARE(sheet.all(u"row"_s).size(), 1 + 26 + further);
    }

    void everySlideTellsWhatIsShown()
    {
        ViewState matrix = openingState(m_decks->knowledge(), ViewKind::Matrix);
        matrix.filter.hiddenModalities = {core::Modality::Claim};
        ViewState chart = matrix;
        chart.kind = ViewKind::Chart;
        ViewState timeline = matrix;
        timeline.kind = ViewKind::Timeline;
        for (const ViewState &state : {matrix, chart, timeline}) {
            const Deck deck = m_decks->deckOf({state});
            const Parts parts = unzipped(pptxBytes(deck));
            for (std::size_t i = 0; i < deck.slides.size(); ++i) {
                const QString expected = shownText(m_decks->knowledge(), state);
                QCOMPARE(deck.slides[i].shown, expected);
                const QByteArray slide = parts.at(u"ppt/slides/slide%1.xml"_s.arg(i + 1));
                QCOMPARE(slide.count(expected.left(24).toUtf8()), 1); // at the foot, and nowhere else
            }
        }
    }

    void measuresStandInTablesOfSlides()
    {
        ViewState state = openingState(m_decks->knowledge(), ViewKind::Table);
        state.options.table.of = TableOf::Actors;
        state.options.table.columns = {u"name"_s, u"degree"_s};
        const Deck deck = m_decks->deckOf({state});
        const DeckTable &table = *deck.slides.front().table;
        for (std::size_t r = 1; r < table.rows.size(); ++r)
            QVERIFY2(table.rows[r].cells[1].text.toDouble() >= 1 || table.rows[r].cells[1].text == u"0"_s,
                     qPrintable(table.rows[r].cells[1].text));
    }

    void everyChartIsOneThatCanBeEdited()
    {
        const Deck deck = m_decks->deckOf(m_decks->states());
        const Parts all = unzipped(pptxBytes(deck));
        int charts = 0;
        int workbooks = 0;
        for (const auto &[name, bytes] : all) {
            charts += name.startsWith(u"ppt/charts/chart"_s) ? 1 : 0;
            workbooks += name.startsWith(u"ppt/embeddings/"_s) ? 1 : 0;
        }
        QCOMPARE(charts,
                 int(std::ranges::count_if(deck.slides, [](const auto &slide) { return slide.chart.has_value(); })));
        QVERIFY(charts > 7);
        QCOMPARE(workbooks, charts);
    }

    /// Whatever is cut onto further slides: each topic has its row once, each row a cell for each treaty.
    void theMatrixIsATableOfAllItsRows()
    {
        const core::Knowledge &knowledge = m_decks->knowledge();
        const Parts all = unzipped(pptxBytes(m_decks->deckOf({openingState(knowledge, ViewKind::Matrix)})));
        const core::TopicMatrix matrix = core::topicMatrix(knowledge, {});
        QHash<QString, int> rows;
        for (const auto &[name, bytes] : all) {
            const test::XmlTree slide =
                test::XmlTree::of(name.startsWith(u"ppt/slides/slide"_s) ? bytes : QByteArray());
            for (const test::XmlTree *row : slide.all(u"a:tr"_s)) {
                QString label;
                for (const test::XmlTree *text : row->children.front().all(u"a:t"_s))
                    label += text->text;
                ++rows[label];
            }
        }
        QVERIFY(matrix.topicCount > 40);
        for (const core::MatrixRow &row : matrix.rows)
            if (row.kind == core::MatrixRow::Kind::Topic)
                QCOMPARE(rows.value(knowledge.entity(row.subject).label), 1);
    }

    /// By word and by fill, whichever colours there are.
    void theMatrixTellsItsStatesApart()
    {
        const QByteArray slides = textOfSlides({openingState(m_decks->knowledge(), ViewKind::Matrix)});
        QVERIFY(slides.contains("not coded"));
        QVERIFY(slides.contains("<a:pattFill prst=\"ltUpDiag\">"));
        QVERIFY(slides.contains("none"));
        QVERIFY(slides.contains("<a:prstDash val=\"dash\"/>"));
        QVERIFY(slides.contains("sources differ"));
        QVERIFY(slides.contains("<a:pattFill prst=\"wdDnDiag\">"));
    }

    void aLongTableSaysWhatItLeavesOut()
    {
        ViewState state = openingState(m_decks->knowledge(), ViewKind::Table);
        state.options.table.of = TableOf::Statements;
        const Deck deck = m_decks->deckOf({state});
        const TableScope scope(state.filter, state.validOn);
        const std::size_t all = tableRows(m_decks->knowledge(), state.options.table, scope).size();
        std::size_t shown = 0;
        for (const DeckSlide &slide : deck.slides)
            shown += slide.table->rows.size() - 1;
        QVERIFY(deck.slides.size() > 1 && deck.slides.size() <= std::size_t(mostTableSlides));
        QVERIFY(shown > 40 && shown < all);
        for (const DeckSlide &slide : deck.slides)
            QVERIFY(slide.sentence.contains(
                u"%1 rows are left out: slides take the first %2"_s.arg(all - shown).arg(shown)));
    }

    void onlyTheFirstSlideOfATableCarriesTheView()
    {
        const Deck deck = m_decks->deckOf({openingState(m_decks->knowledge(), ViewKind::Matrix)});
        QVERIFY(deck.slides.size() > 1);
        for (std::size_t i = 0; i < deck.slides.size(); ++i)
            QCOMPARE(deck.slides[i].viewState.isEmpty(), i > 0);
    }

    void aLargeGraphIsAnImageWithItsLabelsAndSaysSo()
    {
        const Parts all = unzipped(pptxBytes(test::largeGraphDeck(2500)));
        QCOMPARE(test::pptxFaults(all).join(u'\n'), QString());
        const QByteArray slide = all.at(u"ppt/slides/slide1.xml"_s);
        QCOMPARE(slide.count("<p:pic>"), 1);
        QVERIFY(slide.contains("<asvg:svgBlip"));
        QVERIFY(slide.contains("too many marks"));
        QVERIFY(slide.count("txBox=\"1\"") > 5);
        QVERIFY(all.contains(u"ppt/media/image1.png"_s));
        QVERIFY(all.contains(u"ppt/media/image1.svg"_s));
        QVERIFY(all.at(u"ppt/notesSlides/notesSlide1.xml"_s).contains("too many marks"));
    }

    void theCheckSeesAFault_data()
    {
        QTest::addColumn<ViewKind>("kind");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, ViewKind kind, const QString &part, const QByteArray &before,
                            const QByteArray &after) { QTest::newRow(name) << kind << part << before << after; };
        const QString slide = u"ppt/slides/slide1.xml"_s;
        const ViewKind matrix = ViewKind::Matrix;
        row("a column too many", matrix, slide, "<a:gridCol w=\"", "<a:gridCol w=\"1\"/><a:gridCol w=\"");
        row("a table beside its frame", matrix, slide, "<a:tr h=\"", "<a:tr h=\"1");
        row("a merge that goes too far", matrix, slide, "rowSpan=\"2\"", "rowSpan=\"200\"");
        row("a merge that is not marked", matrix, slide, "vMerge=\"1\"", "vMerge=\"0\"");
        row("merged with nothing", matrix, slide, "rowSpan=\"2\"", "rowSpan=\"1\"");
        row("no description", matrix, slide, "descr=\"Table", "descr=\"\" x=\"");
        row("a group without coordinates", matrix, slide, "<a:chOff x=\"4", "<a:chOff x=\"5");
        const QString chart = u"ppt/charts/chart1.xml"_s;
        row("an axis of nobody", ViewKind::Chart, chart, "<c:crossAx val=\"1002\"/>", "<c:crossAx val=\"1003\"/>");
        row("a third axis", ViewKind::Chart, chart, "<c:axId val=\"1001\"/><c:axId", "<c:axId val=\"1\"/><c:axId");
        row("too few points", ViewKind::Chart, chart, "<c:strCache><c:ptCount val=\"14\"/>",
            "<c:strCache><c:ptCount val=\"3\"/>");
        row("labels outside stacked bars", ViewKind::Chart, chart, "<c:dLblPos val=\"ctr\"/>",
            "<c:dLblPos val=\"outEnd\"/>");
        row("stacked side by side", ViewKind::Chart, chart, "<c:overlap val=\"100\"/>", "");
        row("another number than in the workbook", ViewKind::Chart, chart, "<c:v>37</c:v>", "<c:v>38</c:v>");
        row("no number", ViewKind::Chart, chart, "<c:v>37</c:v>", "<c:v>3,7</c:v>");
        row("no workbook", ViewKind::Chart, u"ppt/charts/_rels/chart1.xml.rels"_s, "Worksheet1", "Worksheet9");
        const ViewKind graph = ViewKind::Graph;
        row("no layout", graph, u"ppt/slides/_rels/slide1.xml.rels"_s, "/slideLayout\"", "/slideLayouts\"");
        row("notes of another slide", graph, u"ppt/notesSlides/_rels/notesSlide1.xml.rels"_s, "slide1.xml",
            "slide2.xml");
        row("one theme for all", graph, u"ppt/notesMasters/_rels/notesMaster1.xml.rels"_s, "theme2.xml", "theme1.xml");
        row("a layout that is not listed", graph, u"ppt/slideMasters/_rels/slideMaster1.xml.rels"_s, "slideLayout2.xml",
            "slideLayout1.xml");
        row("master and layout with one number", graph, u"ppt/slideMasters/slideMaster1.xml"_s, "2147483649",
            "2147483648");
        row("no master of notes", graph, u"ppt/presentation.xml"_s, "<p:notesMasterId r:id", "<p:notesMasterId x");
        row("no date", graph, u"docProps/core.xml"_s, "T00:00:00Z", "");
    }
    void theCheckSeesAFault()
    {
        QFETCH(ViewKind, kind);
        QFETCH(QString, part);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        Parts all = unzipped(pptxBytes(m_decks->deckOf({openingState(m_decks->knowledge(), kind)})));
        QByteArray &broken = all[part];
        const qsizetype at = broken.indexOf(before);
        QVERIFY2(at >= 0, broken.left(3000).constData());
        broken.replace(at, before.size(), after);
        QVERIFY(!test::pptxFaults(all).isEmpty());
    }

    void theCheckSeesAnImageThatNoProgramLooksFor()
    {
        Parts all = unzipped(pptxBytes(test::largeGraphDeck(2500)));
        all[u"ppt/slides/slide1.xml"_s].replace("{96DAC541", "{96DAC542");
        QVERIFY(!test::pptxFaults(all).isEmpty());
    }

private:
    void addDecks()
    {
        if (m_all.empty())
            m_all = m_decks->all();
        QTest::addColumn<int>("deck");
        for (std::size_t i = 0; i < m_all.size(); ++i)
            QTest::newRow(qPrintable(m_all[i].name)) << int(i);
    }

    QByteArray textOfSlides(const std::vector<ViewState> &states) const
    {
        QByteArray slides;
        for (const auto &[name, bytes] : unzipped(pptxBytes(m_decks->deckOf(states))))
            if (name.startsWith(u"ppt/slides/slide"_s))
                slides += bytes;
        return slides;
    }

    std::unique_ptr<test::BundleDecks> m_decks;
    std::vector<test::BundleDecks::Named> m_all;
};

QTEST_GUILESS_MAIN(tst_DeckViews)
#include "tst_DeckViews.moc"

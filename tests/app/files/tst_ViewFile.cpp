#include <algorithm>
#include <set>

#include <QTemporaryDir>

#include "app/export/CsvWriter.h"
#include "app/export/OutputFile.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/export/pptx/ZipArchive.h"
#include "app/files/SlideImage.h"
#include "app/files/ViewFile.h"
#include "core/base/Error.h"
#include "core/exchange/GraphReader.h"
#include "tests/support/Bundle.h"
#include "tests/support/RandomViewState.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180 read back, as far as it goes.
std::vector<QStringList> readCsv(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString field;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u',') {
            row << std::exchange(field, {});
        } else if (!isQuoted && c == u'\r') {
            row << std::exchange(field, {});
            rows.push_back(std::exchange(row, {}));
            ++i;
        } else {
            field += c;
        }
    }
    return rows;
}

} // namespace

class ViewFileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    ViewFile fileOf(const ViewState &state) const
    {
        return ViewFile({m_bundle->knowledge, m_bundle->graph, state}, {.size = {960, 540}});
    }
    ViewState opening(ViewKind kind) const { return openingState(m_bundle->knowledge, kind); }

    static void addViews()
    {
        QTest::addColumn<ViewKind>("kind");
        for (const ViewKind kind : viewKinds)
            QTest::addRow("%s", qPrintable(toWord(kind))) << kind;
    }

    const core::Entity &entity(const QString &key) const
    {
        return m_bundle->knowledge.entity(m_bundle->knowledge.find(key).entity());
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void isLaidOutOnce()
    {
        ViewFile file = fileOf(opening(ViewKind::Graph));
        const Mark *first = file.picture().marks.data();
        for (const FileFormat format : fileFormats)
            file.bytes(format);
        QCOMPARE(file.picture().marks.data(), first);
    }

    void theTableHasWhatTheRowsHave_data() { addViews(); }
    void theTableHasWhatTheRowsHave()
    {
        QFETCH(ViewKind, kind);
        for (const quint32 seed : {0U, 5U, 6U}) {
            const ViewState state =
                seed == 0 ? opening(kind) : test::RandomViewState::state(m_bundle->knowledge, kind, seed);
            ViewFile file = fileOf(state);
            const std::vector<QStringList> rows = file.rows();
            QVERIFY(seed != 0 || rows.size() > 3);
            for (const QStringList &row : rows)
                QCOMPARE(row.size(), rows.front().size());
            const std::vector<QStringList> read = readCsv(QString::fromUtf8(file.bytes(FileFormat::Csv)));
            QVERIFY(read == rows);
        }
    }

    void identifiersAndPassagesOfRowsAreThere_data() { addViews(); }
    void identifiersAndPassagesOfRowsAreThere()
    {
        QFETCH(ViewKind, kind);
        const core::Knowledge &knowledge = m_bundle->knowledge;
        const std::vector<QStringList> rows = fileOf(opening(kind)).rows();
        const qsizetype passages = rows.front().size() - 2;
        QCOMPARE(rows.front().back(), u"sources"_s);
        int grounded = 0;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            for (const QString &key : rows[i].front().split(u' ', Qt::SkipEmptyParts))
                QVERIFY2(!knowledge.find(key).isNull(), qPrintable(key));
            if (kind == ViewKind::Matrix)
                continue; // there each treaty has passages of its own
            for (const QString &key : rows[i][passages].split(u' ', Qt::SkipEmptyParts))
                QCOMPARE(knowledge.find(key).kind, core::Ref::Kind::Passage);
            QCOMPARE(rows[i][passages].isEmpty(), rows[i].back().isEmpty());
            grounded += rows[i].back().isEmpty() ? 0 : 1;
        }
        QVERIFY(kind == ViewKind::Matrix || grounded > int(rows.size()) / 2);
    }

    void theTimelineTellsHowExactlyThingsAreDated()
    {
        for (const QStringList &row : fileOf(opening(ViewKind::Timeline)).rows()) {
            if (row.front() == u"treaty/ussr-dprk-1961"_s) {
                QCOMPARE(row.mid(4, 4), QStringList({u"1961-09-10"_s, u"day"_s, u"1996-09-10"_s, u"day"_s}));
                QCOMPARE(row[8], u"yes"_s);
                return;
            }
        }
        QFAIL("The treaty of 1961 is not in the table.");
    }

    void thenAndNowTellsNewAndEnded()
    {
        ViewState state = opening(ViewKind::Compare);
        state.options.compare = {.then = QDate(1961, 12, 31), .now = QDate(2024, 12, 4)};
        QMap<QString, QString> changes;
        for (const QStringList &row : fileOf(state).rows())
            changes[row[0]] = row[3];
        QCOMPARE(changes.value(u"treaty/ussr-dprk-1961"_s), u"ended"_s);
        QCOMPARE(changes.value(u"treaty/russia-dprk-2024"_s), u"new"_s);
    }

    void aTextThatLooksLikeAFormulaIsNone()
    {
        QCOMPARE(csvBytes({{u"=1+1"_s, u"-5"_s, u"@x"_s, u"-5,5"_s, u"a\"b"_s, u"two\nlines"_s}}),
                 QByteArray("'=1+1,-5,'@x,\"'-5,5\",\"a\"\"b\",\"two\nlines\"\r\n"));
    }

    void aGraphIsReadAgainByTheImport()
    {
        ViewFile file = fileOf(opening(ViewKind::Graph));
        const core::GraphFile graph = file.graph();
        QVERIFY(graph.nodes.size() > 20 && graph.edges.size() > 20);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"graph.graphml"_s);
        writeFile(path, file.bytes(FileFormat::GraphMl));
        const core::ReadKnowledge read = core::readGraphFiles({path}, core::GraphFormat::ByEnding);
        QVERIFY2(read.issues.empty(), read.issues.empty() ? "" : qPrintable(read.issues.front().message));
        QSet<QString> labels;
        for (const core::Entity &each : read.data.entities)
            labels.insert(each.label);
        for (const core::GraphFile::Node &node : graph.nodes)
            QVERIFY2(labels.contains(node.label), qPrintable(node.label));
    }

    void edgesLeadFromSubjectToObject()
    {
        for (const core::GraphFile::Edge &edge : fileOf(opening(ViewKind::Graph)).graph().edges) {
            if (edge.relation == u"partyTo"_s) {
                QVERIFY2(edge.source.startsWith(u"actor/"_s), qPrintable(edge.id));
                QVERIFY2(edge.target.startsWith(u"treaty/"_s), qPrintable(edge.id));
            }
        }
    }

    void otherViewsAreNoGraph()
    {
        ViewFile file = fileOf(opening(ViewKind::Matrix));
        QVERIFY_THROWS_EXCEPTION(core::Error, file.bytes(FileFormat::GraphMl));
        QVERIFY_THROWS_EXCEPTION(core::Error, file.bytes(FileFormat::Gexf));
    }

    void aSlideHasALikeness_data() { addViews(); }
    void aSlideHasALikeness()
    {
        QFETCH(ViewKind, kind);
        const ViewFile file = fileOf(opening(kind));
        const Deck deck = deckOf(std::span(&file, 1));
        const bool isTable = kind == ViewKind::Matrix || kind == ViewKind::Table;
        // All topics, or clauses, of all treaties are more than a slide holds; the treaties as rows fit on one, as
        // other views do.
        QCOMPARE(deck.slides.size() > 1, kind == ViewKind::Matrix || kind == ViewKind::Lineage);
        for (const DeckSlide &slide : deck.slides) {
            QCOMPARE(slide.table.has_value(), isTable);
            QCOMPARE(slide.chart.has_value(), kind == ViewKind::Chart);
            checkLikeness(slideImage(slide, Theme(Theme::Mode::Dark), 1280));
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aTableIsDrawnCellByCell()
    {
        const ViewFile file = fileOf(opening(ViewKind::Matrix));
        const DeckSlide slide = deckOf(std::span(&file, 1)).slides.front();
        const QImage image = slideImage(slide, Theme(Theme::Mode::Light), 1280);
        QSet<QRgb> seen;
        for (int y = 116; y < 624; ++y)
            for (int x = 48; x < 1232; ++x)
                seen.insert(image.pixel(x, y));
        int fills = 0;
        for (const DeckTable::Row &row : slide.table->rows) {
            for (const DeckCell &cell : row.cells) {
                if (!cell.fill.ground.isValid() || cell.fill.ground.alpha() < 255)
                    continue;
                ++fills;
                QVERIFY2(seen.contains(cell.fill.ground.rgb()), qPrintable(cell.text));
            }
        }
        QVERIFY(fills > 0);
    }

    void aBarIsAsLongAsItsNumber()
    {
        DeckChart chart;
        chart.categories = {{.name = u"one"_s}, {.name = u"three"_s}};
        chart.series = {{.name = u"counts"_s, .values = {1, 3}, .fill = {.ground = QColor(Qt::red)}}};
        chart.top = 4;
        const QImage image = slideImage({.chart = chart}, Theme(Theme::Mode::Light), 1280);
        std::set<int> lengths;
        for (int y = 116; y < 660; ++y) {
            int red = 0;
            for (int x = 0; x < 1280; ++x)
                red += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
            lengths.insert(red);
        }
        const int longest = *lengths.rbegin();
        QVERIFY(longest > 600);
        QVERIFY(std::any_of(lengths.begin(), lengths.end(),
                            [&](int each) { return each > 0 && std::abs(3 * each - longest) <= 12; }));
    }

    void slidesHaveTheColoursOfTheHouse_data() { addViews(); }
    void slidesHaveTheColoursOfTheHouse()
    {
        QFETCH(ViewKind, kind);
        HouseColours house{.kinds = {{StyleRole::Actor, QColor(0x123456)}}, .background = QColor(0xFFF8E7)};
        const ViewFile plain({m_bundle->knowledge, m_bundle->graph, opening(kind)}, {});
        const ViewFile own({m_bundle->knowledge, m_bundle->graph, opening(kind)}, {.colours = house});
        const QString part = u"ppt/theme/theme1.xml"_s;
        const QByteArray theme = unzipped(pptxBytes(deckOf(std::span(&own, 1)))).at(part);
        QVERIFY(theme.contains("<a:accent1><a:srgbClr val=\"123456\"/></a:accent1>"));
        QVERIFY(theme.contains("<a:lt1><a:srgbClr val=\"FFF8E7\"/></a:lt1>"));
        QVERIFY(!unzipped(pptxBytes(deckOf(std::span(&plain, 1)))).at(part).contains("123456"));
        const Deck deck = deckOf(std::span(&own, 1));
        const QImage image = slideImage(deck.slides.front(), Theme(deck.mode, deck.colours), 640);
        QCOMPARE(image.pixelColor(2, 2), QColor(0xFFF8E7));
    }

private:
    static void checkLikeness(const QImage &image)
    {
        QCOMPARE(image.size(), QSize(1280, 720));
        // Something stands in the places of title, content and foot, nothing at the rim.
        const QRgb ground = image.pixel(2, 2);
        const auto isEmpty = [&](const QRect &box) {
            for (int y = box.top(); y <= box.bottom(); ++y)
                for (int x = box.left(); x <= box.right(); ++x)
                    if (image.pixel(x, y) != ground)
                        return false;
            return true;
        };
        QVERIFY(!isEmpty({48, 24, 1184, 48}));
        QVERIFY(!isEmpty({48, 116, 1184, 508}));
        QVERIFY(!isEmpty({48, 673, 1096, 31}));
        QVERIFY(isEmpty({0, 0, 1280, 20}));
        QVERIFY(isEmpty({1240, 0, 40, 720}));
    }
};

QTEST_MAIN(ViewFileTest)
#include "tst_ViewFile.moc"

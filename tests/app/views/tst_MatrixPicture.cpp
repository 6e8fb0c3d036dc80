#include "app/views/matrix/MatrixPicture.h"

#include "app/picture/TextPlace.h"
#include "app/session/OpeningView.h"
#include "app/views/matrix/CellText.h"
#include "app/views/matrix/MatrixPage.h"
#include "tests/support/Bundle.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// The matrix as it is drawn: four states told apart, nothing on top of another, nothing without a passage.
class MatrixPictureTest : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_sample{test::SampleKnowledge::data()};
    std::unique_ptr<core::Knowledge> m_bundle;

    MatrixPicture build(const MatrixPictureOptions &options, const core::MatrixQuery &query = {}) const
    {
        return buildMatrixPicture(m_sample, core::topicMatrix(m_sample, query), options);
    }

    /// What a cell of the bundled knowledge may say, longest first; nothing where there is no such cell.
    QStringList bundledTexts(const QString &treaty, const QString &topic) const
    {
        const core::TopicMatrix matrix = core::topicMatrix(*m_bundle, {});
        for (std::size_t r = 0; r < matrix.rows.size(); ++r) {
            for (std::size_t c = 0; c < matrix.columns.size(); ++c) {
                if (m_bundle->key(matrix.rows[r].subject) == u"topic/"_s + topic &&
                    m_bundle->key(matrix.columns[c].treaty) == u"treaty/"_s + treaty &&
                    matrix.rows[r].kind == core::MatrixRow::Kind::Topic)
                    return cellTexts(*m_bundle, matrix.cell(r, c));
            }
        }
        return {};
    }

    static const Mark *markWith(const Picture &picture, const QString &alt)
    {
        for (const Mark &mark : picture.marks)
            if (mark.alt.startsWith(alt))
                return &mark;
        return nullptr;
    }

    static void requireNoOverlap(const Picture &picture)
    {
        std::vector<std::pair<QRectF, QString>> texts;
        for (const Mark &mark : picture.marks)
            if (!mark.text.isEmpty())
                texts.emplace_back(textPlace(mark).textRect.adjusted(1, 2, -1, -2), mark.text);
        QVERIFY(!texts.empty());
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!texts[i].first.intersects(texts[j].first),
                         qPrintable(texts[i].second + u" / "_s + texts[j].second));
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void theFourStatesDifferInShapeAndWord()
    {
        const Picture picture = build({}).picture;
        const Mark *present = markWith(picture, u"Russia–DPRK 2024: Defence on armed attack is covered"_s);
        const Mark *absent = markWith(picture, u"Russia–DPRK 2000: Defence on armed attack was looked for"_s);
        const Mark *disputed = markWith(picture, u"Russia–DPRK 2000: sources differ"_s);
        const Mark *notCoded = markWith(picture, u"Russia–DPRK 2024: nobody has coded Trade"_s);
        QVERIFY(present && absent && disputed && notCoded);
        QCOMPARE(present->text, u"Art. 4"_s);
        QVERIFY(present->shape == Shape::Bar && !present->has(Absent));
        QCOMPARE(absent->text, u"none · checked"_s);
        QVERIFY(absent->shape == Shape::Bar && absent->has(Absent));
        QCOMPARE(disputed->text, u"sources differ"_s);
        QVERIFY(disputed->shape == Shape::Hexagon && disputed->has(Disputed));
        QCOMPARE(notCoded->text, u"not coded"_s);
        QVERIFY(notCoded->shape == Shape::None && !notCoded->isInteractive());
    }

    void totalsStandInHeadersAndRows()
    {
        const Picture picture = build({}).picture;
        QVERIFY(markWith(picture, u"Russia–DPRK 2000 (2000–2024): 2 of the 3 topics"_s));
        QVERIFY(markWith(picture, u"Defence on armed attack: covered by 2 treaties, checked and absent in 1"_s));
    }

    void aTreatyOutOfForceIsPaler()
    {
        const Picture picture = build({.validOn = QDate(2010, 1, 1)}).picture;
        QVERIFY(markWith(picture, u"USSR–DPRK 1961"_s)->has(Ended));
        QVERIFY(!markWith(picture, u"Russia–DPRK 2000"_s)->has(Ended));
        QVERIFY(markWith(picture, u"Russia–DPRK 2024"_s)->has(Ended));
    }

    void scrollingKeepsTheHeaders()
    {
        const MatrixPicture all = build({});
        const MatrixPicture scrolled = build({.firstRow = 3, .firstColumn = 1});
        QVERIFY(!markWith(scrolled.picture, u"USSR–DPRK 1961"_s));
        QVERIFY(!markWith(scrolled.picture, u"Defence on armed attack"_s));
        QCOMPARE(markWith(scrolled.picture, u"Russia–DPRK 2000"_s)->box.top(),
                 markWith(all.picture, u"Russia–DPRK 2000"_s)->box.top());
        QVERIFY(scrolled.layout.shows(4, 1));
        QVERIFY(!scrolled.layout.shows(2, 1));
    }

    void theHeadlineSaysWhatReturned()
    {
        core::KnowledgeData data = test::SampleKnowledge::data();
        const core::Knowledge before(data);
        core::Statement heir;
        heir.id = {std::ssize(data.statements) + 1};
        heir.key = u"statement/heir"_s;
        heir.predicate = u"succeededBy"_s;
        heir.participants = {{.role = core::Role::Subject,
                              .entity = before.find(u"actor/soviet-union"_s).entity(),
                              .statement = {},
                              .text = {}},
                             {.role = core::Role::Object,
                              .entity = before.find(u"actor/russia"_s).entity(),
                              .statement = {},
                              .text = {}}};
        data.statements.push_back(heir);
        const core::Knowledge knowledge(data);
        QCOMPARE(matrixHeadline(knowledge, core::topicMatrix(knowledge, {})).text,
                 u"Russia–DPRK 2024 brings back what Russia–DPRK 2000 leaves out: Defence on armed attack"_s);
        QCOMPARE(matrixHeadline(m_sample, core::topicMatrix(m_sample, {})).text,
                 u"3 of 3 topics are covered by at least one of 3 treaties"_s);
        QCOMPARE(matrixHeadline(m_sample, core::topicMatrix(m_sample, {.search = u"fisheries"_s})).text,
                 u"No topic of any treaty to show"_s);
    }

    void articlesAreNamedInFewLetters_data()
    {
        QTest::addColumn<QString>("treaty");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("text");
        QTest::newRow("one") << u"russia-dprk-2024"_s << u"B1"_s << u"Art. 4"_s;
        QTest::newRow("a range") << u"russia-dprk-2000"_s << u"I1"_s << u"(Arts. 6–9)"_s;
        QTest::newRow("the preamble") << u"ussr-dprk-1961"_s << u"A3"_s << u"Preamble"_s;
        QTest::newRow("both") << u"ussr-dprk-1961"_s << u"F3"_s << u"Preamble, Art. 1"_s;
        QTest::newRow("absent") << u"russia-dprk-2000"_s << u"B1"_s << u"none · checked"_s;
        QTest::newRow("disputed") << u"ussr-dprk-1961"_s << u"A4"_s << u"sources differ"_s;
        QTest::newRow("not coded") << u"russia-dprk-2000"_s << u"A5"_s << u"not coded"_s;
    }

    void articlesAreNamedInFewLetters()
    {
        QFETCH(QString, treaty);
        QFETCH(QString, topic);
        QFETCH(QString, text);
        const QStringList texts = bundledTexts(treaty, topic);
        QVERIFY2(!texts.isEmpty(), "no such cell");
        QCOMPARE(texts.first(), text);
    }

    /// Shorter ones, in their order: whole words, or articles in full; nothing that is cut within a word.
    void namedPartsAreShortenedToWholeWords_data()
    {
        QTest::addColumn<QString>("treaty");
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("one word") << u"ussr-dprk-1961"_s << u"A3"_s << QStringList{u"Preamble"_s, u"Pream."_s};
        QTest::newRow("a word and a number")
            << u"ussr-dprk-1961"_s << u"F3"_s
            << QStringList{u"Preamble, Art. 1"_s, u"Pream., 1"_s, u"Preamble +1"_s, u"Pream. +1"_s, u"2 parts"_s};
        QTest::newRow("two words") << u"russia-china-2024"_s << u"A1"_s
                                   << QStringList{u"Core interests"_s, u"Core…"_s, u"1 part"_s};
        QTest::newRow("several of several words")
            << u"russia-china-2024"_s << u"F2"_s
            << QStringList{u"Policy of the US, Missiles in Asia-Pacific"_s, u"Policy of the US +1"_s, u"Policy… +1"_s,
                           u"2 parts"_s};
    }
    void namedPartsAreShortenedToWholeWords()
    {
        QFETCH(QString, treaty);
        QFETCH(QString, topic);
        QFETCH(QStringList, texts);
        QStringList found = bundledTexts(treaty, topic);
        QVERIFY2(!found.isEmpty(), "no such cell");
        found.removeDuplicates();
        QCOMPARE(found, texts);
    }

    void thePageIsReadable_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("slide") << QSizeF(1600, 900);
        QTest::newRow("small window") << QSizeF(1280, 800);
        QTest::newRow("half slide") << QSizeF(640, 720);
        QTest::newRow("paper on end") << QSizeF(900, 1270);
    }

    void thePageIsReadable()
    {
        QFETCH(QSizeF, page);
        const OpeningView view = openingView(*m_bundle);
        const Picture picture = matrixPage(*m_bundle, {.filter = view.filter, .validOn = view.validOn, .page = page});
        requireNoOverlap(picture);
        for (const Mark &mark : picture.marks)
            if (mark.layer >= 2)
                QVERIFY2(picture.bounds.adjusted(-1, -1, 1, 1).contains(mark.box), qPrintable(mark.alt + mark.text));
        QVERIFY(picture.bounds.width() <= page.width() * 1.21); // letters of 11 pixels stay above 9
    }

    void everyMarkHasAPassage()
    {
        const Picture picture = matrixPage(*m_bundle, {.page = QSizeF(4000, 3000)});
        int seen = 0;
        for (const Mark &mark : picture.marks) {
            if (!mark.isInteractive())
                continue;
            ++seen;
            QVERIFY2(!m_bundle->why(mark.standsFor).empty(), qPrintable(mark.alt));
            QVERIFY(!mark.alt.isEmpty());
        }
        QVERIFY(seen > 300);
    }

    void numbersOfThePictureAreThoseOfTheStatements()
    {
        const core::TopicMatrix matrix = core::topicMatrix(*m_bundle, {});
        int covered = 0;
        for (const core::Treaty &treaty : m_bundle->data().treaties) {
            QSet<core::EntityId> affirmed;
            QSet<core::EntityId> denied;
            for (const core::Statement &statement : m_bundle->data().statements) {
                if (statement.predicate == u"hasTopic"_s) {
                    for (const core::Participant &subject : statement.participants) {
                        const core::Clause *clause = m_bundle->clause(subject.entity);
                        if (subject.role != core::Role::Subject ||
                            (clause ? clause->treaty : subject.entity) != treaty.id)
                            continue;
                        auto &set = statement.polarity == core::Polarity::Affirmed ? affirmed : denied;
                        for (const core::Participant &object : statement.participants)
                            if (object.role == core::Role::Object)
                                set.insert(object.entity);
                    }
                }
            }
            covered += int((affirmed - denied).size());
        }
        QCOMPARE(matrix.counts.present, covered);
    }

    void rowsForSpreadsheetsHaveEveryCell()
    {
        const std::vector<QStringList> rows = matrixRows(m_sample, {}, {});
        QCOMPARE(rows.size(), 4U);
        QCOMPARE(rows[0].size(), 3 + 3 * 5 + 1);
        QCOMPARE(rows[1].first(6),
                 QStringList({u"topic/B1"_s, u"B1"_s, u"Defence on armed attack"_s, u"Present"_s, u"Art. 1"_s, u""_s}));
        QCOMPARE(rows[1].mid(8, 2), QStringList({u"Checked, absent"_s, u""_s}));
        QCOMPARE(rows[1].mid(13, 2), QStringList({u"Present"_s, u"Art. 4"_s}));
        QVERIFY2(rows[1][7].startsWith(u"passage/"_s), qPrintable(rows[1][7]));
        QVERIFY(!rows[1].back().isEmpty());
    }
};

QTEST_APPLESS_MAIN(MatrixPictureTest)
#include "tst_MatrixPicture.moc"

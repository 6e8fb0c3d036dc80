#include <QTest>

#include "core/store/Edits.h"
#include "core/store/FoldedText.h"
#include "core/store/Project.h"
#include "core/store/Search.h"
#include "tests/support/KnowledgeBuilder.h"
#include "tests/support/RandomKnowledge.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void findsNothing_data();
    void findsNothing();
    void putsTheBetterFirst_data();
    void putsTheBetterFirst();
    void showsTheWordsAroundTheFind_data();
    void showsTheWordsAroundTheFind();
    void leadsToTheEntityWhateverOfItIsFound();
    void tellsEachThingOnce();
    void givesAsManyAsAskedFor();
    void takesEveryCharacterAsText_data();
    void takesEveryCharacterAsText();
    void findsEveryWordOfEveryText_data();
    void findsEveryWordOfEveryText();
    void foldsText_data();
    void foldsText();

private:
    QStringList keys(const QString &text, int limit = 50) const
    {
        QStringList keys;
        for (const core::SearchHit &hit : core::search(*m_project, text, limit))
            keys += hit.key;
        return keys;
    }

    std::unique_ptr<core::Project> m_project;
};

void SearchTest::initTestCase()
{
    test::failOnAnyWarning();
    test::KnowledgeBuilder build;
    const auto korea = build.actor(u"north-korea"_s, u"North Korea"_s);
    const auto southKorea = build.actor(u"south-korea"_s, u"South Korea"_s);
    const auto russia = build.actor(u"russia"_s, u"Russia"_s);
    build.actor(u"sao-tome"_s, u"São Tomé"_s);
    build.data().names = {{korea, u"조선민주주의인민공화국"_s, u"ko"_s, core::NameKind::Official},
                          {southKorea, u"대한민국"_s, u"ko"_s, core::NameKind::Official},
                          {southKorea, u"大韓民國"_s, u"zh"_s, core::NameKind::Official},
                          {russia, u"Российская Федерация"_s, u"ru"_s, core::NameKind::Official}};
    build.data().codes = {{korea, u"iso3"_s, u"PRK"_s}, {korea, u"cow"_s, u"731"_s}};
    const auto treaty = build.treaty(u"russia-dprk-2024"_s, u"Russia–DPRK 2024"_s, u"2024"_s);
    const auto clause = build.clause(treaty, u"article-4"_s, u"Mutual defence"_s, u"obligation-defence"_s);
    build.data().clauses.back().trigger = u"An armed attack"_s;
    build.data().clauses.back().conditions = u"Article 51 of the Charter"_s;
    build.data().entities[std::size_t(clause.value) - 1].description = u"Help with all means."_s;
    build.topic(u"B1"_s, u"Defence on armed attack"_s);
    const auto source = build.source(u"article"_s, u"An analysis"_s, u"Analysis"_s);
    build.source(u"wikipedia"_s, u"Article on the treaty of 2024"_s, u"Encyclopedia"_s);
    const auto passage = build.passage(
        source, u"P01"_s, u"🕊 Both sides speak of mutual defence, and of 平和 too; Korea gains most."_s);
    build.statement({.key = u"C001"_s,
                     .text = u"Russia promises mutual defence to its neighbour."_s,
                     .predicate = u"p"_s,
                     .evidence = {passage}});
    m_project = core::Project::inMemory(build.data());
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const QString &text, const QString &key) { QTest::newRow(qPrintable(text)) << text << key; };
    const QString korea = u"actor/north-korea"_s;
    const QString article = u"treaty/russia-dprk-2024/article-4"_s;
    for (const QString &text :
         {u"North Korea"_s, u"north"_s, u"korea north"_s, u"nor"_s, u"n"_s, u"orth"_s, u"orea nort"_s, u"NORTH KOREA"_s,
          u"north kor"_s, u"조선민주주의인민공화국"_s, u"조선"_s, u"조"_s, u"인민"_s, u"국"_s, u"민주주의"_s, u"PRK"_s,
          u"prk"_s, u"731"_s, u"  North   Korea! "_s})
        row(text, korea);
    for (const QString &text : {u"大韓民國"_s, u"大韓"_s, u"韓"_s, u"民國"_s, u"國"_s})
        row(text, u"actor/south-korea"_s);
    for (const QString &text :
         {u"Российская"_s, u"российская федерация"_s, u"рос"_s, u"ф"_s, u"я"_s, u"ци"_s, u"едера"_s, u"СКАЯ"_s})
        row(text, u"actor/russia"_s);
    for (const QString &text :
         {u"sao tome"_s, u"são"_s, u"SÃO TOMÉ"_s, u"tom"_s, QString(u"São"_s).normalized(QString::NormalizationForm_D)})
        row(text, u"actor/sao-tome"_s);
    for (const QString &text : {u"article 4"_s, u"2024 article"_s, u"mutual defence"_s, u"armed"_s, u"charter"_s,
                                u"all means"_s, u"arter"_s, u"Russia–DPRK 2024, Article 4"_s})
        row(text, article);
    row(u"B1"_s, u"topic/B1"_s);
    row(u"promises"_s, u"statement/C001"_s);
    for (const QString &text : {u"both sides"_s, u"ides"_s, u"平和"_s, u"平"_s, u"和"_s, u"gains mo"_s})
        row(text, u"passage/article/P01"_s);
}

void SearchTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QVERIFY2(keys(text).contains(key), qPrintable(keys(text).join(u' ')));
}

void SearchTest::findsNothing_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u" "_s, u"\n\t"_s, u"xyzzy"_s, u"north xyzzy"_s, u"韩"_s, u"щ"_s, u"쿄"_s,
                                u"…"_s, u"́"_s, u"NEAR"_s, u"orth AND"_s})
        QTest::newRow(qPrintable(u'[' + text + u']')) << text;
}

void SearchTest::findsNothing()
{
    QFETCH(QString, text);
    QCOMPARE(keys(text), QStringList());
}

void SearchTest::putsTheBetterFirst_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("label, then clause, then statement, then passage")
        << u"defence"_s
        << QStringList{u"topic/B1"_s, u"treaty/russia-dprk-2024/article-4"_s, u"statement/C001"_s,
                       u"passage/article/P01"_s};
    QTest::newRow("the whole label before one of its words")
        << u"russia"_s
        << QStringList{u"actor/russia"_s, u"treaty/russia-dprk-2024"_s, u"treaty/russia-dprk-2024/article-4"_s,
                       u"statement/C001"_s};
    QTest::newRow("the clause that is named before a name that holds one of the words inside another")
        << u"2024 article 4"_s << QStringList{u"treaty/russia-dprk-2024/article-4"_s, u"source/wikipedia"_s};
    QTest::newRow("whole word, beginning, inside")
        << u"korea"_s << QStringList{u"actor/north-korea"_s, u"actor/south-korea"_s, u"passage/article/P01"_s};
    QTest::newRow("beginning before inside")
        << u"an"_s
        << QStringList{u"source/article"_s, u"treaty/russia-dprk-2024/article-4"_s, u"passage/article/P01"_s};
}

void SearchTest::putsTheBetterFirst()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(keys(text), expected);
}

void SearchTest::showsTheWordsAroundTheFind_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("snippet");
    QTest::newRow("whole words") << u"mutual defence promises"_s
                                 << u"Russia <promises> <mutual> <defence> to its neighbour."_s;
    QTest::newRow("beginning") << u"promi"_s << u"Russia <promi>ses mutual defence to its neighbour."_s;
    QTest::newRow("inside") << u"omise"_s << u"Russia pr<omise>s mutual defence to its neighbour."_s;
    QTest::newRow("accents") << u"sao tom"_s << u"<São> <Tom>é"_s;
    QTest::newRow("Han") << u"和"_s << u"…sides speak of mutual defence, and of 平<和> too; Korea gains most."_s;
    QTest::newRow("clause") << u"charter"_s << u"…armed attack Article 51 of the <Charter>"_s;
}

void SearchTest::showsTheWordsAroundTheFind()
{
    QFETCH(QString, text);
    QFETCH(QString, snippet);
    const auto hits = core::search(*m_project, text);
    QVERIFY(!hits.empty());
    QString shown = hits[0].snippet;
    QCOMPARE(shown.replace(u'\u0002', u'<').replace(u'\u0003', u'>'), snippet);
}

void SearchTest::leadsToTheEntityWhateverOfItIsFound()
{
    for (const QString &text : {u"North Korea"_s, u"인민공화국"_s, u"PRK"_s}) {
        const core::SearchHit hit = core::search(*m_project, text).at(0);
        QCOMPARE(hit.ref.kind, core::Ref::Kind::Entity);
        QCOMPARE(hit.key, u"actor/north-korea"_s);
        QCOMPARE(hit.kind, u"actor"_s);
        QCOMPARE(hit.title, u"North Korea"_s);
    }
    QCOMPARE(core::search(*m_project, u"mutual means"_s).at(0).kind, u"clause"_s);
    const core::SearchHit statement = core::search(*m_project, u"promises"_s).at(0);
    QCOMPARE(statement.ref, core::Ref(core::StatementId{1}));
    QCOMPARE(statement.kind, u"statement"_s);
    const core::SearchHit passage = core::search(*m_project, u"sides"_s).at(0);
    QCOMPARE(passage.ref, core::Ref(core::PassageId{1}));
    QCOMPARE(passage.kind, u"passage"_s);
    QCOMPARE(passage.title, u"Analysis, P01"_s);
}

void SearchTest::tellsEachThingOnce()
{
    for (const QString &text : {u"a"_s, u"r"_s, u"korea"_s, u"de"_s, u"민"_s}) {
        QStringList found = keys(text);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.removeDuplicates(), 0);
    }
}

void SearchTest::givesAsManyAsAskedFor()
{
    const QStringList all = keys(u"defence"_s);
    for (int limit = 0; limit <= int(all.size()); ++limit)
        QCOMPARE(keys(u"defence"_s, limit), all.first(limit));
    QCOMPARE(keys(u"defence"_s, -1), QStringList());
}

void SearchTest::takesEveryCharacterAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\""_s,
                                u"\"north"_s,
                                u"north\" OR \"x"_s,
                                u"*"_s,
                                u"north*"_s,
                                u"^north"_s,
                                u"text:north"_s,
                                u"{text}: north"_s,
                                u"NEAR(north korea)"_s,
                                u"(north"_s,
                                u"north)"_s,
                                u"north + korea"_s,
                                u"-north"_s,
                                u"north AND"_s,
                                u"OR north"_s,
                                u"NOT"_s,
                                u"'; DROP TABLE entity; --"_s,
                                u"%"_s,
                                u"_"_s,
                                u"north%"_s,
                                u"\\"_s,
                                u"a\u0301\u0301\u0301"_s,
                                QString(QChar(0)),
                                u"north"_s + QChar(0) + u"korea"_s,
                                QString(QChar(0xD800)),
                                QString(QChar(0xDFFF)) + u"north"_s,
                                u"\u0002north\u0003"_s,
                                u"😀"_s,
                                u"ﬁ"_s,
                                u"ß"_s,
                                u"ʼn"_s,
                                u"İ"_s,
                                QString(5000, u'a'),
                                QString(300, u'a') + u" b"_s,
                                QStringList(200, u"x"_s).join(u' '),
                                u"ก็"_s,
                                u"कि"_s,
                                u"\u200dnorth"_s,
                                u"𐐀𐐁"_s,
                                u"\U0001FA70"_s,
                                u"\U00016E40x\U0001E900y"_s})
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void SearchTest::takesEveryCharacterAsText()
{
    QFETCH(QString, text);
    for (const core::SearchHit &hit : core::search(*m_project, text))
        QVERIFY(!hit.key.isEmpty());
    // And all of Unicode, a stretch at a time.
    static char32_t next = 1;
    QString all;
    for (int i = 0; i < 400; ++i, next = (next + 67) % 0x110000)
        all += QStringView(QChar::fromUcs4(next)).toString() + (i % 3 == 0 ? u" "_s : QString());
    for (qsizetype i = 0; i < all.size(); i += 20)
        core::search(*m_project, all.mid(i, 20));
    QVERIFY(keys(u"north"_s).contains(u"actor/north-korea"_s));
}

void SearchTest::findsEveryWordOfEveryText_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whole labels and pieces of them, cut out anywhere.
void SearchTest::findsEveryWordOfEveryText()
{
    QFETCH(quint32, seed);
    const core::KnowledgeData data = test::RandomKnowledge::data(seed);
    const auto project = core::Project::inMemory(data);
    QRandomGenerator random(seed);
    for (const core::Entity &entity : data.entities) {
        if (entity.kind == core::EntityKind::Clause)
            continue;
        const qsizetype length = 3 + random.bounded(4);
        const QString last = entity.label.section(u' ', -1);
        const QString piece = last.right(length);
        bool isLetters = piece.size() == length;
        for (const QChar c : piece)
            isLetters = isLetters && c.isLetterOrNumber();
        for (const QString &text : {entity.label, isLetters ? piece : entity.label}) {
            bool isFound = false;
            for (const core::SearchHit &hit : core::search(*project, text, 1000))
                isFound = isFound || hit.ref == core::Ref(entity.id);
            QVERIFY2(isFound, qPrintable(u"%1 in %2"_s.arg(text, entity.label)));
        }
    }
}

void SearchTest::foldsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("Latin") << u"São ÜBER"_s << u"sao uber"_s;
    QTest::newRow("combining") << u"e\u0301a"_s << u"ea"_s;
    QTest::newRow("Cyrillic") << u"МОСКВА"_s << u"москва"_s;
    QTest::newRow("Hangul") << u"조선"_s << u"조선"_s;
    QTest::newRow("outside the first plane") << u"🕊𐐀"_s << u"🕊𐐨"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << u"a"_s + QChar(0xD800);
}

void SearchTest::foldsText()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    const core::FoldedText result = core::FoldedText::of(text);
    QCOMPARE(result.text, folded);
    QCOMPARE(qsizetype(result.origins.size()), folded.size() + 1);
    QVERIFY(std::is_sorted(result.origins.begin(), result.origins.end()));
    QCOMPARE(result.origins.back(), text.size());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_Search.moc"

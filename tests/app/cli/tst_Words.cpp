#include <QFile>
#include <QTest>

#include "app/cli/Arguments.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Suggestion.h"
#include "app/session/TextTable.h"
#include "core/base/Error.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// The small parts of the command line: which words are its own, how they are taken apart, what was probably meant, how
/// lines are set.
class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void knowsItsOwnWords_data();
    void knowsItsOwnWords();
    void takesOptionsAnywhere();
    void takesADashAsAWord();
    void countsSlips_data();
    void countsSlips();
    void countsSlipsTheSameBothWays();
    void suggestsTheNearestFirst();
    void setsCellsUnderEachOther();
    void givesHangulTwoColumns();
    void breaksLinesBetweenWords();
    void isToldInFullByManualAndReadme();
};

void tst_Words::knowsItsOwnWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("nothing") << QStringList() << false;
    QTest::newRow("a command") << QStringList{u"info"_s} << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("a word that is no command") << QStringList{u"frobnicate"_s} << true;
    QTest::newRow("an option that nobody knows") << QStringList{u"--frobnicate"_s} << true;
    QTest::newRow("a project") << QStringList{u"mine.pactgraph"_s} << false;
    QTest::newRow("a path") << QStringList{u"/home/me/mine"_s} << false;
    QTest::newRow("an option of Qt") << QStringList{u"-platform"_s, u"xcb"_s} << false;
    QTest::newRow("an option of Qt with a value") << QStringList{u"--style=fusion"_s} << false;
}

void tst_Words::knowsItsOwnWords()
{
    QFETCH(QStringList, words);
    QFETCH(bool, isOwn);
    QCOMPARE(app::isCommandLine(words), isOwn);
}

void tst_Words::takesOptionsAnywhere()
{
    const app::Subcommand &search = app::requireSubcommand(u"search"_s);
    for (const QStringList &words : {QStringList{u"--limit"_s, u"3"_s, u"a b"_s, u"p"_s},
                                     {u"a b"_s, u"--limit=3"_s, u"p"_s},
                                     {u"a b"_s, u"p"_s, u"--limit"_s, u"3"_s}}) {
        const app::Arguments arguments = app::Arguments::parse(search, words);
        QCOMPARE(arguments.required(u"TEXT"_s), u"a b"_s);
        QCOMPARE(arguments.parameter(u"PROJECT"_s), std::optional(u"p"_s));
        QCOMPARE(arguments.value(u"limit"_s), std::optional(u"3"_s));
        QVERIFY(!arguments.has(u"json"_s));
    }
}

void tst_Words::takesADashAsAWord()
{
    const app::Arguments arguments =
        app::Arguments::parse(app::requireSubcommand(u"layout"_s), {u"-"_s, u"--out"_s, u"-"_s});
    QCOMPARE(arguments.required(u"FILE"_s), u"-"_s);
    QCOMPARE(arguments.requiredValue(u"out"_s), u"-"_s);
}

void tst_Words::countsSlips_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("slips");
    QTest::newRow("none") << u"korea"_s << u"Korea"_s << 0;
    QTest::newRow("a letter too many") << u"koreaa"_s << u"korea"_s << 1;
    QTest::newRow("a wrong letter") << u"korfa"_s << u"korea"_s << 1;
    QTest::newRow("two letters swapped") << u"koera"_s << u"korea"_s << 1;
    QTest::newRow("all") << QString() << u"korea"_s << 5;
    QTest::newRow("far") << u"kitten"_s << u"sitting"_s << 3;
}

void tst_Words::countsSlips()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(app::editDistance(a, b), "slips");
}

void tst_Words::countsSlipsTheSameBothWays()
{
    const QStringList words = {u"info"_s, u"search"_s, u"why"_s, u"path"_s, QString(), u"layout"_s, u"yalout"_s};
    for (const QString &a : words)
        for (const QString &b : words)
            QCOMPARE(app::editDistance(a, b), app::editDistance(b, a));
}

void tst_Words::suggestsTheNearestFirst()
{
    const QStringList names = {u"actor/south-korea"_s, u"actor/north-korea"_s, u"actor/japan"_s};
    QCOMPARE(app::nearestWords(u"actor/north-korae"_s, names, 3),
             QStringList({u"actor/north-korea"_s, u"actor/south-korea"_s}));
    QCOMPARE(app::nearestWords(u"actor/north-korae"_s, names, 1), QStringList{u"actor/north-korea"_s});
    QCOMPARE(app::nearestWords(u"zebra"_s, names, 3), QStringList());
}

void tst_Words::setsCellsUnderEachOther()
{
    app::TextTable table;
    table.add({u"a"_s, u"long one"_s});
    table.add({u"longer"_s, u"b"_s});
    table.add({u"x"_s, QString()});
    QCOMPARE(table.toText(2), u"  a       long one\n  longer  b\n  x\n"_s);
}

void tst_Words::givesHangulTwoColumns()
{
    QCOMPARE(app::columnsOf(u"조선 x"_s), 6);
    app::TextTable table;
    table.add({u"조선"_s, u"1"_s});
    table.add({u"abcd"_s, u"2"_s});
    QCOMPARE(table.toText(), u"조선  1\nabcd  2\n"_s);
}

void tst_Words::breaksLinesBetweenWords()
{
    const QString text = app::wrapped(u"word "_s.repeated(60), 4);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY(line.startsWith(u"    word"_s));
        QVERIFY(line.size() <= 96);
    }
    QCOMPARE(text.count(u"word"_s), 60);
    QCOMPARE(app::wrapped(QString(), 4), QString());
}

void tst_Words::isToldInFullByManualAndReadme()
{
    const auto read = [](const char *path) {
        QFile file(QString::fromUtf8(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString manual = read(PACTGRAPH_SOURCE_DIR "/packaging/linux/pactgraph.1").remove(u'\\');
    const QString readme = read(PACTGRAPH_SOURCE_DIR "/README.md");
    for (const app::Subcommand &command : app::subcommands()) {
        QVERIFY2(manual.contains(u"\n.BR "_s + command.name + u' '), qPrintable(command.name));
        QVERIFY2(readme.contains(u"pactgraph "_s + command.name), qPrintable(command.name));
        for (const app::Option &option : command.options)
            QVERIFY2(manual.contains(u"--"_s + option.name), qPrintable(option.name));
    }
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_Words.moc"

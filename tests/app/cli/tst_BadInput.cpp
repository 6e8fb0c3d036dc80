#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "tests/app/cli/Program.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;
using test::Run;

/// Whatever cannot be done ends with exit code 2, one sentence on standard error, nothing on standard output, and no
/// file written.
class tst_BadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void refusesWithOneSentence_data();
    void refusesWithOneSentence();
    void refusesBadProjects_data();
    void refusesBadProjects();
    void readsANewerProjectAndSaysSo();
    void refusesAFullDisk();
    void reportsFaultsOfTheTextWithTheirLine();
    void writesNothingInADryRun();
    void leavesAnExistingFileAlone();
    void importsWhatItCanReadAgain();

private:
    QString write(const QString &name, const QByteArray &bytes) const;
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    const QTemporaryDir m_folder;
    QByteArray m_bundle;
};

void tst_BadInput::initTestCase()
{
    test::failOnAnyWarning();
    QFile file(test::bundle());
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_bundle = file.readAll();
}

QString tst_BadInput::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
    return path;
}

void tst_BadInput::refusesWithOneSentence_data()
{
    QTest::addColumn<QString>("words"); // with spaces between them
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &words, const QString &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("a command that nobody knows", u"frobnicate"_s, u"There is no command frobnicate."_s);
    row("a slip in a command", u"serach x"_s, u"Did you mean search?"_s);
    row("an option that nobody knows", u"--frobnicate"_s, u"There is no option --frobnicate."_s);
    row("a slip in an option", u"search x --limitt 3"_s, u"Did you mean --limit?"_s);
    row("a short option", u"info -j"_s, u"info has no option -j."_s);
    row("an option twice", u"info --json --json"_s, u"--json stands there twice."_s);
    row("a value too many", u"info --json=yes"_s, u"--json takes no value."_s);
    row("a value too few", u"search x --limit"_s, u"--limit needs a value"_s);
    row("no text", u"search"_s, u"search needs TEXT"_s);
    row("no goal", u"path actor/russia"_s, u"path needs TO"_s);
    row("a word too many", u"info a.pactgraph b"_s, u"info does not know what to do with \"b\""_s);
    row("no number", u"search x --limit many"_s, u"not \"many\""_s);
    row("less than one", u"search x --limit 0"_s, u"not \"0\""_s);
    row("a slip in an identifier", u"why actor/north-korae"_s, u"Did you mean actor/north-korea"_s);
    row("the end of an identifier", u"why C003"_s, u"Did you mean statement/C003?"_s);
    row("a name instead of an identifier", u"why Putin"_s, u"actor/vladimir-putin"_s);
    row("an identifier like no other", u"why zzzqqq"_s, u"pactgraph search"_s);
    row("a path from a statement", u"path statement/C003 actor/russia"_s, u"cannot begin or end at statement/C003"_s);
    row("a measure that is not there", u"measures --measure degre"_s, u"Did you mean degree?"_s);
    row("a kind that is not there", u"measures --kind xyz"_s, u"There is no kind \"xyz\". Name one of actor, treaty"_s);
    row("no view", u"export --out x.png"_s, u"export needs --view"_s);
    row("no file to write", u"export --view graph"_s, u"export needs --out"_s);
    row("a view that is not there", u"export --view pie --out x.png"_s, u"no view \"pie\""_s);
    row("a format that is not there", u"export --view graph --out x.gif"_s, u".gif does not end in a format"_s);
    row("a chart that is not there", u"export --view chart:pie --out x.png"_s, u"no chart \"pie\": name scope"_s);
    row("a list that is not there", u"export --view table --of shoes --out x.png"_s,
        u"no table of \"shoes\": name actors, treaties"_s);
    row("a list of no table", u"export --view graph --of actors --out x.png"_s, u"needs --view table"_s);
    row("a story that is not there", u"export --view story:pie --out x-%n.png"_s, u"no story “pie”"_s);
    row("a story with a day", u"export --view story:tour --valid-on 2024-12-04 --out x-%n.png"_s,
        u"keep their own days"_s);
    row("no format for standard output", u"export --view graph --out -"_s, u"--format"_s);
    row("a day that is not there", u"export --view graph --out x.png --valid-on 2024-02-30"_s,
        u"\"2024-02-30\" is no day"_s);
    row("a month instead of a day", u"export --view graph --out x.png --valid-on 2024-02"_s,
        u"\"2024-02\" is no day"_s);
    row("an uncertain day", u"export --view graph --out x.png --valid-on 2024-02-01?"_s, u"is no day"_s);
    row("no size", u"export --view graph --out x.png --size large"_s, u"\"large\" is no size"_s);
    row("a huge size", u"export --view graph --out x.png --size 99999x99999"_s, u"is no size"_s);
    row("no resolution", u"export --view graph --out x.png --dpi 0"_s, u"--dpi"_s);
    row("a theme that is not there", u"export --view graph --out x.png --theme blue"_s, u"no theme \"blue\""_s);
    row("an actor that is not there", u"export --view graph --out x.png --actor actor/rusia"_s,
        u"Did you mean actor/russia"_s);
    row("no actor", u"export --view graph --out x.png --actor topic/B1"_s, u"topic/B1 is no actor."_s);
    row("between nobody", u"export --view graph --out x.png --between"_s, u"--between needs --actor"_s);
    row("no date", u"export --view graph --out x.png --from soon"_s, u"\"soon\" is no date"_s);
    row("an end before the beginning", u"export --view graph --out x.png --from 1990 --to 1980"_s,
        u"--to lies before"_s);
    row("no topic", u"export --view graph --out x.png --topic actor/russia"_s, u"actor/russia is no topic."_s);
    row("a kind of nothing", u"export --view graph --out x.png --kind pie"_s, u"There is no kind \"pie\""_s);
    row("a layout that is not there", u"export --view graph --out x.png --layout pie"_s,
        u"There is no layout \"pie\""_s);
    row("a size that is none", u"export --view graph --out x.png --size-by community"_s, u"Sizes cannot tell"_s);
    row("no folder to write into", u"export --view graph --out /none/x.png"_s, u"/none"_s);
    row("no folder for one of two files", u"export --view graph --out half.svg --out /none/x.svg"_s,
        u"None of the 2 files was written."_s);
    row("two files of one name", u"export --view graph --out half.svg --out ./half.svg"_s, u"Two files are to be"_s);
    row("no folder to read", u"import /none --into x.pactgraph"_s, u"/none"_s);
    row("nowhere to import into", u"import /none"_s, u"import needs --into"_s);
    row("no edge list", u"layout /none --out -"_s, u"/none cannot be read"_s);
    row("a seed that is none", u"layout /none --out - --seed -1"_s, u"--seed"_s);
    row("a method that is not there", u"layout /none --out - --method pie"_s, u"There is no method \"pie\""_s);
    row("a method that needs dates", u"layout /none --out - --method time"_s, u"needs the dates"_s);
    row("a method that needs kinds", u"layout /none --out - --method layered"_s, u"needs the kinds"_s);
    row("help for nobody", u"help frobnicate"_s, u"There is no command frobnicate."_s);
}

void tst_BadInput::refusesWithOneSentence()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    const QStringList before = QDir::current().entryList(QDir::Files);
    const Run run = test::run(words.split(u' '));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.complaint().startsWith(u"pactgraph: "_s), run.err.constData());
    QVERIFY2(run.complaint().contains(expected), run.err.constData());
    QCOMPARE(QDir::current().entryList(QDir::Files), before);
}

void tst_BadInput::refusesBadProjects_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("missing") << u"missing.pactgraph"_s << QByteArray();
    QTest::newRow("a folder") << u"."_s << QByteArray();
    QTest::newRow("empty") << u"empty.pactgraph"_s << QByteArray("");
    QTest::newRow("cut off") << u"cut.pactgraph"_s << m_bundle.left(m_bundle.size() / 2);
    QTest::newRow("only a head") << u"head.pactgraph"_s << m_bundle.left(100);
    QTest::newRow("foreign") << u"foreign.pactgraph"_s << QByteArray("Dear diary,\n").repeated(500);
    QByteArray other = m_bundle;
    other.replace(68, 4, "abcd"); // the application_id of an SQLite file
    QTest::newRow("another program's") << u"other.pactgraph"_s << other;
    QByteArray damaged = m_bundle;
    for (qsizetype i = 8192; i < 40960; ++i)
        damaged[i] = char(i * 7);
    QTest::newRow("damaged") << u"damaged.pactgraph"_s << damaged;
}

void tst_BadInput::refusesBadProjects()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QString path = m_folder.filePath(name);
    if (!bytes.isNull())
        write(name, bytes);
    const QStringList before = files();
    for (const QStringList &words :
         {QStringList{u"info"_s, path},
          {u"check"_s, path, u"--json"_s},
          {u"search"_s, u"x"_s, path},
          {u"export"_s, path, u"--view"_s, u"graph"_s, u"--out"_s, m_folder.filePath(u"x.png"_s)}}) {
        const Run run = test::run(words);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.complaint().startsWith(u"pactgraph: "_s), run.err.constData());
    }
    QCOMPARE(files(), before);
}

void tst_BadInput::readsANewerProjectAndSaysSo()
{
    QByteArray newer = m_bundle;
    newer.replace(60, 4, QByteArray("\0\0\x27\x0f", 4)); // the user_version of an SQLite file
    const QString path = write(u"newer.pactgraph"_s, newer);
    const QStringList before = files();
    const Run run = test::run({u"info"_s, path, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value(u"schema"_s).toInt(), 9999);
    QVERIFY2(run.complaint().contains(u"newer"_s), run.err.constData());
    QCOMPARE(files(), before);
}

void tst_BadInput::refusesAFullDisk()
{
    // Linux has a disk that is always full.
    if (!QFile::exists(u"/dev/full"_s))
        return;
    for (const QStringList &words : {QStringList{u"info"_s}, {u"help"_s}, {u"check"_s, u"--json"_s}}) {
        const Run run = test::run(words, u"/dev/full"_s);
        QCOMPARE(run.exitCode, 2);
        QVERIFY2(run.complaint().contains(u"standard output"_s), run.err.constData());
    }
}

void tst_BadInput::reportsFaultsOfTheTextWithTheirLine()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"bad"_s));
    write(u"bad/actors.yaml"_s, "actors:\n  - id: actor/a\n    type: state\n    label: A\n    colour: red\n");
    const QString target = m_folder.filePath(u"bad.pactgraph"_s);
    const Run words = test::run({u"import"_s, m_folder.filePath(u"bad"_s), u"--into"_s, target});
    QCOMPARE(words.exitCode, 1);
    QVERIFY2(words.out.contains("actors.yaml:5: "), words.out.constData());
    QVERIFY(words.complaint().contains(u"Nothing was written"_s));
    const Run json = test::run({u"import"_s, m_folder.filePath(u"bad"_s), u"--into"_s, target, u"--json"_s});
    QCOMPARE(json.exitCode, 1);
    const QJsonArray rejected = json.json().value(u"rejected"_s).toArray();
    bool isFound = false;
    for (const QJsonValue &row : rejected)
        isFound |=
            row.toObject().value(u"line"_s).toInt() == 5 && !row.toObject().value(u"reason"_s).toString().isEmpty();
    QVERIFY(isFound);
    QVERIFY(!QFile::exists(target));
}

void tst_BadInput::writesNothingInADryRun()
{
    const QString target = m_folder.filePath(u"dry.pactgraph"_s);
    const Run run =
        test::run({u"import"_s, QStringLiteral(PACTGRAPH_KNOWLEDGE), u"--into"_s, target, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    for (const QString &key : {u"added"_s, u"matched"_s, u"rejected"_s})
        QVERIFY2(run.json().contains(key), qPrintable(key));
    QVERIFY(run.json().value(u"added"_s).toObject().value(u"treaty"_s).toInt() > 0);
    QVERIFY(!QFile::exists(target));
}

void tst_BadInput::leavesAnExistingFileAlone()
{
    const QString target = write(u"there.txt"_s, "mine\n");
    const Run run = test::run({u"import"_s, QStringLiteral(PACTGRAPH_KNOWLEDGE), u"--into"_s, target});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.complaint().contains(u"there.txt"_s), run.err.constData());
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine\n"));
}

void tst_BadInput::importsWhatItCanReadAgain()
{
    const QString target = m_folder.filePath(u"new.pactgraph"_s);
    const Run import = test::run({u"import"_s, QStringLiteral(PACTGRAPH_KNOWLEDGE), u"--into"_s, target, u"--json"_s});
    QCOMPARE(import.exitCode, 0);
    QCOMPARE(test::run({u"info"_s, target, u"--json"_s}).json().value(u"counts"_s), import.json().value(u"added"_s));
}

QTEST_MAIN(tst_BadInput)
#include "tst_BadInput.moc"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/KnowledgeReader.h"
#include "tests/core/exchange/FaultRows.h"
#include "tests/core/exchange/SampleText.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// One change of a good folder makes one fault, which is reported with its kind, its message, its file and its line.
class KnowledgeFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void reportsOneFault_data();
    void reportsOneFault();
    void reportsAllFaultsAtOnce();
    void readsTheOtherFilesWhenOneCannotBeParsed();
    void reportsTextThatIsNotUtf8();
    void survivesCutFiles_data();
    void survivesCutFiles();
};

namespace {

core::ReadKnowledge read(const QMap<QString, QByteArray> &files)
{
    QTemporaryDir dir;
    for (auto file = files.begin(); file != files.end(); ++file) {
        QFile out(dir.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) < 0)
            qFatal("cannot write");
    }
    return core::readKnowledge(dir.path());
}

QMap<QString, QByteArray> sample()
{
    QMap<QString, QByteArray> bytes;
    const QMap<QString, QString> files = test::sampleText();
    for (auto file = files.begin(); file != files.end(); ++file)
        bytes.insert(file.key(), file.value().toUtf8());
    return bytes;
}

int lineOf(const QString &text, const QString &part)
{
    const qsizetype index = text.indexOf(part);
    return index < 0 ? -1 : static_cast<int>(text.first(index).count(u'\n')) + 1;
}

} // namespace

void KnowledgeFaultsTest::reportsOneFault_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("at");
    test::addFormFaults();
    test::addActorAndTopicFaults();
    test::addTreatyFaults();
    test::addCoverageFaults();
    test::addLineageFaults();
    test::addSourceAndEventFaults();
    test::addStatementFaults();
    test::addDisagreementFaults();
    test::addStoryFaults();
}

void KnowledgeFaultsTest::reportsOneFault()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, message);
    QFETCH(const QString, at);
    QMap<QString, QByteArray> files = sample();
    QString text = QString::fromUtf8(files[file]);
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    files[file] = text.toUtf8();

    const std::vector<core::Issue> issues = read(files).issues;
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues[0].message, message);
    QTEST(issues[0].kind, "kind");
    if (at == test::elsewhere)
        return;
    QCOMPARE(issues[0].file, file);
    QCOMPARE(issues[0].line, lineOf(text, at));
}

void KnowledgeFaultsTest::reportsAllFaultsAtOnce()
{
    QMap<QString, QByteArray> files = sample();
    files[test::actors].replace("type: person", "type: human").replace("label: Soviet Union", "lable: Soviet Union");
    files[test::statements].replace("gis/P02", "gis/P77");
    QStringList lines;
    for (const core::Issue &issue : read(files).issues)
        lines += issue.toLine();
    const QStringList expected = {
        u"actors.yaml:18: The key “label” is missing."_s, u"actors.yaml:20: The key “lable” is not known here."_s,
        u"actors.yaml:24: “human” cannot stand behind “type”; one of these can: state, organisation, body, person, bloc."_s,
        u"statements.yaml:18: There is no passage “gis/P77”."_s,
        u"statements.yaml:29: There is no passage “passage/gis/P77”."_s};
    QCOMPARE(lines, expected);
}

void KnowledgeFaultsTest::readsTheOtherFilesWhenOneCannotBeParsed()
{
    QMap<QString, QByteArray> files = sample();
    files[u"broken.yaml"_s] = "actors:\n  - id: [unfinished\n";
    const core::ReadKnowledge whole = read(files);
    QCOMPARE(whole.issues.size(), 1U);
    QCOMPARE(whole.issues[0].file, u"broken.yaml"_s);
    QCOMPARE(whole.issues[0].kind, u"syntax"_s);
    QVERIFY(whole.issues[0].message.startsWith(u"This is no YAML: "_s));
    QCOMPARE(whole.issues[0].line, 3);
    QCOMPARE(whole.data.actors.size(), 4U);
}

void KnowledgeFaultsTest::reportsTextThatIsNotUtf8()
{
    QMap<QString, QByteArray> files = sample();
    files[u"latin.yaml"_s] = "sources: []\n# Gen\xe8ve\n";
    const std::vector<core::Issue> issues = read(files).issues;
    QCOMPARE(issues.size(), 1U);
    QCOMPARE(issues[0].toLine(), u"latin.yaml:1: The file is not written in UTF-8."_s);
}

void KnowledgeFaultsTest::survivesCutFiles_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {test::actors, test::basics, test::treaties, test::sources, test::statements})
        QTest::newRow(qPrintable(file)) << file;
}

void KnowledgeFaultsTest::survivesCutFiles()
{
    QFETCH(const QString, file);
    const QMap<QString, QByteArray> whole = sample();
    for (qsizetype length = 0; length < whole[file].size(); length += 37) {
        QMap<QString, QByteArray> files = whole;
        files[file].truncate(length);
        for (const core::Issue &issue : read(files).issues) {
            QVERIFY(!issue.message.isEmpty());
            QVERIFY2(issue.line > 0 && !issue.file.isEmpty(), qPrintable(issue.toLine()));
        }
    }
}

QTEST_GUILESS_MAIN(KnowledgeFaultsTest)
#include "tst_KnowledgeFaults.moc"

#include <QTest>

#include "core/base/Error.h"
#include "core/store/Checks.h"
#include "tests/core/exchange/ReadSample.h"
#include "tests/support/Test.h"

using core::Knowledge;
using namespace Qt::StringLiterals;

/// What the reader does with a folder as a whole.
class KnowledgeReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void readsTheSampleWithoutFault();
    void writesTextInNfcWithSingleSpaces();
    void readsAFileOfItsOwnOrder();
    void ignoresOtherFiles();
    void refusesAFolderThatCannotBeRead();
    void refusesAFolderWithoutFiles();

private:
    const test::ReadSample m_sample;
};

void KnowledgeReaderTest::readsTheSampleWithoutFault()
{
    const core::ReadKnowledge whole = test::readFiles(test::sampleText());
    for (const core::Issue &issue : whole.issues)
        QFAIL(qPrintable(issue.toLine()));
    for (const core::Issue &issue : core::check(Knowledge(whole.data)))
        QFAIL(qPrintable(issue.toLine()));
    QCOMPARE(whole.data.meta.value(u"title"_s), u"Sample"_s);
    QCOMPARE(whole.data.meta.value(u"data-date"_s), u"2025-01"_s);
    QCOMPARE(whole.data.meta.value(u"licence"_s), u"CC BY 4.0"_s);
    QCOMPARE(whole.data.predicates.size(), 18U);
    QCOMPARE(whole.data.predicates[0].passive, u"is the kind of"_s);
}

void KnowledgeReaderTest::writesTextInNfcWithSingleSpaces()
{
    QMap<QString, QString> files = test::sampleText();
    files[u"sources.yaml"_s].replace(u"text: Signed in July."_s, u"text: \"Signe\u0301  in\\r\\n July \U0001F4DC.\""_s);
    const core::ReadKnowledge whole = test::readFiles(files);
    QVERIFY(whole.issues.empty());
    const Knowledge knowledge(whole.data);
    const core::Passage &passage = knowledge.passage(knowledge.find(u"passage/gis/P02"_s).passage());
    QCOMPARE(knowledge.quote(passage), u"Sign\u00e9 in July \U0001F4DC."_s);
    QCOMPARE(passage.span.end - passage.span.start, 16);
    const core::Passage &next = knowledge.passage(knowledge.find(u"passage/gis/P03"_s).passage());
    QCOMPARE(knowledge.quote(next), u"War may come."_s);
}

void KnowledgeReaderTest::readsAFileOfItsOwnOrder()
{
    // What is used may be defined in a file that comes later.
    QMap<QString, QString> files;
    int turn = 99;
    const QMap<QString, QString> sample = test::sampleText();
    for (auto file = sample.begin(); file != sample.end(); ++file)
        files.insert(QString::number(turn--) + u".yaml"_s, file.value());
    const core::ReadKnowledge whole = test::readFiles(files);
    QVERIFY(whole.issues.empty());
    QCOMPARE(whole.data.statements.size(), m_sample.knowledge().data().statements.size());
}

void KnowledgeReaderTest::ignoresOtherFiles()
{
    QMap<QString, QString> files = test::sampleText();
    files[u"README.md"_s] = u"{"_s;
    files[u"empty.yaml"_s] = u"# nothing yet\n"_s;
    QVERIFY(test::readFiles(files).issues.empty());
}

void KnowledgeReaderTest::refusesAFolderThatCannotBeRead()
{
    QTemporaryDir dir;
    try {
        core::readKnowledge(dir.filePath(u"nowhere"_s));
        QFAIL("no error");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::Unreadable);
        QVERIFY(error.message().contains(u"nowhere"_s));
    }
}

void KnowledgeReaderTest::refusesAFolderWithoutFiles()
{
    QTemporaryDir dir;
    try {
        core::readKnowledge(dir.path());
        QFAIL("no error");
    } catch (const core::Error &error) {
        QCOMPARE(error.kind(), core::Error::Kind::NotFound);
    }
}

QTEST_GUILESS_MAIN(KnowledgeReaderTest)
#include "tst_KnowledgeReader.moc"

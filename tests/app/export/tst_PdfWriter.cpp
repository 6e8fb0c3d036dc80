#include <QBuffer>
#include <QPdfDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/export/OutputFile.h"
#include "app/export/PdfWriter.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

class tst_PdfWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void itsWordsCanBeSearchedInEveryScript();
    void isOnePageOfTheSizeAskedFor();
    void theSameInputGivesTheSameBytes();
    void hasTheDayThatIsWanted();
    void carriesTheView();
};

namespace {

Picture words()
{
    Picture picture;
    picture.title = u"Договор 조약 条约"_s;
    picture.headline = u"Четыре обещания, 네 가지 약속, 四项承诺"_s;
    picture.bounds = {0, 0, 640, 360};
    return picture;
}

} // namespace

void tst_PdfWriter::itsWordsCanBeSearchedInEveryScript()
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed.");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.pdf"_s);
    writeFile(path, pdfBytes(words(), {}));
    QProcess process;
    process.start(program, {u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &word : {u"обещания"_s, u"약속"_s, u"四项承诺"_s})
        QVERIFY2(text.contains(word), qPrintable(text));
}

void tst_PdfWriter::isOnePageOfTheSizeAskedFor()
{
    ExportOptions options;
    options.size = {1920, 1080};
    options.dpi = 144;
    QByteArray bytes = pdfBytes(words(), options);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 1);
    QCOMPARE(document.pagePointSize(0).toSize(), QSize(960, 540));
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), words().title);
}

void tst_PdfWriter::theSameInputGivesTheSameBytes()
{
    const Picture picture = test::sampleSheet(test::SheetText::Shown).picture;
    const QByteArray first = pdfBytes(picture, {});
    QVERIFY(!first.contains("CreationDate"));
    QTest::qWait(1100); // the clock of PDF counts seconds
    QVERIFY(pdfBytes(picture, {}) == first);
}

void tst_PdfWriter::hasTheDayThatIsWanted()
{
    ExportOptions options;
    options.sourceDate = QDateTime(QDate(2024, 12, 4), QTime(1, 2, 3), Qt::UTC);
    QByteArray bytes = pdfBytes(words(), options);
    QVERIFY(bytes.contains("/CreationDate (D:20241204010203Z)"));
    const qsizetype table = bytes.mid(bytes.lastIndexOf("startxref\n") + 10).split('\n').first().toLongLong();
    QCOMPARE(bytes.mid(table, 5), QByteArray("xref\n"));
}

void tst_PdfWriter::carriesTheView()
{
    ExportOptions options;
    options.viewState = u"{\"view\":\"그래프 </pactgraph:view>\"}"_s;
    QCOMPARE(stateOfPdf(pdfBytes(words(), options)), options.viewState);
    QCOMPARE(stateOfPdf(pdfBytes(words(), {})), QString());
    QCOMPARE(stateOfPdf("%PDF-1.4 <pactgraph:view>"), QString());
}

QTEST_MAIN(tst_PdfWriter)
#include "tst_PdfWriter.moc"

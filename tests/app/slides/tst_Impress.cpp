#include <QFile>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/export/OutputFile.h"
#include "app/export/pptx/PptxWriter.h"
#include "app/export/pptx/ZipArchive.h"
#include "tests/app/export/pptx/XmlTree.h"
#include "tests/app/slides/BundleDecks.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// LibreOffice Impress, where it is installed, opens a deck of all views and draws all its texts.
class tst_Impress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_soffice.isEmpty())
            QSKIP("LibreOffice is not installed.");
        const test::BundleDecks decks;
        m_file = app::pptxBytes(decks.deckOf(decks.states()));
        const QString path = m_folder.filePath(u"deck.pptx"_s);
        app::writeFile(path, m_file);
        // One deck for all of it: starting takes the longest.
        QProcess process;
        process.start(m_soffice, {u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                  u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path(), path});
        QVERIFY(process.waitForFinished(540000));
    }

    void drawsAllSlidesAndTexts()
    {
        // It says nothing when it fails, so the file is looked for.
        QPdfDocument pdf;
        QCOMPARE(pdf.load(m_folder.filePath(u"deck.pdf"_s)), QPdfDocument::Error::None);
        const auto parts = app::unzipped(m_file);
        int slides = 0;
        for (int number = 1; parts.contains(partOf(number)); ++number, ++slides) {
            const QString drawn = packed(pdf.getAllText(number - 1).text());
            for (const QString &word : wordsOf(parts.at(partOf(number))))
                QVERIFY2(drawn.contains(packed(word)), qPrintable(u"slide %1 lacks “%2”"_s.arg(number).arg(word)));
        }
        QVERIFY(slides > 1);
        QCOMPARE(pdf.pageCount(), slides);
    }

private:
    static QString partOf(int slide) { return u"ppt/slides/slide%1.xml"_s.arg(slide); }

    /// Where lines are broken, and how letters and their accents are put together, is the program's affair.
    static QString packed(const QString &text)
    {
        QString letters = text.normalized(QString::NormalizationForm_KD);
        letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return letters;
    }

    /// What stands on a slide, but for the fields, which the program fills in. Word by word, as lines of cells side by
    /// side are read across.
    static QStringList wordsOf(const QByteArray &slide)
    {
        QStringList words;
        const test::XmlTree tree = test::XmlTree::of(slide);
        for (const test::XmlTree *run : tree.all(u"a:r"_s))
            words << run->textAt(u"a:t"_s).split(u' ', Qt::SkipEmptyParts);
        return words;
    }

    QString m_soffice;
    QTemporaryDir m_folder;
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(tst_Impress)
#include "tst_Impress.moc"

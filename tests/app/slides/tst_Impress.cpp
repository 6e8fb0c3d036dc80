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
            const QHash<QChar, int> drawn = lettersOf(pdf.getAllText(number - 1).text());
            const QHash<QChar, int> expected = lettersOf(textOf(parts.at(partOf(number))));
            for (auto letter = expected.begin(); letter != expected.end(); ++letter)
                QVERIFY2(drawn.value(letter.key()) >= letter.value(),
                         qPrintable(u"slide %1 lacks a “%2”"_s.arg(number).arg(letter.key())));
        }
        QVERIFY(slides > 1);
        QCOMPARE(pdf.pageCount(), slides);
    }

private:
    static QString partOf(int slide) { return u"ppt/slides/slide%1.xml"_s.arg(slide); }

    /// How often each letter is there. Not their order: those that a font lacks are drawn apart, and lines of cells
    /// side by side are read across.
    static QHash<QChar, int> lettersOf(const QString &text)
    {
        QHash<QChar, int> letters;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD))
            if (c.isLetterOrNumber())
                ++letters[c];
        return letters;
    }

    /// What stands on a slide, but for the fields, which the program fills in.
    static QString textOf(const QByteArray &slide)
    {
        QString text;
        const test::XmlTree tree = test::XmlTree::of(slide);
        for (const test::XmlTree *run : tree.all(u"a:r"_s))
            text += run->textAt(u"a:t"_s);
        return text;
    }

    QString m_soffice;
    QTemporaryDir m_folder;
    QByteArray m_file;
};

QTEST_GUILESS_MAIN(tst_Impress)
#include "tst_Impress.moc"

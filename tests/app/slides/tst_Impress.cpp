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

/// LibreOffice Impress, where it is installed, opens every deck and draws all its texts.
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
        QStringList paths;
        for (const test::BundleDecks::Named &named : decks.all()) {
            m_files[named.name] = app::pptxBytes(named.deck);
            paths << m_folder.filePath(named.name + u".pptx"_s);
            app::writeFile(paths.back(), m_files[named.name]);
        }
        // One start for all of them: starting takes the longest. It says nothing when it fails, so files are looked
        // for.
        QProcess process;
        process.start(m_soffice,
                      QStringList{u"--headless"_s, u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                  u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, m_folder.path()} +
                          paths);
        QVERIFY(process.waitForFinished(400000));
    }

    void drawsAllSlidesAndTexts_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[name, bytes] : m_files)
            QTest::newRow(qPrintable(name)) << name;
    }
    void drawsAllSlidesAndTexts()
    {
        QFETCH(QString, name);
        QPdfDocument pdf;
        QCOMPARE(pdf.load(m_folder.filePath(name + u".pdf"_s)), QPdfDocument::Error::None);
        const auto parts = app::unzipped(m_files[name]);
        int slides = 0;
        for (int number = 1; parts.contains(partOf(number)); ++number, ++slides) {
            const QString drawn = packed(pdf.getAllText(number - 1).text());
            for (const QString &text : textsOf(parts.at(partOf(number))))
                QVERIFY2(drawn.contains(packed(text)),
                         qPrintable(u"slide %1 lacks “%2”: %3"_s.arg(number).arg(text, drawn)));
        }
        QVERIFY(slides > 1);
        QCOMPARE(pdf.pageCount(), slides);
    }

private:
    static QString partOf(int slide) { return u"ppt/slides/slide%1.xml"_s.arg(slide); }

    /// Where lines are broken and words hyphenated is the program's affair.
    static QString packed(QString text)
    {
        text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        return text.normalized(QString::NormalizationForm_KC);
    }

    /// What stands on a slide, but for the fields, which the program fills in.
    static QStringList textsOf(const QByteArray &slide)
    {
        QStringList texts;
        const test::XmlTree tree = test::XmlTree::of(slide);
        for (const test::XmlTree *run : tree.all(u"a:r"_s))
            texts << run->textAt(u"a:t"_s);
        return texts;
    }

    QString m_soffice;
    QTemporaryDir m_folder;
    std::map<QString, QByteArray> m_files;
};

QTEST_GUILESS_MAIN(tst_Impress)
#include "tst_Impress.moc"

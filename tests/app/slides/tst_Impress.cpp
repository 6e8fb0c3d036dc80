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
#include "tests/app/slides/SlideLabels.h"
#include "tests/support/Test.h"

using namespace Qt::StringLiterals;

/// LibreOffice Impress, where it is installed, opens every deck and draws all texts where they belong.
class tst_Impress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        const QString soffice = QStandardPaths::findExecutable(u"soffice"_s);
        if (soffice.isEmpty())
            QSKIP("LibreOffice is not installed.");
        QStringList words{u"--headless"_s,   u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                          u"--convert-to"_s, u"pdf"_s,
                          u"--outdir"_s,     m_folder.path()};
        const test::BundleDecks decks;
        for (const test::BundleDecks::Named &named : decks.all()) {
            if (named.name == u"dark"_s) // the same in other colours
                continue;
            m_files.push_back({named.name, app::pptxBytes(named.deck)});
            words << m_folder.filePath(named.name + u".pptx"_s);
            app::writeFile(words.last(), m_files.back().bytes);
        }
        // One call for all of them: starting takes the longest.
        run(soffice, words);
    }

    void drawsEverySlide_data() { addDecks(); }
    void drawsEverySlide()
    {
        QFETCH(int, deck);
        QPdfDocument pdf;
        QCOMPARE(load(deck, pdf), QPdfDocument::Error::None);
        const auto parts = app::unzipped(m_files[std::size_t(deck)].bytes);
        int slides = 0;
        while (parts.contains(partOf(slides + 1)))
            ++slides;
        QVERIFY(slides > 1);
        QCOMPARE(pdf.pageCount(), slides);
    }

    /// Each word of each shape and cell stands within its bounds, and nothing off the slide.
    void drawsEveryWordInItsPlace_data() { addDecks(); }
    void drawsEveryWordInItsPlace()
    {
        QFETCH(int, deck);
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext of Poppler is not installed.");
        const QString name = m_folder.filePath(m_files[std::size_t(deck)].name);
        run(reader, {u"-bbox"_s, name + u".pdf"_s, name + u".xml"_s});
        QFile words(name + u".xml"_s);
        QVERIFY(words.open(QIODevice::ReadOnly));
        const test::XmlTree document = test::XmlTree::of(words.readAll());
        const auto parts = app::unzipped(m_files[std::size_t(deck)].bytes);
        QStringList faults;
        int number = 0;
        for (const test::XmlTree *page : document.all(u"page"_s)) {
            const QString slide = u"slide %1: "_s.arg(++number);
            const std::vector<test::DrawnWord> drawn = drawnWords(*page);
            const QRectF bounds(0, 0, numberOf(*page, u"width"_s), numberOf(*page, u"height"_s));
            for (const test::DrawnWord &word : drawn)
                if (!bounds.contains(word.box))
                    faults << slide + u"“%1” is off the slide"_s.arg(word.text);
            for (const test::SlideLabel &label : test::labelsOf(test::XmlTree::of(parts.at(partOf(number)))))
                for (const QString &lacking : test::wordsOutside(label, drawn))
                    faults << slide + u"“%1” of “%2” is not within its shape"_s.arg(lacking, label.text);
        }
        QVERIFY(number > 1);
        QCOMPARE(faults.join(u'\n'), QString());
    }

    /// The same for what has no place of its own in the file: letters of charts and of the lines that layouts place.
    void drawsAllLetters_data() { addDecks(); }
    void drawsAllLetters()
    {
        QFETCH(int, deck);
        QPdfDocument pdf;
        QCOMPARE(load(deck, pdf), QPdfDocument::Error::None);
        const auto parts = app::unzipped(m_files[std::size_t(deck)].bytes);
        for (int page = 0; page < pdf.pageCount(); ++page) {
            const QHash<QChar, int> drawn = lettersOf(pdf.getAllText(page).text());
            const QHash<QChar, int> expected = lettersOf(textOf(parts.at(partOf(page + 1))));
            for (auto letter = expected.begin(); letter != expected.end(); ++letter)
                QVERIFY2(drawn.value(letter.key()) >= letter.value(),
                         qPrintable(u"slide %1 lacks a “%2”"_s.arg(page + 1).arg(letter.key())));
        }
    }

    void theCheckSeesAWordInTheWrongPlace()
    {
        const test::SlideLabel label{.text = u"North Korea"_s, .box = {10, 10, 50, 20}};
        const std::vector<test::DrawnWord> right{{u"North"_s, {12, 12, 20, 8}}, {u"Korea"_s, {33, 12, 20, 8}}};
        QCOMPARE(test::wordsOutside(label, right), QStringList());
        std::vector<test::DrawnWord> wrong = right;
        wrong[1].box.translate(20, 0);
        QCOMPARE(test::wordsOutside(label, wrong), QStringList{u"Korea"_s});
    }

private:
    struct File
    {
        QString name;
        QByteArray bytes;
    };

    void addDecks()
    {
        QTest::addColumn<int>("deck");
        for (std::size_t i = 0; i < m_files.size(); ++i)
            QTest::newRow(qPrintable(m_files[i].name)) << int(i);
    }

    /// It says nothing when it fails, so the file is looked for.
    QPdfDocument::Error load(int deck, QPdfDocument &pdf) const
    {
        return pdf.load(m_folder.filePath(m_files[std::size_t(deck)].name + u".pdf"_s));
    }

    static QString partOf(int slide) { return u"ppt/slides/slide%1.xml"_s.arg(slide); }

    static void run(const QString &program, const QStringList &words)
    {
        QProcess process;
        process.start(program, words);
        QVERIFY(process.waitForFinished(540000));
    }

    static double numberOf(const test::XmlTree &element, const QString &attribute)
    {
        return element.attributes.value(attribute).toDouble();
    }

    static std::vector<test::DrawnWord> drawnWords(const test::XmlTree &page)
    {
        std::vector<test::DrawnWord> words;
        for (const test::XmlTree *word : page.all(u"word"_s))
            words.push_back({word->text, QRectF(QPointF(numberOf(*word, u"xMin"_s), numberOf(*word, u"yMin"_s)),
                                                QPointF(numberOf(*word, u"xMax"_s), numberOf(*word, u"yMax"_s)))});
        return words;
    }

    /// How often each letter is there.
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

    QTemporaryDir m_folder;
    std::vector<File> m_files;
};

QTEST_GUILESS_MAIN(tst_Impress)
#include "tst_Impress.moc"

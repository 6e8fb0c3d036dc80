#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>

#include "app/export/CarriedView.h"
#include "app/export/OutputFile.h"
#include "app/export/pptx/ZipArchive.h"
#include "app/session/Stories.h"
#include "app/window/ExportDialog.h"
#include "app/window/MessageBar.h"
#include "app/window/PreviewPane.h"
#include "app/window/SlidesDialog.h"
#include "core/store/Edits.h"
#include "tests/support/Test.h"
#include "tests/support/WindowBench.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Views leave by the export dialog and come back by opening and dropping, in the whole window.
class ExportingTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QString message(test::WindowBench &bench) { return bench.find<MessageBar>("messageBar")->message(); }
    static bool isIdle(test::WindowBench &bench) { return bench.application().jobs().isIdle(); }

    /// Opens the dialog and waits until what is chosen has been made.
    static ExportDialog *dialogFor(test::WindowBench &bench, FileFormat format)
    {
        bench.trigger(CommandId::Export);
        auto *dialog = bench.find<ExportDialog>("exportDialog");
        bench.find<QComboBox>("exportFormat")->setCurrentIndex(int(format));
        [&] { QTRY_VERIFY(dialog->isReady()); }();
        return dialog;
    }

    static QString write(test::WindowBench &bench, FileFormat format, const QString &name)
    {
        const QString path = bench.folder() + u'/' + name;
        ExportDialog *dialog = dialogFor(bench, format);
        bench.prompts.answers = {path};
        bench.find<QPushButton>("exportWrite")->click();
        [&] { QTRY_VERIFY(!dialog->isVisible()); }();
        return path;
    }

    static void keepStory(test::WindowBench &bench)
    {
        for (const int year : {1970, 1998, 2024}) {
            bench.selection().setValidOn(QDate(year, 1, 1));
            bench.prompts.answers << QString::number(year);
            bench.trigger(CommandId::SaveView);
        }
    }

    static QString writeStory(test::WindowBench &bench, FileFormat format, const QString &name)
    {
        const QString path = bench.folder() + u'/' + name;
        ExportDialog *dialog = dialogFor(bench, format);
        bench.find<QComboBox>("exportContent")->setCurrentIndex(1);
        [&] { QTRY_VERIFY(dialog->isReady()); }();
        bench.prompts.answers = {path};
        bench.find<QPushButton>("exportWrite")->click();
        [&] { QTRY_VERIFY(!dialog->isVisible()); }();
        return path;
    }

    /// The statements that a slide rests on.
    static QSet<QString> restsOf(const QString &path, std::size_t slide)
    {
        QSet<QString> keys;
        for (const auto &[key, print] : carriedFrom(viewStatesIn(contentOf(path)).at(slide)).rests)
            if (key.startsWith(u"statement/"_s))
                keys.insert(key);
        return keys;
    }

    static void noteOn(test::WindowBench &bench, const QString &key)
    {
        const core::StatementId id = bench.knowledge().find(key).statement();
        bench.document().edit([&](core::Project &project) { core::setNote(project, id, u"Read anew."_s); });
    }

    static void drop(test::WindowBench &bench, const QString &path)
    {
        QMimeData content;
        content.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&bench.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, &content, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&bench.window(), &event);
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    /// The very pixels on the screen are those of the file, brought to the size that there is room for.
    void thePreviewShowsThePixelsOfTheFile_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << 0;
        QTest::newRow("dark") << 1;
    }

    void thePreviewShowsThePixelsOfTheFile()
    {
        QFETCH(int, mode);
        test::WindowBench bench;
        ExportDialog *dialog = dialogFor(bench, FileFormat::Png);
        bench.find<QComboBox>("exportMode")->setCurrentIndex(mode);
        bench.find<QSpinBox>("exportWidth")->setValue(640);
        QTRY_VERIFY(dialog->isReady());
        auto *sheet = bench.find<QWidget>("exportSheet");
        const QImage shown = sheet->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QString path = bench.folder() + u"/preview.png"_s;
        bench.prompts.answers = {path};
        bench.find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(!dialog->isVisible());
        const QImage file = QImage(path).convertToFormat(QImage::Format_RGB32);
        QCOMPARE(file.size(), QSize(640, 360));
        const QSize size = file.size().scaled(shown.size() - QSize(24, 24), Qt::KeepAspectRatio);
        const QRect place(QPoint((shown.width() - size.width()) / 2, (shown.height() - size.height()) / 2), size);
        const QImage expected = file.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        QVERIFY(shown.copy(place) == expected.convertToFormat(QImage::Format_RGB32));
        QCOMPARE(expected.pixelColor(2, 2).lightness() > 128, mode == 0);
    }

    void everyFormatIsMadeAndToldOf_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::addColumn<QByteArray>("beginning");
        QTest::addColumn<QString>("finding");
        QTest::newRow("png") << FileFormat::Png << QByteArray("\x89PNG") << u" marks have a passage."_s;
        QTest::newRow("svg") << FileFormat::Svg << QByteArray("<?xml") << u" marks have a passage."_s;
        QTest::newRow("pdf") << FileFormat::Pdf << QByteArray("%PDF-") << u" marks have a passage."_s;
        QTest::newRow("pptx") << FileFormat::Pptx << QByteArray("PK") << u" marks have a passage."_s;
        QTest::newRow("csv") << FileFormat::Csv << QByteArray("id,record,") << u" rows, "_s;
        QTest::newRow("graphml") << FileFormat::GraphMl << QByteArray("<?xml") << u" nodes and "_s;
        QTest::newRow("gexf") << FileFormat::Gexf << QByteArray("<?xml") << u" nodes and "_s;
    }

    void everyFormatIsMadeAndToldOf()
    {
        QFETCH(FileFormat, format);
        QFETCH(QByteArray, beginning);
        QFETCH(QString, finding);
        test::WindowBench bench;
        ExportDialog *dialog = dialogFor(bench, format);
        const FilePreview preview = dialog->preview();
        QVERIFY2(preview.findings.first().contains(finding), qPrintable(preview.fault + preview.findings.join(u' ')));
        const bool isDrawn = isPicture(format) || format == FileFormat::Pptx;
        QCOMPARE(preview.image.isNull(), !isDrawn);
        QCOMPARE(preview.text.isEmpty(), isDrawn);
        QCOMPARE(bench.find<QSpinBox>("exportWidth")->isEnabled(), isPicture(format));
        QCOMPARE(bench.find<QComboBox>("exportMode")->isEnabled(), isDrawn);
        const QString command = bench.find<QLineEdit>("exportCommand")->text();
        QVERIFY2(command.endsWith(u'.' + toWord(format)), qPrintable(command));
        QCOMPARE(command.contains(u"--preset"_s), isPicture(format));
        const QString path = write(bench, format, u"view."_s + toWord(format));
        QVERIFY(contentOf(path).startsWith(beginning));
        QVERIFY(contentOf(path) == preview.files.front());
    }

    void theGraphAloneIsWrittenAsGraph()
    {
        test::WindowBench bench;
        bench.selection().setView(ViewKind::Matrix);
        dialogFor(bench, FileFormat::Csv);
        auto *formats = qobject_cast<QStandardItemModel *>(bench.find<QComboBox>("exportFormat")->model());
        QVERIFY(!formats->item(int(FileFormat::GraphMl))->isEnabled());
        QVERIFY(formats->item(int(FileFormat::Svg))->isEnabled());
    }

    void theKeyForSlidesOpensTheDialogWithSlides()
    {
        test::WindowBench bench;
        bench.trigger(CommandId::ExportSlide);
        auto *dialog = bench.find<ExportDialog>("exportDialog");
        QVERIFY(dialog->isVisible());
        QCOMPARE(bench.find<QComboBox>("exportFormat")->currentIndex(), int(FileFormat::Pptx));
        QTRY_VERIFY(dialog->isReady());
        QVERIFY(bench.find<QLabel>("exportPaper")->text().contains(u"33.87 × 19.05 cm"_s));
    }

    void whatCannotBeWrittenIsToldInTheDialog()
    {
        test::WindowBench bench;
        ExportDialog *dialog = dialogFor(bench, FileFormat::Pptx);
        bench.prompts.answers = {bench.folder() + u"/nowhere/view.pptx"_s};
        bench.find<QPushButton>("exportWrite")->click();
        QTRY_VERIFY(isIdle(bench));
        QVERIFY(dialog->isVisible());
        QVERIFY2(bench.find<QLabel>("exportFindings")->text().contains(u"There is no folder"_s),
                 qPrintable(bench.find<QLabel>("exportFindings")->text()));
        QVERIFY(bench.find<QPushButton>("exportWrite")->isEnabled());
    }

    void aSlideOpensAgainAsTheViewItShows_data()
    {
        QTest::addColumn<bool>("isDropped");
        QTest::newRow("opened") << false;
        QTest::newRow("dropped") << true;
    }

    void aSlideOpensAgainAsTheViewItShows()
    {
        QFETCH(bool, isDropped);
        test::WindowBench bench;
        bench.select("statement/C003");
        bench.selection().setValidOn(QDate(2000, 1, 1));
        const ViewState before = viewState(bench.selection());
        const QString path = write(bench, FileFormat::Pptx, u"slide.pptx"_s);
        bench.selection().setValidOn({});
        bench.selection().clear();
        if (isDropped)
            drop(bench, path);
        else
            bench.window().openFile(path);
        QTRY_COMPARE(viewState(bench.selection()), before);
        QVERIFY2(message(bench).contains(u"has not changed since"_s), qPrintable(message(bench)));
        QVERIFY(!bench.find<SlidesDialog>("slidesDialog")->isVisible());
    }

    void whatChangedSinceIsTold()
    {
        test::WindowBench bench;
        const QString path = write(bench, FileFormat::Pptx, u"slide.pptx"_s);
        noteOn(bench, restsOf(path, 0).values().front());
        bench.window().openFile(path);
        QTRY_VERIFY2(message(bench).contains(u"Changed since: 1 statement"_s), qPrintable(message(bench)));
    }

    void aDeckOffersItsViewsAndTellsWhichChanged()
    {
        test::WindowBench bench;
        keepStory(bench);
        const QString path = writeStory(bench, FileFormat::Pptx, u"Three days.pptx"_s);
        const QSet<QString> onlyInTheLast = restsOf(path, 2) - restsOf(path, 0);
        QVERIFY(!onlyInTheLast.isEmpty());
        noteOn(bench, onlyInTheLast.values().front());
        bench.window().openFile(path);
        auto *dialog = bench.find<SlidesDialog>("slidesDialog");
        QTRY_VERIFY(dialog->isVisible());
        auto *list = bench.find<QListWidget>("slidesViews");
        QCOMPARE(list->count(), 3);
        QVERIFY2(list->item(0)->text().contains(u"1970\n✓"_s), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(2)->text().contains(u"2024\n⚠ Changed since: 1 statement"_s),
                 qPrintable(list->item(2)->text()));
        QCOMPARE(bench.selection().validOn(), QDate(1970, 1, 1)); // the first is shown at once
        list->setCurrentRow(1);
        bench.find<QPushButton>("slidesShow")->click();
        QCOMPARE(bench.selection().validOn(), QDate(1998, 1, 1));
        bench.find<QPushButton>("slidesKeep")->click();
        const Story kept = storyNamed(bench.knowledge(), u"three-days"_s);
        QCOMPARE(kept.title, u"Three days"_s);
        QCOMPARE(kept.views.size(), std::size_t(3));
        QCOMPARE(kept.views[2].caption, u"2024"_s);
        QCOMPARE(stateOf(kept.views[2], bench.knowledge()).validOn, QDate(2024, 1, 1));
        QVERIFY(message(bench).contains(u"Three days"_s));
    }

    void aStoryIsWrittenAsNumberedPictures()
    {
        test::WindowBench bench;
        keepStory(bench);
        writeStory(bench, FileFormat::Svg, u"days.svg"_s);
        for (int i = 1; i <= 3; ++i)
            QVERIFY(contentOf(bench.folder() + u"/days-%1.svg"_s.arg(i)).startsWith("<?xml"));
        QVERIFY(!QFile::exists(bench.folder() + u"/days.svg"_s));
        bench.prompts.asked.clear();
        writeStory(bench, FileFormat::Svg, u"days.svg"_s);
        QVERIFY(bench.prompts.asked.contains(u"Replace files"_s));
    }

    /// As Impress saves it: without the tags of slides.
    void aSlideSavedByAnotherProgramStillOpens()
    {
        test::WindowBench bench;
        bench.selection().setValidOn(QDate(2000, 1, 1));
        const QString path = write(bench, FileFormat::Pptx, u"slide.pptx"_s);
        std::vector<ZipEntry> entries;
        for (const auto &[name, bytes] : unzipped(contentOf(path)))
            if (!name.startsWith(u"ppt/tags"_s))
                entries.push_back({name, bytes});
        writeFile(path, zipArchive(entries));
        bench.selection().setValidOn({});
        bench.window().openFile(path);
        QTRY_COMPARE(bench.selection().validOn(), QDate(2000, 1, 1));
    }

    void aSlideThatSomebodyChangedIsToldAsSuch()
    {
        test::WindowBench bench;
        bench.selection().setValidOn(QDate(2000, 1, 1));
        const QString path = write(bench, FileFormat::Pptx, u"slide.pptx"_s);
        std::vector<ZipEntry> entries;
        for (auto [name, bytes] : unzipped(contentOf(path))) {
            if (name == u"ppt/tags/tag1.xml"_s) {
                const qsizetype from = bytes.indexOf("val=\"") + 5;
                const qsizetype to = bytes.indexOf('"', from);
                QByteArray state = QByteArray::fromBase64(bytes.mid(from, to - from));
                QVERIFY(state.contains("2000-01-01"));
                state.replace("2000-01-01", "1999-01-01");
                bytes.replace(from, to - from, state.toBase64());
            }
            entries.push_back({name, bytes});
        }
        writeFile(path, zipArchive(entries));
        bench.selection().setValidOn({});
        bench.window().openFile(path);
        QTRY_VERIFY(message(bench).contains(u"somebody changed it"_s));
        QCOMPARE(bench.selection().validOn(), std::nullopt);
    }

    void slidesOfOtherDataAreToldAsSuch()
    {
        test::WindowBench bench;
        const QString path = write(bench, FileFormat::Pptx, u"slide.pptx"_s);
        core::KnowledgeData other = test::SampleKnowledge::data();
        other.meta[u"title"_s] = u"Another"_s;
        for (core::Statement &statement : other.statements)
            statement.key += u"-other"_s;
        for (core::Passage &passage : other.passages)
            passage.key += u"-other"_s;
        const QString project = bench.folder() + u"/other.pactgraph"_s;
        core::Project::write(project, other);
        bench.window().openFile(project);
        QTRY_COMPARE(bench.document().title(), u"Another"_s);
        bench.window().openFile(path);
        QTRY_VERIFY(message(bench).contains(u"made from other data (“Sample”)"_s));
    }

    void whatIsNoDeckIsToldAsSuch_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("PK, but no archive");
        QTest::newRow("an archive of others") << zipArchive({{u"ppt/presentation.xml"_s, "<p/>"}});
    }

    void whatIsNoDeckIsToldAsSuch()
    {
        QFETCH(QByteArray, bytes);
        test::WindowBench bench;
        const QString path = bench.folder() + u"/foreign.pptx"_s;
        writeFile(path, bytes);
        bench.window().openFile(path);
        QTRY_VERIFY(isIdle(bench) && !message(bench).isEmpty());
    }
};

QTEST_MAIN(ExportingTest)
#include "tst_Exporting.moc"

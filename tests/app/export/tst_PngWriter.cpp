#include <cmath>

#include <QBuffer>
#include <QImageReader>

#include "app/export/CarriedView.h"
#include "app/export/PngWriter.h"
#include "core/base/Error.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

class tst_PngWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void carriesSizeResolutionAndText()
    {
        Picture picture = test::sampleSheet(test::SheetText::None).picture;
        picture.title = u"Договор 조약 “2024”"_s;
        picture.sources = {u"GIS report"_s, u"Traité"_s};
        ExportOptions options;
        options.size = {960, 540};
        options.dpi = 300;
        options.viewState = u"{\"view\":\"graph\",\"title\":\"조약\"}"_s;
        QByteArray bytes = pngBytes(picture, options);
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        QCOMPARE(reader.text(u"Title"_s), picture.title);
        QVERIFY(reader.text(u"Description"_s).startsWith(u"Every shape, line and state."_s));
        QVERIFY(reader.text(u"Software"_s).startsWith(u"Pactgraph "_s));
        QCOMPARE(reader.text(u"Source"_s), u"GIS report; Traité"_s);
        const QImage image = reader.read();
        QCOMPARE(image.size(), options.size);
        QCOMPARE(image.dotsPerMeterX(), int(std::lround(300 / 0.0254)));
        QCOMPARE(image.dotsPerMeterX(), image.dotsPerMeterY());
        QVERIFY(!image.hasAlphaChannel());
        QCOMPARE(viewStateOf(bytes), options.viewState);
    }

    void theSameInputGivesTheSameBytes()
    {
        const Picture picture = test::sampleSheet(test::SheetText::Shown).picture;
        QCOMPARE(pngBytes(picture, {}), pngBytes(picture, {}));
    }

    void isInTheThemeAskedFor()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            ExportOptions options;
            options.mode = mode;
            options.size = {320, 180};
            QCOMPARE(renderImage({}, options).pixel(1, 1), Theme(mode).background().rgb());
        }
    }

    void theWholePictureIsOnThePage_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("footer");
        for (const QSize size : {QSize(1920, 1080), QSize(400, 1200), QSize(3000, 300), QSize(1, 1)})
            for (const int footer : {0, 1})
                QTest::addRow("%d x %d footer %d", size.width(), size.height(), footer) << size << footer;
    }
    void theWholePictureIsOnThePage()
    {
        QFETCH(QSize, size);
        QFETCH(int, footer);
        const Picture picture = test::sampleSheet(test::SheetText::None).picture;
        ExportOptions options;
        options.size = size;
        options.parts = footer ? PageParts{} : noParts;
        const Picture page = exportPage(picture, options);
        QVERIFY(page.bounds.adjusted(-0.1, -0.1, 0.1, 0.1).contains(picture.bounds));
        QVERIFY(qAbs(page.bounds.height() * exportScale(page, options) - size.height()) < 0.01 * size.height());
        QCOMPARE(page.marks.size() > picture.marks.size(), footer == 1);
    }

    void theHeadlineStandsOverThePictureOnce()
    {
        Picture picture;
        picture.bounds = {100, 100, 300, 200};
        picture.headline = u"On 4 December 2024: 2 defence promises in force, both with North Korea"_s;
        const Picture page = exportPage(picture, {});
        const auto isHeadline = [](const Mark &mark) { return mark.role == StyleRole::Headline; };
        QCOMPARE(std::count_if(page.marks.begin(), page.marks.end(), isHeadline), 1);
        const auto mark = std::find_if(page.marks.begin(), page.marks.end(), isHeadline);
        QCOMPARE(QString(mark->text).replace(u'\n', u' '), picture.headline);
        QVERIFY(mark->box.bottom() <= picture.bounds.top());
        QVERIFY(page.bounds.contains(mark->box));
        const Picture again = exportPage(page, {});
        QCOMPARE(std::count_if(again.marks.begin(), again.marks.end(), isHeadline), 1);
    }

    void refusesSizesThatNoFileCanHave_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("dpi");
        QTest::newRow("empty") << QSize(0, 100) << 96.0;
        QTest::newRow("negative") << QSize(100, -1) << 96.0;
        QTest::newRow("huge") << QSize(100, 1 << 30) << 96.0;
        QTest::newRow("no resolution") << QSize(100, 100) << 0.0;
        QTest::newRow("not a number") << QSize(100, 100) << std::nan("");
    }
    void refusesSizesThatNoFileCanHave()
    {
        QFETCH(QSize, size);
        QFETCH(double, dpi);
        ExportOptions options;
        options.size = size;
        options.dpi = dpi;
        try {
            pngBytes({}, options);
            QFAIL("was not refused");
        } catch (const core::Error &error) {
            QVERIFY(error.kind() == core::Error::Kind::Invalid);
            QVERIFY(!error.message().isEmpty());
        }
    }

    void damagedFilesHoldNoView()
    {
        ExportOptions options;
        options.size = {64, 64};
        options.viewState = u"state"_s;
        const QByteArray bytes = pngBytes({}, options);
        QCOMPARE(viewStateOf({}), QString());
        QCOMPARE(viewStateOf("not a picture"), QString());
        QCOMPARE(viewStateOf(bytes.left(12)), QString());
        QCOMPARE(viewStateOf("<svg><metadata id=\"pactgraph-view\">un"), QString());
        QCOMPARE(viewStateOf("<svg><metadata id=\"other\">x</metadata></svg>"), QString());
    }
};

QTEST_MAIN(tst_PngWriter)
#include "tst_PngWriter.moc"

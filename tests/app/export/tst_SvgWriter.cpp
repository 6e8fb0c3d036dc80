#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include "app/export/CarriedView.h"
#include "app/export/PngWriter.h"
#include "app/export/SvgWriter.h"
#include "app/export/XmlText.h"
#include "app/picture/AltText.h"
#include "core/base/Error.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Images.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// What an independent reader finds in a document.
struct Found
{
    QMap<QString, QStringList> texts; ///< by element
    QMap<QString, QString> root;      ///< attributes of the root
    QString error;
};

Found readSvg(const QByteArray &bytes)
{
    Found found;
    QXmlStreamReader xml(bytes);
    bool isRoot = true;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        const auto attributes = xml.attributes();
        if (isRoot)
            for (const QXmlStreamAttribute &attribute : attributes)
                found.root.insert(attribute.name().toString(), attribute.value().toString());
        isRoot = false;
        const bool hasText = name == u"text"_s || name == u"title"_s || name == u"desc"_s || name == u"metadata"_s;
        found.texts[name] << (hasText ? xml.readElementText() : QString());
    }
    found.error = xml.errorString();
    return found;
}

QImage rendered(const QByteArray &svg, QSize size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace

class tst_SvgWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void agreesWithThePng_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("light") << int(Theme::Mode::Light);
        QTest::newRow("dark") << int(Theme::Mode::Dark);
    }
    void agreesWithThePng()
    {
        QFETCH(int, mode);
        // Without text: readers choose their fonts by themselves.
        const Picture picture = test::sampleSheet(test::SheetText::None).picture;
        ExportOptions options;
        options.size = {2480, 1720};
        options.mode = Theme::Mode(mode);
        options.parts = noParts;
        const QImage fromSvg = rendered(svgBytes(picture, options), options.size);
        const double share = test::differingShare(fromSvg, renderImage(picture, options), 96);
        QVERIFY2(share < 0.002, qPrintable(QString::number(share)));
    }

    void isWellFormedAndNamesWhatItShows()
    {
        const Picture picture = test::sampleSheet(test::SheetText::Shown).picture;
        ExportOptions options;
        options.size = {800, 600};
        options.viewState = u"{\"a\": \"<&>\"}"_s;
        const QByteArray bytes = svgBytes(picture, options);
        const Found found = readSvg(bytes);
        QCOMPARE(found.error, QString());
        QCOMPARE(found.root.value(u"width"_s), u"800"_s);
        QCOMPARE(found.root.value(u"height"_s), u"600"_s);
        QCOMPARE(found.root.value(u"viewBox"_s).split(u' ').size(), 4);
        QVERIFY(found.root.value(u"font-family"_s).startsWith(u"Noto Sans, "_s));
        QVERIFY(found.root.value(u"font-family"_s).endsWith(u", sans-serif"_s));
        QCOMPARE(found.texts.value(u"title"_s).first(), picture.title);
        QVERIFY(found.texts.value(u"desc"_s).first().startsWith(picture.headline));
        QVERIFY(!found.texts.contains(u"foreignObject"_s));
        QVERIFY(!found.texts.contains(u"image"_s));
        QCOMPARE(viewStateOf(bytes), options.viewState);
    }

    void everyInteractiveMarkHasItsTitleOnce()
    {
        Picture picture = test::sampleSheet(test::SheetText::Shown).picture;
        QStringList wanted = {picture.title};
        for (const MarkIndex i : picture.readingOrder()) {
            picture.marks[std::size_t(i)].alt = u"Mark %1."_s.arg(i);
            wanted << picture.marks[std::size_t(i)].alt;
        }
        QStringList titles = readSvg(svgBytes(picture, {})).texts.value(u"title"_s);
        titles.sort();
        wanted.sort();
        QCOMPARE(titles, wanted);
    }

    void everyLabelStandsOnceAsLiveText()
    {
        Picture picture = test::sampleSheet(test::SheetText::None).picture;
        QStringList wanted;
        for (const MarkIndex i : picture.readingOrder()) {
            Mark &mark = picture.marks[std::size_t(i)];
            mark.text = u"L%1"_s.arg(i);
            mark.textBox = {mark.box.center() - QPointF(40, 40), QSizeF(80, 16)};
            wanted << mark.text;
        }
        ExportOptions options;
        options.parts = noParts;
        QStringList texts = readSvg(svgBytes(picture, options)).texts.value(u"text"_s);
        texts.sort();
        wanted.sort();
        QCOMPARE(texts, wanted);
    }

    void hostileTextLeavesAValidDocument()
    {
        Picture picture;
        picture.bounds = {0, 0, 400, 300};
        picture.title = u"a\u0001b\u000B<script>&\"'"_s + QChar(0xD800) + u"]]>"_s + QChar(0xFFFF);
        Mark mark;
        mark.standsFor = {core::EntityId{1}};
        mark.text = picture.title;
        mark.alt = picture.title;
        mark.box = {0, 0, 400, 40};
        picture.marks = {mark};
        ExportOptions options;
        options.viewState = picture.title;
        const Found found = readSvg(svgBytes(picture, options));
        QCOMPARE(found.error, QString());
        QCOMPARE(found.texts.value(u"text"_s), QStringList{u"ab<script>&\"']]>"_s});
        QCOMPARE(found.texts.value(u"title"_s), (QStringList{u"ab<script>&\"']]>"_s, u"ab<script>&\"']]>"_s}));
    }

    void xmlTextKeepsWhatXmlAllows()
    {
        const QString text = u"tab\tline\n조약 𠮷 é"_s;
        QCOMPARE(xmlText(text), text);
        QCOMPARE(xmlText(QString(QChar(0xDC00)) + u"x\r\u0085"_s), u"x"_s);
    }

    void theSameInputGivesTheSameBytes()
    {
        const Picture picture = test::sampleSheet(test::SheetText::Shown).picture;
        QCOMPARE(svgBytes(picture, {}), svgBytes(picture, {}));
    }

    void refusesSizesThatNoFileCanHave()
    {
        ExportOptions options;
        options.size = {};
        QVERIFY_THROWS_EXCEPTION(core::Error, svgBytes({}, options));
    }
};

QTEST_MAIN(tst_SvgWriter)
#include "tst_SvgWriter.moc"

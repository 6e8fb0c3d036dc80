#include <thread>

#include <QFontMetricsF>
#include <QPainter>

#include "app/picture/TextShapes.h"
#include "tests/support/Test.h"

using app::TextRole;
using app::TextShapes;
using namespace Qt::StringLiterals;

namespace {

QImage paper(double ratio)
{
    QImage image(QSize(qRound(300 * ratio), qRound(40 * ratio)), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    return image;
}

} // namespace

class tst_TextShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void drawsWhatDrawTextDraws_data();
    void drawsWhatDrawTextDraws();
    void measuresTheWholeLine();
    void isRightAfterMoreLinesThanItKeeps();
    void eachThreadHasItsOwn();
};

void tst_TextShapes::drawsWhatDrawTextDraws_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextRole>("role");
    QTest::addColumn<double>("ratio");
    QTest::newRow("Latin, bold") << u"Defence, first & last"_s << TextRole::StrongLabel << 1.0;
    QTest::newRow("Cyrillic") << u"Договор о дружбе"_s << TextRole::Label << 1.0;
    QTest::newRow("several scripts") << u"1961 조약 · 条约 · pact"_s << TextRole::Headline << 1.0;
    QTest::newRow("accents") << u"Ngô Đình, Škvorecký"_s << TextRole::Small << 1.0;
    QTest::newRow("fine pixels") << u"Mutual defence"_s << TextRole::Label << 2.0;
    QTest::newRow("finer pixels") << u"Договор 조약"_s << TextRole::Label << 3.5;
}

void tst_TextShapes::drawsWhatDrawTextDraws()
{
    QFETCH(const QString, text);
    QFETCH(const TextRole, role);
    QFETCH(const double, ratio);
    TextShapes shapes;
    const QPointF place(7.25, 25.5);

    QImage wanted = paper(ratio);
    QPainter byText(&wanted);
    byText.setFont(shapes.font(role));
    byText.drawText(place, text);
    byText.end();

    for (int round = 0; round < 2; ++round) { // as shaped now, and as kept
        QImage drawn = paper(ratio);
        QPainter byShape(&drawn);
        const TextShapes::Line &line = shapes.line(text, role);
        for (const QGlyphRun &run : line.runs)
            byShape.drawGlyphRun(place - QPointF(0, line.ascent), run);
        byShape.end();
        QVERIFY(drawn != paper(ratio));
        QCOMPARE(drawn, wanted);
    }
}

void tst_TextShapes::measuresTheWholeLine()
{
    TextShapes shapes;
    const QString text = u"ends in spaces  "_s;
    QCOMPARE(shapes.line(text, TextRole::Label).width,
             QFontMetricsF(shapes.font(TextRole::Label)).horizontalAdvance(text));
    QVERIFY(shapes.line(u"wide"_s, TextRole::Headline).width > shapes.line(u"wide"_s, TextRole::Small).width);
    QCOMPARE(shapes.line(QString(), TextRole::Label).width, 0.0);
}

void tst_TextShapes::isRightAfterMoreLinesThanItKeeps()
{
    TextShapes shapes;
    const double width = shapes.line(u"7"_s, TextRole::Axis).width;
    for (int i = 0; i < 10'000; ++i)
        shapes.line(QString::number(i * 10 + 1), TextRole::Axis);
    QCOMPARE(shapes.line(u"7"_s, TextRole::Axis).width, width);
}

void tst_TextShapes::eachThreadHasItsOwn()
{
    QCOMPARE(&TextShapes::ofThread(), &TextShapes::ofThread());
    const TextShapes *others = nullptr;
    double width = 0;
    std::thread([&] {
        others = &TextShapes::ofThread();
        width = TextShapes::ofThread().line(u"Mutual defence"_s, TextRole::Label).width;
    }).join();
    QVERIFY(others != &TextShapes::ofThread());
    QCOMPARE(width, TextShapes::ofThread().line(u"Mutual defence"_s, TextRole::Label).width);
}

QTEST_MAIN(tst_TextShapes)
#include "tst_TextShapes.moc"

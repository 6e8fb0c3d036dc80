#include <QDir>
#include <QPainter>

#include "app/picture/HeadMark.h"
#include "app/picture/PicturePainter.h"
#include "tests/app/picture/SampleSheet.h"
#include "tests/support/Images.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

Mark gridLine(QPointF from, QPointF to)
{
    Mark mark;
    mark.shape = Shape::Polyline;
    mark.role = StyleRole::Grid;
    mark.points = {from, to};
    return mark;
}

Mark node(qint64 id, const QRectF &box)
{
    Mark mark;
    mark.standsFor = {core::EntityId{id}};
    mark.shape = Shape::Square;
    mark.role = StyleRole::Clause;
    mark.box = box;
    mark.layer = 2;
    return mark;
}

QImage painted(const Picture &picture, double ratio, const Emphasis &emphasis = {})
{
    const Theme theme(Theme::Mode::Light);
    QImage image((picture.bounds.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.background());
    QPainter painter(&image);
    paintPicture(painter, picture, theme, emphasis);
    return image;
}

/// The colours met on the way down a column, one after the other.
QList<QRgb> coloursInColumn(const QImage &image, int x)
{
    QList<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        if (colours.isEmpty() || colours.last() != image.pixel(x, y))
            colours << image.pixel(x, y);
    return colours;
}

} // namespace

class tst_PicturePainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void looksAsItDid_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << int(Theme::Mode::Light) << u"sheet-light.png"_s;
        QTest::newRow("dark") << int(Theme::Mode::Dark) << u"sheet-dark.png"_s;
    }
    void looksAsItDid()
    {
        QFETCH(int, mode);
        QFETCH(QString, name);
        const QImage now = test::renderSheet(test::sampleSheet(test::SheetText::None), Theme::Mode(mode), 1);
        const QString path = QDir(QStringLiteral(PACTGRAPH_GOLDEN)).filePath(name);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN"))
            QVERIFY(now.save(path));
        const QImage golden(path);
        QVERIFY2(!golden.isNull(), "run once with UPDATE_GOLDEN=1");
        const double share = test::differingShare(now, golden, 24);
        QVERIFY2(share < 0.0005, qPrintable(QString::number(share)));
    }

    void drawsTheSameTwice()
    {
        const test::SampleSheet sheet = test::sampleSheet(test::SheetText::Shown);
        QCOMPARE(test::renderSheet(sheet, Theme::Mode::Light, 1), test::renderSheet(sheet, Theme::Mode::Light, 1));
    }

    void hairlinesAreCrisp_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<double>("offset");
        for (const double ratio : {1.0, 2.0})
            for (const double offset : {0.0, 0.25, 0.5, 0.7})
                QTest::addRow("ratio %g offset %g", ratio, offset) << ratio << offset;
    }
    void hairlinesAreCrisp()
    {
        QFETCH(double, ratio);
        QFETCH(double, offset);
        Picture picture;
        picture.bounds = {0, 0, 40, 40};
        picture.marks = {gridLine({0, 20 + offset}, {40, 20 + offset})};
        const Theme theme(Theme::Mode::Light);
        const QList<QRgb> wanted = {theme.background().rgb(), theme.line().rgb(), theme.background().rgb()};
        QCOMPARE(coloursInColumn(painted(picture, ratio), 20), wanted);
    }

    void sidesOfBoxesAreCrisp_data() { hairlinesAreCrisp_data(); }
    void sidesOfBoxesAreCrisp()
    {
        QFETCH(double, ratio);
        QFETCH(double, offset);
        Picture picture;
        picture.bounds = {0, 0, 40, 40};
        picture.marks = {node(1, QRectF(10, 10, 20, 20).translated(offset, offset))};
        const Theme theme(Theme::Mode::Light);
        const QRgb edge = theme.pen(picture.marks[0]).color().rgb();
        const QList<QRgb> wanted = {theme.background().rgb(), edge, theme.fill(picture.marks[0]).rgb(), edge,
                                    theme.background().rgb()};
        QCOMPARE(coloursInColumn(painted(picture, ratio), int(20 * ratio)), wanted);
    }

    void labelsAreDrawnOverNodesOfTheirLayer()
    {
        Picture picture;
        picture.bounds = {0, 0, 200, 60};
        Mark labelled = node(1, {10, 10, 10, 10});
        labelled.text = u"label"_s;
        labelled.textBox = {60, 20, 60, 16};
        picture.marks = {labelled, node(2, {60, 10, 60, 40})};
        const Theme theme(Theme::Mode::Light);
        // The plate of the label covers the node that comes later in the list.
        QVERIFY(painted(picture, 1).pixel(90, 20) != theme.fill(picture.marks[1]).rgb());
        QCOMPARE(painted(picture, 1).pixel(90, 45), theme.fill(picture.marks[1]).rgb());
    }

    void whatIsNotLitIsDimmedAndSecondLabelsStayWithTheirNode()
    {
        Picture picture;
        picture.bounds = {0, 0, 100, 30};
        picture.marks = {node(1, {5, 5, 20, 20}), node(2, {35, 5, 20, 20}), node(1, {65, 5, 20, 20})};
        picture.marks[2].order = -1;
        Emphasis emphasis;
        emphasis.lit = {0};
        const QImage image = painted(picture, 1, emphasis);
        const QRgb full = Theme(Theme::Mode::Light).fill(picture.marks[0]).rgb();
        QCOMPARE(image.pixel(15, 15), full);
        QVERIFY(image.pixel(45, 15) != full);
        QCOMPARE(image.pixel(75, 15), full);
        emphasis.hover = 1;
        QCOMPARE(painted(picture, 1, emphasis).pixel(45, 15), full);
    }

    void selectionAndFocusAreDrawnDifferentlyAndLeaveTheMarkItself()
    {
        Picture picture;
        picture.bounds = {0, 0, 60, 60};
        picture.marks = {node(1, {20, 20, 20, 20})};
        const QImage plain = painted(picture, 1);
        Emphasis selected;
        selected.selected = {core::EntityId{1}};
        Emphasis focused;
        focused.focus = 0;
        Emphasis hovered;
        hovered.hover = 0;
        const QList<QImage> images = {plain, painted(picture, 1, selected), painted(picture, 1, focused),
                                      painted(picture, 1, hovered)};
        const QRect inside(21, 21, 18, 18); // anti-aliasing lets what is under it shine through at the corners
        for (qsizetype i = 0; i < images.size(); ++i) {
            QVERIFY2(images[i].copy(inside) == plain.copy(inside), qPrintable(QString::number(i)));
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(images[i] != images[j]);
        }
    }

    void theSentenceOverThePictureIsNotRinged()
    {
        Picture picture;
        picture.bounds = QRectF(0, 0, 300, 60);
        picture.marks = {headMark(u"3 promises"_s, TextRole::Headline, {20, 20, 200, 22}, {core::EntityId{1}})};
        Emphasis selected;
        selected.selected = {core::EntityId{1}};
        QCOMPARE(painted(picture, 1, selected), painted(picture, 1));
        Emphasis focused;
        focused.focus = 0;
        QVERIFY(painted(picture, 1, focused) != painted(picture, 1));
    }

    void aPartOfThePictureIsDrawnAsInTheWhole()
    {
        const test::SampleSheet sheet = test::sampleSheet(test::SheetText::Shown);
        const QImage whole = painted(sheet.picture, 1, sheet.emphasis);
        for (const QRect &part : {QRect(0, 0, 200, 200), QRect(700, 300, 400, 100), QRect(360, 480, 40, 200)}) {
            const Theme theme(Theme::Mode::Light);
            QImage image(part.size(), QImage::Format_RGB32);
            image.fill(theme.background());
            QPainter painter(&image);
            painter.translate(-part.topLeft());
            paintPicture(painter, sheet.picture, theme, sheet.emphasis);
            painter.end();
            QVERIFY(test::differingShare(image, whole.copy(part), 24) < 0.001);
        }
    }

    void drawsOddMarksWithoutHarm()
    {
        Picture picture;
        picture.bounds = {0, 0, 100, 100};
        for (int shape = 0; shape <= int(Shape::Ribbon); ++shape) {
            for (const auto &points :
                 {std::vector<QPointF>{}, std::vector<QPointF>{{5, 5}}, std::vector<QPointF>{{5, 5}, {5, 5}},
                  std::vector<QPointF>{{5, 5}, {5, 5}, {5, 5}, {5, 5}, {9, 9}},
                  std::vector<QPointF>{{0, 0}, {qInf(), qQNaN()}, {1, 1}}}) {
                Mark mark;
                mark.standsFor = {core::EntityId{1}};
                mark.shape = Shape(shape);
                mark.role = StyleRole::Edge;
                mark.points = points;
                mark.states = TwoWay | Unchecked | Expanded | Absent;
                mark.text = u"text"_s;
                picture.marks.push_back(mark);
                mark.text.clear();
                picture.marks.push_back(mark);
            }
        }
        Emphasis emphasis;
        emphasis.selected = {core::EntityId{1}};
        emphasis.hover = 3;
        emphasis.focus = 1000;
        QVERIFY(!painted(picture, 1, emphasis).isNull());
        for (MarkIndex i = 0; i < MarkIndex(picture.marks.size()); ++i) {
            emphasis.focus = i;
            emphasis.hover = i;
            painted(picture, 1, emphasis);
        }
    }
};

QTEST_MAIN(tst_PicturePainter)
#include "tst_PicturePainter.moc"

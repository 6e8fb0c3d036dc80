#include <QPainter>

#include "app/picture/ImagePainting.h"
#include "app/views/PaintedFrame.h"
#include "app/views/lineage/LineagePicture.h"
#include "core/graph/Lineage.h"
#include "tests/support/Bundle.h"
#include "tests/support/Images.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Whatever a view kept of what it painted, it shows what it would have painted anew.
class PaintedFrameTest : public QObject
{
    Q_OBJECT

private:
    static constexpr QSize size{900, 500};
    Picture m_picture;
    Theme m_theme{Theme::Mode::Light};

    QImage painted(PaintedFrame &frame, const Emphasis &emphasis, QPoint offset, int revision = 1, double ratio = 1)
    {
        QImage image((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        frame.paint(painter, {.picture = m_picture,
                              .revision = revision,
                              .theme = m_theme,
                              .emphasis = emphasis,
                              .offset = offset,
                              .size = size});
        return image;
    }

    QImage anew(const Emphasis &emphasis, QPoint offset, double ratio = 1)
    {
        PaintedFrame fresh;
        return painted(fresh, emphasis, offset, 1, ratio);
    }

    /// The nth mark of a shape.
    MarkIndex markOf(Shape shape, int n) const
    {
        for (MarkIndex i = 0; i < MarkIndex(m_picture.marks.size()); ++i)
            if (m_picture.marks[std::size_t(i)].shape == shape && m_picture.marks[std::size_t(i)].isInteractive() &&
                n-- == 0)
                return i;
        return -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        const test::Bundle bundle;
        LineageOptions all;
        for (const core::EntityId treaty : core::treatiesByDate(bundle.knowledge))
            all.treaties << treaty;
        m_picture = buildLineagePicture(
            bundle.knowledge, core::buildLineage(bundle.knowledge, lineageQuery(bundle.knowledge, all, {})), {});
        QVERIFY(m_picture.bounds.width() > 2 * size.width() && m_picture.bounds.height() > size.height());
    }

    void isWhatThePainterPaints()
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(m_theme.background());
        QPainter painter(&image);
        painter.translate(-300, -120);
        paintPicture(painter, m_picture, m_theme);
        painter.end();
        QCOMPARE(anew({}, {-300, -120}), image);
    }

    void showsTheSameWhereverItWasBefore_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("usual") << 1.0;
        QTest::newRow("two pixels for one") << 2.0;
        QTest::newRow("a broken ratio") << 1.25;
    }

    void showsTheSameWhereverItWasBefore()
    {
        QFETCH(double, ratio);
        PaintedFrame kept;
        for (const QPoint offset : {QPoint(0, 0), QPoint(-120, 0), QPoint(-120, -60), QPoint(-97, -31), QPoint(-100, 7),
                                    QPoint(-2000, -31), QPoint(-1999, -30)})
            // Where the edge of a view cuts a curve, Qt rounds a pixel or two of it otherwise.
            QVERIFY(test::differingShare(painted(kept, {}, offset, 1, ratio), anew({}, offset, ratio), 0) < 0.00001);
    }

    void showsTheSameWhateverWasLitBefore()
    {
        PaintedFrame kept;
        const MarkIndex block = markOf(Shape::RoundedRect, 20);
        const MarkIndex ribbon = markOf(Shape::Ribbon, 12);
        QVERIFY(block >= 0 && ribbon >= 0);
        const QSet<core::Ref> chosen{m_picture.marks[std::size_t(markOf(Shape::RoundedRect, 16))].standsFor.front()};
        const std::vector<Emphasis> states = {{},
                                              {.hover = block},
                                              {.focus = block, .hover = ribbon},
                                              {.selected = chosen, .focus = ribbon},
                                              {.selected = chosen, .hover = block, .lit = {block, ribbon}},
                                              {.chosen = {block, ribbon}},
                                              {.hover = ribbon, .lit = {ribbon}},
                                              {}};
        QPoint offset(-40, -10);
        for (const Emphasis &state : states) {
            const QImage now = painted(kept, state, offset);
            QVERIFY(test::differingShare(now, anew(state, offset), 8) < 0.0003);
            offset -= QPoint(11, 3);
        }
    }

    void anotherPictureIsPaintedAnew()
    {
        PaintedFrame kept;
        painted(kept, {}, {});
        const Picture before = m_picture;
        m_picture.marks.resize(m_picture.marks.size() / 2);
        QCOMPARE(painted(kept, {}, {}, 2), anew({}, {}));
        QVERIFY(painted(kept, {}, {}, 2) != [&] {
            m_picture = before;
            return anew({}, {});
        }());
    }

    void movesPixelsEveryWay_data()
    {
        QTest::addColumn<QPoint>("by");
        for (const QPoint by : {QPoint(3, 0), QPoint(-3, 0), QPoint(0, 2), QPoint(0, -2), QPoint(4, -1), QPoint(-2, 5),
                                QPoint(40, 0), QPoint(0, 0)})
            QTest::addRow("%d, %d", by.x(), by.y()) << by;
    }

    void movesPixelsEveryWay()
    {
        QFETCH(QPoint, by);
        QImage image(16, 12, QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x, y, 7));
        moveImage(image, by);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QPoint from = QPoint(x, y) - by;
                const bool isMoved = image.rect().contains(from);
                const QPoint expected = isMoved ? from : QPoint(x, y);
                QCOMPARE(image.pixel(x, y), qRgb(expected.x(), expected.y(), 7));
            }
        }
    }
};

QTEST_MAIN(PaintedFrameTest)
#include "tst_PaintedFrame.moc"

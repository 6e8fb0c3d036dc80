#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/export/OutputFile.h"
#include "app/files/ViewFile.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize pageSize(1600, 900);
constexpr int visible = 64; ///< of 255

/// Half as large: hinting and anti-aliasing of single pixels even out.
QImage halved(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(pageSize / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// How far a pixel is from the most alike one of its neighbourhood: letters of another renderer stand a pixel beside.
int distanceTo(const QImage &other, QRgb pixel, QPoint at)
{
    constexpr int reach = 2;
    int least = distance(pixel, other.pixel(at));
    if (least <= visible)
        return least;
    for (int y = std::max(0, at.y() - reach); y <= std::min(other.height() - 1, at.y() + reach); ++y)
        for (int x = std::max(0, at.x() - reach); x <= std::min(other.width() - 1, at.x() + reach); ++x)
            least = std::min(least, distance(pixel, other.pixel(x, y)));
    return least;
}

/// The share of pixels that the other image has nothing like anywhere near.
double strangeShare(const QImage &image, const QImage &other)
{
    int strange = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            strange += distanceTo(other, image.pixel(x, y), {x, y}) > visible ? 1 : 0;
    return double(strange) / double(image.width() * image.height());
}

} // namespace

/// The SVG of every view, drawn by librsvg, is the PNG of the same view.
class SecondRendererTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;
    QString m_program;

    QImage drawn(const QByteArray &svg) const
    {
        const QTemporaryDir folder;
        const QString from = folder.filePath(u"picture.svg"_s);
        const QString to = folder.filePath(u"picture.png"_s);
        writeFile(from, svg);
        QProcess process;
        process.start(m_program, {u"--output"_s, to, from});
        return process.waitForFinished(60000) && process.exitCode() == 0 ? QImage(to) : QImage();
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_program = QStandardPaths::findExecutable(u"rsvg-convert"_s);
        if (m_program.isEmpty())
            QSKIP("rsvg-convert is not installed.");
        m_bundle = std::make_unique<test::Bundle>();
    }

    void agreesWithThePng_data()
    {
        QTest::addColumn<ViewKind>("kind");
        QTest::addColumn<Theme::Mode>("mode");
        for (const ViewKind kind : viewKinds) {
            QTest::addRow("%s, light", qPrintable(toWord(kind))) << kind << Theme::Mode::Light;
            QTest::addRow("%s, dark", qPrintable(toWord(kind))) << kind << Theme::Mode::Dark;
        }
    }

    void agreesWithThePng()
    {
        QFETCH(ViewKind, kind);
        QFETCH(Theme::Mode, mode);
        ViewFile file({m_bundle->knowledge, m_bundle->graph, openingState(m_bundle->knowledge, kind)},
                      {.size = pageSize, .mode = mode});
        const QImage other = drawn(file.bytes(FileFormat::Svg));
        QCOMPARE(other.size(), pageSize);
        const QImage ours = halved(QImage::fromData(file.bytes(FileFormat::Png), "png"));
        const QImage theirs = halved(other);
        const double share = std::max(strangeShare(ours, theirs), strangeShare(theirs, ours));
        QVERIFY2(share < 0.0003, qPrintable(QString::number(share)));
    }

    /// The measure itself: a mark that is missing, or has another colour, is seen.
    void theMeasureSeesAMarkThatIsMissing()
    {
        ViewFile file({m_bundle->knowledge, m_bundle->graph, openingState(m_bundle->knowledge, ViewKind::Graph)},
                      {.size = pageSize});
        const QImage ours = halved(QImage::fromData(file.bytes(FileFormat::Png), "png"));
        QImage without = ours;
        QPainter(&without).fillRect(QRect(0, 0, ours.width(), 32), ours.pixelColor(1, 1)); // the headline
        QVERIFY(strangeShare(ours, without) > 0.001);
    }
};

QTEST_MAIN(SecondRendererTest)
#include "tst_SecondRenderer.moc"

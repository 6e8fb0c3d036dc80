#include <array>

#include "app/picture/Contrast.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"
#include "app/picture/Theme.h"
#include "tests/support/Test.h"

using namespace app;

namespace {

constexpr std::array modes = {Theme::Mode::Light, Theme::Mode::Dark};
constexpr int roleCount = int(StyleRole::Series) + 1;
constexpr int shapeCount = int(Shape::Ribbon) + 1;

/// Each role and state in each theme, as a row.
void addRoleRows()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("role");
    QTest::addColumn<uint>("states");
    for (const auto mode : modes)
        for (int role = 0; role < roleCount; ++role)
            for (const uint states : {uint(NoState), uint(Ended), uint(Absent), uint(Ended | Absent),
                                      uint(Unchecked | Disputed | Pinned), uint(Expanded)})
                QTest::addRow("%s role %d states %u", mode == Theme::Mode::Light ? "light" : "dark", role, states)
                    << int(mode) << role << states;
}

bool isBackdrop(StyleRole role)
{
    return role == StyleRole::Grid || role == StyleRole::Axis || role == StyleRole::Headline;
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void textOnEveryFillKeepsItsContrast_data() { addRoleRows(); }
    void textOnEveryFillKeepsItsContrast()
    {
        QFETCH(int, mode);
        QFETCH(int, role);
        QFETCH(uint, states);
        const Theme theme{Theme::Mode(mode)};
        for (int shape = 0; shape < shapeCount; ++shape) {
            Mark mark;
            mark.role = StyleRole(role);
            mark.shape = Shape(shape);
            mark.states = states;
            if (!isClosed(mark.shape))
                continue;
            const QColor behind = flattened(theme.fill(mark), theme.background());
            QVERIFY(contrastRatio(theme.textOn(mark), behind) >= 4.5);
        }
    }

    void everyOutlineAndLineStandsOut_data() { addRoleRows(); }
    void everyOutlineAndLineStandsOut()
    {
        QFETCH(int, mode);
        QFETCH(int, role);
        QFETCH(uint, states);
        const Theme theme{Theme::Mode(mode)};
        if (isBackdrop(StyleRole(role)))
            return; // stands for nothing
        for (int shape = 0; shape < shapeCount; ++shape)
            for (std::size_t modality = 0; modality < core::termCount<core::Modality>; ++modality) {
                Mark mark;
                mark.role = StyleRole(role);
                mark.shape = Shape(shape);
                mark.states = states;
                mark.modality = core::Modality(modality);
                QVERIFY(contrastRatio(theme.pen(mark).color(), theme.background()) >= 3.0);
            }
    }

    void wordsAreReadableOnEveryGround()
    {
        for (const auto mode : modes) {
            const Theme theme(mode);
            for (const QColor &ground : {theme.background(), theme.panel(), theme.paper()})
                for (const QColor &ink : {theme.text(), theme.mutedText(), theme.warning()})
                    QVERIFY(contrastRatio(ink, ground) >= 4.5);
            QVERIFY(contrastRatio(theme.text(), theme.highlight()) >= 4.5);
            for (const QColor &sign : {theme.accent(), theme.highlightLine()})
                QVERIFY(contrastRatio(sign, theme.background()) >= 3.0);
        }
    }

    void labelsStayReadableWhereLinesPassUnderTheirPlate()
    {
        for (const auto mode : modes) {
            const Theme theme(mode);
            QColor plate = theme.background();
            plate.setAlphaF(0.88F);
            for (std::size_t modality = 0; modality < core::termCount<core::Modality>; ++modality) {
                Mark line;
                line.role = StyleRole::Edge;
                line.shape = Shape::Polyline;
                line.modality = core::Modality(modality);
                const QColor ground = flattened(plate, theme.pen(line).color());
                QVERIFY(contrastRatio(theme.text(), ground) >= 4.5);
                QVERIFY(contrastRatio(theme.mutedText(), ground) >= 4.5);
            }
        }
    }

    void kindsHaveTheirColours()
    {
        const Theme theme(Theme::Mode::Light);
        const std::array<QRgb, 5> colours = {0xFF0072B2, 0xFFD55E00, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7};
        for (std::size_t role = 0; role < colours.size(); ++role) {
            Mark mark;
            mark.shape = Shape::Circle;
            mark.role = StyleRole(role);
            QCOMPARE(theme.fill(mark).rgb(), colours[role]);
            const bool isWhite = theme.textOn(mark) == QColor(Qt::white);
            QCOMPARE(isWhite, mark.role == StyleRole::Actor);
        }
    }

    void everyWayOfKnowingHasItsOwnLine()
    {
        const Theme theme(Theme::Mode::Light);
        QSet<QString> looks;
        for (std::size_t modality = 0; modality < core::termCount<core::Modality>; ++modality) {
            Mark line;
            line.role = StyleRole::Edge;
            line.shape = Shape::Polyline;
            line.modality = core::Modality(modality);
            const QPen pen = theme.pen(line);
            QString look = QString::number(pen.widthF()); // colour left out: style alone must tell
            for (const double dash : pen.dashPattern())
                look += QLatin1Char(' ') + QString::number(dash * pen.widthF());
            looks.insert(look);
        }
        QCOMPARE(looks.size(), qsizetype(core::termCount<core::Modality>));
    }

    void whatIsAbsentIsHollowAndDashed()
    {
        for (const auto mode : modes) {
            const Theme theme(mode);
            Mark mark;
            mark.role = StyleRole::Clause;
            mark.shape = Shape::RoundedRect;
            QVERIFY(theme.pen(mark).style() == Qt::SolidLine);
            mark.states = Absent;
            QCOMPARE(theme.fill(mark), theme.background());
            QVERIFY(theme.pen(mark).style() == Qt::CustomDashLine);
        }
    }

    void noTextIsSmallerThanNinePixels()
    {
        for (int role = 0; role <= int(TextRole::Small); ++role) {
            QVERIFY(pixelSize(TextRole(role)) >= 9);
            QCOMPARE(double(Theme::font(TextRole(role)).pixelSize()), pixelSize(TextRole(role)));
        }
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"

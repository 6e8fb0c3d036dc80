#include <algorithm>
#include <array>
#include <cmath>

#include "app/picture/Contrast.h"
#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"
#include "app/picture/Tint.h"
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
    for (const auto mode : modes) {
        for (int role = 0; role < roleCount; ++role) {
            for (const uint states : {uint(NoState), uint(Ended), uint(Absent), uint(Ended | Absent),
                                      uint(Unchecked | Disputed | Pinned), uint(Expanded)})
                QTest::addRow("%s role %d states %u", mode == Theme::Mode::Light ? "light" : "dark", role, states)
                    << int(mode) << role << states;
        }
    }
}

bool isBackdrop(StyleRole role)
{
    return role == StyleRole::Grid || role == StyleRole::Axis || role == StyleRole::Headline;
}

enum class Vision { Normal, Protanopia, Deuteranopia, Tritanopia };

/// What people without one kind of cones see of a colour, by the matrices of Machado, Oliveira & Fernandes (2009).
QColor seen(const QColor &colour, Vision vision)
{
    using Matrix = std::array<std::array<double, 3>, 3>;
    static const std::array<Matrix, 4> matrices = {
        Matrix{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
        Matrix{{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
        Matrix{{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
        Matrix{{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}};
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto encoded = [](double c) {
        c = std::clamp(c, 0.0, 1.0);
        return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    };
    const std::array<double, 3> in = {linear(double(colour.redF())), linear(double(colour.greenF())),
                                      linear(double(colour.blueF()))};
    std::array<float, 3> out{};
    for (std::size_t i = 0; i < 3; ++i) {
        const auto &row = matrices[std::size_t(vision)][i];
        out[i] = float(encoded(row[0] * in[0] + row[1] * in[1] + row[2] * in[2]));
    }
    return QColor::fromRgbF(out[0], out[1], out[2]);
}

/// How far apart two colours look, roughly: in red, green and blue weighed by the mean red (CompuPhase), 0 to about
/// 765.
double distance(const QColor &a, const QColor &b)
{
    const double red = (a.red() + b.red()) / 2.0;
    const auto square = [](int x) { return double(x) * x; };
    return std::sqrt((2 + red / 256) * square(a.red() - b.red()) + 4 * square(a.green() - b.green()) +
                     (2 + (255 - red) / 256) * square(a.blue() - b.blue()));
}

} // namespace

Q_DECLARE_METATYPE(Vision)

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
        for (int shape = 0; shape < shapeCount; ++shape) {
            for (std::size_t modality = 0; modality < core::termCount<core::Modality>; ++modality) {
                Mark mark;
                mark.role = StyleRole(role);
                mark.shape = Shape(shape);
                mark.states = states;
                mark.modality = core::Modality(modality);
                QVERIFY(contrastRatio(theme.pen(mark).color(), theme.background()) >= 3.0);
            }
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

    void everyColourOfAMeasureStandsOut()
    {
        for (const auto mode : modes)
            for (std::size_t i = 0; i < tintColours; ++i)
                QVERIFY(contrastRatio(tintColour(tintAt(i), mode), Theme(mode).background()) >= 3.0);
    }

    void textOnAColourOfAMeasureIsReadable()
    {
        for (const auto mode : modes) {
            for (std::size_t i = 0; i < tintColours; ++i) {
                for (const uint states : {uint(NoState), uint(Ended)}) {
                    Mark mark;
                    mark.shape = Shape::RoundedRect;
                    mark.role = StyleRole::Treaty;
                    mark.states = states;
                    setTint(mark, tintAt(i));
                    const Theme theme(mode);
                    QVERIFY(contrastRatio(theme.textOn(mark), theme.fill(mark)) >= 4.5);
                }
            }
        }
    }

    void theScaleGoesOneWayInEveryColourVision_data()
    {
        QTest::addColumn<Vision>("vision");
        QTest::newRow("normal") << Vision::Normal;
        QTest::newRow("protanopia") << Vision::Protanopia;
        QTest::newRow("deuteranopia") << Vision::Deuteranopia;
        QTest::newRow("tritanopia") << Vision::Tritanopia;
    }

    void theScaleGoesOneWayInEveryColourVision()
    {
        QFETCH(Vision, vision);
        for (const auto mode : modes) {
            for (int step = 1; step < tintSteps; ++step) {
                const auto at = [&](int number) {
                    return seen(tintColour({.tells = Tint::Tells::Step, .number = number}, mode), vision);
                };
                const QColor less = at(step - 1);
                const QColor more = at(step);
                QVERIFY(contrastRatio(less, more) >= 1.25);
                const QColor ground = Theme(mode).background();
                QVERIFY(contrastRatio(more, ground) > contrastRatio(less, ground));
            }
        }
    }

    void groupsAreToldApartInEveryColourVision()
    {
        for (const auto mode : modes) {
            for (const Vision vision : {Vision::Normal, Vision::Protanopia, Vision::Deuteranopia}) {
                for (int a = 0; a <= tintGroups; ++a) { // 0 is the grey of the rest
                    for (int b = a + 1; b <= tintGroups; ++b) {
                        const auto at = [&](int number) {
                            return seen(tintColour({.tells = Tint::Tells::Group, .number = number}, mode), vision);
                        };
                        QVERIFY2(distance(at(a), at(b)) >= 24, qPrintable(QStringLiteral("%1 %2").arg(a).arg(b)));
                    }
                }
            }
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

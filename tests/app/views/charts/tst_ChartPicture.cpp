#include "app/picture/FontMetrics.h"
#include "app/picture/Hatching.h"
#include "app/views/charts/ChartAxis.h"
#include "app/views/charts/ChartPage.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;

/// Charts as marks, without a widget.
class ChartPictureTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    ChartPicture built(const ChartData &data, QSizeF size, int first = 0) const
    {
        return buildChartPicture(*m_knowledge, data, {.size = size, .first = first});
    }

    static void everyChartAndSize()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSizeF>("size");
        for (const ChartKind kind : chartKinds)
            for (const QSizeF &size : {QSizeF(520, 380), QSizeF(900, 560), QSizeF(1600, 900), QSizeF(3000, 1600)})
                QTest::addRow("%s %.0f", qPrintable(toWord(kind)), size.width()) << int(kind) << size;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void ticksAreWholeAndReachTheLargest_data()
    {
        QTest::addColumn<int>("largest");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("top");
        QTest::newRow("nothing") << 0 << 10 << 1 << 1;
        QTest::newRow("few") << 3 << 10 << 1 << 3;
        QTest::newRow("by two") << 37 << 20 << 2 << 38;
        QTest::newRow("by fifty") << 1158 << 24 << 50 << 1200;
        QTest::newRow("no room") << 7 << 0 << 10 << 10;
    }

    void ticksAreWholeAndReachTheLargest()
    {
        QFETCH(int, largest);
        QFETCH(int, most);
        QFETCH(int, step);
        QFETCH(int, top);
        const CountAxis axis = countAxis(largest, most);
        QCOMPARE(axis.step, step);
        QCOMPARE(axis.top, top);
    }

    void barsAreAsLongAsTheirNumbers_data() { everyChartAndSize(); }

    void barsAreAsLongAsTheirNumbers()
    {
        QFETCH(int, kind);
        QFETCH(QSizeF, size);
        const ChartData data = chartData(*m_knowledge, {.kind = ChartKind(kind)});
        const ChartPicture chart = built(data, size);
        QVERIFY(chart.bars.size() > 3);
        double scale = 0;
        for (const ChartBar &bar : chart.bars) {
            const QRectF box = chart.picture.marks[std::size_t(bar.mark)].box;
            const double length = data.axis == ChartData::Axis::Names ? box.width() : box.height();
            const int value = data.cells[bar.category][bar.series].value;
            if (length <= 2.001) // the least that can be seen
                continue;
            if (scale == 0)
                scale = length / value;
            QVERIFY(std::abs(length / value - scale) < 1e-6 * scale);
        }
        QVERIFY(scale > 0);
    }

    void textsStayOnThePageAndOffEachOther_data() { everyChartAndSize(); }

    void textsStayOnThePageAndOffEachOther()
    {
        QFETCH(int, kind);
        QFETCH(QSizeF, size);
        const ChartData data = chartData(*m_knowledge, {.kind = ChartKind(kind), .validOn = QDate(2024, 12, 4)});
        const Picture picture = built(data, size).picture;
        std::vector<const Mark *> texts;
        for (const Mark &mark : picture.marks) {
            if (mark.box.isValid())
                QVERIFY2(picture.bounds.adjusted(-1, -1, 1, 1).contains(mark.box), qPrintable(mark.text + mark.alt));
            if (!mark.text.isEmpty() && mark.layer == 3)
                texts.push_back(&mark);
        }
        for (std::size_t i = 0; i < texts.size(); ++i)
            for (std::size_t j = i + 1; j < texts.size(); ++j)
                QVERIFY2(!texts[i]->textBox.adjusted(1, 1, -1, -1).intersects(texts[j]->textBox),
                         qPrintable(texts[i]->text + QStringLiteral(" / ") + texts[j]->text));
    }

    void namesAreNotCut()
    {
        for (const ChartKind kind : {ChartKind::Scope, ChartKind::Actors, ChartKind::Articles}) {
            const ChartData data = chartData(*m_knowledge, {.kind = kind});
            for (const Mark &mark : built(data, QSizeF(900, 560)).picture.marks)
                QVERIFY2(!mark.text.endsWith(QStringLiteral("…")), qPrintable(mark.text));
        }
    }

    void everyMarkThatCanBePointedAtHasAPassageAndASentence()
    {
        for (const ChartKind kind : chartKinds) {
            const Picture picture = chartPage(*m_knowledge, {.request = {.kind = kind}});
            QVERIFY(!picture.sources.isEmpty());
            for (const Mark &mark : picture.marks) {
                if (mark.isInteractive()) {
                    QVERIFY(!mark.alt.isEmpty());
                    QVERIFY2(!m_knowledge->why(mark.standsFor).empty(), qPrintable(mark.alt));
                }
            }
        }
    }

    void whatDoesNotFitIsScrolledTo()
    {
        const ChartData data = chartData(*m_knowledge, {.kind = ChartKind::Actors});
        const ChartPicture head = built(data, QSizeF(700, 300));
        QVERIFY(head.shown < int(data.categories.size()));
        QCOMPARE(head.bars.front().category, std::size_t(0));
        const ChartPicture tail = built(data, QSizeF(700, 300), 1000);
        QCOMPARE(tail.bars.back().category, data.categories.size() - 1);
        const ChartData years = chartData(*m_knowledge, {.kind = ChartKind::Events});
        QCOMPARE(built(years, QSizeF(300, 300)).bars.back().category, years.categories.size() - 1);
        QCOMPARE(built(years, QSizeF(300, 300), 1000).bars.front().category, std::size_t(0));
    }

    void aDayIsMarkedOnAnAxisOfYears()
    {
        const auto handles = [&](std::optional<QDate> day) {
            const ChartData data = chartData(*m_knowledge, {.kind = ChartKind::InForce, .validOn = day});
            const Picture picture = built(data, QSizeF(1200, 700)).picture;
            return std::count_if(picture.marks.begin(), picture.marks.end(),
                                 [](const Mark &mark) { return mark.role == StyleRole::DateHandle; });
        };
        QCOMPARE(handles(QDate(1998, 1, 1)), 2);
        QCOMPARE(handles({}), 0);
        QCOMPARE(handles(QDate(1700, 1, 1)), 0);
    }

    void whatIsNotInForceSaysSoInWords()
    {
        const ChartData data = chartData(*m_knowledge, {.kind = ChartKind::Scope, .validOn = QDate(2024, 12, 4)});
        int told = 0;
        for (const Mark &mark : built(data, QSizeF(1600, 900)).picture.marks)
            told += mark.text.contains(QStringLiteral("not in force")) && mark.layer == 3 ? 1 : 0;
        int paler = 0;
        for (std::size_t c = 0; c < data.categories.size(); ++c)
            paler += data.categories[c].states == Ended && data.categories[c].remark.isEmpty() ? 1 : 0;
        QVERIFY(paler > 0);
        QCOMPARE(told, paler + 1); // and once in the note
    }

    void seriesAreToldApartByPatternToo()
    {
        const QRectF box(10, 10, 60, 30);
        QVERIFY(hatching(0, box).isEmpty());
        QVERIFY(hatching(-1, box).isEmpty());
        for (int series = 1; series < 4; ++series) {
            const QPainterPath path = hatching(series, box);
            QVERIFY(path.elementCount() > 6);
            QVERIFY(box.adjusted(-0.01, -0.01, 0.01, 0.01).contains(path.boundingRect()));
        }
        for (int series = 0; series < 6; ++series) // the same colour never comes with the same pattern
            QVERIFY(hatching(series, box) != hatching(series + 6, box));
    }
};

QTEST_APPLESS_MAIN(ChartPictureTest)
#include "tst_ChartPicture.moc"

#include "app/views/timeline/TimelineLanes.h"
#include "app/views/timeline/TimelinePicture.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;

/// The timeline as marks, without a widget.
class TimelinePictureTest : public QObject
{
    Q_OBJECT

private:
    core::Knowledge m_knowledge{test::SampleKnowledge::data()};

    core::EntityId id(const char *key) const { return m_knowledge.find(QLatin1String(key)).entity(); }

    TimelinePictureOptions options() const
    {
        TimelinePictureOptions options;
        options.range = {QDate(1950, 1, 1), QDate(2030, 1, 1)};
        options.size = QSizeF(1000, 220);
        return options;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void aDayAndItsPlaceAreInverse()
    {
        const TimelinePictureOptions opt = options();
        for (QDate day = opt.range.from; day < opt.range.to; day = day.addDays(997)) {
            const double pixelsPerDay =
                (opt.size.width() - opt.headerWidth) / double(opt.range.from.daysTo(opt.range.to));
            QVERIFY(std::abs(double(dayAt(opt, xOf(opt, day)).daysTo(day))) <= 0.5 / pixelsPerDay + 1);
        }
    }

    void aSuccessorStateSharesTheLane()
    {
        const std::vector<TimelineLane> lanes = lanesOf(m_knowledge, {});
        QVERIFY(!lanes.empty());
        std::size_t treaties = 0;
        for (const TimelineLane &lane : lanes)
            treaties += lane.treaties.size();
        QCOMPARE(treaties, m_knowledge.data().treaties.size());
    }

    void barsOfOneRowDoNotOverlap()
    {
        for (const TimelineLane &lane : lanesOf(m_knowledge, {}))
            for (std::size_t i = 0; i < lane.treaties.size(); ++i)
                for (std::size_t j = i + 1; j < lane.treaties.size(); ++j) {
                    const TreatySpan a = spanOf(m_knowledge, lane.treaties[i]);
                    const TreatySpan b = spanOf(m_knowledge, lane.treaties[j]);
                    if (lane.rowOf[i] == lane.rowOf[j])
                        QVERIFY(a.to.isValid() && a.to <= b.from);
                }
    }

    void everyInteractiveMarkHasAPassage()
    {
        for (const Mark &mark : buildTimelinePicture(m_knowledge, options()).picture.marks)
            if (mark.isInteractive())
                QVERIFY2(!m_knowledge.why(mark.standsFor).empty(), qPrintable(mark.alt));
    }

    void marksStayInTheirPicture()
    {
        const TimelinePictureOptions opt = options();
        const QRectF page(QPointF(0, 0), opt.size);
        for (const Mark &mark : buildTimelinePicture(m_knowledge, opt).picture.marks)
            if (!mark.box.isNull())
                QVERIFY2(page.adjusted(-1, -1, 1, 1).contains(mark.box), qPrintable(mark.alt + mark.text));
    }

    void aTreatyInForceHasAnOpenEnd()
    {
        const TimelinePicture built = buildTimelinePicture(m_knowledge, options());
        const MarkIndex now = built.picture.find(id("treaty/russia-dprk-2024"));
        const MarkIndex then = built.picture.find(id("treaty/ussr-dprk-1961"));
        QVERIFY(now >= 0 && then >= 0);
        QCOMPARE(built.picture.marks[size_t(now)].shape, Shape::BarOpenEnd);
        QCOMPARE(built.picture.marks[size_t(then)].shape, Shape::Bar);
    }

    void theHandleIsWhereTheDateIs()
    {
        TimelinePictureOptions opt = options();
        opt.validOn = QDate(1990, 1, 1);
        const TimelinePicture built = buildTimelinePicture(m_knowledge, opt);
        int handles = 0;
        for (const Mark &mark : built.picture.marks)
            if (mark.role == StyleRole::DateHandle && mark.shape == Shape::Polyline) {
                ++handles;
                QVERIFY(std::abs(mark.points.front().x() - xOf(opt, *opt.validOn)) <= 1);
            }
        QCOMPARE(handles, 1);
    }

    void lanesThatDoNotFitAreCounted()
    {
        TimelinePictureOptions opt = options();
        opt.size.setHeight(60);
        const TimelinePicture built = buildTimelinePicture(m_knowledge, opt);
        QVERIFY(built.shownLanes < built.laneCount);
    }
};

QTEST_APPLESS_MAIN(TimelinePictureTest)
#include "tst_TimelinePicture.moc"

#include "app/picture/TextPlace.h"
#include "app/views/timeline/TimelineLanes.h"
#include "app/views/timeline/TimelinePicture.h"
#include "tests/support/KnowledgeBuilder.h"
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

    static TimelinePicture build(const core::Knowledge &knowledge, const TimelinePictureOptions &options,
                                 TimelineOptions::Lanes lanes = TimelineOptions::Lanes::Pairs)
    {
        const TimelineContent content = timelineContent(knowledge, {}, lanes);
        return buildTimelinePicture(knowledge, content, timelineClusters(content, pixelsPerDay(options)), options);
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
        std::size_t treaties = 0;
        for (const TimelineLane &lane : timelineContent(m_knowledge, {}).lanes)
            treaties += lane.bars.size();
        QCOMPARE(treaties, m_knowledge.data().treaties.size());
    }

    void barsOfOneRowDoNotOverlap()
    {
        for (const TimelineLane &lane : timelineContent(m_knowledge, {}).lanes) {
            for (std::size_t i = 0; i < lane.bars.size(); ++i)
                for (std::size_t j = i + 1; j < lane.bars.size(); ++j)
                    if (lane.bars[i].row == lane.bars[j].row)
                        QVERIFY(lane.bars[i].span.to.isValid() && lane.bars[i].span.to <= lane.bars[j].span.from);
        }
    }

    void lanesAreByPairActorOrKind()
    {
        const auto lanes = [&](TimelineOptions::Lanes by) { return timelineContent(m_knowledge, {}, by); };
        const TimelineContent pairs = lanes(TimelineOptions::Lanes::Pairs);
        const TimelineContent actors = lanes(TimelineOptions::Lanes::Actors);
        const TimelineContent kinds = lanes(TimelineOptions::Lanes::Kinds);
        QVERIFY(!pairs.lanes.empty());
        QVERIFY(actors.lanes.size() >= 2);
        for (const TimelineLane &lane : actors.lanes)
            QCOMPARE(lane.parties.size(), 1U);
        QVERIFY(actors.events.empty());
        std::size_t treaties = 0;
        std::size_t events = 0;
        for (const TimelineLane &lane : kinds.lanes) {
            treaties += lane.bars.size();
            events += lane.events.size();
        }
        QCOMPARE(treaties, m_knowledge.data().treaties.size());
        QCOMPARE(events, pairs.events.size());
    }

    void aDateKnownToTheYearHasRaggedEnds()
    {
        test::KnowledgeBuilder b;
        const auto source = b.source(QStringLiteral("s"), QStringLiteral("S"), QStringLiteral("S"));
        const auto actor = b.actor(QStringLiteral("a"), QStringLiteral("A"));
        const auto treaty = b.treaty(QStringLiteral("t"), QStringLiteral("T"), QStringLiteral("T"));
        const auto say = [&](const char *predicate, const char *day) {
            const QString word = QLatin1String(predicate);
            return b.statement({.key = word,
                                .predicate = word,
                                .subjects = {treaty},
                                .evidence = {b.passage(source, word, word)},
                                .date = QLatin1String(day)});
        };
        b.statement({.key = QStringLiteral("p"),
                     .predicate = QStringLiteral("partyTo"),
                     .subjects = {actor},
                     .objects = {treaty}});
        say("entersIntoForce", "1961");
        const auto use = say("ended", "1996-09-10");
        const auto rival = say("ended", "1995-09-07");
        b.disagreement(QStringLiteral("K"), QStringLiteral("When?"), treaty,
                       {{use, QStringLiteral("1996")}, {rival, QStringLiteral("1995")}});
        const core::Knowledge knowledge(b.data());
        const TimelinePictureOptions opt = options();
        const Picture picture = build(knowledge, opt).picture;
        int tails = 0;
        int rings = 0;
        for (const Mark &mark : picture.marks) {
            tails += mark.shape == Shape::BarFuzzyEnds && mark.role == StyleRole::Treaty;
            if (mark.shape != Shape::Circle)
                continue;
            ++rings;
            QCOMPARE(mark.standsFor.front(), core::Ref(rival));
            QVERIFY(std::abs(mark.box.center().x() - xOf(opt, QDate(1995, 9, 7))) < 2);
            QVERIFY2(mark.alt.contains(QStringLiteral("In use: 10 September 1996")), qPrintable(mark.alt));
        }
        QCOMPARE(tails, 1);
        QCOMPARE(rings, 1);
    }

    void eventsThatTouchAreOneAndOpenOnZoomingIn()
    {
        std::vector<TimelineEvent> events;
        events.reserve(20000);
        for (int i = 0; i < 20000; ++i)
            events.push_back({core::EntityId{i + 1}, QDate(1900, 1, 1).addDays(i), QDate(1900, 1, 1).addDays(i)});
        for (const double scale : {0.01, 0.5, 20.0}) {
            const std::vector<EventCluster> clusters = clustersOf(events, scale);
            std::size_t next = 0;
            for (const EventCluster &cluster : clusters) {
                QCOMPARE(cluster.first, next);
                next = cluster.last;
            }
            QCOMPARE(next, events.size());
        }
        QVERIFY(clustersOf(events, 0.01).size() < 12);
        QCOMPARE(clustersOf(events, 20).size(), events.size());
    }

    void noClusterHidesTheNumberOfItsNeighbour()
    {
        std::vector<TimelineEvent> events;
        events.reserve(600);
        QDate day(1900, 1, 1);
        for (int i = 0; i < 600; ++i) {
            day = day.addDays(i * 37 % 61 < 45 ? 1 : i * 13 % 40);
            events.push_back({core::EntityId{i + 1}, day, day});
        }
        int parted = 0;
        for (const double scale : {0.05, 0.2, 0.7, 2.0, 6.0}) {
            const std::vector<EventCluster> clusters = clustersOf(events, scale);
            std::size_t counted = clusters.front().size();
            for (std::size_t i = 1; i < clusters.size(); ++i) {
                const EventCluster &left = clusters[i - 1];
                const EventCluster &right = clusters[i];
                const double apart = (right.middle - left.middle) * scale;
                QVERIFY2(apart >= 0.8 * (left.side() + right.side()) / 2, qPrintable(QString::number(apart)));
                QCOMPARE(right.first, left.last);
                counted += right.size();
                ++parted;
            }
            QCOMPARE(counted, events.size());
        }
        QVERIFY(parted > 200);
    }

    void panningMovesNoEventToAnotherCluster()
    {
        test::KnowledgeBuilder b;
        const auto source = b.source(QStringLiteral("s"), QStringLiteral("S"), QStringLiteral("S"));
        for (int i = 0; i < 60; ++i) {
            const QString key = QStringLiteral("e%1").arg(i);
            const auto event = b.event(key, key, QStringLiteral("summit"));
            b.statement({.key = key,
                         .predicate = QStringLiteral("occurredOn"),
                         .subjects = {event},
                         .evidence = {b.passage(source, key, key)},
                         .date = QDate(1960, 1, 1).addDays(qint64(i) * i * 6).toString(Qt::ISODate)});
        }
        const core::Knowledge knowledge(b.data());
        TimelinePictureOptions opt = options();
        const auto sizes = [&] {
            QHash<core::Ref, std::size_t> found;
            for (const Mark &mark : build(knowledge, opt).picture.marks)
                if (mark.shape == Shape::Diamond)
                    found.insert(mark.standsFor.front(), mark.standsFor.size());
            return found;
        };
        const auto before = sizes();
        QVERIFY(before.size() > 10 && before.size() < 60);
        opt.range = {opt.range.from.addDays(4000), opt.range.to.addDays(4000)};
        const auto after = sizes();
        QVERIFY(!after.isEmpty() && after.size() < before.size());
        for (auto it = after.begin(); it != after.end(); ++it)
            QCOMPARE(it.value(), before.value(it.key()));
    }

    void everyInteractiveMarkHasAPassage()
    {
        for (const Mark &mark : build(m_knowledge, options()).picture.marks)
            if (mark.isInteractive())
                QVERIFY2(!m_knowledge.why(mark.standsFor).empty(), qPrintable(mark.alt));
    }

    void marksStayInTheirPicture()
    {
        const TimelinePictureOptions opt = options();
        const QRectF page(QPointF(0, 0), opt.size);
        for (const Mark &mark : build(m_knowledge, opt).picture.marks)
            if (!mark.box.isNull())
                QVERIFY2(page.adjusted(-1, -1, 1, 1).contains(mark.box), qPrintable(mark.alt + mark.text));
    }

    void aTreatyInForceHasAnOpenEnd()
    {
        const TimelinePicture built = build(m_knowledge, options());
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
        const TimelinePicture built = build(m_knowledge, opt);
        double drawn = 0;
        double end = 0;
        for (const Mark &mark : built.picture.marks) {
            if (mark.role == StyleRole::DateHandle && mark.shape == Shape::Polyline) {
                drawn += mark.points.back().y() - mark.points.front().y();
                end = std::max(end, mark.points.back().y());
                QVERIFY(std::abs(mark.points.front().x() - xOf(opt, *opt.validOn)) <= 1);
            }
        }
        QVERIFY2(drawn > 20 && drawn <= built.axisTop, qPrintable(QString::number(drawn)));
        QCOMPARE(end, built.axisTop);
    }

    void theLineOfTheDateLeavesOutWords()
    {
        int crossed = 0;
        for (int year = 1950; year < 2026; ++year) {
            TimelinePictureOptions opt = options();
            opt.validOn = QDate(year, 1, 1);
            const TimelinePicture built = build(m_knowledge, opt);
            for (const Mark &line : built.picture.marks) {
                if (line.role != StyleRole::DateHandle || line.shape != Shape::Polyline)
                    continue;
                const QRectF ink(line.points.front() - QPointF(1, 0), line.points.back() + QPointF(1, 0));
                for (const Mark &mark : built.picture.marks)
                    if (!mark.text.isEmpty() && mark.role != StyleRole::DateHandle)
                        crossed += textPlace(mark).textRect.intersects(ink);
            }
        }
        QCOMPARE(crossed, 0);
    }

    void noYearReachesUnderTheDate()
    {
        int years = 0;
        for (int year = 1950; year < 2026; ++year) {
            TimelinePictureOptions opt = options();
            opt.validOn = QDate(year, 7, 1);
            const TimelinePicture built = build(m_knowledge, opt);
            QRectF date;
            for (const Mark &mark : built.picture.marks)
                if (mark.role == StyleRole::DateHandle && mark.shape == Shape::Plate)
                    date = mark.box;
            for (const Mark &mark : built.picture.marks) {
                if (mark.role == StyleRole::Axis && mark.textRole == TextRole::Axis && !mark.text.isEmpty()) {
                    ++years;
                    QVERIFY2(!mark.textBox.intersects(date), qPrintable(mark.text));
                }
            }
        }
        QVERIFY(years > 150);
    }

    void lanesThatDoNotFitAreCounted()
    {
        TimelinePictureOptions opt = options();
        opt.size.setHeight(60);
        const TimelinePicture built = build(m_knowledge, opt);
        QVERIFY(built.shownLanes < built.laneCount);
    }

    void aLaneWithoutRoomForAllItsRowsIsCutAndSaysSo()
    {
        TimelineContent content = timelineContent(m_knowledge, {});
        content.lanes.resize(1);
        TimelineLane &lane = content.lanes.front();
        QVERIFY(lane.bars.size() >= 2);
        lane.rows = int(lane.bars.size());
        for (int row = 0; row < lane.rows; ++row)
            lane.bars[std::size_t(row)].row = row;
        TimelinePictureOptions opt = options();
        const auto built = [&](TimelinePictureOptions::LastLane last, double height) {
            opt.size.setHeight(height);
            opt.lastLane = last;
            return buildTimelinePicture(m_knowledge, content, timelineClusters(content, pixelsPerDay(opt)), opt);
        };
        const auto treaties = [](const TimelinePicture &timeline) {
            return std::ranges::count_if(timeline.picture.marks,
                                         [](const Mark &mark) { return mark.role == StyleRole::Treaty; });
        };
        const auto says = [](const TimelinePicture &timeline, const char *words) {
            return std::ranges::any_of(timeline.picture.marks,
                                       [&](const Mark &mark) { return mark.text.contains(QLatin1String(words)); });
        };
        using LastLane = TimelinePictureOptions::LastLane;
        const double high = heightOf(content, opt);
        const double low = high - opt.rowHeight / 2 - opt.laneGap;
        QVERIFY(!built(LastLane::MayBeCut, high).hasCutLane);
        const TimelinePicture cut = built(LastLane::MayBeCut, low);
        QVERIFY(cut.hasCutLane && cut.shownLanes == 0);
        QVERIFY(says(cut, "Part of lane 1 of 1"));
        QVERIFY(treaties(cut) > 0 && treaties(cut) < treaties(built(LastLane::MayBeCut, high)));
        for (const Mark &mark : cut.picture.marks)
            if (mark.role == StyleRole::Treaty)
                QVERIFY(mark.box.bottom() <= cut.axisTop);
        const TimelinePicture whole = built(LastLane::Whole, low);
        QVERIFY(!whole.hasCutLane && treaties(whole) == 0 && says(whole, "too high for here"));
    }
};

QTEST_APPLESS_MAIN(TimelinePictureTest)
#include "tst_TimelinePicture.moc"

#include "app/views/compare/ComparePicture.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

#include <QTest>

using namespace app;

/// Then and now, without a widget, on the bundled knowledge.
class ComparisonTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    core::EntityId id(const char *key) const { return m_knowledge->find(QLatin1String(key)).entity(); }

    /// A node for each treaty, in two rows, that is there on the day.
    DayPicture draw() const
    {
        return [this](const DayDrawing &drawing) {
            Picture picture;
            double x = 0;
            double y = 0;
            for (const core::Treaty &treaty : m_knowledge->data().treaties) {
                x += 90;
                y = y > 0 ? 0 : 300;
                const auto life = m_knowledge->treatyDates(treaty.id).life();
                if (!life || life->earliest() > drawing.day)
                    continue;
                Mark mark;
                mark.standsFor = {treaty.id};
                mark.shape = Shape::RoundedRect;
                mark.role = StyleRole::Treaty;
                const bool isSmall = drawing.small.contains(treaty.id);
                mark.box = isSmall ? QRectF(0, 0, 10, 8) : QRectF(0, 0, 40, 20);
                mark.box.moveCenter(drawing.moved.value(treaty.id.value, QPointF(x, y)) * drawing.zoom);
                mark.alt = treaty.shortLabel;
                picture.marks.push_back(mark);
            }
            return picture;
        };
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void tellsWhatBecameOfATreaty_data()
    {
        QTest::addColumn<QString>("treaty");
        QTest::addColumn<QDate>("then");
        QTest::addColumn<QDate>("now");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const char *treaty, QDate then, QDate now, const char *word) {
            QTest::newRow(name) << QString::fromLatin1(treaty) << then << now << QString::fromLatin1(word);
        };
        row("new", "treaty/russia-dprk-2024", {2023, 12, 31}, {2024, 12, 31}, "new");
        row("ended", "treaty/ussr-dprk-1961", {1970, 1, 1}, {2010, 1, 1}, "ended");
        row("on neither", "treaty/ussr-dprk-1961", {1950, 1, 1}, {1955, 1, 1}, "");
        row("on both", "treaty/us-japan-1960", {1970, 1, 1}, {1980, 1, 1}, "");
        row("disputed: some say that it ended before", "treaty/ussr-dprk-1961", {1970, 1, 1}, {1996, 1, 1}, "disputed");
        row("looking back", "treaty/russia-dprk-2024", {2024, 12, 31}, {2023, 12, 31}, "ended");
    }

    void tellsWhatBecameOfATreaty()
    {
        QFETCH(QString, treaty);
        QFETCH(QDate, then);
        QFETCH(QDate, now);
        QFETCH(QString, word);
        const Comparison comparison = compareDays(*m_knowledge, {then, now});
        const Comparison::Item *item = comparison.find(m_knowledge->find(treaty).entity());
        QCOMPARE(item != nullptr ? wordFor(item->change) : QString(), word);
    }

    void everyChangeHasAPassage()
    {
        const Comparison comparison = compareDays(*m_knowledge, {QDate(1961, 12, 31), QDate(2024, 12, 31)});
        QVERIFY(comparison.items.size() > 6);
        for (const Comparison::Item &item : comparison.items) {
            const std::vector<core::Ref> refs(item.statements.begin(), item.statements.end());
            QVERIFY2(!m_knowledge->why(refs).empty(), qPrintable(m_knowledge->entity(item.entity).key));
        }
    }

    void theSentenceIsWrittenFromTheData()
    {
        const DayPair days{QDate(1998, 1, 1), QDate(2024, 12, 31)};
        const ComparisonWords words = wordsOf(*m_knowledge, compareDays(*m_knowledge, days), days);
        QCOMPARE(words.text,
                 QStringLiteral("From 1 January 1998 to 31 December 2024: defence promises in force 3 → 4"));
        QVERIFY2(words.detail.contains(QStringLiteral("Russia–DPRK 2024")), qPrintable(words.detail));
        QVERIFY(!words.standsFor.empty());
    }

    void theSameDayTwiceHasNoChange()
    {
        const DayPair days{QDate(2010, 1, 1), QDate(2010, 1, 1)};
        const Comparison comparison = compareDays(*m_knowledge, days);
        for (const Comparison::Item &item : comparison.items)
            QCOMPARE(item.change, Change::Disputed);
        QCOMPARE(comparison.promisesThen, comparison.promisesNow);
    }

    void aTreatyStandsAtTheSamePlaceInBothPanes_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<QPointF>("apart"); // the middle of one pane to that of the other
        QTest::newRow("beside each other") << QSizeF(9000, 400) << QPointF((9000 - 32) / 2.0, 0);
        QTest::newRow("one below the other") << QSizeF(1600, 900) << QPointF(0, (900 - 64 - 8) / 2.0);
    }

    /// The rows of treaties are wide: the first page has to be wider still.
    void aTreatyStandsAtTheSamePlaceInBothPanes()
    {
        QFETCH(const QSizeF, size);
        QFETCH(const QPointF, apart);
        const Picture picture =
            buildComparePicture(*m_knowledge, draw(), {.days = {QDate(1970, 1, 1), QDate(2024, 12, 31)}, .size = size})
                .picture;
        std::vector<QPointF> places;
        for (const Mark &mark : picture.marks)
            if (mark.shape == Shape::RoundedRect && mark.standsFor.front() == core::Ref(id("treaty/us-japan-1960")))
                places.push_back(mark.box.center());
        QCOMPARE(places.size(), 2U);
        QVERIFY2(
            (places[1] - places[0] - apart).manhattanLength() <= 2,
            qPrintable(QStringLiteral("%1, %2").arg(places[1].x() - places[0].x()).arg(places[1].y() - places[0].y())));
    }

    void signsSayItInWords()
    {
        for (const auto form : {CompareOptions::Form::SideBySide, CompareOptions::Form::Overlaid}) {
            const Picture picture =
                buildComparePicture(*m_knowledge, draw(),
                                    {.days = {QDate(1970, 1, 1), QDate(2024, 12, 31)}, .form = form})
                    .picture;
            QStringList words;
            for (const Mark &mark : picture.marks) {
                if (mark.shape == Shape::Plate) {
                    words << mark.text;
                    QVERIFY(!m_knowledge->why(mark.standsFor).empty());
                }
            }
            QVERIFY(words.contains(QStringLiteral("+ new")));
            QVERIFY(words.contains(QStringLiteral("− ended")));
        }
    }

    void theUsualDaysAreAYearApart()
    {
        const DayPair usual = chosenDays({}, QDate(2024, 12, 4), *m_knowledge);
        QCOMPARE(usual.now, QDate(2024, 12, 4));
        QCOMPARE(usual.then, QDate(2023, 12, 4));
        const DayPair chosen = chosenDays({.then = QDate(1961, 1, 1), .now = {}}, {}, *m_knowledge);
        QCOMPARE(chosen.then, QDate(1961, 1, 1));
        QCOMPARE(chosen.now.toString(Qt::ISODate), m_knowledge->meta().value(QStringLiteral("data-date")));
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_Comparison.moc"

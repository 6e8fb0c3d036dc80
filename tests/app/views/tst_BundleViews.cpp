#include "app/session/OpeningView.h"
#include "app/views/graph/GraphPage.h"
#include "app/views/timeline/TimelinePage.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;

/// The views on the bundled knowledge: nothing without a passage, nothing unreadable.
class BundleViewsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    GraphPageOptions opening(QSizeF page) const
    {
        const OpeningView view = openingView(m_bundle->knowledge);
        return {.content = {.filter = view.filter, .validOn = view.validOn}, .page = page};
    }

    void requireNoOverlap(const Picture &picture) const
    {
        std::vector<const Mark *> labels;
        for (const Mark &mark : picture.marks)
            if (mark.layer == 3)
                labels.push_back(&mark);
        QVERIFY(labels.size() > 10);
        for (std::size_t i = 0; i < labels.size(); ++i)
            for (std::size_t j = i + 1; j < labels.size(); ++j)
                QVERIFY2(!labels[i]->textBox.intersects(labels[j]->textBox),
                         qPrintable(labels[i]->text + QStringLiteral(" / ") + labels[j]->text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void theOpeningViewIsReadable_data()
    {
        QTest::addColumn<QSizeF>("page");
        QTest::newRow("small window") << QSizeF(1280, 800);
        QTest::newRow("full HD") << QSizeF(1920, 1080);
        QTest::newRow("half slide") << QSizeF(640, 720);
    }

    void theOpeningViewIsReadable()
    {
        QFETCH(QSizeF, page);
        const Picture picture = graphPage(m_bundle->knowledge, m_bundle->graph, opening(page));
        requireNoOverlap(picture);
        for (const Mark &mark : picture.marks)
            if (mark.layer >= 2)
                QVERIFY2(picture.bounds.contains(mark.box), qPrintable(mark.alt));
    }

    void whatIsHiddenAtFirstIsThere()
    {
        const QStringList keys =
            m_bundle->knowledge.meta().value(QStringLiteral("hidden-at-first")).split(u' ', Qt::SkipEmptyParts);
        QVERIFY(!keys.isEmpty());
        QCOMPARE(openingView(m_bundle->knowledge).filter.hidden.size(), keys.size());
    }

    void everyMarkOfEveryViewHasAPassage_data()
    {
        QTest::addColumn<QString>("day");
        for (const char *day : {"", "1955-01-01", "1970-06-01", "1998-01-01", "2010-01-01", "2024-12-04"})
            QTest::newRow(*day == 0 ? "all time" : day) << QString::fromLatin1(day);
    }

    void everyMarkOfEveryViewHasAPassage()
    {
        QFETCH(QString, day);
        GraphPageOptions options{.page = QSizeF(4000, 3000)};
        options.content.filter.hiddenKinds.clear();
        options.content.filter.hiddenActors.clear();
        options.content.filter.unlinked = Filter::Unlinked::Shown;
        for (const core::Treaty &treaty : m_bundle->knowledge.data().treaties)
            options.content.expanded.insert(treaty.id);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (date.isValid())
            options.content.validOn = date;
        TimelinePageOptions timeline{.validOn = options.content.validOn, .page = QSizeF(4000, 2000)};
        int seen = 0;
        for (const Picture &picture :
             {graphPage(m_bundle->knowledge, m_bundle->graph, options), timelinePage(m_bundle->knowledge, timeline)}) {
            for (const Mark &mark : picture.marks) {
                if (!mark.isInteractive())
                    continue;
                ++seen;
                QVERIFY2(!m_bundle->knowledge.why(mark.standsFor).empty(), qPrintable(mark.alt));
                QVERIFY(mark.order < 0 || !mark.alt.isEmpty() || !mark.text.isEmpty());
            }
        }
        QVERIFY(seen > 60);
    }

    void theGapBetweenThePromisesIsMeasured()
    {
        const Picture picture = timelinePage(m_bundle->knowledge, {.page = QSizeF(1600, 900)});
        int found = 0;
        for (const Mark &mark : picture.marks)
            if (mark.shape == Shape::Bracket && mark.alt.contains(QLatin1String("28 years 2 months 24 days")))
                ++found;
        QCOMPARE(found, 1);
    }

    void namesInTheirScriptsAreThere()
    {
        const core::EntityId north = m_bundle->knowledge.find(QStringLiteral("actor/north-korea")).entity();
        QSet<QString> languages;
        for (const core::Name &name : m_bundle->knowledge.names(north))
            languages.insert(name.language);
        QVERIFY(languages.contains(QStringLiteral("ko")));
        QVERIFY(languages.size() >= 3);
    }
};

QTEST_APPLESS_MAIN(BundleViewsTest)
#include "tst_BundleViews.moc"

#include <QSet>

#include "app/session/OnDay.h"
#include "app/session/ShownText.h"
#include "app/session/Wording.h"
#include "app/views/charts/ChartData.h"
#include "app/views/charts/ChartKind.h"
#include "app/views/matrix/MatrixPicture.h"
#include "app/views/page/ViewPage.h"
#include "core/graph/TopicMatrix.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// One filter and one clock: walks every view, whatever it draws, and asks of each mark whether the filter shows it.
class OneFilterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    core::EntityId id(const QString &key) const { return m_bundle->knowledge.find(key).entity(); }

    /// Every view, charts and tables one by one.
    std::vector<std::pair<QString, ViewState>> views() const
    {
        std::vector<std::pair<QString, ViewState>> all;
        for (const ViewKind kind : pageKinds()) {
            ViewState state = openingState(m_bundle->knowledge, kind);
            if (kind == ViewKind::Chart) {
                for (const ChartKind chart : chartKinds) {
                    state.options.chart.name = toWord(chart);
                    all.emplace_back(u"chart "_s + toWord(chart), state);
                }
            } else if (kind == ViewKind::Table) {
                for (const TableOf list : tableLists) {
                    state.options.table.of = list;
                    all.emplace_back(u"table of "_s + toWord(list), state);
                }
            } else {
                all.emplace_back(toWord(kind), state);
            }
        }
        return all;
    }

    /// Which kinds are drawn is each view's own; what of a kind is drawn is not.
    static Filter ofEveryKind(Filter filter)
    {
        filter.hiddenKinds.clear();
        filter.hiddenActors.clear();
        return filter;
    }

    /// What no mark may stand for. The sentences over graph and lineage rest on statements of their own.
    QString strangerIn(const Picture &picture, const Filter &filter) const
    {
        for (const Mark &mark : picture.marks) {
            for (const core::Ref ref : mark.standsFor) {
                if (ref.kind != core::Ref::Kind::Entity || mark.layer == 4)
                    continue;
                const core::EntityKind kind = m_bundle->knowledge.entity(ref.entity()).kind;
                const bool isAsked = kind == core::EntityKind::Treaty || kind == core::EntityKind::Clause ||
                                     kind == core::EntityKind::Event;
                if (isAsked && !filter.showsEntity(m_bundle->knowledge, ref.entity()))
                    return m_bundle->knowledge.key(ref);
            }
        }
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void everyViewObeysTheFilter_data()
    {
        QTest::addColumn<QString>("view");
        QTest::addColumn<QString>("filter");
        for (const auto &[view, state] : views())
            for (const char *filter : {"parties", "between", "dates", "hidden"})
                QTest::addRow("%s, %s", qPrintable(view), filter) << view << QString::fromLatin1(filter);
    }

    void everyViewObeysTheFilter()
    {
        QFETCH(QString, view);
        QFETCH(QString, filter);
        ViewState state;
        for (const auto &[name, each] : views())
            if (name == view)
                state = each;
        if (filter == u"parties"_s)
            state.filter.actors = {id(u"actor/china"_s)};
        if (filter == u"between"_s) {
            state.filter.actors = {id(u"actor/russia"_s), id(u"actor/north-korea"_s)};
            state.filter.parties = Filter::Parties::Between;
        }
        if (filter == u"dates"_s)
            state.filter.from = QDate(2000, 1, 1);
        if (filter == u"hidden"_s)
            state.filter.hidden.insert(id(u"treaty/russia-dprk-2024"_s));
        const Picture page = viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 1200));
        QCOMPARE(strangerIn(page, ofEveryKind(state.filter)), QString());
    }

    void aHiddenWayOfKnowingLeavesEveryTableRowOfIt()
    {
        ViewState state = openingState(m_bundle->knowledge, ViewKind::Table);
        state.options.table.of = TableOf::Statements;
        state.filter.hiddenModalities = {core::Modality::Fact, core::Modality::Commitment};
        int rows = 0;
        for (const Mark &mark : viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 1200)).marks) {
            for (const core::Ref ref : mark.standsFor) {
                ++rows;
                QVERIFY(
                    !state.filter.hiddenModalities.contains(m_bundle->knowledge.statement(ref.statement()).modality));
            }
        }
        QVERIFY(rows > 10);
    }

    void noTableHasWhatHasNotBegun()
    {
        const QDate day(1970, 1, 1);
        for (auto [view, state] : views()) {
            if (state.kind != ViewKind::Table)
                continue;
            state.validOn = day;
            for (const Mark &mark : viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 4000)).marks) {
                for (const core::Ref ref : mark.standsFor) {
                    const OnDay when = ref.kind == core::Ref::Kind::Statement
                                           ? onDay(m_bundle->knowledge, ref.statement(), day)
                                           : onDay(m_bundle->knowledge, ref.entity(), day);
                    QVERIFY2(when != OnDay::NotYet, qPrintable(view + u": "_s + m_bundle->knowledge.key(ref)));
                }
            }
        }
    }

    void whatHasEndedSaysSoInTheTable()
    {
        ViewState state = openingState(m_bundle->knowledge, ViewKind::Table);
        state.validOn = QDate(2024, 12, 4);
        const Picture page = viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 1200));
        const MarkIndex row = page.find(id(u"treaty/ussr-dprk-1961"_s));
        QVERIFY(row >= 0);
        QVERIFY(page.marks[std::size_t(row)].text.endsWith(u" (ended)"_s));
        QVERIFY(page.marks[std::size_t(row)].has(Ended));
    }

    void everyViewSaysWhatIsShown()
    {
        for (auto [view, state] : views()) {
            state.filter.actors = {id(u"actor/russia"_s), id(u"actor/north-korea"_s)};
            state.filter.parties = Filter::Parties::Between;
            state.filter.from = QDate(1950, 1, 1);
            state.validOn = QDate(2024, 12, 4);
            const Picture page = viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 900));
            QString all;
            for (const Mark &mark : page.marks)
                if (mark.shape == Shape::None)
                    all += mark.text + u'\n';
            const QString names = m_bundle->knowledge.entity(id(u"actor/russia"_s)).label;
            QVERIFY2(all.contains(u"between "_s) && all.contains(names) && all.contains(u"from 1950 on"_s),
                     qPrintable(view + u": "_s + all.left(400)));
            if (state.kind != ViewKind::Compare)
                QVERIFY2(all.contains(dateText(QDate(2024, 12, 4))), qPrintable(view));
            if (state.kind != ViewKind::Graph)
                QVERIFY2(all.contains(shownText(m_bundle->knowledge, state)), qPrintable(view));
            for (const Mark &mark : page.marks)
                if (mark.text.startsWith(u"Shown: "_s))
                    QVERIFY2(page.bounds.contains(mark.box), qPrintable(view));
        }
    }

    void theSecondClockIsToldToo()
    {
        ViewState state = openingState(m_bundle->knowledge, ViewKind::Matrix);
        state.knownOn = QDate(2024, 6, 21);
        const Picture page = viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(1600, 900));
        QVERIFY(std::any_of(page.marks.begin(), page.marks.end(), [](const Mark &mark) {
            return mark.text.startsWith(u"Shown: "_s) && mark.text.endsWith(u"as known on 21 June 2024"_s);
        }));
    }

    void matrixAndChartCountTheSame()
    {
        const Filter filter = openingState(m_bundle->knowledge, ViewKind::Matrix).filter;
        const core::TopicMatrix matrix =
            core::topicMatrix(m_bundle->knowledge, matrixQuery(m_bundle->knowledge, {}, filter));
        const ChartData chart = chartData(m_bundle->knowledge, {.kind = ChartKind::Scope, .filter = filter});
        bool isOneDisputed = false;
        int compared = 0;
        for (const core::MatrixColumn &column : matrix.columns) {
            for (std::size_t i = 0; i < chart.categories.size(); ++i) {
                if (chart.categories[i].refs.empty() || chart.categories[i].refs.back() != core::Ref(column.treaty))
                    continue;
                ++compared;
                isOneDisputed = isOneDisputed || column.counts.disputed > 0;
                QCOMPARE(chart.total(i), column.counts.covered());
            }
        }
        QVERIFY(compared > 5);
        QVERIFY(isOneDisputed); // or this would tell nothing
    }
};

QTEST_MAIN(OneFilterTest)
#include "tst_OneFilter.moc"

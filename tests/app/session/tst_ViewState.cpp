#include <QJsonArray>

#include "app/session/Selection.h"
#include "app/session/ViewState.h"
#include "core/base/Error.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// What is shown, written and read back; and what a damaged or hostile state does.
class tst_ViewState : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_knowledge{test::SampleKnowledge::data()};

    core::EntityId entity(const QString &key) const { return m_knowledge.find(key).entity(); }

    ViewState full(ViewKind kind) const
    {
        ViewState state;
        state.kind = kind;
        state.filter.hiddenKinds = {core::EntityKind::Event};
        state.filter.hiddenModalities = {core::Modality::Claim, core::Modality::Report};
        state.filter.hidden = {entity(u"actor/russia"_s)};
        state.filter.unlinked = Filter::Unlinked::Shown;
        state.expanded = {entity(u"treaty/russia-dprk-2024"_s)};
        state.validOn = QDate(2024, 12, 4);
        state.knownOn = QDate(2024, 7, 1);
        state.selected = {entity(u"treaty/russia-dprk-2024"_s), entity(u"actor/russia"_s)};
        if (kind == ViewKind::Chart)
            state.options.chart.name = u"scope"_s;
        if (kind == ViewKind::Matrix) {
            state.options.matrix = {.order = core::MatrixQuery::Order::ByReturn,
                                    .uncoded = core::MatrixQuery::Uncoded::Shown,
                                    .codings = MatrixOptions::Codings::LeftOut,
                                    .folded = {entity(u"topic/B"_s)},
                                    .search = u"defence"_s};
        }
        if (kind == ViewKind::Table) {
            state.options.table = {.of = TableOf::Events,
                                   .columns = {u"name"_s, u"date"_s},
                                   .sortedBy = u"date"_s,
                                   .direction = TableOptions::Direction::Descending,
                                   .filters = {{u"name"_s, u"summit"_s}}};
        }
        if (kind == ViewKind::Compare)
            state.options.compare = {.then = QDate(1961, 7, 6), .now = QDate(2024, 12, 4)};
        return state;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void everyKindHasAWordThatIsReadBack()
    {
        for (const ViewKind kind : viewKinds)
            QCOMPARE(viewKindOf(toWord(kind)), std::optional(kind));
        QCOMPARE(viewKindOf(u"graphs"), std::nullopt);
    }

    void whatIsWrittenIsReadBack()
    {
        for (const ViewKind kind : viewKinds) {
            const ViewState state = full(kind);
            const ReadViewState read = viewStateFrom(toBytes(state, m_knowledge), m_knowledge);
            QVERIFY(read.missing.isEmpty());
            QCOMPARE(read.state, state);
            QCOMPARE(toBytes(read.state, m_knowledge), toBytes(state, m_knowledge));
        }
    }

    void whatTheProjectDoesNotHaveIsPassedOverAndTold()
    {
        QJsonObject object = toJson(full(ViewKind::Graph), m_knowledge);
        object.insert(u"selected"_s, QJsonArray{u"actor/russia"_s, u"actor/atlantis"_s, u"actor/atlantis"_s});
        const ReadViewState read = viewStateFrom(object, m_knowledge);
        QCOMPARE(read.missing, QStringList{u"actor/atlantis"_s});
        QCOMPARE(read.state.selected, QVector<core::Ref>{entity(u"actor/russia"_s)});
    }

    void refusesWhatIsDamaged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no such view") << u"view"_s << QJsonValue(u"cellar"_s);
        QTest::newRow("a view that is a number") << u"view"_s << QJsonValue(3);
        QTest::newRow("a format of the future") << u"format"_s << QJsonValue(99);
        QTest::newRow("a day that is none") << u"valid-on"_s << QJsonValue(u"2024-02-31"_s);
        QTest::newRow("a selection that is no list") << u"selected"_s << QJsonValue(u"actor/russia"_s);
        QTest::newRow("a list of numbers") << u"expanded"_s << QJsonValue(QJsonArray{1, 2});
        QTest::newRow("a filter that is a word") << u"filter"_s << QJsonValue(u"all"_s);
        QTest::newRow("an unknown kind") << u"filter"_s
                                         << QJsonValue(QJsonObject{{u"hidden-kinds"_s, QJsonArray{u"ghost"_s}}});
        QTest::newRow("a text beyond all bounds") << u"view"_s << QJsonValue(QString(100'000, u'x'));
    }

    void refusesWhatIsDamaged()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QJsonObject object = toJson(full(ViewKind::Graph), m_knowledge);
        object.insert(name, value);
        QVERIFY_THROWS_EXCEPTION(core::Error, viewStateFrom(object, m_knowledge));
    }

    void refusesBytesThatAreNoState()
    {
        QVERIFY_THROWS_EXCEPTION(core::Error, viewStateFrom(QByteArray("{"), m_knowledge));
        QVERIFY_THROWS_EXCEPTION(core::Error, viewStateFrom(QByteArray(2 << 20, ' '), m_knowledge));
    }

    void aStateThatIsShownIsTheOneTaken()
    {
        Selection selection;
        const ViewState state = full(ViewKind::Graph);
        show(selection, state);
        QCOMPARE(viewState(selection), state);
    }

    void whatIsSetInOtherViewsStays_data()
    {
        QTest::addColumn<ViewKind>("kind");
        for (const ViewKind kind : viewKinds)
            QTest::newRow(qPrintable(toWord(kind))) << kind;
    }
    void whatIsSetInOtherViewsStays()
    {
        QFETCH(ViewKind, kind);
        Selection selection;
        ViewOptions before = full(ViewKind::Matrix).options;
        before.graph.layout = GraphLayout::Radial;
        before.timeline.lanes = TimelineOptions::Lanes::Actors;
        before.lineage.search = u"defence"_s;
        before.chart.name = u"events"_s;
        before.table = full(ViewKind::Table).options.table;
        before.compare = full(ViewKind::Compare).options.compare;
        selection.setOptions(before);
        ViewState state;
        state.kind = kind;
        show(selection, state);
        const QByteArray shown = toBytes(viewState(selection, kind), m_knowledge);
        QCOMPARE(shown, toBytes(state, m_knowledge));
        for (const ViewKind other : viewKinds) {
            if (other == kind)
                continue;
            ViewState expected = state;
            expected.kind = other;
            expected.options = before;
            QCOMPARE(toBytes(viewState(selection, other), m_knowledge), toBytes(expected, m_knowledge));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ViewState)
#include "tst_ViewState.moc"

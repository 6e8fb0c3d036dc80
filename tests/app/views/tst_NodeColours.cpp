#include <QRectF>

#include "app/picture/Legend.h"
#include "app/session/options/StateJson.h"
#include "app/views/graph/ColourKey.h"
#include "app/views/graph/GraphPage.h"
#include "app/views/graph/GraphShapes.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Measures as the colours of the graph: steps of a scale and numbered groups, never by colour alone.
class NodeColoursTest : public QObject
{
    Q_OBJECT

private:
    const core::Knowledge m_knowledge{test::SampleKnowledge::data()};
    const core::Graph m_graph = core::Graph::build(m_knowledge);

    core::EntityId id(const QString &key) const { return m_knowledge.find(key).entity(); }

    NodeColours coloursOf(const QList<double> &values, core::Measure measure = core::Measure::Degree) const
    {
        NodeMeasure measured{.measure = measure};
        for (qsizetype i = 0; i < values.size(); ++i)
            measured.values.insert(m_knowledge.data().entities[std::size_t(i)].id, values[i]);
        measured.least = *std::min_element(values.begin(), values.end());
        measured.most = *std::max_element(values.begin(), values.end());
        return colourNodes(measured, m_knowledge);
    }

    QList<int> stepsOf(const QList<double> &values) const
    {
        const NodeColours colours = coloursOf(values);
        QList<int> steps;
        for (qsizetype i = 0; i < values.size(); ++i)
            steps << colours.tintOf(m_knowledge.data().entities[std::size_t(i)].id).number;
        return steps;
    }

    Picture pageBy(core::Measure measure, QSizeF size = {1600, 900}) const
    {
        return graphPage(m_knowledge, m_graph, {.graph = {.colourBy = measure}, .page = size});
    }

    static QStringList keyOf(const NodeColours &colours)
    {
        QStringList texts;
        for (const TintMeaning &meaning : colours.key)
            texts << meaning.text;
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void stepsHoldFewerAndFewerAndEqualValuesStayTogether()
    {
        QCOMPARE(stepsOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), (QList<int>{0, 0, 0, 0, 0, 1, 1, 1, 2, 4}));
        QCOMPARE(stepsOf({0, 0, 0, 0, 0, 0, 1, 2, 3, 900}), (QList<int>{0, 0, 0, 0, 0, 0, 0, 0, 0, 4}));
        QCOMPARE(stepsOf({7, 7, 7}), (QList<int>{4, 4, 4}));
        QCOMPARE(stepsOf({1, 2, 1}), (QList<int>{0, 4, 0})); // few steps are spread over the scale
    }

    void theKeyTellsTheValuesOfEachStep()
    {
        QCOMPARE(keyOf(coloursOf({0, 0, 0, 0, 1, 2, 3, 4, 5, 12})), (QStringList{u"0 to 2"_s, u"3 to 5"_s, u"12"_s}));
    }

    void groupsAreNamedByTheirBestKnownMembersAndFurtherOnesAreGrey()
    {
        const NodeColours colours = coloursOf({1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, core::Measure::Community);
        QCOMPARE(colours.key.size(), std::size_t(tintGroups + 1));
        QVERIFY2(colours.key.front().text.startsWith(u"1: "_s), qPrintable(colours.key.front().text));
        QVERIFY(colours.key.front().text.endsWith(u" and 1 more"_s));
        QCOMPARE(colours.key.back().tint.tells, Tint::Tells::Nothing);
        QVERIFY(colours.key.back().text.startsWith(u"9 to 10"_s));
        QCOMPARE(colours.tintOf(m_knowledge.data().entities[11].id).tells, Tint::Tells::Nothing);
        QCOMPARE(colours.shortTextOf(m_knowledge.data().entities[11].id), u"10"_s);
    }

    void kindsKeepTheirShapesAndEveryNodeSaysItsValue_data()
    {
        QTest::addColumn<core::Measure>("measure");
        for (const core::Measure measure : core::measures)
            QTest::newRow(qPrintable(core::toWord(measure))) << measure;
    }

    void kindsKeepTheirShapesAndEveryNodeSaysItsValue()
    {
        QFETCH(core::Measure, measure);
        const Picture page = pageBy(measure);
        const NodeColours colours = colourNodes(measureNodes(measure, m_knowledge, m_graph), m_knowledge);
        int nodes = 0;
        for (const Mark &mark : page.marks) {
            if (mark.layer != 2 || !mark.isInteractive())
                continue;
            ++nodes;
            const core::EntityId entity = mark.standsFor.front().entity();
            QCOMPARE(mark.shape, shapeOf(m_knowledge.entity(entity).kind));
            QCOMPARE(tintOf(mark), colours.tintOf(entity));
            QVERIFY2(mark.alt.contains(colours.textOf(entity)), qPrintable(mark.alt));
        }
        QVERIFY(nodes > 4);
    }

    void groupsStandAsNumbersOnTheirNodes()
    {
        const Picture page = pageBy(core::Measure::Community);
        const NodeColours colours =
            colourNodes(measureNodes(core::Measure::Community, m_knowledge, m_graph), m_knowledge);
        QHash<core::Ref, QString> numbers;
        for (const Mark &mark : page.marks)
            if (mark.role == StyleRole::Axis && mark.isInteractive())
                numbers.insert(mark.standsFor.front(), mark.text);
        int nodes = 0;
        for (const Mark &mark : page.marks) {
            if (mark.layer == 2 && mark.isInteractive()) {
                ++nodes;
                QCOMPARE(numbers.value(mark.standsFor.front()), colours.shortTextOf(mark.standsFor.front().entity()));
            }
        }
        QCOMPARE(numbers.size(), nodes);
    }

    void amountsStandBehindTheNames()
    {
        const Picture page = pageBy(core::Measure::Degree);
        const QString value = colourNodes(measureNodes(core::Measure::Degree, m_knowledge, m_graph), m_knowledge)
                                  .shortTextOf(id(u"actor/russia"_s));
        const QString wanted = u"Russia (%1)"_s.arg(value);
        QVERIFY(
            std::any_of(page.marks.begin(), page.marks.end(), [&](const Mark &mark) { return mark.text == wanted; }));
    }

    void thePageHasAKeyBelowTheGraphAndWithinItsBounds()
    {
        for (const core::Measure measure : {core::Measure::PageRank, core::Measure::Community}) {
            for (const QSizeF size : {QSizeF(1600, 900), QSizeF(640, 720)}) {
                const Picture page = pageBy(measure, size);
                QRectF graph;
                QRectF key;
                for (const Mark &mark : page.marks) {
                    if (mark.isInteractive() && mark.layer >= 2 && mark.layer < 4)
                        graph |= mark.box;
                    if (!mark.isInteractive() && mark.layer >= 2 && mark.layer < 4)
                        key |= mark.box;
                }
                QVERIFY(!key.isEmpty());
                QVERIFY(key.top() >= graph.bottom());
                QVERIFY(page.bounds.contains(key));
            }
        }
    }

    void theLegendShowsKindsWithoutTheColoursOfTheMeasure()
    {
        for (const LegendEntry &entry : legendOf(pageBy(core::Measure::PageRank)))
            if (entry.sample.role <= StyleRole::Source && entry.sample.shape != Shape::None)
                QCOMPARE(tintOf(entry.sample).tells, Tint::Tells::Nothing);
        for (const LegendEntry &entry : legendOf(graphPage(m_knowledge, m_graph, {})))
            QCOMPARE(tintOf(entry.sample).tells, Tint::Tells::Kind);
    }

    void whatHasEndedKeepsItsColourAndHasAnotherOutline()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            const Theme theme(mode);
            Mark mark;
            mark.shape = Shape::Circle;
            mark.role = StyleRole::Actor;
            setTint(mark, {.tells = Tint::Tells::Step, .number = 4});
            const QColor before = theme.fill(mark);
            mark.states = Ended;
            QCOMPARE(theme.fill(mark), before);
            QCOMPARE(theme.pen(mark).style(), Qt::CustomDashLine);
        }
    }

    void theChoiceIsKeptInStatesAndNonsenseIsRefused()
    {
        const StateWriter writer(m_knowledge);
        StateReader reader(m_knowledge);
        for (const core::Measure measure : core::measures) {
            const GraphOptions options{.colourBy = measure};
            GraphOptions back;
            read(back, toJson(options, writer), reader);
            QCOMPARE(back, options);
        }
        GraphOptions back;
        QVERIFY_THROWS_EXCEPTION(core::Error, read(back, {{u"colour"_s, u"beauty"_s}}, reader));
    }
};

QTEST_MAIN(NodeColoursTest)
#include "tst_NodeColours.moc"

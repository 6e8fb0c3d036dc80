#include "app/session/Stories.h"
#include "app/views/charts/ChartData.h"
#include "app/views/page/StorySlides.h"
#include "app/views/page/ViewPage.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Walks through all marks of all views of the bundle: whatever can be picked stands for something that rests on a
/// passage, and whatever cannot is frame: grid, axis, headline, legend or the line of the date.
class EveryMarkTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::Bundle> m_bundle;

    /// Nothing is filtered, every treaty is open.
    ViewState everything(ViewKind kind) const
    {
        ViewState state;
        state.kind = kind;
        state.filter.hiddenKinds.clear();
        state.filter.hiddenActors.clear();
        state.filter.unlinked = Filter::Unlinked::Shown;
        for (const core::Treaty &treaty : m_bundle->knowledge.data().treaties)
            state.expanded.insert(treaty.id);
        return state;
    }

    std::vector<std::pair<QString, ViewState>> graphStates() const
    {
        std::vector<std::pair<QString, ViewState>> states;
        for (const GraphLayout layout : graphLayouts) {
            ViewState state = everything(ViewKind::Graph);
            state.options.graph.layout = layout;
            states.emplace_back(u"graph, "_s + toWord(layout), state);
        }
        for (const auto form : {CompareOptions::Form::SideBySide, CompareOptions::Form::Overlaid}) {
            ViewState state = everything(ViewKind::Compare);
            state.options.compare = {.then = QDate(1961, 12, 31), .now = QDate(2024, 12, 4), .form = form};
            states.emplace_back(u"then and now, form %1"_s.arg(int(form)), state);
        }
        return states;
    }

    std::vector<std::pair<QString, ViewState>> timeStates() const
    {
        std::vector<std::pair<QString, ViewState>> states;
        for (const auto &[name, lanes] : {std::pair(u"pairs"_s, TimelineOptions::Lanes::Pairs),
                                          std::pair(u"actors"_s, TimelineOptions::Lanes::Actors),
                                          std::pair(u"kinds"_s, TimelineOptions::Lanes::Kinds)}) {
            ViewState state = everything(ViewKind::Timeline);
            state.options.timeline.lanes = lanes;
            states.emplace_back(u"timeline by "_s + name, state);
            state.options.timeline.from = QDate(2024, 1, 1);
            state.options.timeline.to = QDate(2025, 1, 1);
            states.emplace_back(u"timeline of 2024 by "_s + name, state);
        }
        ViewState lineage = everything(ViewKind::Lineage);
        states.emplace_back(u"lineage"_s, lineage);
        for (const core::Treaty &treaty : m_bundle->knowledge.data().treaties)
            lineage.options.lineage.treaties << treaty.id;
        states.emplace_back(u"lineage of all"_s, lineage);
        for (const core::Topic &topic : m_bundle->knowledge.data().topics)
            if (topic.parent.isNull())
                lineage.options.lineage.folded.insert(topic.id);
        states.emplace_back(u"lineage, folded"_s, lineage);
        return states;
    }

    std::vector<std::pair<QString, ViewState>> countStates() const
    {
        std::vector<std::pair<QString, ViewState>> states;
        ViewState matrix = everything(ViewKind::Matrix);
        states.emplace_back(u"matrix"_s, matrix);
        matrix.options.matrix.uncoded = core::MatrixQuery::Uncoded::Shown;
        states.emplace_back(u"matrix with uncoded"_s, matrix);
        for (const core::Topic &topic : m_bundle->knowledge.data().topics)
            if (topic.parent.isNull())
                matrix.options.matrix.folded.insert(topic.id);
        states.emplace_back(u"matrix, folded"_s, matrix);
        for (const ChartKind kind : chartKinds) {
            ViewState state = everything(ViewKind::Chart);
            state.options.chart.name = toWord(kind);
            states.emplace_back(u"chart "_s + toWord(kind), state);
        }
        for (const TableOf list : tableLists) {
            ViewState state = everything(ViewKind::Table);
            state.options.table.of = list;
            states.emplace_back(u"table of "_s + toWord(list), state);
        }
        return states;
    }

    /// The little box beside the name of a series.
    static bool isSwatch(const Mark &mark)
    {
        return mark.role == StyleRole::Series && mark.alt.isEmpty() && mark.box.width() <= 28 &&
               mark.box.height() <= 16;
    }

    static bool isFrame(const Mark &mark)
    {
        static const QSet<StyleRole> frame{StyleRole::Grid, StyleRole::Axis, StyleRole::Headline, StyleRole::Note,
                                           StyleRole::DateHandle};
        return frame.contains(mark.role) || isSwatch(mark);
    }

    /// How many marks can be picked.
    int walk(const Picture &picture, const QString &name) const
    {
        int picked = 0;
        for (const Mark &mark : picture.marks) {
            const QString told = u"%1: “%2” “%3”, role %4, shape %5"_s.arg(name, mark.text, mark.alt)
                                     .arg(int(mark.role))
                                     .arg(int(mark.shape));
            const bool isTold = mark.order < 0 || !mark.alt.isEmpty() || !mark.text.isEmpty();
            if (mark.isInteractive() ? !isTold || m_bundle->knowledge.why(mark.standsFor).empty() : !isFrame(mark))
                QTest::qFail(qPrintable(told), __FILE__, __LINE__);
            picked += mark.isInteractive() ? 1 : 0;
        }
        return picked;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_bundle = std::make_unique<test::Bundle>();
    }

    void restsOnAPassage_data()
    {
        QTest::addColumn<ViewState>("state");
        for (const auto &states : {graphStates(), timeStates(), countStates()})
            for (const auto &[name, state] : states)
                QTest::newRow(qPrintable(name)) << state;
    }

    void restsOnAPassage()
    {
        QFETCH(ViewState, state);
        for (const std::optional<QDate> day :
             {std::optional<QDate>(), std::optional(QDate(1998, 1, 1)), std::optional(QDate(2024, 12, 4))}) {
            state.validOn = day;
            QVERIFY(walk(viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(4000, 3000)),
                         QString::fromLatin1(QTest::currentDataTag()) +
                             (day ? day->toString(Qt::ISODate) : QString())) >= 3);
        }
    }

    /// What had not been published yet takes its marks along.
    void restsOnAPassageOfTheTime_data() { restsOnAPassage_data(); }

    void restsOnAPassageOfTheTime()
    {
        QFETCH(ViewState, state);
        state.knownOn = QDate(2024, 6, 30);
        walk(viewPage(m_bundle->knowledge, m_bundle->graph, state, QSizeF(4000, 3000)),
             QString::fromLatin1(QTest::currentDataTag()));
    }

    void everyViewOfEveryStoryRestsOnPassages()
    {
        const std::vector<Story> stories = storiesOf(m_bundle->knowledge);
        QCOMPARE(stories.size(), std::size_t(3));
        for (const Story &story : stories)
            for (const SavedView &view : story.views)
                QVERIFY(walk(storySlide(m_bundle->knowledge, m_bundle->graph, view, QSizeF(1600, 900)).picture,
                             view.caption) >= 3);
    }
};

QTEST_MAIN(EveryMarkTest)
#include "tst_EveryMark.moc"

#include "app/session/Stories.h"
#include "core/base/Error.h"
#include "core/store/Edits.h"
#include "core/store/Project.h"
#include "tests/support/Bundle.h"
#include "tests/support/SampleKnowledge.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;

/// Stories in a project, and those of the bundle.
class StoriesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Project> m_project;

    std::vector<Story> stories() { return storiesOf(*m_project->load()); }

    void keep(const Story &story) { core::keepStory(*m_project, u"Keep"_s, story.name, contentOf(story)); }

    static Story story(const QString &name, const QString &title)
    {
        return {.name = name,
                .title = title,
                .views = {{u"One, “two” & <three>"_s, {{u"view"_s, u"graph"_s}}},
                          {u"Two"_s, {{u"view"_s, u"timeline"_s}, {u"valid-on"_s, u"1990-01-01"_s}}}}};
    }

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }
    void init() { m_project = core::Project::inMemory(test::SampleKnowledge::data()); }

    void comeBackAsTheyWereKept()
    {
        keep(story(u"b"_s, u"Second"_s));
        keep(story(u"a"_s, u"First"_s));
        QCOMPARE(stories().size(), std::size_t(2));
        QCOMPARE(stories()[0], story(u"a"_s, u"First"_s));
        QCOMPARE(stories()[1], story(u"b"_s, u"Second"_s));
        QCOMPARE(storyNamed(*m_project->load(), u"b"_s).title, u"Second"_s);
    }

    void theOwnOneComesFirst()
    {
        keep(story(u"a"_s, u"A"_s));
        keep(story(ownStoryName(), u"x"_s));
        QCOMPARE(stories().front().name, ownStoryName());
    }

    void aChangeIsUndoneAndDoneAgain()
    {
        Story changed = story(u"a"_s, u"A"_s);
        keep(changed);
        std::swap(changed.views[0], changed.views[1]);
        keep(changed);
        QCOMPARE(stories().front().views.front().caption, u"Two"_s);
        m_project->undo();
        QCOMPARE(stories().front().views.front().caption, u"One, “two” & <three>"_s);
        m_project->undo();
        QVERIFY(stories().empty());
        m_project->redo();
        m_project->redo();
        QCOMPARE(stories().front(), changed);
    }

    void aStoryWithoutViewsIsGone()
    {
        Story gone = story(u"a"_s, u"A"_s);
        keep(gone);
        gone.views.clear();
        keep(gone);
        QVERIFY(stories().empty());
        QVERIFY(!m_project->load()->meta().contains(u"story/a"_s));
    }

    void aNameIsNeeded() { QVERIFY_THROWS_EXCEPTION(core::Error, core::keepStory(*m_project, u"x"_s, {}, u"{}"_s)); }

    void oneThatIsNotThereIsToldWithThoseThatAre()
    {
        keep(story(u"brief"_s, u"A"_s));
        try {
            storyNamed(*m_project->load(), u"breif"_s);
            QFAIL("found");
        } catch (const core::Error &error) {
            QCOMPARE(error.kind(), core::Error::Kind::NotFound);
            QVERIFY(error.message().contains(u"brief"_s));
        }
    }

    void aDamagedOneIsLeftOut()
    {
        for (const QString &content : {u"{"_s, u"[]"_s, u"{\"views\": 3}"_s})
            core::keepStory(*m_project, u"x"_s, u"bad"_s, content);
        QVERIFY(stories().empty());
    }

    void aQuestionComesBackAsItWasKept()
    {
        Story lesson = story(u"a"_s, u"A"_s);
        QVERIFY(!isLesson(lesson));
        lesson.views[1].question = Question{.answer = {{u"passage/x/1"_s}, {u"passage/x/2"_s, u"passage/y/1"_s}},
                                            .hints = {u"Look"_s, u"Look there"_s},
                                            .explanation = u"So it is."_s};
        keep(lesson);
        QCOMPARE(stories().front(), lesson);
        QVERIFY(isLesson(stories().front()));
    }

    void aViewGoesThroughTheProjectUnchanged()
    {
        const auto knowledge = m_project->load();
        ViewState state = openingState(*knowledge, ViewKind::Chart);
        state.options.chart.name = u"events"_s;
        state.validOn = QDate(1998, 5, 6);
        state.filter.hiddenKinds = {core::EntityKind::Scenario};
        state.selected = {knowledge->find(u"actor/russia"_s)};
        keep({.name = u"a"_s, .title = u"A"_s, .views = {{u"x"_s, toJson(state, *knowledge)}}});
        QCOMPARE(stateOf(stories().front().views.front(), *knowledge), state);
    }

    void whatAViewLeavesOutIsAsTheProjectOpens()
    {
        const auto knowledge = m_project->load();
        const ViewState state = stateOf({u"x"_s, {{u"view"_s, u"graph"_s}}}, *knowledge);
        QCOMPARE(state.filter, openingState(*knowledge, ViewKind::Graph).filter);
        QVERIFY_THROWS_EXCEPTION(core::Error, stateOf({u"x"_s, {{u"view"_s, u"pie"_s}}}, *knowledge));
    }

    void theBundledOnesRestOnStatements()
    {
        const core::Knowledge bundle(test::bundleData());
        QCOMPARE(storyNamed(bundle, u"brief"_s).views.size(), std::size_t(4));
        QVERIFY(storyNamed(bundle, u"tour"_s).views.size() >= 5);
        for (const Story &story : storiesOf(bundle)) {
            for (const SavedView &view : story.views) {
                const ReadViewState state = viewStateFrom(view.view, bundle);
                QVERIFY2(state.missing.isEmpty(), qPrintable(view.caption));
                QVERIFY2(view.question || !state.state.selected.isEmpty(), qPrintable(view.caption));
                for (const core::Ref ref : state.state.selected)
                    QVERIFY2(!bundle.evidence(ref.statement()).empty(), qPrintable(view.caption));
            }
        }
    }
};

QTEST_GUILESS_MAIN(StoriesTest)
#include "tst_Stories.moc"

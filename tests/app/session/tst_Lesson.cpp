#include "app/session/Lesson.h"
#include "app/session/LessonProgress.h"
#include "tests/support/Bundle.h"
#include "tests/support/Test.h"

using namespace app;
using namespace Qt::StringLiterals;
using Standing = Lesson::Standing;
using Verdict = core::AnswerCheck::Verdict;

/// The lesson of the bundle, gone through without a window.
class LessonTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<core::Knowledge> m_knowledge;

    Lesson lesson() const { return Lesson(storyNamed(*m_knowledge, u"lesson"_s)); }

    Verdict answer(Lesson &lesson, const QString &key) const
    {
        const core::Ref ref = m_knowledge->find(key);
        Q_ASSERT(!ref.isNull());
        return lesson.answer(*m_knowledge, core::stretchesOf(*m_knowledge, {&ref, 1})).verdict;
    }

    /// One passage of each part, in order.
    void answerAll(Lesson &lesson) const
    {
        for (const QStringList &part : lesson.question().answer)
            answer(lesson, part.front());
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::failOnAnyWarning();
        m_knowledge = std::make_unique<core::Knowledge>(test::bundleData());
    }

    void isTakenUpWhereItWasLeft()
    {
        Lesson before = lesson();
        answerAll(before);
        before.goTo(1);
        before.takeHint();
        answerAll(before);
        before.goTo(2);
        before.takeHint();
        const QByteArray kept = toBytes(before.progress());
        Lesson after = lesson();
        after.resume(progressFrom(kept));
        QVERIFY(after.progress() == before.progress());
        QCOMPARE(after.standing(0), Standing::Right);
        QCOMPARE(after.standing(1), Standing::RightWithHints);
        QCOMPARE(after.at(), 2);
        QCOMPARE(after.hintsSeen(), 1);
        QVERIFY(!after.isSettled());

        after.startAgain();
        QCOMPARE(after.at(), 0);
        QVERIFY(after.progress().empty());
    }

    void whatIsKeptOfOtherQuestionsIsLeftOut()
    {
        for (const QByteArray &bytes :
             {QByteArray("no JSON"), QByteArray("[{\"question\":\"?\",\"standing\":\"right\",\"found\":[true]}]"),
              QByteArray("[{\"standing\":\"perfect\"}, 7]")}) {
            Lesson fresh = lesson();
            fresh.resume(progressFrom(bytes));
            QVERIFY2(fresh.progress().empty(), bytes.constData());
        }
        Lesson hinted = lesson();
        hinted.resume({{hinted.view().caption, Standing::Open, 999, std::vector<bool>(std::size_t(hinted.parts()))}});
        QCOMPARE(hinted.hintsSeen(), int(hinted.question().hints.size()));
    }

    void everyQuestionCanBeAnsweredByEachOfItsPassages()
    {
        const int count = lesson().count();
        QVERIFY(count >= 5 && count <= 8);
        for (int at = 0; at < count; ++at) {
            Lesson whole = lesson();
            whole.goTo(at);
            for (const QStringList &part : whole.question().answer) {
                for (const QString &key : part) {
                    Lesson fresh = lesson();
                    fresh.goTo(at);
                    const Verdict expected = fresh.parts() == 1 ? Verdict::Right : Verdict::PartsMissing;
                    QVERIFY2(answer(fresh, key) == expected, qPrintable(key));
                }
            }
            answerAll(whole);
            QVERIFY2(whole.standing() == Standing::Right, qPrintable(whole.view().caption));
        }
    }

    /// The view of a question must not give the answer away.
    void noViewSelectsItsAnswer()
    {
        Lesson whole = lesson();
        for (int at = 0; at < whole.count(); ++at) {
            whole.goTo(at);
            const QVector<core::Ref> selected = stateOf(whole.view(), *m_knowledge).selected;
            const auto given = core::stretchesOf(*m_knowledge, {selected.constData(), std::size_t(selected.size())});
            QVERIFY2(whole.answer(*m_knowledge, given).verdict != Verdict::Right, qPrintable(whole.view().caption));
        }
    }

    void hintsNeverNameAPassageBeforeTheLastOne()
    {
        Lesson whole = lesson();
        for (int at = 0; at < whole.count(); ++at) {
            whole.goTo(at);
            QVERIFY2(whole.question().hints.size() >= 2, qPrintable(whole.view().caption));
            QVERIFY2(!whole.question().hints.front().contains(u"Article"_s),
                     qPrintable(whole.question().hints.front()));
        }
    }

    void aMarkAnswersWhenItRestsOnThePassageAlone()
    {
        Lesson first = lesson();
        QCOMPARE(answer(first, u"treaty/ussr-dprk-1961"_s), Verdict::TooMuch);
        QVERIFY(!first.isSettled());
        QCOMPARE(answer(first, u"treaty/russia-dprk-2000/article-2"_s), Verdict::Wrong);
        QCOMPARE(answer(first, u"statement/ussr-dprk-1961/article-1/topic/B1"_s), Verdict::Right);
    }

    void partOfAPassageIsToldAsTooLittle()
    {
        Lesson first = lesson();
        core::TextStretch some = expectedParts(*m_knowledge, first.question()).front().front();
        some.span.end = some.span.start + (some.span.end - some.span.start) / 3;
        const core::AnswerCheck check = first.answer(*m_knowledge, {some});
        QCOMPARE(check.verdict, Verdict::TooLittle);
        QVERIFY(answerText(first, check).contains(u"too little"_s));
    }

    void hintsComeInTurnAndAreCounted()
    {
        Lesson first = lesson();
        const QStringList hints = first.question().hints;
        for (const QString &hint : hints) {
            QVERIFY(first.hasHint());
            QCOMPARE(first.takeHint(), hint);
        }
        QVERIFY(!first.hasHint());
        QVERIFY(first.takeHint().isEmpty());
        answerAll(first);
        QCOMPARE(first.standing(), Standing::RightWithHints);
    }

    void whatWasGivenAwayStaysSo()
    {
        Lesson first = lesson();
        const QVector<core::Ref> shown = first.reveal(*m_knowledge);
        QCOMPARE(shown, QVector<core::Ref>{m_knowledge->find(first.question().answer.front().front())});
        answerAll(first);
        QCOMPARE(first.standing(), Standing::Shown);
    }

    void twoPassagesCanBeGivenOneByOneOrTogether()
    {
        Lesson whole = lesson();
        whole.goTo(whole.count() - 1);
        QCOMPARE(whole.parts(), 2);
        QCOMPARE(answer(whole, u"passage/gis-article/P08"_s), Verdict::PartsMissing);
        QCOMPARE(whole.partsFound(), 1);
        QCOMPARE(answer(whole, u"passage/gis-article/P09"_s), Verdict::Wrong);
        QCOMPARE(answer(whole, u"statement/russia-dprk-2024/signed"_s), Verdict::Right);
        Lesson again = lesson();
        again.goTo(again.count() - 1);
        const std::vector<core::Ref> both{m_knowledge->find(u"passage/gis-article/P08"_s),
                                          m_knowledge->find(u"passage/kcna-2024-06-20/signing"_s)};
        QCOMPARE(again.answer(*m_knowledge, core::stretchesOf(*m_knowledge, both)).verdict, Verdict::Right);
    }

    void progressIsTold()
    {
        Lesson whole = lesson();
        QCOMPARE(progressText(whole), u"0 of %1 done"_s.arg(whole.count()));
        answerAll(whole);
        QCOMPARE(whole.nextOpen(), 1);
        whole.goTo(whole.nextOpen());
        whole.takeHint();
        answerAll(whole);
        whole.goTo(whole.nextOpen());
        whole.reveal(*m_knowledge);
        QCOMPARE(progressText(whole), u"3 of %1 done · 1 without hints · 1 with hints · 1 shown"_s.arg(whole.count()));
        while (!whole.isOver()) {
            whole.goTo(whole.nextOpen());
            answerAll(whole);
        }
        QCOMPARE(whole.countOf(Standing::Open), 0);
        QCOMPARE(whole.nextOpen(), whole.at());
    }

    void aQuestionWhosePassageIsGoneCanStillBeLeft()
    {
        Story story = storyNamed(*m_knowledge, u"lesson"_s);
        story.views.front().question->answer.push_back({u"passage/nowhere/P1"_s});
        Lesson lesson(story);
        QCOMPARE(answer(lesson, u"passage/digest-ussr-dprk-1961/article-1"_s), Verdict::Right);
        QCOMPARE(lesson.reveal(*m_knowledge).size(), 1);
    }
};

QTEST_GUILESS_MAIN(LessonTest)
#include "tst_Lesson.moc"

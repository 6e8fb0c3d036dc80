#pragma once

#include <vector>

#include "app/session/Stories.h"
#include "core/text/AnswerCheck.h"

namespace app {

/// A story that asks, while somebody goes through it: which question it is at, what was answered, which hints were
/// seen. Holds its rules and touches no data.
class Lesson
{
public:
    /// How a question stands. Shown: the answer was given away.
    enum class Standing { Open, Right, RightWithHints, Shown };

    /// Views without a question are left out.
    explicit Lesson(const Story &story);

    const QString &name() const { return m_name; }
    const QString &title() const { return m_title; }
    int count() const { return int(m_steps.size()); }
    int at() const { return m_at; }
    void goTo(int question);
    const SavedView &view() const { return m_steps[std::size_t(m_at)].view; }
    const Question &question() const { return *view().question; }
    Standing standing(int question) const { return m_steps[std::size_t(question)].standing; }
    Standing standing() const { return standing(m_at); }
    bool isSettled() const { return standing() != Standing::Open; }
    /// Every question is settled.
    bool isOver() const;
    /// The next question that is still open, round the end; the one it is at when there is none.
    int nextOpen() const;

    /// Parts found in earlier answers to the same question count, so that several passages can be given one by one.
    core::AnswerCheck answer(const core::Knowledge &knowledge, const std::vector<core::TextStretch> &given);
    /// Parts of the question that have been found, and all of them.
    int partsFound() const;
    int parts() const { return int(question().answer.size()); }

    int hintsSeen() const { return m_steps[std::size_t(m_at)].hintsSeen; }
    bool hasHint() const { return hintsSeen() < int(question().hints.size()); }
    /// The next hint, which counts as seen.
    QString takeHint();
    /// Gives the answer away: for each part the first of its passages that the project still has.
    QVector<core::Ref> reveal(const core::Knowledge &knowledge);

    int countOf(Standing standing) const;

    /// How far it is with a question, told apart by its words: other questions may be put in before it.
    struct Progress
    {
        QString question;
        Standing standing = Standing::Open;
        int hintsSeen = 0;
        std::vector<bool> found = {}; ///< parts of the answer
        friend bool operator==(const Progress &, const Progress &) = default;
    };
    /// Of the questions that somebody has tried.
    std::vector<Progress> progress() const;
    /// Takes up again what was kept; of questions that are not there or ask for other parts nothing is taken.
    void resume(const std::vector<Progress> &kept);
    /// Nothing answered, no hint seen, at the first question.
    void startAgain();

private:
    struct Step
    {
        SavedView view;
        Standing standing = Standing::Open;
        int hintsSeen = 0;
        std::vector<bool> found = {};
    };

    Step &step() { return m_steps[std::size_t(m_at)]; }

    QString m_name;
    QString m_title;
    std::vector<Step> m_steps;
    int m_at = 0;
};

/// What the passages of a question are in this project; those that were deleted are left out.
std::vector<core::AnswerPart> expectedParts(const core::Knowledge &knowledge, const Question &question);

/// What to say to an answer: "Not there.", "Right." with the explanation.
QString answerText(const Lesson &lesson, const core::AnswerCheck &check);
/// "2 of 8 answered, 1 of them with hints".
QString progressText(const Lesson &lesson);

} // namespace app

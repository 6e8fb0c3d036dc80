#include "app/session/Lesson.h"

#include <algorithm>

#include <QCoreApplication>

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

} // namespace

Lesson::Lesson(const Story &story) : m_name(story.name), m_title(story.title)
{
    for (const SavedView &view : story.views)
        if (view.question)
            m_steps.push_back({.view = view, .found = std::vector<bool>(view.question->answer.size(), false)});
    Q_ASSERT(!m_steps.empty());
}

void Lesson::goTo(int question)
{
    m_at = std::clamp(question, 0, count() - 1);
}

bool Lesson::isOver() const
{
    return countOf(Standing::Open) == 0;
}

int Lesson::nextOpen() const
{
    for (int step = 1; step <= count(); ++step)
        if (const int next = (m_at + step) % count(); standing(next) == Standing::Open)
            return next;
    return m_at;
}

core::AnswerCheck Lesson::answer(const core::Knowledge &knowledge, const std::vector<core::TextStretch> &given)
{
    const std::vector<core::AnswerPart> expected = expectedParts(knowledge, question());
    core::AnswerCheck check = core::checkAnswer(expected, given);
    using Verdict = core::AnswerCheck::Verdict;
    if (check.verdict != Verdict::Right && check.verdict != Verdict::PartsMissing)
        return check;
    std::vector<bool> &found = step().found;
    for (std::size_t part = 0; part < found.size(); ++part)
        found[part] = found[part] || check.found[part] || expected[part].empty(); // what is gone cannot be asked for
    check.verdict = partsFound() == parts() ? Verdict::Right : Verdict::PartsMissing;
    if (check.verdict == Verdict::Right && !isSettled())
        step().standing = hintsSeen() == 0 ? Standing::Right : Standing::RightWithHints;
    return check;
}

int Lesson::partsFound() const
{
    const std::vector<bool> &found = m_steps[std::size_t(m_at)].found;
    return int(std::count(found.begin(), found.end(), true));
}

QString Lesson::takeHint()
{
    return hasHint() ? question().hints[step().hintsSeen++] : QString();
}

QVector<core::Ref> Lesson::reveal(const core::Knowledge &knowledge)
{
    if (!isSettled())
        step().standing = Standing::Shown;
    QVector<core::Ref> passages;
    for (const QStringList &part : question().answer) {
        for (const QString &key : part) {
            if (const core::Ref passage = knowledge.find(key); !passage.isNull()) {
                passages << passage;
                break;
            }
        }
    }
    return passages;
}

int Lesson::countOf(Standing standing) const
{
    return int(std::count_if(m_steps.begin(), m_steps.end(),
                             [standing](const Step &step) { return step.standing == standing; }));
}

std::vector<Lesson::Progress> Lesson::progress() const
{
    std::vector<Progress> tried;
    for (const Step &step : m_steps) {
        const bool isFound = std::find(step.found.begin(), step.found.end(), true) != step.found.end();
        if (step.standing != Standing::Open || step.hintsSeen > 0 || isFound)
            tried.push_back({step.view.caption, step.standing, step.hintsSeen, step.found});
    }
    return tried;
}

void Lesson::resume(const std::vector<Progress> &kept)
{
    for (Step &step : m_steps) {
        for (const Progress &progress : kept) {
            if (progress.question != step.view.caption || progress.found.size() != step.found.size())
                continue;
            step.standing = progress.standing;
            step.hintsSeen = std::clamp(progress.hintsSeen, 0, int(step.view.question->hints.size()));
            step.found = progress.found;
        }
    }
    if (!isOver() && isSettled())
        m_at = nextOpen();
}

void Lesson::startAgain()
{
    for (Step &step : m_steps)
        step = {.view = step.view, .found = std::vector<bool>(step.found.size(), false)};
    m_at = 0;
}

std::vector<core::AnswerPart> expectedParts(const core::Knowledge &knowledge, const Question &question)
{
    std::vector<core::AnswerPart> parts;
    for (const QStringList &keys : question.answer) {
        core::AnswerPart part;
        for (const QString &key : keys)
            if (const core::PassageId passage = knowledge.find(key).passage(); !passage.isNull())
                part.push_back(core::stretchOf(knowledge, passage));
        parts.push_back(part);
    }
    return parts;
}

QString answerText(const Lesson &lesson, const core::AnswerCheck &check)
{
    switch (check.verdict) {
    case core::AnswerCheck::Verdict::Wrong:
        return Words::tr("That is not where it stands.");
    case core::AnswerCheck::Verdict::TooLittle:
        return Words::tr("The right passage, but too little of it: mark at least half.");
    case core::AnswerCheck::Verdict::TooMuch:
        return Words::tr("It is in there, among much else: choose the one passage that says it.");
    case core::AnswerCheck::Verdict::PartsMissing:
        return Words::tr("Right so far: %1 of %2 passages found. Now the next one.")
            .arg(lesson.partsFound())
            .arg(lesson.parts());
    case core::AnswerCheck::Verdict::Right:
        return Words::tr("Right. %1").arg(lesson.question().explanation);
    }
    Q_UNREACHABLE();
}

QString progressText(const Lesson &lesson)
{
    const int open = lesson.countOf(Lesson::Standing::Open);
    const int hinted = lesson.countOf(Lesson::Standing::RightWithHints);
    const int shown = lesson.countOf(Lesson::Standing::Shown);
    QStringList parts{Words::tr("%1 of %2 done").arg(lesson.count() - open).arg(lesson.count())};
    if (const int right = lesson.countOf(Lesson::Standing::Right); right > 0)
        parts << Words::tr("%1 without hints").arg(right);
    if (hinted > 0)
        parts << Words::tr("%1 with hints").arg(hinted);
    if (shown > 0)
        parts << Words::tr("%1 shown").arg(shown);
    return parts.join(QStringLiteral(" · "));
}

} // namespace app

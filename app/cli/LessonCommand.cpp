#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/Arguments.h"
#include "app/cli/OpenProject.h"
#include "app/cli/Subcommands.h"
#include "app/cli/Terminal.h"
#include "app/session/EvidenceText.h"
#include "app/session/Lesson.h"
#include "core/base/Error.h"

namespace app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using namespace Qt::StringLiterals;

[[noreturn]] void refuse(const QString &message)
{
    throw core::Error(core::Error::Kind::Invalid, message);
}

/// The one that was named, else the first.
Story lessonOf(const Arguments &arguments, const core::Knowledge &knowledge)
{
    if (const auto name = arguments.value(u"story"_s)) {
        Story story = storyNamed(knowledge, *name);
        if (!isLesson(story))
            refuse(Words::tr("The story “%1” asks no questions.").arg(*name));
        return story;
    }
    for (const Story &story : storiesOf(knowledge))
        if (isLesson(story))
            return story;
    throw core::Error(core::Error::Kind::NotFound, Words::tr("This project has no lesson."));
}

int numberOf(const Arguments &arguments, const QString &option, int most)
{
    bool isNumber = false;
    const int number = arguments.requiredValue(option).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        refuse(Words::tr("--%1 needs a whole number from 1 to %2, not \"%3\".")
                   .arg(option, QString::number(most), arguments.requiredValue(option)));
    return number;
}

QString word(core::AnswerCheck::Verdict verdict)
{
    switch (verdict) {
    case core::AnswerCheck::Verdict::Wrong:
        return u"wrong"_s;
    case core::AnswerCheck::Verdict::TooLittle:
        return u"too-little"_s;
    case core::AnswerCheck::Verdict::TooMuch:
        return u"too-much"_s;
    case core::AnswerCheck::Verdict::PartsMissing:
        return u"parts-missing"_s;
    case core::AnswerCheck::Verdict::Right:
        return u"right"_s;
    }
    Q_UNREACHABLE();
}

Exit listQuestions(Lesson &lesson, const Arguments &arguments, Terminal &terminal)
{
    QJsonArray questions;
    if (!arguments.has(u"json"_s))
        terminal.line(lesson.title());
    for (int i = 0; i < lesson.count(); ++i) {
        lesson.goTo(i);
        questions.append(QJsonObject{{u"question"_s, lesson.view().caption},
                                     {u"parts"_s, lesson.parts()},
                                     {u"hints"_s, qint64(lesson.question().hints.size())}});
        if (!arguments.has(u"json"_s))
            terminal.line(Words::tr("  %1. %2").arg(i + 1).arg(lesson.view().caption));
    }
    if (arguments.has(u"json"_s))
        terminal.json({{u"name"_s, lesson.name()}, {u"title"_s, lesson.title()}, {u"questions"_s, questions}});
    return Exit::Done;
}

/// The question, and as many hints as were asked for.
Exit tellQuestion(Lesson &lesson, const Arguments &arguments, Terminal &terminal)
{
    const int most = int(lesson.question().hints.size());
    const int wanted = arguments.has(u"hints"_s) ? numberOf(arguments, u"hints"_s, most) : 0;
    QJsonArray hints;
    while (lesson.hintsSeen() < wanted)
        hints.append(lesson.takeHint());
    if (arguments.has(u"json"_s)) {
        terminal.json({{u"question"_s, lesson.view().caption}, {u"hints"_s, hints}});
        return Exit::Done;
    }
    terminal.line(lesson.view().caption);
    for (qsizetype i = 0; i < hints.size(); ++i)
        terminal.line(Words::tr("  Hint %1 of %2: %3").arg(i + 1).arg(most).arg(hints[i].toString()));
    return Exit::Done;
}

Exit checkAnswers(Lesson &lesson, const OpenProject &open, const Arguments &arguments, Terminal &terminal)
{
    std::vector<core::Ref> refs;
    for (const QString &id : arguments.values(u"answer"_s))
        refs.push_back(refOf(open, id));
    const core::AnswerCheck check = lesson.answer(*open.knowledge, core::stretchesOf(*open.knowledge, refs));
    const bool isRight = check.verdict == core::AnswerCheck::Verdict::Right;
    if (arguments.has(u"json"_s)) {
        terminal.json({{u"question"_s, lesson.view().caption},
                       {u"verdict"_s, word(check.verdict)},
                       {u"found"_s, lesson.partsFound()},
                       {u"parts"_s, lesson.parts()},
                       {u"covered"_s, check.covered},
                       {u"fitting"_s, check.fitting}});
        return isRight ? Exit::Done : Exit::Problems;
    }
    terminal.line(answerText(lesson, check));
    if (isRight) {
        terminal.line();
        terminal.write(evidenceText(*open.knowledge, open.knowledge->why(refs), 0).toUtf8());
    }
    return isRight ? Exit::Done : Exit::Problems;
}

Exit runLesson(const Arguments &arguments, Terminal &terminal)
{
    const OpenProject open = openProject(arguments, terminal);
    Lesson lesson(lessonOf(arguments, *open.whole));
    if (!arguments.has(u"question"_s)) {
        if (arguments.has(u"answer"_s) || arguments.has(u"hints"_s))
            refuse(Words::tr("Say with --question which question is meant."));
        return listQuestions(lesson, arguments, terminal);
    }
    lesson.goTo(numberOf(arguments, u"question"_s, lesson.count()) - 1);
    if (!arguments.has(u"answer"_s))
        return tellQuestion(lesson, arguments, terminal);
    if (arguments.has(u"hints"_s))
        refuse(Words::tr("--hints goes with a question, not with an answer."));
    return checkAnswers(lesson, open, arguments, terminal);
}

} // namespace

Subcommand lessonCommand()
{
    return {.name = u"lesson"_s,
            .summary = Words::tr("questions that are answered by a passage"),
            .detail = Words::tr(
                "Lists the questions of a lesson; with --question one of them, with --answer checks an answer to it: a "
                "passage, or something that rests on passages. By how much the answer shares with what was expected it "
                "is right, wrong, too little, too much, or has parts missing. Exit code 0: right."),
            .parameters = {projectParameter()},
            .options = {{u"story"_s, u"NAME"_s, Words::tr("a lesson of this name (the first one there is)")},
                        {u"question"_s, u"N"_s, Words::tr("the question of this number")},
                        {u"hints"_s, u"N"_s, Words::tr("with its first N hints")},
                        {u"answer"_s, u"ID"_s,
                         Words::tr("such as passage/gis-article/P08; may stand several times, for several passages"),
                         Presence::Optional, Option::Times::Several},
                        jsonOption()},
            .run = runLesson};
}

} // namespace app

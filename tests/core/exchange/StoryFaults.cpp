#include <QTest>

#include "tests/core/exchange/FaultRows.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

/// The row is about one line of a lesson of one question, which is put before the topics.
void addToLesson(FaultRow row)
{
    QString lesson = u"stories:\n"
                     "  - id: story/lesson\n"
                     "    title: Lesson\n"
                     "    views:\n"
                     "      - caption: Who helps whom?\n"
                     "        view: '{\"view\":\"graph\",\"selected\":[\"actor/russia\"]}'\n"
                     "        question:\n"
                     "          answer: [gis/P01, [gis/P02, atop/rules]]\n"
                     "          hints: [Look at the pact.]\n"
                     "          explanation: So it is.\n"_s;
    Q_ASSERT(lesson.contains(row.from));
    lesson.replace(row.from, row.to);
    if (row.at.isEmpty())
        row.at = row.to;
    row.from = u"topics:\n"_s;
    row.to = lesson + row.from;
    add(row);
}

} // namespace

void addStoryFaults()
{
    add({"story of no views", basics, u"topics:\n"_s,
         u"stories:\n  - {id: story/none, title: None, views: []}\ntopics:\n"_s, u"empty-story"_s,
         u"The story has no views."_s, u"{id: story/none"_s});
    addToLesson({"view that is no JSON", basics, u"'{\"view\":\"graph\",\"selected\":[\"actor/russia\"]}'"_s,
                 u"graph"_s, u"bad-view"_s, u"This is no view: it has to be JSON."_s, u"view: graph"_s});
    addToLesson({"view of what nobody defines", basics, u"actor/russia"_s, u"actor/rome"_s, u"unknown-identifier"_s,
                 u"A view of the story shows “actor/rome”, which nobody defines."_s});
    addToLesson({"story of another name", basics, u"story/lesson"_s, u"lesson/one"_s, u"bad-identifier"_s,
                 u"A story is called story/NAME, and by no name twice."_s});
    addToLesson({"question without an answer", basics, u"          answer: [gis/P01, [gis/P02, atop/rules]]\n"_s, u""_s,
                 u"missing-key"_s, u"The key “answer” is missing."_s, u"hints: [Look at"_s});
    addToLesson({"question with an empty answer", basics, u"[gis/P01, [gis/P02, atop/rules]]"_s, u"[]"_s,
                 u"empty-answer"_s, u"An answer names at least one passage."_s, u"answer: []"_s});
    addToLesson({"answer by a passage that is missing", basics, u"gis/P01"_s, u"gis/P99"_s, u"no-passage"_s,
                 u"There is no passage “gis/P99”."_s});
    addToLesson({"answer by the same passage twice", basics, u"[gis/P02, atop/rules]"_s, u"[gis/P02, gis/P01]"_s,
                 u"used-twice"_s, u"The passage “gis/P01” stands twice in one answer."_s});
    addToLesson({"question without hints", basics, u"          hints: [Look at the pact.]\n"_s, u""_s, u"missing-key"_s,
                 u"The key “hints” is missing."_s, u"answer: [gis/P01"_s});
    addToLesson({"question with no hint in its list", basics, u"[Look at the pact.]"_s, u"[]"_s, u"no-hint"_s,
                 u"A question has at least one hint."_s, u"hints: []"_s});
    addToLesson({"hint that is no text", basics, u"[Look at the pact.]"_s, u"[[Look, at]]"_s, u"wrong-form"_s,
                 u"A hint is one text."_s});
    addToLesson({"question without explanation", basics, u"          explanation: So it is.\n"_s, u""_s,
                 u"missing-key"_s, u"The key “explanation” is missing."_s, u"answer: [gis/P01"_s});
    addToLesson({"unknown key of a question", basics, u"explanation:"_s, u"why: x\n          explanation:"_s,
                 u"unknown-key"_s, u"The key “why” is not known here."_s, u"why: x"_s});
}

} // namespace test

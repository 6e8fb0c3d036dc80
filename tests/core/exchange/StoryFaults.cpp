#include <QTest>

#include "tests/core/exchange/FaultRows.h"

namespace test {

using namespace Qt::StringLiterals;

namespace {

/// A lesson of one question put before the topics; the row is about one line of it.
void addRow(const char *name, const QString &from, const QString &to, const FaultRow &expected)
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
    Q_ASSERT(lesson.contains(from));
    lesson.replace(from, to);
    add({name, basics, u"topics:\n"_s, lesson + u"topics:\n"_s, expected.kind, expected.message,
         expected.at.isEmpty() ? to : expected.at});
}

} // namespace

void addStoryFaults()
{
    const auto expect = [](const QString &kind, const QString &message, const QString &at = {}) {
        return FaultRow{.name = "", .file = {}, .from = {}, .to = {}, .kind = kind, .message = message, .at = at};
    };
    add({"story of no views", basics, u"topics:\n"_s,
         u"stories:\n  - {id: story/none, title: None, views: []}\ntopics:\n"_s, u"empty-story"_s,
         u"The story has no views."_s, u"{id: story/none"_s});
    addRow("view that is no JSON", u"'{\"view\":\"graph\",\"selected\":[\"actor/russia\"]}'"_s, u"graph"_s,
           expect(u"bad-view"_s, u"This is no view: it has to be JSON."_s, u"view: graph"_s));
    addRow("view of what nobody defines", u"actor/russia"_s, u"actor/rome"_s,
           expect(u"unknown-identifier"_s, u"A view of the story shows “actor/rome”, which nobody defines."_s));
    addRow("story of another name", u"story/lesson"_s, u"lesson/one"_s,
           expect(u"bad-identifier"_s, u"A story is called story/NAME, and by no name twice."_s));
    addRow("question without an answer", u"          answer: [gis/P01, [gis/P02, atop/rules]]\n"_s, u""_s,
           expect(u"missing-key"_s, u"The key “answer” is missing."_s, u"hints: [Look at"_s));
    addRow("question with an empty answer", u"[gis/P01, [gis/P02, atop/rules]]"_s, u"[]"_s,
           expect(u"empty-answer"_s, u"An answer names at least one passage."_s, u"answer: []"_s));
    addRow("answer by a passage that is missing", u"gis/P01"_s, u"gis/P99"_s,
           expect(u"no-passage"_s, u"There is no passage “gis/P99”."_s));
    addRow("answer by the same passage twice", u"[gis/P02, atop/rules]"_s, u"[gis/P02, gis/P01]"_s,
           expect(u"used-twice"_s, u"The passage “gis/P01” stands twice in one answer."_s));
    addRow("question without hints", u"          hints: [Look at the pact.]\n"_s, u""_s,
           expect(u"missing-key"_s, u"The key “hints” is missing."_s, u"answer: [gis/P01"_s));
    addRow("question with no hint in its list", u"[Look at the pact.]"_s, u"[]"_s,
           expect(u"no-hint"_s, u"A question has at least one hint."_s, u"hints: []"_s));
    addRow("hint that is no text", u"[Look at the pact.]"_s, u"[[Look, at]]"_s,
           expect(u"wrong-form"_s, u"A hint is one text."_s));
    addRow("question without explanation", u"          explanation: So it is.\n"_s, u""_s,
           expect(u"missing-key"_s, u"The key “explanation” is missing."_s, u"answer: [gis/P01"_s));
    addRow("unknown key of a question", u"explanation:"_s, u"why: x\n          explanation:"_s,
           expect(u"unknown-key"_s, u"The key “why” is not known here."_s, u"why: x"_s));
}

} // namespace test

#include "app/export/pptx/SlideText.h"

#include <algorithm>

namespace app {

namespace {

enum class Script { Latin, Cyrillic, Hangul, Han, Kana };

Script scriptOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Hangul:
        return Script::Hangul;
    case QChar::Script_Han:
        return Script::Han;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return Script::Kana;
    default:
        return Script::Latin;
    }
}

bool isShared(char32_t c)
{
    return QChar::script(c) <= QChar::Script_Common;
}

const char *languageOf(Script script)
{
    switch (script) {
    case Script::Latin:
        return "en-GB";
    case Script::Cyrillic:
        return "ru-RU";
    case Script::Hangul:
        return "ko-KR";
    case Script::Han:
        return "zh-CN";
    case Script::Kana:
        return "ja-JP";
    }
    Q_UNREACHABLE();
}

/// Named in the run: what the theme says of East Asian fonts is not heeded everywhere.
const char *eastAsianFont(Script script)
{
    switch (script) {
    case Script::Hangul:
        return "Malgun Gothic";
    case Script::Han:
        return "Microsoft YaHei";
    case Script::Kana:
        return "Yu Gothic";
    default:
        return nullptr;
    }
}

struct Run
{
    QString words;
    Script script = Script::Latin;
};

/// Spaces and signs go with the script before them.
std::vector<Run> runsOf(const QString &words)
{
    std::vector<Run> runs;
    const auto codes = words.toUcs4();
    for (const uint code : codes) {
        const Script script = scriptOf(code);
        const bool goesOn = !runs.empty() && (isShared(code) || runs.back().script == script);
        if (!goesOn)
            runs.push_back({{}, script});
        const char32_t letter = code;
        runs.back().words += QString::fromUcs4(&letter, 1);
    }
    return runs;
}

void writeRunStyle(PartXml &xml, const Run &run, const RunStyle &style, const DeckColours &colours)
{
    const bool hasSize = style.fontSize > 0;
    const QString size = QString::number(style.fontSize);
    const char *language = languageOf(run.script);
    const char *weight = style.isBold ? "1" : "0";
    const auto properties =
        hasSize ? xml.element("a:rPr",
                              {{"lang", language}, {"altLang", "en-GB"}, {"sz", size}, {"b", weight}, {"dirty", "0"}})
                : xml.element("a:rPr", {{"lang", language}, {"altLang", "en-GB"}, {"dirty", "0"}});
    if (style.colour)
        colours.writeFill(xml, *style.colour);
    if (style.font == RunStyle::Font::Theme)
        xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
    if (const char *font = eastAsianFont(run.script))
        xml.leaf("a:ea", {{"typeface", font}});
    if (!style.linkId.isEmpty())
        xml.leaf("a:hlinkClick", {{"r:id", style.linkId}});
}

const char *horizontalOf(Qt::Alignment align)
{
    return align & Qt::AlignLeft ? "l" : align & Qt::AlignRight ? "r" : "ctr";
}

const char *anchorOf(Qt::Alignment align)
{
    return align & Qt::AlignTop ? "t" : align & Qt::AlignBottom ? "b" : "ctr";
}

} // namespace

bool hasEastAsianLetters(const QString &words)
{
    const auto letters = words.toUcs4();
    return std::ranges::any_of(letters, [](char32_t c) { return eastAsianFont(scriptOf(c)) != nullptr; });
}

void writeRuns(PartXml &xml, const QString &words, const RunStyle &style, const DeckColours &colours)
{
    for (const Run &run : runsOf(words)) {
        const auto element = xml.element("a:r");
        writeRunStyle(xml, run, style, colours);
        xml.leaf("a:t", {}, run.words);
    }
}

void writeTextBody(PartXml &xml, const SlideText &text, const DeckColours &colours, const char *element)
{
    const auto body = xml.element(element);
    {
        const auto properties =
            xml.element("a:bodyPr", {{"wrap", text.wrap == SlideText::Wrap::None ? "none" : "square"},
                                     {"lIns", text.inset},
                                     {"tIns", 0},
                                     {"rIns", text.inset},
                                     {"bIns", 0},
                                     {"rtlCol", 0},
                                     {"anchor", anchorOf(text.align)}});
        xml.leaf("a:noAutofit");
    }
    xml.leaf("a:lstStyle");
    const auto paragraph = xml.element("a:p");
    xml.leaf("a:pPr", {{"algn", horizontalOf(text.align)}});
    for (qsizetype i = 0; i < text.lines.size(); ++i) {
        if (i > 0)
            xml.leaf("a:br");
        writeRuns(xml, text.lines[i], {text.fontSize, text.isBold, text.colour, {}, RunStyle::Font::Theme}, colours);
    }
    if (text.lines.isEmpty())
        xml.leaf("a:endParaRPr", {{"lang", "en-GB"}});
}

} // namespace app

#include "core/store/SearchMatch.h"

#include <algorithm>
#include <tuple>

#include "core/store/FoldedText.h"

namespace core {

namespace {

constexpr qsizetype wordsBefore = 40; // characters shown before the first find
constexpr qsizetype snippetLength = 160;

struct Place
{
    SearchMatch::Kind kind = SearchMatch::Kind::Parts;
    qsizetype start = -1;
};

bool isWordAt(const QString &text, qsizetype index)
{
    return index >= 0 && index < text.size() && (text[index].isLetterOrNumber() || text[index].isSurrogate());
}

/// The best place of a word: the first where it stands whole, else the first that it begins, else the first at all.
Place bestPlace(const QString &text, const QString &word)
{
    Place best;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool isBeginning = !isWordAt(text, at - 1);
        const bool isWhole = isBeginning && !isWordAt(text, at + word.size());
        const SearchMatch::Kind kind = isWhole       ? SearchMatch::Kind::WholeWords
                                       : isBeginning ? SearchMatch::Kind::Beginnings
                                                     : SearchMatch::Kind::Parts;
        if (best.start < 0 || kind < best.kind)
            best = {kind, at};
        if (isWhole)
            break;
    }
    return best;
}

void joinOverlapping(std::vector<std::pair<qsizetype, qsizetype>> &places)
{
    std::sort(places.begin(), places.end());
    std::vector<std::pair<qsizetype, qsizetype>> joined;
    for (const auto &place : places) {
        if (!joined.empty() && place.first < joined.back().second)
            joined.back().second = std::max(joined.back().second, place.second);
        else
            joined.push_back(place);
    }
    places = std::move(joined);
}

/// Back to the beginning of a word, so that none is shown in pieces.
qsizetype snippetStart(const QString &text, qsizetype firstFind)
{
    qsizetype start = std::max<qsizetype>(0, firstFind - wordsBefore);
    if (start == 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', start);
    if (space >= 0 && space < firstFind)
        return space + 1;
    return text[start].isLowSurrogate() ? start + 1 : start;
}

qsizetype snippetEnd(const QString &text, qsizetype start, qsizetype firstFindEnd)
{
    const qsizetype limit = std::max(start + snippetLength, firstFindEnd);
    if (limit >= text.size())
        return text.size();
    const qsizetype space = text.lastIndexOf(u' ', limit);
    if (space >= firstFindEnd)
        return space;
    return text[limit].isLowSurrogate() ? limit + 1 : limit;
}

} // namespace

bool operator<(const SearchMatch &a, const SearchMatch &b)
{
    return std::tie(a.kind, a.spread, a.position, a.length) < std::tie(b.kind, b.spread, b.position, b.length);
}

std::optional<SearchMatch> SearchMatch::of(const QStringList &foldedWords, const QString &text)
{
    const FoldedText folded = FoldedText::of(text);
    SearchMatch match{Kind::WholeWords, 0, folded.text.size(), folded.text.size(), {}};
    qsizetype last = 0;
    for (const QString &word : foldedWords) {
        const Place place = bestPlace(folded.text, word);
        if (place.start < 0)
            return std::nullopt;
        match.kind = std::max(match.kind, place.kind);
        match.position = std::min(match.position, place.start);
        last = std::max(last, place.start);
        match.places.emplace_back(folded.origins[std::size_t(place.start)],
                                  folded.origins[std::size_t(place.start + word.size())]);
    }
    match.spread = last - match.position;
    if (folded.text == foldedWords.join(u' '))
        match.kind = Kind::WholeText;
    joinOverlapping(match.places);
    return match;
}

QString snippet(const QString &text, const SearchMatch &match)
{
    const qsizetype start = match.places.empty() ? 0 : snippetStart(text, match.places.front().first);
    const qsizetype end = snippetEnd(text, start, match.places.empty() ? 0 : match.places.front().second);
    const auto clean = [&](qsizetype from, qsizetype to) {
        QString part = text.sliced(from, to - from);
        std::replace_if(
            part.begin(), part.end(), [](QChar c) { return c < u' '; }, QChar(u' '));
        return part;
    };
    QString result = start > 0 ? QStringLiteral("…") : QString();
    qsizetype at = start;
    for (const auto &[from, to] : match.places) {
        if (from < at || to > end)
            continue;
        result += clean(at, from) + u'\u0002' + clean(from, to) + u'\u0003';
        at = to;
    }
    result += clean(at, end);
    return end < text.size() ? result + QStringLiteral("…") : result;
}

} // namespace core

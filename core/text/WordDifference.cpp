#include "core/text/WordDifference.h"

#include <functional>

#include <QHash>
#include <dtl/dtl.hpp>

#include "core/text/TextWords.h"

namespace core {

namespace {

using Kind = DifferencePiece::Kind;

/// A text cut into words, each with what stands behind it up to the next one.
struct CutText
{
    std::vector<int> numbers; ///< one a word; equal words have equal numbers
    QString lead;             ///< what stands before the first word
    QStringList parts;        ///< one a word
};

CutText cut(const QString &text, QHash<QString, int> &known)
{
    const std::vector<TextWord> words = wordsOf(text);
    CutText result;
    result.lead = words.empty() ? text : text.first(words.front().start);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const qsizetype end = i + 1 < words.size() ? words[i + 1].start : text.size();
        result.parts << text.sliced(words[i].start, end - words[i].start);
        const auto found = known.constFind(words[i].folded);
        result.numbers.push_back(found == known.constEnd() ? int(known.size()) : *found);
        known.insert(words[i].folded, result.numbers.back());
    }
    return result;
}

bool isGlued(const QString &left, const QString &right)
{
    return !left.isEmpty() && left.back().isLetterOrNumber() && right.front().isLetterOrNumber() &&
           left.back().script() != QChar::Script_Han;
}

/// The last word of a text has no space behind it. Where another piece comes next, what was removed takes one, so that
/// the second text stays as it is.
void append(std::vector<DifferencePiece> &pieces, Kind kind, QString text)
{
    if (text.isEmpty())
        return;
    if (!pieces.empty() && pieces.back().kind == kind) {
        pieces.back().text += text;
        return;
    }
    if (!pieces.empty() && isGlued(pieces.back().text, text)) {
        if (pieces.back().kind == Kind::Removed)
            pieces.back().text += u' ';
        else if (kind == Kind::Removed)
            text.prepend(u' ');
    }
    pieces.push_back({kind, text});
}

/// Words taken out and put in at one place, collected so that those taken out come first.
struct Exchange
{
    QString removed;
    QString added;

    void flushTo(std::vector<DifferencePiece> &pieces)
    {
        append(pieces, Kind::Removed, std::exchange(removed, {}));
        append(pieces, Kind::Added, std::exchange(added, {}));
    }
};

} // namespace

WordDifference wordDifference(const QString &before, const QString &after)
{
    QHash<QString, int> known;
    const CutText a = cut(before, known);
    const CutText b = cut(after, known);
    WordDifference result;
    append(result.pieces, Kind::Same, b.lead);
    dtl::Diff<int> difference(a.numbers, b.numbers);
    difference.compose();
    qsizetype atA = 0;
    qsizetype atB = 0;
    qsizetype same = 0;
    Exchange exchange;
    for (const auto &[number, step] : difference.getSes().getSequence()) {
        if (step.type == dtl::SES_DELETE) {
            exchange.removed += a.parts[atA++];
        } else if (step.type == dtl::SES_ADD) {
            exchange.added += b.parts[atB++];
        } else {
            exchange.flushTo(result.pieces);
            append(result.pieces, Kind::Same, b.parts[atB++]);
            ++atA;
            ++same;
        }
    }
    exchange.flushTo(result.pieces);
    const qsizetype all = a.parts.size() + b.parts.size();
    result.likeness = all == 0 ? 1 : 2.0 * double(same) / double(all);
    return result;
}

} // namespace core

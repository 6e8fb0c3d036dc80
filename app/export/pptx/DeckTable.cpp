#include "app/export/pptx/DeckTable.h"

#include <algorithm>
#include <cmath>

#include "app/export/pptx/SlideText.h"
#include "app/picture/FontMetrics.h"

namespace app {

namespace {

constexpr double slack = 1.12; ///< fonts of other machines run wider
constexpr double heightOfLine = 1.3;
constexpr double pointsOfLetters = DeckTable::fontSize / 100.0;

TextRole roleOf(DeckCell::Weight weight)
{
    return weight == DeckCell::Weight::Bold ? TextRole::StrongLabel : TextRole::Label;
}

/// EMU for one pixel of the measures of text.
double unit(DeckCell::Weight weight)
{
    return pointsOfLetters / pixelSize(roleOf(weight)) * double(emuPerPoint) * slack;
}

double roomIn(Emu width, DeckCell::Weight weight)
{
    return std::max(1.0, double(width - 2 * DeckTable::sideMargin) / unit(weight));
}

} // namespace

Emu tableTextWidth(const QString &text, DeckCell::Weight weight)
{
    return Emu(std::ceil(textWidth(text, roleOf(weight)) * unit(weight))) + 2 * DeckTable::sideMargin;
}

int tableLines(const QString &text, Emu width, DeckCell::Weight weight)
{
    return std::max(1, int(wrapped(text, roleOf(weight), roomIn(width, weight)).size()));
}

Emu tableRowHeight(int lines)
{
    return Emu(std::ceil(lines * pointsOfLetters * heightOfLine)) * emuPerPoint + 2 * DeckTable::topMargin;
}

Emu tableRowHeight(int lines, const QString &text)
{
    constexpr double taller = 1.3;
    return hasEastAsianLetters(text) ? Emu(double(tableRowHeight(lines)) * taller) : tableRowHeight(lines);
}

QString tableText(const QString &text, Emu width, int mostLines, DeckCell::Weight weight)
{
    if (tableLines(text, width, weight) <= mostLines)
        return text;
    return wrapped(text, roleOf(weight), roomIn(width, weight), mostLines).join(u' ');
}

} // namespace app

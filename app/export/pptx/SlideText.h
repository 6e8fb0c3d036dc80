#pragma once

#include <optional>

#include <QColor>
#include <QStringList>

#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/Emu.h"

namespace app {

/// How the words of a shape are set. Sizes and lines are chosen here: programs for slides do not fit text to its shape
/// when they open a file.
struct SlideText
{
    enum class Wrap { None, Square };

    QStringList lines = {};
    int fontSize = 900; ///< in hundredths of a point; 0: as the placeholder has it
    bool isBold = false;
    std::optional<QColor> colour = {}; ///< nothing: as the placeholder has it
    Qt::Alignment align = Qt::AlignCenter;
    Emu inset = 0; ///< at the left and right
    Wrap wrap = Wrap::None;
};

/// `p:txBody` (or `a:txBody` in cells of tables, `c:` is never needed) of a shape; without lines an empty one.
void writeTextBody(PartXml &xml, const SlideText &text, const DeckColours &colours, const char *element = "p:txBody");
/// Whether some of the words are set in a font for Han, Hangul or Kana.
bool hasEastAsianLetters(const QString &words);

/// One paragraph's words, in runs of one script each with the language and the East Asian font of it.
struct RunStyle
{
    int fontSize = 0;
    bool isBold = false;
    std::optional<QColor> colour = {};
    QString linkId = {}; ///< the relationship of an address; empty: no link
    /// Named in the run where programs do not take the font over from the layout.
    enum class Font { Inherited, Theme } font = Font::Inherited;
};
void writeRuns(PartXml &xml, const QString &words, const RunStyle &style, const DeckColours &colours);

} // namespace app

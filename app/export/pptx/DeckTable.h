#pragma once

#include <optional>
#include <vector>

#include <QStringList>

#include "app/export/pptx/Emu.h"
#include "app/export/pptx/SlideFill.h"

namespace app {

struct DeckCell
{
    enum class Weight { Usual, Bold };
    /// What is drawn around a cell; of two neighbours the stronger one, in this order.
    enum class Border { None, Below, Gap, Dashed };

    QString text = {};
    SlideFill fill = {};
    QColor colour = {}; ///< of the text
    Weight weight = Weight::Usual;
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    Border border = Border::None;
    int columns = 1; ///< merged with those to the right
    int rows = 1;    ///< merged with those below
};

/// What a kind of cell means, under the table.
struct DeckSample
{
    DeckCell cell = {};
    QString words = {};
};

/// A table as it stands on one slide: every row has a cell for each column, those that others are merged over
/// included. A plain value.
struct DeckTable
{
    static constexpr int fontSize = 900; ///< in hundredths of a point
    static constexpr Emu sideMargin = 45720;
    static constexpr Emu topMargin = 12700;

    struct Row
    {
        Emu height = 0;
        std::vector<DeckCell> cells = {};
    };

    QString name = {}; ///< in the list of objects of the slide
    QString alt = {};
    int headRows = 1;
    std::vector<Emu> widths = {};
    std::vector<Row> rows = {};
    QColor line = {}; ///< of dashed borders
    std::vector<DeckSample> samples = {};
};

/// How wide text in the letters of tables is; fonts of other machines are allowed for.
Emu tableTextWidth(const QString &text, DeckCell::Weight weight = DeckCell::Weight::Usual);
/// How many lines a text takes in a column, and how high a row of so many lines is.
int tableLines(const QString &text, Emu width, DeckCell::Weight weight = DeckCell::Weight::Usual);
Emu tableRowHeight(int lines);
/// The same for lines that hold `text`: Han, Hangul and Kana come from fonts of taller lines.
Emu tableRowHeight(int lines, const QString &text);
/// The text cut so that it takes no more lines.
QString tableText(const QString &text, Emu width, int mostLines, DeckCell::Weight weight = DeckCell::Weight::Usual);

} // namespace app

#pragma once

#include <array>
#include <vector>

#include <QPointF>
#include <QRectF>
#include <QString>

#include "core/model/Ref.h"
#include "core/model/Terms.h"

namespace app {

/// What a mark looks like. Where it is drawn is `Mark::box` for the closed shapes, `Mark::points` for the lines.
enum class Shape {
    None, ///< text only
    Circle,
    RoundedRect,
    Square,
    Hexagon,
    Diamond,
    Ring,         ///< dashed circle
    Page,         ///< rectangle with a folded corner
    Bar,          ///< rectangle with slightly rounded corners
    BarOpenEnd,   ///< a bar whose right end fades out: still going on
    BarFuzzyEnds, ///< a bar whose ends are uncertain: ragged
    Polyline,     ///< straight pieces through `points`
    Curve,        ///< quadratic curve: start, control point, end
    Bracket,      ///< from points[0] to points[1], ticks pointing towards points[2]
    Plate,        ///< background of a headline or note
    Ribbon ///< band from points[0] (top) and [1] (bottom) at its left end to [2] (top) and [3] (bottom) at its right
           ///< end
};

/// What a mark means to the eye; the theme turns it into colours. Never a colour itself.
enum class StyleRole {
    Actor,
    Treaty,
    Clause,
    Topic,
    Event,
    Scenario,
    Source,
    Edge,     ///< any link; `Mark::modality` tells the line style
    Gap,      ///< computed gap
    Grid,     ///< axis lines and ticks: not interactive
    Axis,     ///< axis labels
    Headline, ///< the sentence that says what is shown
    Note,
    DateHandle,
    Disagreement,
    Series ///< part of a chart; `Mark::series` tells colour and pattern
};

/// How the text of a mark is set.
enum class TextRole { Inside, Label, StrongLabel, Axis, Headline, Subhead, Small };

/// States in which a mark is drawn. Several at once. Each is told by more than colour.
enum MarkState : unsigned {
    NoState = 0,
    Ended = 1U << 0,     ///< paler, and the alt text says so
    Unchecked = 1U << 1, ///< not checked against a text: a small open dot beside the text
    Disputed = 1U << 2,  ///< sources differ: a small fork sign
    Absent = 1U << 3,    ///< hollow with dashed outline: checked and absent
    Expanded = 1U << 4,
    Pinned = 1U << 5, ///< a small pin sign
    TwoWay = 1U << 6, ///< arrow heads at both ends
    OneWay = 1U << 7, ///< arrow head at the end
    Partial = 1U << 8 ///< covers it in part only: hardly filled, and its text stands in brackets
};

/// The series that is grey and plain: "none of these".
inline constexpr int plainSeries = -1;

/// One thing that is drawn, and what it stands for. A picture is a list of these; window, files, legend, alt text and
/// screen reader all work on them and on nothing else. Coordinates are device-independent pixels of the picture.
struct Mark
{
    std::vector<core::Ref> standsFor = {}; ///< statements or entities; empty for grid and axis only
    Shape shape = Shape::None;
    StyleRole role = StyleRole::Grid;
    QRectF box = {};
    std::vector<QPointF> points = {};
    /// What a link leads from and to, in the direction of `points`; null for other lines. On slides a line is glued to
    /// the node marks that stand for these.
    std::array<core::Ref, 2> joins = {};
    core::Modality modality = core::Modality::Fact;
    int series = 0;            ///< of the role Series: which one, from 0; `plainSeries` for what is left over
    unsigned states = NoState; ///< MarkState flags
    QString text = {};
    TextRole textRole = TextRole::Label;
    QRectF textBox = {}; ///< where the text goes; empty: inside `box`
    Qt::Alignment textAlign = Qt::AlignCenter;
    QString alt = {};      ///< one sentence for the screen reader, the SVG title and the slide
    double importance = 0; ///< who keeps the label when there is no room
    int layer = 0;         ///< drawn from low to high: 0 grid, 1 edges, 2 nodes, 3 labels, 4 headline
    /// Reading order; equal ones in the order of the list; negative: not read by itself (a second label).
    int order = 0;

    bool isInteractive() const { return !standsFor.empty(); }
    bool has(MarkState state) const { return (states & state) != 0; }
    void translate(QPointF by)
    {
        box.translate(by);
        if (!textBox.isNull())
            textBox.translate(by);
        for (QPointF &point : points)
            point += by;
    }
};

} // namespace app

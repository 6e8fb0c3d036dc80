#pragma once

#include <optional>
#include <vector>

#include <QBrush>
#include <QPainterPath>
#include <QPen>

#include "app/export/pptx/ConnectionSites.h"
#include "app/export/pptx/DeckColours.h"
#include "app/export/pptx/SlideFill.h"
#include "app/export/pptx/SlideText.h"

namespace app {

/// Glue at both ends of a connector.
struct ShapeGlue
{
    int fromId = 0;
    int toId = 0;
    SitePair sites = {};
};

/// One native thing on a slide: a preset shape, a freeform, a box of text or a line.
struct SlideShape
{
    enum class Kind { Preset, Freeform, TextBox, Line };
    enum class Heads { None, End, Both };

    Kind kind = Kind::Preset;
    int id = 0; ///< unique on the slide
    QString name = {};
    QString alt = {}; ///< empty: decoration, which screen readers pass over
    EmuRect box = {};
    const char *preset = "rect";
    int adjust = -1;                    ///< of the preset; negative: as it is
    QPainterPath path = {};             ///< of a freeform, in EMU from the corner of `box`
    QBrush brush = Qt::NoBrush;         ///< gradients run from left to right through `box`
    std::optional<SlideFill> fill = {}; ///< in the place of `brush`
    QPen pen = Qt::NoPen;               ///< width in pixels of the slide
    std::optional<SlideText> text = {};
    EmuPoint from = {}; ///< of a line
    EmuPoint to = {};
    Heads heads = Heads::None;
    std::optional<ShapeGlue> glue = {};
};

EmuRect boundsOf(const SlideShape &shape);
EmuRect united(const EmuRect &a, const EmuRect &b);

void writeShape(PartXml &xml, const SlideShape &shape, const DeckColours &colours);
/// `p:grpSp` around shapes; its coordinates are those of the slide.
struct SlideGroup
{
    int id = 0;
    QString name = {};
    QString alt = {};
    std::vector<SlideShape> shapes = {};
};
/// A group of one is that one.
void writeGroup(PartXml &xml, const SlideGroup &group, const DeckColours &colours);

/// `p:xfrm`: where the frame of a table or a chart stands.
void writeFramePlace(PartXml &xml, const EmuRect &box);
/// `p:cNvPr`: the number, name and description that every object has.
void writeNameOf(PartXml &xml, int id, const QString &name, const QString &alt);

} // namespace app

#pragma once

#include <map>

#include "app/export/pptx/ShapeIds.h"
#include "app/export/pptx/SlideShape.h"
#include "app/picture/Drawing.h"
#include "app/picture/Picture.h"

namespace app {

/// Turns the marks of a picture into native things: nodes into preset shapes with their text inside, links between them
/// into glued lines, whatever else into freeforms and boxes of text; what belongs to one mark is one group.
class PictureShapes
{
public:
    PictureShapes(const Theme &theme, const SlideFrame &frame, ShapeIds &ids);

    /// Drawn from first to last. Names and descriptions come from the marks.
    std::vector<SlideGroup> groups(const Picture &picture);

private:
    struct Node
    {
        int id = 0;
        Shape shape = Shape::None;
        EmuRect box = {};
    };

    void findNodes(const Picture &picture);
    void addStep(const Picture &picture, const DrawStep &step);
    const Node *nodeNear(core::Ref ref, QPointF place) const;
    SlideShape nodeShape(const Mark &mark, const Node &node) const;
    std::optional<SlideShape> linkShape(const Mark &mark);
    void addStrokes(SlideGroup &group, const std::vector<Stroke> &strokes, std::size_t first);
    SlideShape strokeShape(const Stroke &stroke);
    SlideShape shapeOfLine(const Stroke &stroke);
    void addOutsideText(SlideGroup &group, const Mark &mark);
    void addShape(SlideGroup &group, const Mark &mark, DrawStep::Part part);
    std::optional<SlideText> insideText(const Mark &mark) const;
    SlideText textOf(const Mark &mark, const Drawing &drawing) const;

    const Theme &m_theme;
    SlideFrame m_frame;
    ShapeIds &m_ids;
    std::map<MarkIndex, Node> m_nodes;
    std::map<core::Ref, std::vector<MarkIndex>> m_nodesOf; ///< two days side by side show an entity twice
    std::map<std::pair<int, int>, int> m_links;            ///< lines so far between two nodes, by their ids
    std::vector<SlideGroup> m_groups;
};

} // namespace app

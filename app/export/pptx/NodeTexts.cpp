#include "app/export/pptx/NodeTexts.h"

#include <algorithm>
#include <cmath>

#include <QSet>

#include "app/export/pptx/ConnectionSites.h"
#include "app/picture/FontMetrics.h"
#include "core/graph/layout/BoxSeparation.h"

namespace app {

namespace {

constexpr double halfRoot = 0.70710678118654752;
constexpr double slack = 1.1; ///< fonts of other machines run wider
constexpr double fullest = 0.5;
constexpr int labelLayer = 3;

bool isNode(const Mark &mark)
{
    return mark.isInteractive() && mark.layer < labelLayer && presetOf(mark.shape) != nullptr && !mark.box.isEmpty();
}

bool isLabel(const Mark &mark)
{
    return mark.shape == Shape::None && mark.order < 0 && mark.layer == labelLayer && !mark.text.isEmpty();
}

/// What a shape must be to hold a text of this size; see the text areas of the presets in ECMA-376. Null: too much of
/// it is wasted.
QSizeF sizeFor(Shape shape, QSizeF text)
{
    const QSizeF wide(text.width() * slack + 8, text.height() + 4);
    switch (shape) {
    case Shape::Circle:
    case Shape::Ring:
        return wide / halfRoot;
    case Shape::RoundedRect:
    case Shape::Square:
    case Shape::Page:
        return {wide.width() + 6, wide.height() + 6};
    case Shape::Hexagon:
        return {wide.width() * 1.3 + 8, wide.height() * 1.5};
    default:
        return {};
    }
}

/// The lines that make the smallest shape.
QStringList compactLines(const Mark &label, Shape shape)
{
    QStringList best;
    double least = 0;
    for (const double width : {44.0, 60.0, 76.0, 92.0, 108.0, 124.0, 140.0}) {
        const QStringList lines = wrapped(label.text, label.textRole, width);
        const QSizeF size = sizeFor(shape, textSize(lines.join(u'\n'), label.textRole));
        const double badness = size.width() * size.height() * (size.height() > size.width() ? 1.6 : 1.0);
        const bool isCut = lines.join(u' ').contains(u'…');
        if (!isCut && (best.isEmpty() || badness < least)) {
            best = lines;
            least = badness;
        }
    }
    return best;
}

class NodeSpreading
{
public:
    NodeSpreading(const Picture &picture, QSizeF room) : m_picture(picture), m_room(room) {}

    Picture spread()
    {
        findNodes();
        if (m_nodes.empty() || !hasLinks() || showsTwice())
            return m_picture;
        for (const MarkIndex node : m_nodes)
            grow(node);
        double area = 0;
        for (const auto &[width, height] : m_sizes)
            area += double(width) * double(height);
        if (area > fullest * m_room.width() * m_room.height())
            return m_picture;
        place();
        return result();
    }

private:
    bool hasLinks() const
    {
        return std::any_of(m_picture.marks.begin(), m_picture.marks.end(),
                           [](const Mark &mark) { return !mark.joins[0].isNull(); });
    }

    /// Two days side by side: what stands for the same has to stay at the same place of both.
    bool showsTwice() const
    {
        QSet<core::Ref> seen;
        return std::any_of(m_nodes.begin(), m_nodes.end(), [&](MarkIndex node) {
            const core::Ref ref = m_picture.marks[std::size_t(node)].standsFor.front();
            const bool isSecond = seen.contains(ref);
            seen.insert(ref);
            return isSecond;
        });
    }

    void findNodes()
    {
        m_changed = m_picture;
        QHash<core::Ref, MarkIndex> labels;
        for (MarkIndex i = 0; i < MarkIndex(m_picture.marks.size()); ++i) {
            const Mark &mark = m_picture.marks[std::size_t(i)];
            if (isNode(mark))
                m_nodes.push_back(i);
            else if (isLabel(mark) && !mark.standsFor.empty())
                labels.insert(mark.standsFor.front(), i);
        }
        for (const MarkIndex node : m_nodes)
            m_labels.push_back(labels.value(m_picture.marks[std::size_t(node)].standsFor.front(), -1));
    }

    void grow(MarkIndex node)
    {
        Mark &mark = m_changed.marks[std::size_t(node)];
        const MarkIndex label = m_labels[m_sizes.size()];
        QRectF taken = mark.box;
        if (label >= 0) {
            const Mark &text = m_picture.marks[std::size_t(label)];
            const QStringList lines = compactLines(text, mark.shape);
            const QSizeF size =
                lines.isEmpty() ? QSizeF() : sizeFor(mark.shape, textSize(lines.join(u'\n'), text.textRole));
            if (!size.isEmpty()) {
                const QPointF centre = mark.box.center();
                mark.box.setSize(size.expandedTo(mark.box.size()));
                mark.box.moveCenter(centre);
                mark.text = lines.join(u'\n');
                mark.textRole = text.textRole;
                m_gone.push_back(label);
                taken = mark.box;
            } else {
                taken |= text.box;
            }
        }
        // The box that is kept free lies around the middle of the node.
        const QPointF centre = mark.box.center();
        const double halfWidth = std::max(centre.x() - taken.left(), taken.right() - centre.x());
        const double halfHeight = std::max(centre.y() - taken.top(), taken.bottom() - centre.y());
        m_sizes.push_back({float(2 * halfWidth), float(2 * halfHeight)});
    }

    /// Stretched over the room, then pushed apart.
    void place()
    {
        QRectF centres;
        for (const MarkIndex node : m_nodes) {
            const QPointF c = m_changed.marks[std::size_t(node)].box.center();
            centres |= QRectF(c - QPointF(0.5, 0.5), QSizeF(1, 1));
        }
        float widest = 0;
        float highest = 0;
        for (const auto &[width, height] : m_sizes) {
            widest = std::max(widest, width);
            highest = std::max(highest, height);
        }
        const double scaleX = std::max(1.0, (m_room.width() - double(widest)) / centres.width());
        const double scaleY = std::max(1.0, (m_room.height() - double(highest)) / centres.height());
        m_places.x.resize(m_nodes.size());
        m_places.y.resize(m_nodes.size());
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            const QPointF c = m_changed.marks[std::size_t(m_nodes[i])].box.center() - centres.topLeft();
            m_places.x[i] = float(c.x() * scaleX);
            m_places.y[i] = float(c.y() * scaleY);
        }
        core::separateBoxes(m_places, m_sizes, {}, {.gapX = 26, .gapY = 18, .hair = 1});
    }

    Picture result()
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i) {
            Mark &mark = m_changed.marks[std::size_t(m_nodes[i])];
            const QPointF by = QPointF(double(m_places.x[i]), double(m_places.y[i])) - mark.box.center();
            mark.translate(by);
            const MarkIndex label = m_labels[i];
            if (label >= 0)
                m_changed.marks[std::size_t(label)].translate(by);
        }
        std::sort(m_gone.begin(), m_gone.end(), std::greater<>());
        for (const MarkIndex label : m_gone)
            m_changed.marks.erase(m_changed.marks.begin() + label);
        return std::move(m_changed);
    }

    const Picture &m_picture;
    QSizeF m_room;
    Picture m_changed;
    std::vector<MarkIndex> m_nodes;
    std::vector<MarkIndex> m_labels; ///< by node; -1: none
    std::vector<MarkIndex> m_gone;
    core::BoxSizes m_sizes;
    core::Places m_places;
};

} // namespace

Picture withTextInNodes(const Picture &picture, QSizeF room)
{
    return NodeSpreading(picture, room).spread();
}

} // namespace app

#include "app/views/graph/GraphPicture.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "app/picture/FontMetrics.h"
#include "app/picture/Shapes.h"
#include "app/session/Wording.h"
#include "app/views/LabelPlacing.h"
#include "app/views/SourceList.h"
#include "app/views/graph/GraphAlt.h"
#include "app/views/graph/GraphAxis.h"
#include "app/views/graph/GraphLayouts.h"
#include "app/views/graph/GraphLinks.h"
#include "app/views/graph/GraphShapes.h"

namespace app {

namespace {

using core::EntityId;
using core::EntityKind;

class PictureBuilder
{
public:
    PictureBuilder(const core::Knowledge &knowledge, const GraphPlaces &places, const GraphPictureOptions &options,
                   GraphContent content)
        : m_knowledge(knowledge), m_places(places), m_options(options), m_content(std::move(content))
    {}

    GraphPicture build()
    {
        std::vector<Mark> nodes;
        for (const EntityId id : m_content.nodes)
            nodes.push_back(node(id));
        auto &marks = m_result.picture.marks;
        for (const LinkBundle &link : m_content.links)
            addLink(link, nodes);
        const auto firstNode = MarkIndex(marks.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_result.nodes.insert(m_content.nodes[i].value, firstNode + MarkIndex(i));
            marks.push_back(nodes[i]);
        }
        for (std::size_t i = 0; i < m_result.links.size(); ++i) {
            m_result.links[i].from += firstNode;
            m_result.links[i].to += firstNode;
        }
        orderForReading(firstNode);
        addLabels(firstNode);
        finish();
        return std::move(m_result);
    }

private:
    QSizeF sizeOf(const core::Entity &entity, int degree) const
    {
        const double scale = std::clamp(std::sqrt(m_options.zoom), 0.62, 1.5);
        switch (entity.kind) {
        case EntityKind::Actor: {
            const double side = 2 * std::min(9 + 1.9 * std::sqrt(double(degree)), 24.0);
            return QSizeF(side, side) * scale;
        }
        case EntityKind::Treaty: {
            if (m_options.small.contains(entity.id))
                return {18, 13};
            // The text inside keeps its size, so the box does.
            const double text = textSize(m_knowledge.treaty(entity.id)->shortLabel, TextRole::Inside).width();
            return {std::max(44.0, text + 18), 26};
        }
        case EntityKind::Scenario:
            return QSizeF(30, 30) * scale;
        case EntityKind::Topic:
            return QSizeF(22, 20) * scale;
        case EntityKind::Event:
            return QSizeF(18, 18) * scale;
        default:
            return QSizeF(14, 14) * scale;
        }
    }

    /// The size that a measure gives: its share of the area, and always enough to be seen and hit.
    QSizeF measuredSize(const core::Entity &entity, int degree) const
    {
        if (!m_options.size)
            return sizeOf(entity, degree);
        const double share = std::sqrt(m_options.size->share(entity.id));
        if (entity.kind == EntityKind::Treaty) // the text inside has to fit
            return sizeOf(entity, degree) * (1 + 0.6 * share);
        const double scale = std::clamp(std::sqrt(m_options.zoom), 0.62, 1.5);
        const double side = (14 + 46 * share) * scale;
        return {side, side};
    }

    Mark node(EntityId id) const
    {
        const core::Entity &entity = m_knowledge.entity(id);
        const int degree = m_content.degree.value(id.value);
        Mark mark;
        mark.standsFor = {id};
        mark.shape = shapeOf(entity.kind);
        mark.role = roleOf(entity.kind);
        if (m_options.colour)
            setTint(mark, m_options.colour->tintOf(id));
        mark.layer = 2;
        const QSizeF size = measuredSize(entity, degree);
        const QPointF centre = m_places.value(id.value) * m_options.zoom;
        mark.box = QRectF(centre - QPointF(size.width(), size.height()) / 2, size);
        mark.states = statesOfNode(m_knowledge, id, m_options);
        mark.importance = importanceOf(entity.kind, degree);
        mark.alt = altOfNode(m_knowledge, id, m_options, degree);
        const core::Treaty *treaty = m_knowledge.treaty(id);
        if (treaty != nullptr && !m_options.small.contains(id)) {
            mark.text = treaty->shortLabel;
            mark.textRole = TextRole::Inside;
        }
        return mark;
    }

    int indexOf(EntityId id) const
    {
        const auto found = std::lower_bound(m_content.nodes.begin(), m_content.nodes.end(), id);
        return found != m_content.nodes.end() && *found == id ? int(found - m_content.nodes.begin()) : -1;
    }

    void addLink(const LinkBundle &link, const std::vector<Mark> &nodes)
    {
        const int from = indexOf(link.first);
        const int to = indexOf(link.second);
        if (from < 0 || to < 0)
            return;
        m_result.links.push_back({MarkIndex(m_result.picture.marks.size()), from, to});
        m_result.picture.marks.push_back(linkMark(m_knowledge, link, nodes[size_t(from)], nodes[size_t(to)]));
    }

    std::vector<MarkIndex> byImportance(MarkIndex firstNode) const
    {
        const auto &marks = m_result.picture.marks;
        std::vector<MarkIndex> order(marks.size() - std::size_t(firstNode));
        std::iota(order.begin(), order.end(), firstNode);
        std::stable_sort(order.begin(), order.end(), [&](MarkIndex a, MarkIndex b) {
            return marks[size_t(a)].importance > marks[size_t(b)].importance;
        });
        return order;
    }

    /// Nodes are read before links, the more important ones first.
    void orderForReading(MarkIndex firstNode)
    {
        int place = 1;
        for (const MarkIndex i : byImportance(firstNode))
            m_result.picture.marks[size_t(i)].order = place++;
        for (MarkIndex i = 0; i < firstNode; ++i)
            m_result.picture.marks[size_t(i)].order = place;
    }

    void addLabels(MarkIndex firstNode)
    {
        auto &marks = m_result.picture.marks;
        LabelPlacing placing;
        std::vector<Mark> numbers;
        for (MarkIndex i = firstNode; i < MarkIndex(marks.size()); ++i) {
            placing.take(marks[size_t(i)].box.adjusted(-1, -1, 1, 1));
            if (m_options.colour && core::isGrouping(m_options.colour->measure.measure)) {
                numbers.push_back(numberOf(marks[size_t(i)]));
                placing.take(numbers.back().box);
            }
        }
        for (const MarkIndex i : byImportance(firstNode)) {
            Mark label = labelOf(marks[size_t(i)]);
            if (const auto box = placing.place(marks[size_t(i)].box, label.box.size())) {
                label.box = *box;
                label.textBox = *box;
                marks.push_back(std::move(label));
            }
        }
        std::move(numbers.begin(), numbers.end(), std::back_inserter(marks));
    }

    /// The number of its group on the upper left of a node: its colour alone would tell too little.
    Mark numberOf(const Mark &node) const
    {
        constexpr double leastSide = 14;
        Mark number;
        number.standsFor = node.standsFor;
        number.shape = Shape::Circle;
        number.role = StyleRole::Axis;
        number.layer = 3;
        number.order = -1;
        number.text = m_options.colour->shortTextOf(node.standsFor.front().entity());
        number.textRole = TextRole::Small;
        number.alt = node.alt;
        const double side = std::max(leastSide, 1.25 * textWidth(number.text, TextRole::Small) + 2);
        number.box = QRectF(0, 0, side, side);
        number.box.moveCenter(borderPoint(node, node.box.topLeft()));
        return number;
    }

    Mark labelOf(const Mark &node) const
    {
        const EntityId id = node.standsFor.front().entity();
        const core::Entity &entity = m_knowledge.entity(id);
        Mark label;
        label.standsFor = node.standsFor;
        label.role = node.role;
        label.layer = 3;
        label.order = -1;
        label.states = node.states & Ended;
        label.text = labelText(m_knowledge, id);
        if (m_options.colour && !core::isGrouping(m_options.colour->measure.measure))
            label.text += QStringLiteral(" (%1)").arg(m_options.colour->shortTextOf(id));
        label.textRole = entity.kind == EntityKind::Actor && m_content.degree.value(id.value) >= 20
                             ? TextRole::StrongLabel
                             : TextRole::Label;
        label.alt = node.alt;
        label.box.setSize(labelSize(label));
        return label;
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        QRectF bounds;
        for (const Mark &mark : picture.marks)
            if (mark.layer >= 2)
                bounds |= mark.box;
        if (m_options.layout == GraphLayout::Time)
            addAxis(picture, bounds, axisSpan(m_knowledge), m_options.zoom);
        picture.bounds = bounds.adjusted(-10, -10, 10, 10);
        picture.sources = shortSources(m_knowledge, picture);
        picture.dataDate = dataDateText(m_knowledge);
    }

    const core::Knowledge &m_knowledge;
    const GraphPlaces &m_places;
    const GraphPictureOptions &m_options;
    GraphContent m_content;
    GraphPicture m_result;
};

} // namespace

GraphPicture buildGraphPicture(const core::Knowledge &knowledge, const core::Graph &graph, const GraphPlaces &places,
                               const GraphPictureOptions &options)
{
    GraphPicture result = PictureBuilder(knowledge, places, options, contentOf(knowledge, graph, options)).build();
    const Headline headline = headlineOf(knowledge, options.filter, options.validOn);
    result.picture.title = knowledge.meta().value(QStringLiteral("title"));
    result.picture.headline = headline.text;
    return result;
}

} // namespace app

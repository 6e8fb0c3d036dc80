#include "app/views/graph/DensePicture.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "app/picture/FontMetrics.h"
#include "app/session/Wording.h"
#include "app/views/LabelPlacing.h"
#include "app/views/SourceList.h"
#include "app/views/graph/GraphAlt.h"
#include "app/views/graph/GraphAxis.h"
#include "app/views/graph/GraphShapes.h"

namespace app {

namespace {

using core::EntityId;

constexpr std::size_t fewNodes = 400;       ///< so many in the area: each is a mark
constexpr std::size_t mostLinks = 300;      ///< drawn one by one
constexpr double mostLinePixels = 40'000;   ///< of these together
constexpr std::size_t mostCandidates = 700; ///< nodes that are tried for a label
constexpr double leastObstacle = 6;         ///< nodes of this radius are not covered by names of others
constexpr QMarginsF labelMargins(4, 1, 4, 1);

class DenseMarks
{
public:
    DenseMarks(const core::Knowledge &knowledge, const DenseGraph &graph, const DensityShown &shown,
               const DenseFrame &frame)
        : m_knowledge(knowledge),
          m_graph(graph),
          m_shown(shown),
          m_frame(frame),
          m_growth(graph.scene->growthAt(frame.zoom)),
          m_sceneArea(frame.area.topLeft() / frame.zoom, frame.area.size() / frame.zoom)
    {}

    GraphPicture build()
    {
        chooseNodes();
        chooseLinks();
        addLinks();
        addNodes();
        addLabels();
        finish();
        return std::move(m_result);
    }

private:
    struct Candidate
    {
        double rank = 0;
        std::uint32_t node = 0;
    };

    bool isSeen(std::uint32_t node) const
    {
        return m_shown.nodes[node] != DensityShown::Presence::Hidden &&
               m_sceneArea.contains(m_graph.scene->place(node));
    }

    void take(std::uint32_t node)
    {
        if (m_shown.nodes[node] != DensityShown::Presence::Hidden && !m_markOf.contains(node)) {
            m_markOf.insert(node, -1);
            m_nodes.push_back(node);
        }
    }

    /// Those asked for, then the others in the area, the most important first.
    void chooseNodes()
    {
        for (const std::uint32_t node : m_frame.nodes)
            take(node);
        const bool isClose = m_graph.scene->nodeGrid().countIn(m_sceneArea, 20'000) < 20'000;
        std::vector<std::uint32_t> all;
        if (isClose) {
            all = m_graph.scene->nodeGrid().nodesIn(m_sceneArea);
        } else { // the most important ones are the last
            for (std::size_t node = m_graph.nodes.size(); node > 0 && all.size() < 4 * mostCandidates; --node)
                if (isSeen(std::uint32_t(node - 1)))
                    all.push_back(std::uint32_t(node - 1));
            std::reverse(all.begin(), all.end());
        }
        std::erase_if(all, [this](std::uint32_t node) { return !isSeen(node); });
        m_areFew = isClose && all.size() <= fewNodes;
        const std::size_t from = all.size() > mostCandidates ? all.size() - mostCandidates : 0;
        for (std::size_t i = all.size(); i > from; --i)
            m_candidates.push_back({rankOf(all[i - 1]), all[i - 1]});
        std::stable_sort(m_candidates.begin(), m_candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.rank > b.rank; });
        if (m_areFew)
            for (const Candidate &candidate : m_candidates)
                take(candidate.node);
    }

    double rankOf(std::uint32_t node) const
    {
        // Far out, what has many links tells where one is; kinds break ties.
        const double kind = importanceOf(m_knowledge.entity(m_graph.nodes[node]).kind, 0) / 10'000;
        const double rank = m_graph.degree(node) + kind;
        return m_frame.labelledBefore.contains(node) ? 1.5 * rank : rank;
    }

    double pixelsInArea(std::uint32_t edge) const
    {
        const auto [from, to] = m_graph.scene->edges()[edge];
        const QPointF along = (m_graph.scene->place(to) - m_graph.scene->place(from)) * m_frame.zoom;
        return std::min(std::hypot(along.x(), along.y()), m_frame.area.width() + m_frame.area.height());
    }

    /// Where nodes are few: the links between them first, then those that lead out, of the least linked nodes first.
    void chooseLinks()
    {
        double pixels = 0;
        const auto takeEdge = [&](std::uint32_t edge) {
            if (m_edges.size() >= mostLinks || m_shown.edges[edge] == DensityShown::Presence::Hidden ||
                m_isTaken.contains(edge))
                return;
            const double length = pixelsInArea(edge);
            if (pixels + length > mostLinePixels)
                return;
            pixels += length;
            m_isTaken.insert(edge);
            m_edges.push_back(edge);
        };
        for (const std::uint32_t edge : m_frame.edges)
            takeEdge(edge);
        if (m_frame.moved)
            for (const std::uint32_t edge : m_graph.edgesOf(m_frame.moved->first))
                takeEdge(edge);
        if (m_areFew) {
            std::vector<std::uint32_t> nodes = m_nodes;
            std::stable_sort(nodes.begin(), nodes.end(),
                             [this](auto a, auto b) { return m_graph.degree(a) < m_graph.degree(b); });
            for (const bool isInside : {true, false}) {
                for (const std::uint32_t node : nodes)
                    for (const std::uint32_t edge : m_graph.edgesOf(node).first(edgesLookedAt(node)))
                        if (m_markOf.contains(m_graph.otherEnd(edge, node)) == isInside)
                            takeEdge(edge);
            }
        }
        const std::vector<std::uint32_t> ends = m_edges;
        for (const std::uint32_t edge : ends) {
            take(m_graph.scene->edges()[edge].first);
            take(m_graph.scene->edges()[edge].second);
        }
    }

    std::size_t edgesLookedAt(std::uint32_t node) const
    {
        return std::min<std::size_t>(2000, std::size_t(m_graph.degree(node)));
    }

    void addLinks()
    {
        for (const std::uint32_t node : m_nodes)
            m_nodeMarks.push_back(nodeMark(node));
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_markOf[m_nodes[i]] = MarkIndex(i);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<LinkBundle>> byPair;
        for (const std::uint32_t edge : m_edges)
            bundle(edge, byPair[std::minmax(m_graph.scene->edges()[edge].first, m_graph.scene->edges()[edge].second)]);
        for (auto &[ends, bundles] : byPair) {
            for (std::size_t i = 0; i < bundles.size(); ++i) {
                bundles[i].number = int(i);
                bundles[i].count = int(bundles.size());
                addLink(bundles[i], m_markOf.value(ends.first), m_markOf.value(ends.second));
            }
        }
    }

    /// `first` is the end of the lower number. Statements of one kind and time are one line; each direction has its
    /// own.
    void bundle(std::uint32_t edge, std::vector<LinkBundle> &bundles) const
    {
        const auto [from, to] = m_graph.scene->edges()[edge];
        const bool goesForth = from < to;
        const bool hasEnded = m_shown.edges[edge] == DensityShown::Presence::Ended;
        auto found = std::find_if(bundles.begin(), bundles.end(), [&](const LinkBundle &known) {
            return known.modality == m_graph.modalities[edge] && known.hasEnded == hasEnded &&
                   known.goesForth == goesForth;
        });
        if (found == bundles.end()) {
            LinkBundle made;
            made.first = m_graph.nodes[std::min(from, to)];
            made.second = m_graph.nodes[std::max(from, to)];
            made.modality = m_graph.modalities[edge];
            made.hasEnded = hasEnded;
            (goesForth ? made.goesForth : made.goesBack) = true;
            found = bundles.insert(bundles.end(), made);
        }
        found->statements.push_back(m_graph.edges[edge]);
    }

    void addLink(const LinkBundle &link, MarkIndex first, MarkIndex second)
    {
        Mark mark = linkMark(m_knowledge, link, m_nodeMarks[std::size_t(first)], m_nodeMarks[std::size_t(second)]);
        mark.order = 1'000'000;
        m_result.links.push_back({MarkIndex(m_result.picture.marks.size()), first, second});
        m_result.picture.marks.push_back(std::move(mark));
    }

    QPointF placeOf(std::uint32_t node) const
    {
        return m_frame.moved && m_frame.moved->first == node ? m_frame.moved->second : m_graph.scene->place(node);
    }

    /// As it is stamped into the tiles, but never too small to be pointed at.
    QRectF boxOf(std::uint32_t node) const
    {
        const DensityNode &drawn = m_graph.scene->nodes()[node];
        const double radius = std::max(3.0, DensityScene::radius(drawn, m_growth));
        const bool isTreaty = drawn.role == StyleRole::Treaty;
        const QSizeF half(radius * (isTreaty ? 1.2 : 1), radius * (isTreaty ? 0.8 : 1));
        const QPointF centre = placeOf(node) * m_frame.zoom;
        return {centre - QPointF(half.width(), half.height()), 2 * half};
    }

    Mark nodeMark(std::uint32_t node) const
    {
        const EntityId id = m_graph.nodes[node];
        const core::Entity &entity = m_knowledge.entity(id);
        Mark mark;
        mark.standsFor = {id};
        mark.shape = shapeOf(entity.kind);
        mark.role = roleOf(entity.kind);
        if (m_frame.options.colour)
            setTint(mark, m_frame.options.colour->tintOf(id));
        mark.layer = 2;
        mark.box = boxOf(node);
        mark.states = statesOfNode(m_knowledge, id, m_frame.options);
        mark.importance = importanceOf(entity.kind, m_graph.degree(node));
        mark.alt = altOfNode(m_knowledge, id, m_frame.options, m_graph.degree(node));
        return mark;
    }

    void addNodes()
    {
        auto &marks = m_result.picture.marks;
        m_firstNode = MarkIndex(marks.size());
        for (GraphLink &link : m_result.links) {
            link.from += m_firstNode;
            link.to += m_firstNode;
        }
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            addNode(m_nodes[i], std::move(m_nodeMarks[i]));
    }

    MarkIndex addNode(std::uint32_t node, Mark mark)
    {
        auto &marks = m_result.picture.marks;
        const auto index = MarkIndex(marks.size());
        mark.order = int(m_graph.nodes.size()) - int(node); // the most important is read first
        m_markOf.insert(node, index);
        m_result.nodes.insert(m_graph.nodes[node].value, index);
        marks.push_back(std::move(mark));
        return index;
    }

    void addLabels()
    {
        LabelPlacing placing;
        for (const std::uint32_t node : m_nodes)
            placing.take(m_result.picture.marks[std::size_t(m_markOf.value(node))].box);
        for (const Candidate &candidate : m_candidates)
            if (DensityScene::radius(m_graph.scene->nodes()[candidate.node], m_growth) >= leastObstacle)
                placing.take(boxOf(candidate.node));
        // Between the names there must be something to see of what they name.
        constexpr double pixelsEach = 18'000;
        const double room = m_frame.area.width() * m_frame.area.height() / pixelsEach;
        const std::size_t most = m_areFew ? m_frame.mostLabels : std::min(m_frame.mostLabels, std::size_t(room) + 12);
        std::size_t count = 0;
        const auto label = [&](std::uint32_t node) {
            if (count < most && addLabel(node, placing))
                ++count;
        };
        for (const std::uint32_t node : m_frame.nodes)
            label(node);
        for (const Candidate &candidate : m_candidates)
            if (std::find(m_frame.nodes.begin(), m_frame.nodes.end(), candidate.node) == m_frame.nodes.end())
                label(candidate.node);
    }

    /// Returns whether there was room.
    bool addLabel(std::uint32_t node, LabelPlacing &placing)
    {
        const EntityId id = m_graph.nodes[node];
        if (m_shown.nodes[node] == DensityShown::Presence::Hidden)
            return false;
        Mark label;
        label.role = roleOf(m_knowledge.entity(id).kind);
        label.layer = 3;
        label.order = -1;
        label.states = m_shown.nodes[node] == DensityShown::Presence::Ended ? unsigned(Ended) : unsigned(NoState);
        label.text = labelText(m_knowledge, id);
        if (m_frame.options.colour)
            label.text += QStringLiteral(" (%1)").arg(m_frame.options.colour->shortTextOf(id));
        label.box.setSize(labelSize(label));
        // With the plate it is written on, and a little air: two names must not read as one.
        const auto box = placing.place(boxOf(node), label.box.size().grownBy(labelMargins));
        if (!box)
            return false;
        const MarkIndex known = m_markOf.value(node, -1);
        const MarkIndex mark = known < 0 ? addNode(node, nodeMark(node)) : known;
        label.box = box->marginsRemoved(labelMargins);
        label.textBox = label.box;
        label.standsFor = m_result.picture.marks[std::size_t(mark)].standsFor;
        label.alt = m_result.picture.marks[std::size_t(mark)].alt;
        m_result.picture.marks.push_back(std::move(label));
        return true;
    }

    void finish()
    {
        Picture &picture = m_result.picture;
        const QRectF bounds = m_graph.scene->bounds();
        picture.bounds = QRectF(bounds.topLeft() * m_frame.zoom, bounds.size() * m_frame.zoom);
        if (m_frame.options.layout == GraphLayout::Time) {
            constexpr double labelRoom = 24; // the years stand over the names of the highest row
            picture.bounds.setTop(picture.bounds.top() - labelRoom);
            addAxis(picture, picture.bounds, {axisDay(bounds.left()), axisDay(bounds.right())}, m_frame.zoom);
        }
        picture.title = m_knowledge.meta().value(QStringLiteral("title"));
        picture.dataDate = dataDateText(m_knowledge);
        picture.sources = shortSources(m_knowledge, picture);
    }

    const core::Knowledge &m_knowledge;
    const DenseGraph &m_graph;
    const DensityShown &m_shown;
    const DenseFrame &m_frame;
    double m_growth;
    QRectF m_sceneArea;
    bool m_areFew = false;
    std::vector<Candidate> m_candidates;
    std::vector<std::uint32_t> m_nodes; ///< that are marks, links apart
    std::vector<Mark> m_nodeMarks;
    std::vector<std::uint32_t> m_edges;
    QSet<std::uint32_t> m_isTaken;
    QHash<std::uint32_t, MarkIndex> m_markOf;
    MarkIndex m_firstNode = 0;
    GraphPicture m_result;
};

} // namespace

GraphPicture buildDensePicture(const core::Knowledge &knowledge, const DenseGraph &graph, const DensityShown &shown,
                               const DenseFrame &frame)
{
    return DenseMarks(knowledge, graph, shown, frame).build();
}

} // namespace app

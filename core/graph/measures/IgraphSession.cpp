#include "core/graph/measures/IgraphSession.h"

#include <algorithm>
#include <mutex>

#include <QCoreApplication>
#include <igraph/igraph.h>

namespace core {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

/// igraph's own state is shared, so is this lock.
std::mutex &igraphLock()
{
    static std::mutex lock;
    return lock;
}

/// What igraph asks about; only read and written by who holds the lock.
const Progress *&running()
{
    static const Progress *progress = nullptr;
    return progress;
}

igraph_error_t interrupt(void *)
{
    if (!running()->stop.stop_requested())
        return IGRAPH_SUCCESS;
    IGRAPH_FINALLY_FREE(); // igraph leaves that to its handlers
    return IGRAPH_INTERRUPTED;
}

void check(igraph_error_t code)
{
    if (code == IGRAPH_SUCCESS)
        return;
    running()->throwIfStopped();
    throw Error(code == IGRAPH_ENOMEM ? Error::Kind::Busy : Error::Kind::Invalid,
                Words::tr("The graph could not be measured: there may be too little memory."),
                QString::fromUtf8(igraph_strerror(code)));
}

/// Owns one of igraph's vectors of numbers.
class Numbers
{
public:
    Numbers() { check(igraph_vector_init(&m_vector, 0)); }
    ~Numbers() { igraph_vector_destroy(&m_vector); }
    Numbers(const Numbers &) = delete;
    Numbers &operator=(const Numbers &) = delete;
    igraph_vector_t *operator&() { return &m_vector; } // NOLINT: as igraph wants it
    std::vector<double> values() const { return {m_vector.stor_begin, m_vector.end}; }

private:
    igraph_vector_t m_vector;
};

/// Owns one of igraph's vectors of whole numbers.
class Integers
{
public:
    explicit Integers(igraph_integer_t size = 0) { check(igraph_vector_int_init(&m_vector, size)); }
    explicit Integers(const std::vector<std::uint32_t> &values) : Integers(igraph_integer_t(values.size()))
    {
        std::copy(values.begin(), values.end(), m_vector.stor_begin);
    }
    ~Integers() { igraph_vector_int_destroy(&m_vector); }
    Integers(const Integers &) = delete;
    Integers &operator=(const Integers &) = delete;
    igraph_vector_int_t *operator&() { return &m_vector; } // NOLINT: as igraph wants it
    template <typename Number>
    std::vector<Number> values() const
    {
        std::vector<Number> values;
        for (const igraph_integer_t *value = m_vector.stor_begin; value != m_vector.end; ++value)
            values.push_back(Number(*value));
        return values;
    }

private:
    igraph_vector_int_t m_vector;
};

std::vector<std::uint32_t> simpleEdges(const MeasureRequest &request)
{
    auto edges = request.edges;
    for (auto &[from, to] : edges)
        if (from > to)
            std::swap(from, to);
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::vector<std::uint32_t> ends;
    for (const auto &[from, to] : edges)
        if (from != to)
            ends.insert(ends.end(), {from, to});
    return ends;
}

} // namespace

struct IgraphSession::State
{
    State(const MeasureRequest &request, const Progress &given)
        : lock(igraphLock()), nodeCount(request.nodeCount), progress(given)
    {
        running() = &progress;
        igraph_set_error_handler(igraph_error_handler_ignore);
        igraph_set_warning_handler(igraph_warning_handler_ignore);
        igraph_set_interruption_handler(interrupt);
        Integers ends(simpleEdges(request));
        check(igraph_create(&graph, &ends, igraph_integer_t(nodeCount), IGRAPH_UNDIRECTED));
    }
    ~State()
    {
        igraph_destroy(&graph);
        igraph_set_interruption_handler(nullptr);
        running() = nullptr;
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    std::lock_guard<std::mutex> lock;
    std::uint32_t nodeCount;
    const Progress &progress;
    igraph_t graph{};
};

IgraphSession::IgraphSession(const MeasureRequest &request, const Progress &progress)
    : m_state(std::make_unique<State>(request, progress))
{}

IgraphSession::~IgraphSession() = default;

std::vector<double> IgraphSession::degrees()
{
    Integers degrees;
    check(igraph_degree(&m_state->graph, &degrees, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS));
    return degrees.values<double>();
}

std::vector<double> IgraphSession::betweenness(const std::vector<std::uint32_t> &sources)
{
    Numbers sums;
    Integers from(sources);
    const bool isWhole = sources.size() == m_state->nodeCount;
    check(isWhole ? igraph_betweenness(&m_state->graph, &sums, igraph_vss_all(), false, nullptr)
                  : igraph_betweenness_subset(&m_state->graph, &sums, igraph_vss_all(), false, igraph_vss_vector(&from),
                                              igraph_vss_all(), nullptr));
    std::vector<double> shares = sums.values();
    const double others = double(m_state->nodeCount) - 1;
    const double pairs = others * (others - 1) / 2;
    const double scale = pairs > 0 ? double(m_state->nodeCount) / double(sources.size()) / pairs : 0;
    for (double &share : shares)
        share *= scale;
    return shares;
}

std::vector<double> IgraphSession::closeness(const std::vector<std::uint32_t> &sources)
{
    constexpr std::size_t batch = 32;
    std::vector<double> sums(m_state->nodeCount, 0.0);
    igraph_matrix_t steps;
    check(igraph_matrix_init(&steps, 0, 0));
    const std::unique_ptr<igraph_matrix_t, void (*)(igraph_matrix_t *)> owner(&steps, igraph_matrix_destroy);
    for (std::size_t done = 0; done < sources.size(); done += batch) {
        m_state->progress.throwIfStopped();
        m_state->progress.report(double(done) / double(sources.size()));
        const std::vector<std::uint32_t> some(sources.begin() + std::ptrdiff_t(done),
                                              sources.begin() + std::ptrdiff_t(std::min(done + batch, sources.size())));
        Integers from(some);
        check(igraph_distances(&m_state->graph, &steps, igraph_vss_vector(&from), igraph_vss_all(), IGRAPH_ALL));
        for (std::uint32_t node = 0; node < m_state->nodeCount; ++node)
            for (std::size_t i = 0; i < some.size(); ++i)
                if (const double far = MATRIX(steps, igraph_integer_t(i), igraph_integer_t(node)); far > 0)
                    sums[node] += 1 / far; // nothing for what cannot be reached: 1 / infinity
    }
    const double others = double(m_state->nodeCount) - 1;
    const double scale = others > 0 ? double(m_state->nodeCount) / double(sources.size()) / others : 0;
    for (double &sum : sums)
        sum *= scale;
    return sums;
}

std::vector<double> IgraphSession::pageRank()
{
    Numbers ranks;
    constexpr double damping = 0.85;
    check(igraph_pagerank(&m_state->graph, IGRAPH_PAGERANK_ALGO_PRPACK, &ranks, nullptr, igraph_vss_all(), false,
                          damping, nullptr, nullptr));
    return ranks.values();
}

std::vector<double> IgraphSession::coreness()
{
    Integers cores;
    check(igraph_coreness(&m_state->graph, &cores, IGRAPH_ALL));
    return cores.values<double>();
}

std::vector<std::uint32_t> IgraphSession::communities()
{
    const double links = double(igraph_ecount(&m_state->graph));
    if (links == 0)
        return components();
    Integers groups(igraph_integer_t(m_state->nodeCount));
    Numbers degrees;
    check(igraph_strength(&m_state->graph, &degrees, igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS, nullptr));
    check(igraph_rng_seed(igraph_rng_default(), 1));
    // With degrees as weights of the nodes and this resolution, quality is modularity.
    constexpr double randomness = 0.01;
    constexpr igraph_integer_t untilStable = -1;
    check(igraph_community_leiden(&m_state->graph, nullptr, &degrees, 1 / (2 * links), randomness, false, untilStable,
                                  &groups, nullptr, nullptr));
    return groups.values<std::uint32_t>();
}

std::vector<std::uint32_t> IgraphSession::components()
{
    Integers parts;
    check(igraph_connected_components(&m_state->graph, &parts, nullptr, nullptr, IGRAPH_WEAK));
    return parts.values<std::uint32_t>();
}

} // namespace core

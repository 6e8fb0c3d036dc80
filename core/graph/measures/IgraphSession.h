#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/graph/Measures.h"

namespace core {

/// A graph in igraph's hands: simple, undirected, in our order of nodes. Debian builds igraph without thread-local
/// state (its handlers, random numbers and clean-up stack are shared), so that a session holds a lock over all of
/// igraph from its making to its end; others wait. What the sessions return is the same on every run. Each function
/// throws `Error` of the kind Stopped soon after stopping was asked for.
class IgraphSession
{
public:
    IgraphSession(const MeasureRequest &request, const Progress &progress);
    ~IgraphSession();
    IgraphSession(const IgraphSession &) = delete;
    IgraphSession &operator=(const IgraphSession &) = delete;

    std::vector<double> degrees();
    /// From the paths that begin at `sources`.
    std::vector<double> betweenness(const std::vector<std::uint32_t> &sources);
    /// Harmonic, from the distances to `sources`.
    std::vector<double> closeness(const std::vector<std::uint32_t> &sources);
    std::vector<double> pageRank();
    std::vector<double> coreness();
    std::vector<std::uint32_t> communities(); ///< a number of its own for each group
    std::vector<std::uint32_t> components();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace core

#include "core/graph/layout/ForceTree.h"

#include <algorithm>

namespace core {

namespace {

constexpr int levels = 16;
constexpr std::uint32_t fewestToDivide = 9;
/// Keeps nodes on one spot from pushing each other out of the world.
constexpr float softness = 1e-6F;

/// The bits of the number with a gap after each.
std::uint64_t spreadBits(std::uint64_t bits)
{
    bits = (bits | (bits << 8)) & 0x00ff00ffULL;
    bits = (bits | (bits << 4)) & 0x0f0f0f0fULL;
    bits = (bits | (bits << 2)) & 0x33333333ULL;
    return (bits | (bits << 1)) & 0x55555555ULL;
}

std::uint64_t cellOf(float at, float from, double width)
{
    const double share = (double(at) - double(from)) / width;
    return static_cast<std::uint64_t>(std::clamp(share * 65536.0, 0.0, 65535.0));
}

} // namespace

void ForceTree::build(const Places &places, const std::vector<float> &masses)
{
    sortNodes(places, masses);
    m_cells.clear();
    if (!m_nodes.empty())
        addCell(0, static_cast<std::uint32_t>(m_nodes.size()), 0);
}

void ForceTree::sortNodes(const Places &places, const std::vector<float> &masses)
{
    const std::size_t count = places.size();
    m_keys.resize(count);
    m_nodes.resize(count);
    m_masses.resize(count);
    m_places = places;
    if (count == 0)
        return;
    const auto [left, right] = std::minmax_element(places.x.begin(), places.x.end());
    const auto [top, bottom] = std::minmax_element(places.y.begin(), places.y.end());
    m_width = std::max({double(*right) - double(*left), double(*bottom) - double(*top), 1e-6});
    for (std::size_t v = 0; v < count; ++v) {
        const std::uint64_t column = spreadBits(cellOf(places.x[v], *left, m_width));
        const std::uint64_t row = spreadBits(cellOf(places.y[v], *top, m_width));
        m_keys[v] = ((row << 1 | column) << 32) | v;
    }
    std::sort(m_keys.begin(), m_keys.end());
    for (std::size_t rank = 0; rank < count; ++rank) {
        const auto v = static_cast<std::uint32_t>(m_keys[rank]);
        m_nodes[rank] = v;
        m_places.x[rank] = places.x[v];
        m_places.y[rank] = places.y[v];
        m_masses[rank] = masses[v];
    }
}

void ForceTree::addCell(std::uint32_t first, std::uint32_t end, int level)
{
    const std::size_t index = m_cells.size();
    Cell cell;
    weigh(cell, first, end);
    const double reach = m_nearness * m_width / static_cast<double>(1U << level);
    cell.near = static_cast<float>(reach * reach);
    if (level == levels || end - first < fewestToDivide) {
        cell.first = first;
        cell.end = end;
    }
    m_cells.push_back(cell);
    if (cell.first == cell.end) {
        const int shift = 32 + 2 * (levels - 1 - level);
        for (std::uint32_t begin = first; begin < end;) {
            const std::uint64_t part = m_keys[begin] >> shift;
            const auto last = std::partition_point(m_keys.begin() + begin, m_keys.begin() + end,
                                                   [&](std::uint64_t key) { return key >> shift == part; });
            const auto partEnd = static_cast<std::uint32_t>(last - m_keys.begin());
            addCell(begin, partEnd, level + 1);
            begin = partEnd;
        }
    }
    m_cells[index].next = static_cast<std::uint32_t>(m_cells.size());
}

void ForceTree::weigh(Cell &cell, std::uint32_t first, std::uint32_t end) const
{
    double x = 0;
    double y = 0;
    double mass = 0;
    for (std::uint32_t i = first; i < end; ++i) {
        x += double(m_masses[i]) * double(m_places.x[i]);
        y += double(m_masses[i]) * double(m_places.y[i]);
        mass += double(m_masses[i]);
    }
    cell.x = static_cast<float>(x / mass);
    cell.y = static_cast<float>(y / mass);
    cell.mass = static_cast<float>(mass);
}

Force ForceTree::pushOn(float x, float y) const
{
    Force sum;
    const auto add = [&](float fromX, float fromY, float mass) {
        const float dx = x - fromX;
        const float dy = y - fromY;
        const float strength = mass / (dx * dx + dy * dy + softness);
        sum.x += dx * strength;
        sum.y += dy * strength;
    };
    for (std::size_t i = 0; i < m_cells.size();) {
        const Cell &cell = m_cells[i];
        const float dx = x - cell.x;
        const float dy = y - cell.y;
        // A heap on one spot that no bit tells apart counts as one node even from near.
        if (dx * dx + dy * dy > cell.near || cell.end - cell.first > fewestToDivide) {
            add(cell.x, cell.y, cell.mass);
            i = cell.next;
        } else if (cell.first < cell.end) {
            for (std::uint32_t j = cell.first; j < cell.end; ++j)
                add(m_places.x[j], m_places.y[j], m_masses[j]);
            i = cell.next;
        } else {
            ++i;
        }
    }
    return sum;
}

} // namespace core

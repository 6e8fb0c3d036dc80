#include "app/views/graph/DenseBlocks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "app/views/graph/GraphLayouts.h"

namespace app {

namespace {

using core::EntityKind;
using Nodes = std::vector<std::uint32_t>;

constexpr double pitch = 14; ///< between nodes that stand side by side

/// The mean of what neighbours have in `values`; those of a node without any is its own.
double meanOf(const DenseNet &net, std::uint32_t node, const std::vector<double> &values)
{
    const auto others = net.neighbours(node);
    double sum = 0;
    for (const std::uint32_t other : others)
        sum += values[other];
    return others.empty() ? values[node] : sum / double(others.size());
}

/// Sorts by values, ties as they stood.
void sortBy(Nodes &nodes, const std::vector<double> &values)
{
    std::stable_sort(nodes.begin(), nodes.end(), [&](auto a, auto b) { return values[a] < values[b]; });
}

/// Actors to the left and treaties beside them, then what they depend on, and what they are about.
std::size_t columnOf(const DenseNet &net, std::uint32_t node)
{
    switch (net.kind(node)) {
    case EntityKind::Actor:
        return net.isPerson(node) ? 0 : 1;
    case EntityKind::Treaty:
        return 2;
    case EntityKind::Scenario:
    case EntityKind::Event:
        return 3;
    default:
        return 4;
    }
}

/// Gives the nodes of a column their shares of its height, from 0 to 1.
void spread(const Nodes &column, std::vector<double> &heights)
{
    for (std::size_t i = 0; i < column.size(); ++i)
        heights[column[i]] = (double(i) + 0.5) / double(column.size());
}

} // namespace

DensePlaces columnsOf(const DenseNet &net, const core::Progress &progress)
{
    constexpr int sweeps = 8;
    std::array<Nodes, 5> columns;
    for (std::uint32_t node = 0; node < net.count(); ++node)
        columns[columnOf(net, node)].push_back(node);
    std::vector<double> heights(net.count());
    for (const Nodes &column : columns)
        spread(column, heights);
    std::vector<double> means(net.count());
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        progress.throwIfStopped();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Nodes &column = columns[sweep % 2 == 0 ? i : columns.size() - 1 - i];
            for (const std::uint32_t node : column)
                means[node] = meanOf(net, node, heights);
            sortBy(column, means);
            spread(column, heights);
        }
    }
    std::size_t largest = 1;
    for (const Nodes &column : columns)
        largest = std::max(largest, column.size());
    const double rows = std::ceil(1.2 * std::sqrt(double(largest)));
    const double height = rows * pitch;
    DensePlaces places(net.count());
    double left = 0;
    for (const Nodes &column : columns) {
        if (column.empty())
            continue;
        const auto wide = std::size_t(std::ceil(double(column.size()) / rows));
        const double step = height / std::ceil(double(column.size()) / double(wide));
        for (std::size_t i = 0; i < column.size(); ++i)
            places[column[i]] = {left + double(i % wide) * pitch, (double(i / wide) + 0.5) * step};
        left += double(wide) * pitch + 0.7 * height;
    }
    return places;
}

DensePlaces ringsOf(const DenseNet &net, std::uint32_t centre, const core::Progress &progress)
{
    DensePlaces places(net.count());
    std::vector<bool> isWaiting(net.count(), true);
    isWaiting[centre] = false;
    double inner = 0;
    const auto place = [&](const Nodes &ring) {
        // As many circles as keep the ring about a third as thick as what it encloses.
        const double first = inner + std::max(10 * pitch, 0.35 * inner);
        auto circles = std::size_t(1);
        while (2 * std::numbers::pi * (first + double(circles) * pitch / 2) * double(circles) <
               double(ring.size()) * pitch)
            ++circles;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const double angle = 2 * std::numbers::pi * double(i) / double(ring.size()) - std::numbers::pi / 2;
            const double radius = first + double(i % circles) * pitch;
            places[ring[i]] = QPointF(std::cos(angle), std::sin(angle)) * radius;
        }
        inner = first + double(circles) * pitch;
    };
    for (Nodes ring = {centre}; !ring.empty();) {
        progress.throwIfStopped();
        Nodes next;
        for (const std::uint32_t node : ring) {
            for (const std::uint32_t other : net.neighbours(node)) {
                if (isWaiting[other]) {
                    isWaiting[other] = false;
                    next.push_back(other);
                }
            }
        }
        if (!next.empty())
            place(next);
        ring = std::move(next);
    }
    Nodes rest;
    for (std::uint32_t node = 0; node < net.count(); ++node)
        if (isWaiting[node])
            rest.push_back(node);
    if (!rest.empty())
        place(rest);
    return places;
}

namespace {

/// The days of the nodes as places on the axis, and which nodes have none.
struct Timed
{
    Nodes dated;
    Nodes undated;
    std::vector<double> at;
    double left = 0;
    double right = 0;
};

Timed timesOf(const DenseNet &net)
{
    Timed times;
    times.at.resize(net.count());
    for (std::uint32_t node = 0; node < net.count(); ++node) {
        const auto day = net.day(node);
        if (day)
            times.at[node] = axisPlace(*day);
        (day ? times.dated : times.undated).push_back(node);
    }
    sortBy(times.dated, times.at);
    if (!times.dated.empty()) {
        times.left = times.at[times.dated.front()];
        times.right = times.at[times.dated.back()];
    }
    for (const std::uint32_t node : times.undated) {
        double sum = 0;
        int count = 0;
        for (const std::uint32_t other : net.neighbours(node)) {
            if (net.kind(other) == EntityKind::Treaty || net.kind(other) == EntityKind::Event) {
                sum += times.at[other];
                ++count;
            }
        }
        times.at[node] = count == 0 ? (times.left + times.right) / 2 : sum / count;
    }
    sortBy(times.undated, times.at);
    return times;
}

} // namespace

DensePlaces timeOf(const DenseNet &net, const core::Progress &progress)
{
    const Timed times = timesOf(net);
    progress.throwIfStopped();
    const double width = std::max(1.0, times.right - times.left);
    // So small a step that what is dated fills about a half of a screen.
    const double step =
        std::clamp(0.5 * width / std::sqrt(double(std::max<std::size_t>(1, times.dated.size()))), 1.0, 60.0);
    std::vector<int> stacked(std::size_t(width / step) + 2);
    DensePlaces places(net.count());
    for (const std::uint32_t node : times.dated) {
        int &below = stacked[std::size_t((times.at[node] - times.left) / step)];
        places[node] = {times.at[node], double(below++) * step};
    }
    // The undated ones spread over the whole width: their means alone would put most of them in the middle.
    const double rows = std::max(1.0, std::ceil(double(times.undated.size()) * step / width));
    const auto perRow = std::size_t(std::ceil(double(times.undated.size()) / rows));
    const double above = -std::max(8 * step, 0.12 * width);
    for (std::size_t i = 0; i < times.undated.size(); ++i) {
        const double share = (double(i / std::size_t(rows)) + 0.5) / double(perRow);
        places[times.undated[i]] = {times.left + share * width, above - double(i % std::size_t(rows)) * step};
    }
    return places;
}

} // namespace app

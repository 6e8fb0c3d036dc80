#include "core/graph/layout/PivotMds.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/graph/layout/HashedRandom.h"

namespace core {

namespace {

constexpr std::size_t mostColumns = 48;
constexpr std::size_t blockSize = 1024;
constexpr int powerIterations = 100;
constexpr double shake = 0.3;

using Axis = std::vector<double>;

/// Double-centred squared distances, −½ each, one row a node.
struct CentredSquares
{
    std::size_t columns = 0;
    std::vector<double> values;
};

/// Sums of vectors over blocks of fixed size, added up in the order of the blocks.
std::vector<double> blockSums(WorkerPool &pool, std::size_t count, std::size_t width,
                              const std::function<void(std::size_t, std::size_t, double *)> &term)
{
    std::vector<double> parts((count + blockSize - 1) / blockSize * width);
    pool.forBlocks(count, blockSize, [&](std::size_t begin, std::size_t end) {
        term(begin, end, parts.data() + begin / blockSize * width);
    });
    std::vector<double> sums(width);
    for (std::size_t i = 0; i < parts.size(); ++i)
        sums[i % width] += parts[i];
    return sums;
}

double massOf(const std::vector<float> &masses, std::size_t node)
{
    return masses.empty() ? 1.0 : double(masses[node]);
}

template <typename Steps>
CentredSquares centredSquares(const DistanceRows<Steps> &rows, const std::vector<float> &masses, WorkerPool &pool)
{
    CentredSquares squares;
    const std::size_t k = std::min(mostColumns, rows.pivotCount());
    const std::size_t nodeCount = rows.values.size() / rows.pivotCount();
    squares.columns = k;
    squares.values.resize(nodeCount * k);
    // The last entry of the sums is the whole mass.
    std::vector<double> means = blockSums(pool, nodeCount, k + 1, [&](std::size_t begin, std::size_t end, double *sum) {
        for (std::size_t v = begin; v < end; ++v) {
            const double mass = massOf(masses, v);
            for (std::size_t j = 0; j < k; ++j)
                sum[j] += mass * double(rows.row(v)[j]) * double(rows.row(v)[j]);
            sum[k] += mass;
        }
    });
    double wholeMean = 0;
    for (std::size_t j = 0; j < k; ++j) {
        means[j] /= means[k];
        wholeMean += means[j] / double(k);
    }
    pool.forBlocks(nodeCount, blockSize, [&](std::size_t begin, std::size_t end) {
        for (std::size_t v = begin; v < end; ++v) {
            double rowMean = 0;
            for (std::size_t j = 0; j < k; ++j)
                rowMean += double(rows.row(v)[j]) * double(rows.row(v)[j]) / double(k);
            for (std::size_t j = 0; j < k; ++j) {
                const double square = double(rows.row(v)[j]) * double(rows.row(v)[j]);
                squares.values[v * k + j] = -0.5 * (square - rowMean - means[j] + wholeMean);
            }
        }
    });
    return squares;
}

/// The k × k product of the squares with themselves, weighted by mass.
std::vector<double> innerProduct(const CentredSquares &squares, const std::vector<float> &masses, WorkerPool &pool)
{
    const std::size_t k = squares.columns;
    return blockSums(pool, squares.values.size() / k, k * k, [&](std::size_t begin, std::size_t end, double *sum) {
        for (std::size_t v = begin; v < end; ++v) {
            const double *row = squares.values.data() + v * k;
            for (std::size_t i = 0; i < k; ++i) {
                const double weighted = massOf(masses, v) * row[i];
                for (std::size_t j = 0; j < k; ++j)
                    sum[i * k + j] += weighted * row[j];
            }
        }
    });
}

/// Takes away the part along `other`, then brings to length one. A vanishing axis is left at zero.
void makeUnit(Axis &axis, const Axis *other)
{
    double along = 0;
    if (other) {
        for (std::size_t i = 0; i < axis.size(); ++i)
            along += axis[i] * (*other)[i];
    }
    double square = 0;
    for (std::size_t i = 0; i < axis.size(); ++i) {
        if (other)
            axis[i] -= along * (*other)[i];
        square += axis[i] * axis[i];
    }
    const double length = std::sqrt(square);
    for (double &value : axis)
        value = length > 1e-12 ? value / length : 0.0;
}

/// The main eigenvector by power iteration, at right angles to `other` if there is one.
Axis mainAxis(const std::vector<double> &product, std::uint64_t seed, const Axis *other)
{
    const std::size_t k = static_cast<std::size_t>(std::sqrt(double(product.size())) + 0.5);
    Axis axis(k);
    for (std::size_t i = 0; i < k; ++i)
        axis[i] = hashedUniform(seed, i) - 0.5;
    makeUnit(axis, other);
    Axis next(k);
    for (int round = 0; round < powerIterations; ++round) {
        for (std::size_t i = 0; i < k; ++i) {
            next[i] = 0;
            for (std::size_t j = 0; j < k; ++j)
                next[i] += product[i * k + j] * axis[j];
        }
        makeUnit(next, other);
        axis.swap(next);
    }
    return axis;
}

Places project(const CentredSquares &squares, const std::array<Axis, 2> &axes, WorkerPool &pool)
{
    const std::size_t k = squares.columns;
    Places places(squares.values.size() / k);
    pool.forBlocks(places.size(), blockSize, [&](std::size_t begin, std::size_t end) {
        for (std::size_t v = begin; v < end; ++v) {
            double x = 0;
            double y = 0;
            for (std::size_t j = 0; j < k; ++j) {
                x += squares.values[v * k + j] * axes[0][j];
                y += squares.values[v * k + j] * axes[1][j];
            }
            places.x[v] = static_cast<float>(x);
            places.y[v] = static_cast<float>(y);
        }
    });
    return places;
}

/// The factor at which the places fit the distances to the pivots best, with weights 1/d².
template <typename Steps>
double bestScale(const Places &places, const DistanceRows<Steps> &rows, std::size_t columns, WorkerPool &pool)
{
    const auto sums = blockSums(pool, places.size(), 2, [&](std::size_t begin, std::size_t end, double *sum) {
        for (std::size_t v = begin; v < end; ++v) {
            for (std::size_t j = 0; j < columns; ++j) {
                const std::uint32_t pivot = rows.pivots[j];
                if (pivot == v)
                    continue;
                const double dx = double(places.x[v]) - double(places.x[pivot]);
                const double dy = double(places.y[v]) - double(places.y[pivot]);
                const double ratio = std::sqrt(dx * dx + dy * dy) / double(rows.row(v)[j]);
                sum[0] += ratio;
                sum[1] += ratio * ratio;
            }
        }
    });
    return sums[1] > 0 ? sums[0] / sums[1] : 1.0;
}

template <typename Steps>
Places startFrom(const DistanceRows<Steps> &rows, const std::vector<float> &masses, std::uint64_t seed,
                 WorkerPool &pool)
{
    const CentredSquares squares = centredSquares(rows, masses, pool);
    const std::vector<double> product = innerProduct(squares, masses, pool);
    std::array<Axis, 2> axes;
    axes[0] = mainAxis(product, seed, nullptr);
    axes[1] = mainAxis(product, seed + 1, &axes[0]);
    Places places = project(squares, axes, pool);
    const double scale = bestScale(places, rows, squares.columns, pool);
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double x = double(places.x[v]) * scale + shake * (hashedUniform(seed + 2, v) - 0.5);
        const double y = double(places.y[v]) * scale + shake * (hashedUniform(seed + 3, v) - 0.5);
        places.x[v] = static_cast<float>(x);
        places.y[v] = static_cast<float>(y);
    }
    return places;
}

} // namespace

Places pivotMds(const PivotDistances &distances, const std::vector<float> &masses, std::uint64_t seed, WorkerPool &pool)
{
    return std::visit([&](const auto &rows) { return startFrom(rows, masses, seed, pool); }, distances);
}

} // namespace core

#include "core/graph/layout/Orientation.h"

#include <cmath>

namespace core {

namespace {

/// Sums of squares around the mean.
struct Spread
{
    double meanX = 0;
    double meanY = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
};

Spread spreadOf(const Places &places)
{
    Spread spread;
    const double count = double(places.size());
    for (std::size_t v = 0; v < places.size(); ++v) {
        spread.meanX += double(places.x[v]) / count;
        spread.meanY += double(places.y[v]) / count;
    }
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double dx = double(places.x[v]) - spread.meanX;
        const double dy = double(places.y[v]) - spread.meanY;
        spread.xx += dx * dx;
        spread.xy += dx * dy;
        spread.yy += dy * dy;
    }
    return spread;
}

} // namespace

void lieDown(Places &places)
{
    const Spread spread = spreadOf(places);
    const double half = (spread.xx - spread.yy) / 2;
    const double root = std::sqrt(half * half + spread.xy * spread.xy);
    // Either of the two is an eigenvector for the larger eigenvalue; the longer one is the safer.
    double axisX = half >= 0 ? half + root : spread.xy;
    double axisY = half >= 0 ? spread.xy : root - half;
    const double length = std::sqrt(axisX * axisX + axisY * axisY);
    axisX = length > 0 ? axisX / length : 1.0;
    axisY = length > 0 ? axisY / length : 0.0;
    for (std::size_t v = 0; v < places.size(); ++v) {
        const double dx = double(places.x[v]) - spread.meanX;
        const double dy = double(places.y[v]) - spread.meanY;
        places.x[v] = static_cast<float>(dx * axisX + dy * axisY);
        places.y[v] = static_cast<float>(dy * axisX - dx * axisY);
    }
}

} // namespace core

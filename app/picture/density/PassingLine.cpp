#include "app/picture/density/PassingLine.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace app {

namespace {

constexpr double longPixels = 900;           ///< from this length on a line mostly passes by
constexpr double leastBetween = 0.12;        ///< of its weight, however long it is
constexpr std::array steps = {180.0, 360.0}; ///< pixels from an end up to which it is drawn stronger

/// Whether a piece at this end may lie in the rectangle. A pixel more than needed does no harm.
bool isNear(QPointF end, QSize size)
{
    constexpr double reach = steps.back() + 2;
    return end.x() > -reach && end.y() > -reach && end.x() < size.width() + reach && end.y() < size.height() + reach;
}

/// A line in pixels, of which stretches are added by their distance from its beginning.
class Stretches
{
public:
    Stretches(LineRaster &lines, QPointF from, QPointF to, std::span<const double> dashes)
        : m_lines(lines),
          m_from(from),
          m_along(to - from),
          m_length(std::hypot(m_along.x(), m_along.y())),
          m_dashes(dashes)
    {}

    double length() const { return m_length; }

    void add(double begin, double end, unsigned weight)
    {
        if (m_dashes.empty())
            m_lines.add(at(begin), at(end), weight);
        else
            addDashes(begin, end, weight);
    }

private:
    QPointF at(double distance) const { return m_from + m_along * (distance / m_length); }

    void addDashes(double begin, double end, unsigned weight)
    {
        const auto [enters, leaves] = inside();
        begin = std::max(begin, enters);
        end = std::min(end, leaves);
        const double period = std::accumulate(m_dashes.begin(), m_dashes.end(), 0.0);
        double place = std::floor(begin / period) * period;
        for (std::size_t i = 0; place < end; i = (i + 1) % m_dashes.size()) {
            const double from = std::max(place, begin);
            place += m_dashes[i];
            if (const double to = std::min(place, end); i % 2 == 0 && to > from)
                m_lines.add(at(from), at(to), weight);
        }
    }

    /// From where to where it can be seen, at most a dash too far: of a line that is long beyond the rectangle nobody
    /// wants to count every dash.
    std::pair<double, double> inside() const
    {
        double enters = 0;
        double leaves = m_length;
        const auto cut = [&](double from, double along, double most) {
            const double pace = along / m_length;
            if (std::abs(pace) < 1e-9) {
                leaves = from < -2 || from > most + 2 ? 0 : leaves;
                return;
            }
            const double one = (-2 - from) / pace;
            const double other = (most + 2 - from) / pace;
            enters = std::max(enters, std::min(one, other));
            leaves = std::min(leaves, std::max(one, other));
        };
        cut(m_from.x(), m_along.x(), m_lines.size().width());
        cut(m_from.y(), m_along.y(), m_lines.size().height());
        return {enters, leaves};
    }

    LineRaster &m_lines;
    QPointF m_from;
    QPointF m_along;
    double m_length;
    std::span<const double> m_dashes;
};

} // namespace

PassingWeights passingWeights(unsigned weight, double closeness)
{
    const double missing = double(std::max(LineRaster::fullWeight, weight)) - double(weight);
    return {.nearEnds = weight + unsigned(missing * std::clamp(closeness, 0.0, 1.0) + 0.5), .between = weight};
}

void addPassing(LineRaster &lines, QPointF from, QPointF to, const PassingWeights &weights,
                std::span<const double> dashes)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    if (square <= longPixels * longPixels && dashes.empty()) {
        lines.add(from, to, weights.between);
        return;
    }
    Stretches line(lines, from, to, dashes);
    const double length = line.length();
    if (length <= longPixels) {
        line.add(0, length, weights.between);
        return;
    }
    const double share = std::max(leastBetween, longPixels / length);
    const unsigned faint = std::max(1U, unsigned(double(weights.between) * share + 0.5));
    const std::array stronger = {std::max(faint, weights.nearEnds), std::max(faint, (weights.nearEnds + faint) / 2)};
    double begin = 0;
    double end = length;
    if (isNear(from, lines.size())) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            line.add(begin, steps[i], stronger[i]);
            begin = steps[i];
        }
    }
    if (isNear(to, lines.size())) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            line.add(length - steps[i], end, stronger[i]);
            end = length - steps[i];
        }
    }
    line.add(begin, end, faint);
}

} // namespace app

#include "app/export/pptx/ConnectionSites.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr double halfRoot = 0.70710678118654752;

ConnectionSite site(int index, const EmuRect &box, QPointF share)
{
    const double x = double(box.x) + share.x() * double(box.width);
    const double y = double(box.y) + share.y() * double(box.height);
    QPointF out = share - QPointF(0.5, 0.5);
    out /= std::max(1e-9, std::hypot(out.x(), out.y()));
    return {index, {std::llround(x), std::llround(y)}, out};
}

std::vector<ConnectionSite> sitesAt(const EmuRect &box, std::initializer_list<QPointF> shares)
{
    std::vector<ConnectionSite> sites;
    for (const QPointF share : shares)
        sites.push_back(site(int(sites.size()), box, share));
    return sites;
}

/// Shorter is better; a line that does not go outwards at both ends would run through its own node.
double costOf(const ConnectionSite &from, const ConnectionSite &to)
{
    const QPointF way(double(to.at.x - from.at.x), double(to.at.y - from.at.y));
    const double length = std::max(1.0, std::hypot(way.x(), way.y()));
    const double leaves = QPointF::dotProduct(way, from.outwards) / length;
    const double arrives = -QPointF::dotProduct(way, to.outwards) / length;
    const double bent = (1 - leaves) + (1 - arrives);
    constexpr double through = 1e9;
    return length * (1 + 0.15 * bent) + (leaves <= 0.05 ? through : 0) + (arrives <= 0.05 ? through : 0);
}

} // namespace

const char *presetOf(Shape shape)
{
    switch (shape) {
    case Shape::Circle:
    case Shape::Ring:
        return "ellipse";
    case Shape::RoundedRect:
        return "roundRect";
    case Shape::Square:
        return "rect";
    case Shape::Hexagon:
        return "hexagon";
    case Shape::Diamond:
        return "diamond";
    case Shape::Page:
        return "foldedCorner";
    default:
        return nullptr;
    }
}

std::vector<ConnectionSite> connectionSites(Shape shape, const EmuRect &box)
{
    const double a = 0.5 - 0.5 * halfRoot;
    const double b = 0.5 + 0.5 * halfRoot;
    switch (shape) {
    case Shape::Circle:
    case Shape::Ring:
        return sitesAt(box, {{0.5, 0}, {a, a}, {0, 0.5}, {a, b}, {0.5, 1}, {b, b}, {1, 0.5}, {b, a}});
    case Shape::Hexagon: {
        const double in = 0.25 * double(std::min(box.width, box.height)) / double(std::max<Emu>(box.width, 1));
        return sitesAt(box, {{1, 0.5}, {1 - in, 1}, {in, 1}, {0, 0.5}, {in, 0}, {1 - in, 0}});
    }
    case Shape::RoundedRect:
    case Shape::Square:
    case Shape::Diamond:
    case Shape::Page:
        return sitesAt(box, {{0.5, 0}, {0, 0.5}, {0.5, 1}, {1, 0.5}});
    default:
        return {};
    }
}

SitePair bestSites(const std::vector<ConnectionSite> &from, const std::vector<ConnectionSite> &to, int number)
{
    Q_ASSERT(!from.empty() && !to.empty());
    std::vector<SitePair> pairs;
    for (const ConnectionSite &a : from)
        for (const ConnectionSite &b : to)
            pairs.push_back({a, b});
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const SitePair &a, const SitePair &b) { return costOf(a.from, a.to) < costOf(b.from, b.to); });
    std::vector<SitePair> chosen;
    for (const SitePair &pair : pairs) {
        const bool isOwn = std::none_of(chosen.begin(), chosen.end(), [&pair](const SitePair &other) {
            return other.from.index == pair.from.index || other.to.index == pair.to.index;
        });
        if (isOwn)
            chosen.push_back(pair);
        if (int(chosen.size()) > number)
            return chosen.back();
    }
    return pairs[std::min(std::size_t(number), pairs.size() - 1)];
}

} // namespace app

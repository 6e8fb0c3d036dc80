#include "app/views/graph/DenseTiles.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include <QPainter>

namespace app {

namespace {

constexpr int side = TileCache::side;
constexpr qsizetype bytesOfTile = qsizetype(side) * side * 4;
constexpr qsizetype leastTiles = 48; ///< that are kept, however small the view is
constexpr unsigned roughSample = 8;
constexpr std::size_t manyEdges = 30'000;
constexpr double veil = 0.62;

int floorDivided(int value, int by)
{
    return value >= 0 ? value / by : -((by - 1 - value) / by);
}

/// Tiles that meet a rectangle in pixels of the whole scene: columns and rows.
QRect tilesIn(const QRect &pixels)
{
    return {QPoint(floorDivided(pixels.left(), side), floorDivided(pixels.top(), side)),
            QPoint(floorDivided(pixels.right(), side), floorDivided(pixels.bottom(), side))};
}

/// A part of an image as large as wanted, each pixel that of the source under its middle: what is only shown until it
/// is drawn anew must cost little, and QPainter takes several times as long. Both are RGB32; `to` grows as needed.
void scaleInto(QImage &to, QSize size, const QImage &from, const QRectF &part)
{
    if (to.width() < size.width() || to.height() < size.height())
        to = QImage(size.expandedTo(to.size()), QImage::Format_RGB32);
    std::vector<int> columns(std::size_t(size.width()));
    const auto place = [](double start, double length, int at, int of, int most) {
        return std::clamp(int(start + (at + 0.5) * length / of), 0, most - 1);
    };
    for (int x = 0; x < size.width(); ++x)
        columns[std::size_t(x)] = place(part.left(), part.width(), x, size.width(), from.width());
    int last = -1;
    for (int y = 0; y < size.height(); ++y) {
        auto *row = reinterpret_cast<QRgb *>(to.scanLine(y)); // NOLINT: that is what its lines are
        const int line = place(part.top(), part.height(), y, size.height(), from.height());
        if (std::exchange(last, line) == line) { // of a coarser level, lines repeat
            std::memcpy(row, to.constScanLine(y - 1), std::size_t(size.width()) * sizeof(QRgb));
            continue;
        }
        const auto *pixels = reinterpret_cast<const QRgb *>(from.constScanLine(line)); // NOLINT: likewise
        for (const int column : columns)
            *row++ = pixels[column];
    }
}

} // namespace

DenseTiles::DenseTiles(QObject *parent)
    : QObject(parent), m_workers([this] {
          QMetaObject::invokeMethod(
              this, [this] { take(m_workers.collect()); }, Qt::QueuedConnection);
      })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(160);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_sample = 1;
        Q_EMIT arrived();
    });
}

void DenseTiles::setSubject(const TileSubject &subject)
{
    m_subject = subject;
    m_oldest = ++m_edition;
    m_sample = 1;
    m_cache.clear();
    m_whole.clear();
    m_lit.reset();
    m_litLayer = {};
}

void DenseTiles::setShown(std::shared_ptr<const DensityShown> shown)
{
    if (!m_subject.scene)
        return;
    m_subject.shown = std::move(shown);
    ++m_edition;
    // While the date is dragged over very many lines, a part of them stands for all.
    m_sample = m_subject.scene->edges().size() > manyEdges ? roughSample : 1;
    if (m_sample > 1)
        m_rest.start();
}

void DenseTiles::setWholeScale(double scale)
{
    if (std::abs(scale / m_wholeScale - 1) < 1e-9)
        return;
    m_wholeScale = scale;
    m_cache.clear();
    m_whole.clear();
    m_oldest = ++m_edition;
}

void DenseTiles::setLit(const TileRaster::Lit &lit)
{
    const bool isNothing = lit.edges.empty() && lit.nodes.empty();
    if (isNothing ? m_lit == nullptr : m_lit != nullptr && lit.edges == m_lit->edges && lit.nodes == m_lit->nodes)
        return;
    m_lit = isNothing ? nullptr : std::make_shared<const TileRaster::Lit>(lit);
    m_litLayer = {};
}

int DenseTiles::levelAt(double scale) const
{
    return int(std::lround(4 * std::log2(scale / m_wholeScale)));
}

double DenseTiles::scaleOf(int level) const
{
    return m_wholeScale * std::exp2(level / 4.0);
}

const Tile *DenseTiles::tile(const TileKey &key)
{
    return key.level == 0 ? m_whole.find(key) : m_cache.find(key);
}

bool DenseTiles::isCurrent(const Tile *tile) const
{
    return tile != nullptr && tile->edition == m_edition && tile->sample <= m_sample;
}

void DenseTiles::paint(QPainter &painter, const View &view)
{
    const QRgb ground = m_subject.style.background;
    if (!m_subject.scene || m_subject.scene->nodes().empty()) {
        painter.fillRect(QRect(QPoint(), view.size / view.ratio), QColor(ground));
        m_isSharp = true;
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.scale(1 / view.ratio, 1 / view.ratio);
    const int level = levelAt(view.scale);
    const bool isOnLevel = std::abs(view.scale / scaleOf(level) - 1) < 1e-6;
    const QRect tiles = tilesIn(QRect(-view.origin, view.size));
    makeRoom(tiles);
    m_isSharp = isOnLevel;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const QRect place(view.origin + QPoint(x, y) * side, QSize(side, side));
            const Tile *found = isOnLevel ? tile({level, x, y}) : nullptr;
            m_isSharp = m_isSharp && isCurrent(found) && found->sample == 1;
            if (found != nullptr)
                painter.drawImage(place.topLeft(), found->image);
            else
                paintStale(painter, place, view, level);
        }
    }
    paintLit(painter, view);
    painter.restore();
    if (isOnLevel)
        request(view, level, tiles);
}

/// Room for what is seen with the ring around it, and half as much of the level that was left; and for the whole.
void DenseTiles::makeRoom(const QRect &tiles)
{
    const auto seen = qsizetype(tiles.width() + 2) * (tiles.height() + 2);
    m_cache.setMostBytes(std::max(leastTiles, seen * 3 / 2) * bytesOfTile);
    const QRect whole = wholeTiles();
    m_whole.setMostBytes(std::max(seen, qsizetype(whole.width()) * whole.height()) * bytesOfTile);
}

QRect DenseTiles::wholeTiles() const
{
    const QRectF bounds = m_subject.scene->bounds();
    return tilesIn(QRectF(bounds.topLeft() * m_wholeScale, bounds.size() * m_wholeScale).toAlignedRect());
}

/// Fills a place from the nearest level that has all of it.
void DenseTiles::paintStale(QPainter &painter, const QRect &place, const View &view, int wanted)
{
    constexpr int furthest = 60;
    for (int distance = 0; distance <= furthest; ++distance)
        for (const int level : {wanted - distance, wanted + distance})
            if ((distance <= 6 || level < wanted) && paintLevel(painter, place, view, level))
                return;
    if (wanted > furthest && paintLevel(painter, place, view, 0))
        return;
    painter.fillRect(place, QColor(m_subject.style.background));
}

bool DenseTiles::paintLevel(QPainter &painter, const QRect &place, const View &view, int level)
{
    const double factor = scaleOf(level) / view.scale;
    const QRectF wanted(QPointF(place.topLeft() - view.origin) * factor, QSizeF(place.size()) * factor);
    const QRect pixels(QPoint(int(std::floor(wanted.left())), int(std::floor(wanted.top()))),
                       QPoint(int(std::ceil(wanted.right())) - 1, int(std::ceil(wanted.bottom())) - 1));
    const QRect tiles = tilesIn(pixels);
    if (tiles.width() * tiles.height() > 16)
        return false;
    std::vector<std::pair<QRectF, QImage>> parts;
    for (int y = tiles.top(); y <= tiles.bottom(); ++y) {
        for (int x = tiles.left(); x <= tiles.right(); ++x) {
            const Tile *found = tile({level, x, y});
            if (found == nullptr)
                return false;
            parts.emplace_back(QRectF(QPointF(x, y) * side, QSizeF(side, side)), found->image);
        }
    }
    for (const auto &[area, image] : parts) {
        const QRectF part = area & wanted;
        // Both ends are rounded alike for neighbours: no hairlines between them.
        const QPointF from = part.topLeft() / factor + QPointF(view.origin);
        const QPointF to = part.bottomRight() / factor + QPointF(view.origin);
        const QRect target(QPoint(qRound(from.x()), qRound(from.y())), QPoint(qRound(to.x()) - 1, qRound(to.y()) - 1));
        if (target.isEmpty())
            continue;
        scaleInto(m_scaled, target.size(), image, part.translated(-area.topLeft()));
        painter.drawImage(target.topLeft(), m_scaled, QRect(QPoint(), target.size()));
    }
    return true;
}

/// What is seen first, from the middle outwards; then a ring around it, and the whole to fall back on.
void DenseTiles::request(const View &view, int level, const QRect &tiles)
{
    struct Wish
    {
        double distance = 0;
        TileKey key;
    };
    std::vector<Wish> wishes;
    const QPointF middle = QRectF(tiles).center();
    const auto wish = [&](const TileKey &key, double extra) {
        if (!isCurrent(tile(key)))
            wishes.push_back({extra + std::hypot(key.x - middle.x(), key.y - middle.y()), key});
    };
    const QRect ring = m_sample == 1 ? tiles.adjusted(-1, -1, 1, 1) : tiles;
    for (int y = ring.top(); y <= ring.bottom(); ++y)
        for (int x = ring.left(); x <= ring.right(); ++x)
            wish({level, x, y}, tiles.contains(x, y) ? 0 : 1000);
    if (level != 0 && m_sample == 1) {
        const QRect whole = wholeTiles();
        for (int y = whole.top(); y <= whole.bottom(); ++y)
            for (int x = whole.left(); x <= whole.right(); ++x)
                wish({0, x, y}, 100'000);
    }
    std::stable_sort(wishes.begin(), wishes.end(),
                     [](const Wish &a, const Wish &b) { return a.distance < b.distance; });
    std::vector<TileOrder> orders;
    const TileFrame layer{.corner = -view.origin, .scale = view.scale};
    const TileFrame &known = m_litLayer.order.frame;
    const bool hasLayer =
        !m_litLayer.image.isNull() && known.corner == layer.corner && qFuzzyCompare(known.scale, layer.scale);
    if (m_lit && !hasLayer)
        orders.push_back({.key = {level, 0, 0}, .edition = m_edition, .frame = layer, .size = view.size, .lit = m_lit});
    for (const Wish &wanted : wishes) {
        orders.push_back({.key = wanted.key,
                          .edition = m_edition,
                          .frame = {.corner = QPoint(wanted.key.x, wanted.key.y) * side,
                                    .scale = scaleOf(wanted.key.level),
                                    .sample = m_sample}});
    }
    m_workers.ask(m_subject, std::move(orders));
}

void DenseTiles::paintLit(QPainter &painter, const View &view)
{
    if (!m_lit)
        return;
    QColor ground(m_subject.style.background);
    ground.setAlphaF(float(veil));
    painter.fillRect(QRect(QPoint(), view.size), ground);
    const TileFrame &frame = m_litLayer.order.frame;
    if (m_litLayer.image.isNull() || std::abs(frame.scale / view.scale - 1) > 1e-6)
        return;
    painter.drawImage(view.origin + frame.corner, m_litLayer.image);
}

void DenseTiles::take(std::vector<DrawnTile> drawn)
{
    for (DrawnTile &made : drawn) {
        if (made.order.lit) {
            if (made.order.lit == m_lit)
                m_litLayer = std::move(made);
            continue;
        }
        const bool isOfThisScale = std::abs(made.order.frame.scale / scaleOf(made.order.key.level) - 1) < 1e-9;
        if (!isOfThisScale || made.order.edition < m_oldest)
            continue;
        TileCache &cache = made.order.key.level == 0 ? m_whole : m_cache;
        cache.insert(made.order.key, {made.image, made.order.edition, made.order.frame.sample});
    }
    Q_EMIT arrived();
}

} // namespace app

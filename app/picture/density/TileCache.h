#pragma once

#include <list>
#include <utility>

#include <QHash>
#include <QImage>

namespace app {

/// Which piece of the scene, 256 × 256 pixels, at which level of zoom.
struct TileKey
{
    int level = 0;
    int x = 0;
    int y = 0;

    friend bool operator==(const TileKey &, const TileKey &) = default;
    friend size_t qHash(const TileKey &key, size_t seed = 0) { return qHashMulti(seed, key.level, key.x, key.y); }
};

struct Tile
{
    QImage image;
    int edition = 0;     ///< of what was shown when it was drawn
    unsigned sample = 1; ///< as in `TileFrame`
};

/// The pieces that were drawn, as many as fit (the last one always); those not looked at for longest go first. For one
/// thread.
class TileCache
{
public:
    static constexpr int side = 256;

    explicit TileCache(qsizetype mostBytes = 0) : m_mostBytes(mostBytes) {}

    /// What no longer fits goes.
    void setMostBytes(qsizetype bytes);

    /// Null when it is not there; stays valid until the next `insert` or `clear`.
    const Tile *find(const TileKey &key);
    void insert(const TileKey &key, const Tile &tile);
    void clear();
    qsizetype bytes() const { return m_bytes; }
    qsizetype count() const { return m_where.size(); }

private:
    struct Entry
    {
        TileKey key;
        Tile tile;
    };

    void dropOldest();

    qsizetype m_mostBytes;
    qsizetype m_bytes = 0;
    std::list<Entry> m_entries; ///< the one looked at last first
    QHash<TileKey, std::list<Entry>::iterator> m_where;
};

} // namespace app

#include "app/picture/density/TileCache.h"

namespace app {

const Tile *TileCache::find(const TileKey &key)
{
    const auto found = m_where.constFind(key);
    if (found == m_where.constEnd())
        return nullptr;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return &m_entries.front().tile;
}

void TileCache::insert(const TileKey &key, const Tile &tile)
{
    if (const auto found = m_where.constFind(key); found != m_where.constEnd()) {
        m_bytes -= (*found)->tile.image.sizeInBytes();
        m_entries.erase(*found);
    }
    m_entries.push_front({key, tile});
    m_where.insert(key, m_entries.begin());
    m_bytes += tile.image.sizeInBytes();
    dropOldest();
}

void TileCache::setMostBytes(qsizetype bytes)
{
    m_mostBytes = bytes;
    dropOldest();
}

void TileCache::dropOldest()
{
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        m_bytes -= m_entries.back().tile.image.sizeInBytes();
        m_where.remove(m_entries.back().key);
        m_entries.pop_back();
    }
}

void TileCache::clear()
{
    m_entries.clear();
    m_where.clear();
    m_bytes = 0;
}

} // namespace app

#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "app/picture/density/TileCache.h"
#include "app/picture/density/TileRaster.h"

namespace app {

/// What tiles are drawn of; shared with the threads that draw.
struct TileSubject
{
    std::shared_ptr<const DensityScene> scene = {};
    std::shared_ptr<const DensityShown> shown = {};
    DensityStyle style{Theme(Theme::Mode::Light)};
};

struct TileOrder
{
    TileKey key = {};
    int edition = 0;
    TileFrame frame = {};
    QSize size = {TileCache::side, TileCache::side};
    /// Not a tile, but a layer with what is lit.
    std::shared_ptr<const TileRaster::Lit> lit = {};
};

struct DrawnTile
{
    TileOrder order = {};
    QImage image = {};
};

/// Two threads of low priority that draw tiles in the order asked for. Asking anew drops what has not been begun; what
/// is being drawn for another level or edition is given up. Owned and asked by one thread.
class TileWorkers
{
public:
    /// `told` is called on a worker's thread when there is something to collect.
    explicit TileWorkers(std::function<void()> told);
    ~TileWorkers();
    TileWorkers(const TileWorkers &) = delete;
    TileWorkers &operator=(const TileWorkers &) = delete;

    void ask(const TileSubject &subject, std::vector<TileOrder> orders);
    std::vector<DrawnTile> collect();

private:
    void work();
    bool isWanted(const TileOrder &order) const;

    std::function<void()> m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    TileSubject m_subject;
    std::deque<TileOrder> m_orders;
    std::vector<TileOrder> m_begun; ///< being drawn, or drawn and not collected
    std::vector<DrawnTile> m_drawn;
    std::atomic<int> m_level = 0;
    std::atomic<int> m_edition = 0;
    std::atomic<bool> m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace app

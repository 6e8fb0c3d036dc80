#include "app/views/graph/TileWorkers.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

namespace app {

namespace {

constexpr int threadCount = 2;

/// The thread that shows comes first: with equal rights it would wait for those that draw.
void lowerPriority()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, id_t(syscall(SYS_gettid)), 10);
#endif
}

bool isSame(const TileOrder &a, const TileOrder &b)
{
    return a.key == b.key && a.edition == b.edition && a.frame.sample == b.frame.sample && a.lit == b.lit &&
           a.frame.corner == b.frame.corner;
}

} // namespace

TileWorkers::TileWorkers(std::function<void()> told) : m_told(std::move(told))
{
    for (int i = 0; i < threadCount; ++i)
        m_threads.emplace_back([this] { work(); });
}

TileWorkers::~TileWorkers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void TileWorkers::ask(const TileSubject &subject, std::vector<TileOrder> orders)
{
    {
        const std::lock_guard lock(m_mutex);
        m_subject = subject;
        if (!orders.empty()) {
            const auto first =
                std::find_if(orders.begin(), orders.end(), [](const auto &o) { return o.lit == nullptr; });
            if (first != orders.end()) {
                m_level = first->key.level;
                m_edition = first->edition;
            }
        }
        m_orders.clear();
        for (TileOrder &order : orders)
            if (std::none_of(m_begun.begin(), m_begun.end(), [&](const auto &begun) { return isSame(begun, order); }))
                m_orders.push_back(std::move(order));
    }
    m_wake.notify_all();
}

std::vector<DrawnTile> TileWorkers::collect()
{
    const std::lock_guard lock(m_mutex);
    std::vector<DrawnTile> drawn = std::exchange(m_drawn, {});
    for (const DrawnTile &tile : drawn)
        std::erase_if(m_begun, [&tile](const TileOrder &begun) { return isSame(begun, tile.order); });
    return drawn;
}

bool TileWorkers::isWanted(const TileOrder &order) const
{
    // The whole is what is shown until the rest has come: always wanted.
    return !m_isEnding && order.edition == m_edition && (order.key.level == m_level || order.key.level == 0);
}

void TileWorkers::work()
{
    lowerPriority();
    TileRaster tiles({TileCache::side, TileCache::side});
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_isEnding || !m_orders.empty(); });
        if (m_isEnding)
            return;
        const TileOrder order = std::move(m_orders.front());
        m_orders.pop_front();
        m_begun.push_back(order);
        const TileSubject subject = m_subject;
        lock.unlock();
        const TileRaster::Subject drawn{*subject.scene, *subject.shown, subject.style};
        const QImage image = order.lit ? TileRaster(order.size).drawLit(drawn, *order.lit, order.frame)
                                       : tiles.draw(drawn, order.frame, [&] { return isWanted(order); });
        lock.lock();
        if (image.isNull()) {
            std::erase_if(m_begun, [&order](const TileOrder &begun) { return isSame(begun, order); });
            // It may be wanted again by now: whoever paints asks once more.
            m_told();
            continue;
        }
        const bool isFirst = m_drawn.empty();
        m_drawn.push_back({order, image});
        if (isFirst)
            m_told();
    }
}

} // namespace app

#include "core/graph/layout/WorkerPool.h"

#include <algorithm>

namespace core {

WorkerPool::WorkerPool(int threads)
{
    const int wanted = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    for (int i = 1; i < std::clamp(wanted, 1, 64); ++i)
        m_threads.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void WorkerPool::forBlocks(std::size_t count, std::size_t blockSize, const Block &block)
{
    Job job;
    job.block = &block;
    job.count = count;
    job.blockSize = blockSize;
    if (m_threads.empty() || count <= blockSize) {
        takeBlocks(job);
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_job = &job;
        ++m_generation;
    }
    m_wake.notify_all();
    takeBlocks(job);
    // A thread that has not woken up yet finds no job any more, so nobody waits for it.
    std::unique_lock lock(m_mutex);
    m_job = nullptr;
    m_idle.wait(lock, [this] { return m_active == 0; });
}

void WorkerPool::work()
{
    std::size_t seen = 0;
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [&] { return m_isEnding || (m_job && m_generation != seen); });
        if (m_isEnding)
            return;
        seen = m_generation;
        Job &job = *m_job;
        ++m_active;
        lock.unlock();
        takeBlocks(job);
        lock.lock();
        if (--m_active == 0)
            m_idle.notify_one();
    }
}

void WorkerPool::takeBlocks(Job &job)
{
    while (true) {
        const std::size_t begin = job.next.fetch_add(job.blockSize, std::memory_order_relaxed);
        if (begin >= job.count)
            return;
        (*job.block)(begin, std::min(begin + job.blockSize, job.count));
    }
}

double blockSum(WorkerPool &pool, std::size_t count, const std::function<double(std::size_t, std::size_t)> &term)
{
    constexpr std::size_t blockSize = 1024;
    std::vector<double> sums((count + blockSize - 1) / blockSize);
    pool.forBlocks(count, blockSize,
                   [&](std::size_t begin, std::size_t end) { sums[begin / blockSize] = term(begin, end); });
    double sum = 0;
    for (const double part : sums)
        sum += part;
    return sum;
}

} // namespace core

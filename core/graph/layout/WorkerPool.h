#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace core {

/// Threads for the length of one computation; owned and used by the thread that made it.
/// Blocks are of a fixed size and are taken freely: when what a block computes depends on the block alone, the result
/// is the same for any number of threads.
class WorkerPool
{
public:
    /// 0: as many threads as the machine has.
    explicit WorkerPool(int threads);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    using Block = std::function<void(std::size_t begin, std::size_t end)>;

    /// Runs `block` over 0 … count-1 in pieces of `blockSize` and returns when all are done. `block` must not throw.
    void forBlocks(std::size_t count, std::size_t blockSize, const Block &block);

private:
    struct Job
    {
        const Block *block = nullptr;
        std::size_t count = 0;
        std::size_t blockSize = 1;
        std::atomic<std::size_t> next{0};
    };

    void work();
    static void takeBlocks(Job &job);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    Job *m_job = nullptr;
    std::size_t m_generation = 0;
    int m_active = 0;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

/// The sum of `term(begin, end)` over blocks of fixed size, added up in the order of the blocks.
double blockSum(WorkerPool &pool, std::size_t count, const std::function<double(std::size_t, std::size_t)> &term);

} // namespace core

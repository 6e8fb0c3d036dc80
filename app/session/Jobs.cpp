#include "app/session/Jobs.h"

#include <QThreadPool>

#include "app/session/Guard.h"
#include "core/base/Error.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace app {

namespace {

/// What work of some size leaves behind on the heap is of no use until there is more of it: the system may have it.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

struct Jobs::Pool
{
    QThreadPool threads;
};

Jobs::Jobs(Guard &guard, QObject *parent) : QObject(parent), m_guard(guard), m_pool(std::make_unique<Pool>()) {}

Jobs::~Jobs()
{
    stopAll();
    m_pool->threads.waitForDone();
}

void Jobs::start(const QString &label, const Work &work)
{
    if (m_running++ == 0)
        m_stop = std::stop_source();
    Q_EMIT started(label);
    m_pool->threads.start([this, work, stop = m_stop.get_token()] { run(work, stop); });
}

void Jobs::stopAll()
{
    m_stop.request_stop();
}

/// On a thread of the pool: whatever comes of the work is concluded on the GUI thread.
void Jobs::run(const Work &work, std::stop_token stop)
{
    core::Progress progress{.stop = stop, .sink = [this](double share) {
                                QMetaObject::invokeMethod(
                                    this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
                            }};
    std::function<void()> conclusion;
    try {
        conclusion = work(progress);
    } catch (const core::Error &error) {
        conclusion = [error] { throw error; };
    } catch (const std::exception &error) {
        const core::Error told(core::Error::Kind::Invalid, tr("Something went wrong that should not have."),
                               QString::fromUtf8(error.what()));
        conclusion = [told] { throw told; };
    }
    QMetaObject::invokeMethod(
        this, [this, conclusion] { end(conclusion); }, Qt::QueuedConnection);
}

void Jobs::end(const std::function<void()> &conclusion)
{
    const bool isLast = --m_running == 0;
    m_guard.run([&conclusion] {
        if (conclusion)
            conclusion();
    });
    if (isLast && m_running == 0)
        m_pool->threads.start(giveBackMemory);
    if (isLast)
        Q_EMIT idle();
}

} // namespace app

#pragma once

#include <functional>
#include <memory>
#include <utility>

#include <QObject>
#include <QString>

#include "core/base/Progress.h"

namespace app {

class Guard;

/// Work that would make the window wait, done on threads of a pool, with progress and a way to stop it. Errors end here
/// and are told through the guard. Lives on the GUI thread; stops and waits for what still runs when it goes.
class Jobs : public QObject
{
    Q_OBJECT

public:
    /// What was asked for is done on the GUI thread, after the work went well.
    using Done = std::function<void()>;
    /// Runs on a thread of the pool; what it returns runs on the GUI thread.
    using Work = std::function<Done(const core::Progress &)>;

    explicit Jobs(Guard &guard, QObject *parent = nullptr);
    ~Jobs() override;

    /// `label` says what is being done: "Opening east-asia.pactgraph".
    void start(const QString &label, const Work &work);
    bool isIdle() const { return m_running == 0; }
    /// Asks all that runs to stop.
    void stopAll();

Q_SIGNALS:
    void started(const QString &label);
    void progressed(double share);
    /// Nothing runs any more.
    void idle();

private:
    struct Pool;

    void run(const Work &work, std::stop_token stop);
    void end(const std::function<void()> &conclusion);

    Guard &m_guard;
    std::unique_ptr<Pool> m_pool;
    std::stop_source m_stop;
    int m_running = 0;
};

} // namespace app

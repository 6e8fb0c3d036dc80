#include <QSignalSpy>
#include <QThread>

#include "app/session/Guard.h"
#include "app/session/Jobs.h"
#include "core/base/Error.h"
#include "tests/support/Test.h"

using namespace app;

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::failOnAnyWarning(); }

    void worksElsewhereAndConcludesHere()
    {
        Guard guard;
        Jobs jobs(guard);
        QThread *worked = nullptr;
        QThread *concluded = nullptr;
        jobs.start(QStringLiteral("Counting"), [&](const core::Progress &) -> Jobs::Done {
            worked = QThread::currentThread();
            return [&concluded] { concluded = QThread::currentThread(); };
        });
        QVERIFY(!jobs.isIdle());
        QTRY_VERIFY(jobs.isIdle());
        QVERIFY(worked != nullptr && worked != QThread::currentThread());
        QCOMPARE(concluded, QThread::currentThread());
    }

    void progressIsToldInOrder()
    {
        Guard guard;
        Jobs jobs(guard);
        QSignalSpy progressed(&jobs, &Jobs::progressed);
        jobs.start(QStringLiteral("Counting"), [](const core::Progress &progress) -> Jobs::Done {
            progress.report(0.25);
            progress.report(1);
            return {};
        });
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(progressed.size(), 2);
        QCOMPARE(progressed[0][0].toDouble(), 0.25);
    }

    void errorsEndInTheGuard_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("of the world") << true;
        QTest::newRow("a bug") << false;
    }

    void errorsEndInTheGuard()
    {
        QFETCH(bool, isOurs);
        Guard guard;
        QSignalSpy failed(&guard, &Guard::failed);
        Jobs jobs(guard);
        jobs.start(QStringLiteral("Failing"), [isOurs](const core::Progress &) -> Jobs::Done {
            if (isOurs)
                throw core::Error(core::Error::Kind::Damaged, QStringLiteral("It is broken."));
            throw std::runtime_error("out of range");
        });
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][isOurs ? 0 : 1].toString(),
                 isOurs ? QStringLiteral("It is broken.") : QStringLiteral("out of range"));
    }

    void whatIsStoppedSaysNothing()
    {
        Guard guard;
        QSignalSpy failed(&guard, &Guard::failed);
        Jobs jobs(guard);
        jobs.start(QStringLiteral("Waiting"), [](const core::Progress &progress) -> Jobs::Done {
            while (true)
                progress.throwIfStopped();
        });
        jobs.stopAll();
        QTRY_VERIFY(jobs.isIdle());
        QCOMPARE(failed.size(), 0);
    }

    void goingAwayStopsWhatStillRuns()
    {
        Guard guard;
        bool isConcluded = false;
        {
            Jobs jobs(guard);
            jobs.start(QStringLiteral("Waiting"), [&isConcluded](const core::Progress &progress) -> Jobs::Done {
                while (!progress.stop.stop_requested()) {
                }
                return [&isConcluded] { isConcluded = true; };
            });
        }
        QCoreApplication::processEvents();
        QVERIFY(!isConcluded);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_Jobs.moc"

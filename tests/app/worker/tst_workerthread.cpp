#include "tests/app/worker/workerwatch.h"
#include "tests/support/testcluster.h"

#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task<Snapshot> figuresAt(Instant takenAt)
{
    Snapshot snapshot;
    snapshot.takenAt = takenAt;
    co_return snapshot;
}

/// The database is busy with it until somebody cancels.
Task<Snapshot> hangingFigures(Database *database)
{
    const Result<bool> done = co_await database->watch<bool>(
        [](Session &session) { return session.execute(u"select pg_sleep(300)"_s).map([] { return true; }); });
    if (!done)
        co_return fail(done.error());
    co_return Snapshot();
}

/// Never comes back at all.
Task<AlertBoard> never()
{
    auto *promise = new QPromise<Result<AlertBoard>>; // leaked on purpose, like a library that forgot about us
    promise->start();
    const QFuture<Result<AlertBoard>> future = promise->future();
    co_await qCoro(future).waitForFinished();
    co_return fail({Error::Kind::Internal, QString()});
}

Task<AlertBoard> boardOf(QList<Alert> open, Instant asOf)
{
    AlertBoard board;
    board.open = open;
    board.asOf = asOf;
    co_return board;
}

Alert red(const QString &fingerprint, Instant since)
{
    Alert alert;
    alert.id = 1;
    alert.rule = fingerprint.section(u':', 0, 0);
    alert.fingerprint = fingerprint;
    alert.severity = Severity::Red;
    alert.since = since;
    return alert;
}

} // namespace

/// The thread and its beats, with made-up figures and alerts.
class TestWorkerThread : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_place;
    std::unique_ptr<Database> m_database;

    WorkerOptions quick()
    {
        WorkerOptions options;
        options.claimant = u"test"_s;
        options.alertsEvery = 20ms;
        options.figuresEvery = 20ms;
        return options;
    }
    WorkerOptions slow()
    {
        WorkerOptions options;
        options.claimant = u"test"_s;
        options.alertsEvery = 1h;
        options.figuresEvery = 1h;
        return options;
    }
    bool isRunning(const QString &statement)
    {
        return m_place->run(u"do $$begin if not exists (select from pg_stat_activity where query like '%%1%' and state = 'active' "
                             "and pid <> pg_backend_pid()) then raise 'not yet'; end if; end$$"_s.arg(statement)).has_value();
    }

private slots:
    void initTestCase() { QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_place = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_place->isUp(), qPrintable(m_place->problem()));
        m_database = std::make_unique<Database>(m_place->address(), m_clock);
        QTRY_VERIFY_WITH_TIMEOUT(m_database->state() == Database::State::Connected, 60000);
    }
    void cleanup()
    {
        m_database.reset();
        m_place.reset();
    }

    void whatItFindsArrives()
    {
        WorkerSources sources;
        sources.figures = [this] { return figuresAt(m_clock.now()); };
        sources.alerts = [this](const QString &, std::chrono::milliseconds) {
            return boardOf({red(u"case_breached:17"_s, m_clock.now())}, m_clock.now());
        };
        WorkerWatch watch(*m_database, sources, quick());
        watch.thread.start();
        QTRY_VERIFY(watch.snapshots.size() > 3 && watch.boards.size() > 3);
        QCOMPARE(watch.reds.size(), 1); // once, not with every beat
        QCOMPARE(watch.reds.first().first().fingerprint, u"case_breached:17"_s);
        QVERIFY(!watch.boards.last().stale);
        watch.thread.stop();
        QTRY_VERIFY_WITH_TIMEOUT(watch.isStopped, 2000);
        QVERIFY(!watch.thread.isRunning());
    }

    void aSlowLookHoldsUpNoOther()
    {
        WorkerSources sources;
        sources.figures = [this] { return hangingFigures(m_database.get()); };
        std::chrono::milliseconds told{-1};
        sources.alerts = [&](const QString &, std::chrono::milliseconds slowest) {
            told = slowest;
            return boardOf({}, m_clock.now());
        };
        WorkerWatch watch(*m_database, sources, quick());
        watch.thread.start();
        QTRY_VERIFY(watch.boards.size() > 20);
        QVERIFY(watch.snapshots.isEmpty());
        // And it stands in nobody's way when the program ends.
        QElapsedTimer timer;
        timer.start();
        watch.thread.stop(100ms);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isStopped, 6000);
        QTRY_VERIFY(!isRunning(u"pg_sleep(300)"_s));
    }

    void isToldHowLongTheLastLookTook()
    {
        std::atomic<int> beats = 0;
        std::atomic<qint64> told = 0;
        WorkerSources sources;
        sources.figures = [this]() -> Task<Snapshot> {
            return slowFigures(m_database.get());
        };
        sources.alerts = [&](const QString &, std::chrono::milliseconds slowest) {
            ++beats;
            told = std::max<qint64>(told, slowest.count());
            return boardOf({}, m_clock.now());
        };
        WorkerOptions options = slow();
        options.alertsEvery = 20ms;
        WorkerWatch watch(*m_database, sources, options);
        watch.thread.start();
        QTRY_VERIFY(watch.snapshots.size() == 1);
        const int then = beats;
        QTRY_VERIFY(beats > then + 1);
        QVERIFY2(told >= 200 && told < 5000, qPrintable(QString::number(told)));
    }

    /// A change made elsewhere shows at once; a flood of them costs one look a second.
    void changesAreLookedAtPromptlyAndTogether()
    {
        WorkerSources sources;
        sources.figures = [this] { return figuresAt(m_clock.now()); };
        sources.alerts = [this](const QString &, std::chrono::milliseconds) { return boardOf({}, m_clock.now()); };
        WorkerWatch watch(*m_database, sources, slow());
        watch.thread.start();
        QTRY_VERIFY(watch.snapshots.size() == 1 && watch.boards.size() == 1);
        QVERIFY(m_place->run(u"select pg_notify('halfday', 'cases')"_s));
        QTRY_VERIFY_WITH_TIMEOUT(watch.snapshots.size() == 2 && watch.boards.size() == 2, 900); // at once, not a beat later
        QVERIFY(m_place->run(u"select pg_notify('halfday', 'alerts')"_s));
        QTRY_VERIFY_WITH_TIMEOUT(watch.boards.size() == 3, 2000);
        QCOMPARE(watch.snapshots.size(), 2); // alerts are not among the figures
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 200; ++i)
            QVERIFY(m_place->run(u"select pg_notify('halfday', 'reviews')"_s));
        const qint64 flood = timer.elapsed();
        QTRY_VERIFY_WITH_TIMEOUT(watch.snapshots.size() >= 3, 2000);
        QVERIFY2(watch.snapshots.size() <= 2 + 2 + flood / 1000, qPrintable(QString::number(watch.snapshots.size())));
    }

    void askedToLookNow()
    {
        WorkerSources sources;
        sources.figures = [this] { return figuresAt(m_clock.now()); };
        sources.alerts = [this](const QString &, std::chrono::milliseconds) { return boardOf({}, m_clock.now()); };
        WorkerWatch watch(*m_database, sources, slow());
        watch.thread.start();
        QTRY_VERIFY(watch.snapshots.size() == 1 && watch.boards.size() == 1);
        watch.thread.refreshNow();
        QTRY_VERIFY(watch.snapshots.size() == 2 && watch.boards.size() == 2);
        watch.thread.beatAlertsNow();
        QTRY_VERIFY(watch.boards.size() == 3);
        QCOMPARE(watch.snapshots.size(), 2);
    }

    /// After a night's sleep: one beat of each, and the figures are there before anybody asks whether they are old.
    void wakesUp()
    {
        std::atomic<qint64> clock = 3'600'000;
        std::atomic<qint64> wall = toMicros(m_clock.now());
        QStringList order;
        WorkerSources sources;
        sources.figures = [&] {
            order << u"figures"_s;
            return figuresAt(instantFromMicros(wall));
        };
        sources.alerts = [&](const QString &, std::chrono::milliseconds) {
            order << u"alerts"_s;
            return boardOf({}, instantFromMicros(wall));
        };
        WorkerOptions options;
        options.claimant = u"test"_s;
        options.clock = [&] { return std::chrono::milliseconds(clock.load()); };
        WorkerWatch watch(*m_database, sources, options);
        watch.thread.start();
        QTRY_COMPARE(watch.boards.size(), 1);
        clock += 9 * 3'600'000;
        QTRY_COMPARE_WITH_TIMEOUT(watch.boards.size(), 2, 10000);
        QTRY_COMPARE(watch.snapshots.size(), 2);
        watch.thread.stop();
        QTRY_VERIFY(watch.isStopped);
        QCOMPARE(order, (QStringList{u"figures"_s, u"alerts"_s, u"figures"_s, u"alerts"_s}));
        QVERIFY(!watch.shows(u"stale_data"_s));
    }

    void endsThoughSomethingNeverComesBack()
    {
        WorkerSources sources;
        sources.alerts = [](const QString &, std::chrono::milliseconds) { return never(); };
        WorkerWatch watch(*m_database, sources, quick());
        watch.thread.start();
        QElapsedTimer timer;
        timer.start();
        watch.thread.stop(50ms);
        QTRY_VERIFY_WITH_TIMEOUT(watch.isStopped, 6000);
    }

    void endsWithoutBeingTold()
    {
        WorkerSources sources;
        sources.figures = [this] { return hangingFigures(m_database.get()); };
        auto watch = std::make_unique<WorkerWatch>(*m_database, sources, quick());
        watch->thread.start();
        QTRY_VERIFY(isRunning(u"pg_sleep(300)"_s));
        QElapsedTimer timer;
        timer.start();
        watch.reset();
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void neverStarted()
    {
        WorkerWatch watch(*m_database, {}, quick());
        watch.thread.stop();
        QVERIFY(!watch.thread.isRunning());
    }

private:
    static Task<Snapshot> slowFigures(Database *database)
    {
        const Result<bool> done = co_await database->watch<bool>(
            [](Session &session) { return session.execute(u"select pg_sleep(0.25)"_s).map([] { return true; }); });
        if (!done)
            co_return fail(done.error());
        co_return Snapshot();
    }
};

QTEST_GUILESS_MAIN(TestWorkerThread)
#include "tst_workerthread.moc"

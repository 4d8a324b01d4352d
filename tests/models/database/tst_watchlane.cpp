#include "models/core/launch.h"
#include "models/database/database.h"
#include "tests/support/testcluster.h"

#include <QCoroTask>
#include <QTest>
#include <QThread>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

std::function<Result<QString>(Session &)> ask(const QString &sql)
{
    return [sql](Session &session) {
        return session.one<QString>(sql, {}, [](const Row &row) { return row.text(0); });
    };
}

/// A thread with an event loop, as the background watcher has one.
class Elsewhere
{
public:
    Elsewhere()
    {
        m_thread.start();
        context.moveToThread(&m_thread);
    }
    ~Elsewhere()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QThread *thread() { return &m_thread; }
    void run(std::function<void()> work) { QMetaObject::invokeMethod(&context, std::move(work), Qt::QueuedConnection); }

    QObject context;

private:
    QThread m_thread;
};

} // namespace

class TestWatchLane : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_place;

    /// How many of Halfday's connections this test's database has.
    int connections()
    {
        Connection connection(m_cluster.address());
        if (!connection.open())
            return -1;
        Session session = connection.session();
        return session.one<int>(u"select count(*) from pg_stat_activity where datname = $1"_s, {m_place->address().database},
                                [](const Row &row) { return row.number(0); }).value_or(-1);
    }

private slots:
    void initTestCase() { QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_place = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_place->isUp(), qPrintable(m_place->problem()));
    }
    void cleanup() { m_place.reset(); }

    void opensWhenAsked()
    {
        Database database(m_place->address(), m_clock);
        QVERIFY(QCoro::waitFor(database.read<QString>(ask(u"select 'x'"_s))));
        QVERIFY(QCoro::waitFor(database.write<QString>(ask(u"select 'x'"_s))));
        database.reconnectNow();
        QVERIFY(QCoro::waitFor(database.read<QString>(ask(u"select 'x'"_s))));
        QCOMPARE(connections(), 2);
        QVERIFY(QCoro::waitFor(database.watch<QString>(ask(u"select 'x'"_s))));
        QCOMPARE(connections(), 3);
    }

    void neverAsked() { Database database(m_place->address(), m_clock); } // ends without a thread that never began

    void holdsUpNeitherListsNorRefunds()
    {
        Database database(m_place->address(), m_clock);
        auto slow = database.watch<QString>(ask(u"select pg_sleep(300)"_s));
        QVERIFY(QCoro::waitFor(database.read<QString>(ask(u"select 'read'"_s))));
        QVERIFY(QCoro::waitFor(database.write<QString>(ask(u"select 'written'"_s))));
        QTRY_VERIFY(m_place->run(u"do $$begin if not exists (select from pg_stat_activity where query like '%pg_sleep(300)%' "
                                  "and state = 'active' and pid <> pg_backend_pid()) then raise 'not yet'; end if; end$$"_s));
        database.cancelWatching();
        const Result<QString> cancelled = QCoro::waitFor(std::move(slow));
        QVERIFY(!cancelled);
        const Result<QString> next = QCoro::waitFor(database.watch<QString>(ask(u"select 'still here'"_s)));
        QCOMPARE(next.value_or(QString()), u"still here"_s);
    }

    /// Work asked for in another thread ends there, whichever connection did it, and while many ask at once.
    void goesOnInTheThreadThatAwaits()
    {
        Database database(m_place->address(), m_clock);
        Elsewhere elsewhere;
        std::atomic<int> done = 0;
        std::atomic<int> strayed = 0;
        const auto finished = [&](const Result<QString> &answer) {
            strayed += !answer || QThread::currentThread() != elsewhere.thread();
            ++done;
        };
        for (int i = 0; i < 50; ++i) {
            elsewhere.run([&, i] {
                auto task = i % 3 == 0 ? database.read<QString>(ask(u"select 'x'"_s))
                    : i % 3 == 1 ? database.write<QString>(ask(u"select 'x'"_s)) : database.watch<QString>(ask(u"select 'x'"_s));
                launch(std::move(task), &elsewhere.context, finished);
            });
            QVERIFY(QCoro::waitFor(database.read<QString>(ask(u"select 'x'"_s))));
        }
        QTRY_COMPARE_WITH_TIMEOUT(done.load(), 50, 20000);
        QCOMPARE(strayed.load(), 0);
    }

    void theDatabaseEndsWhileAnotherThreadWaits()
    {
        auto database = std::make_unique<Database>(m_place->address(), m_clock);
        Elsewhere elsewhere;
        std::atomic<int> failed = 0;
        elsewhere.run([&] {
            for (const auto &sql : {u"select pg_sleep(300)"_s, u"select 'too late'"_s})
                launch(database->watch<QString>(ask(sql)), &elsewhere.context, [&](const Result<QString> &answer) { failed += !answer; });
        });
        QTRY_VERIFY(m_place->run(u"do $$begin if not exists (select from pg_stat_activity where query like '%pg_sleep(300)%' "
                                  "and state = 'active' and pid <> pg_backend_pid()) then raise 'not yet'; end if; end$$"_s));
        database.reset();
        QTRY_COMPARE(failed.load(), 2);
    }
};

QTEST_GUILESS_MAIN(TestWatchLane)
#include "tst_watchlane.moc"

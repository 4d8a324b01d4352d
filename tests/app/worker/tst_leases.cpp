#include "models/watch/leasestore.h"
#include "tests/support/testcluster.h"
#include "tests/support/testpooler.h"

#include <QCoroTask>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whose turn it is, however many watch.
class TestLeases : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    SystemClock m_clock;
    std::unique_ptr<TestDatabase> m_place;

    static bool take(const LeaseStore &leases, std::chrono::seconds every = 300s, std::chrono::seconds lease = 60s)
    {
        const Result<bool> taken = QCoro::waitFor(leases.take(u"sla_check"_s, every, lease));
        if (!taken)
            qWarning("%s", qPrintable(taken.error().detail));
        return taken.value_or(false);
    }
    static bool give(const LeaseStore &leases) { return QCoro::waitFor(leases.give(u"sla_check"_s)).has_value(); }
    /// As if this much time had passed for the lease.
    void pass(int seconds)
    {
        QVERIFY(m_place->run(u"update halfday.leases set began_at = began_at - interval '%1 s', until = until - interval '%1 s'"_s.arg(seconds)));
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role anna login in role halfday_operator; create role vera login in role halfday_viewer"_s));
    }
    void init()
    {
        m_place = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_place->isUp(), qPrintable(m_place->problem()));
    }
    void cleanup() { m_place.reset(); }

    void oneAtATime()
    {
        Database database(m_place->addressAs(u"anna"_s), m_clock);
        const LeaseStore one(database, u"one"_s);
        const LeaseStore two(database, u"two"_s);
        QVERIFY(take(one));
        QVERIFY(!take(two));
        QVERIFY(!take(one)); // not even its holder, while it is under way
        QVERIFY(give(two)); // gives nothing away that is not its own
        pass(59);
        QVERIFY(!take(two, 1s));
        QVERIFY(give(one));
        QVERIFY(take(two, 1s));
    }

    void notBeforeTheNextTurnIsDue()
    {
        Database database(m_place->addressAs(u"anna"_s), m_clock);
        const LeaseStore one(database, u"one"_s);
        const LeaseStore two(database, u"two"_s);
        QVERIFY(take(one));
        QVERIFY(give(one));
        QVERIFY(!take(two));
        pass(239); // beats of two programs are never quite even: from four fifths on it is due
        QVERIFY(!take(two));
        pass(1);
        QVERIFY(take(two));
    }

    void whoDiedIsRelieved()
    {
        Database database(m_place->addressAs(u"anna"_s), m_clock);
        const LeaseStore one(database, u"one"_s);
        const LeaseStore two(database, u"two"_s);
        QVERIFY(take(one, 1s, 60s));
        pass(58);
        QVERIFY(!take(two, 1s, 60s));
        pass(2);
        QVERIFY(take(two, 1s, 60s));
        QVERIFY(give(one)); // comes back after all: not its turn any more
        QVERIFY(!take(one, 1s, 60s));
    }

    void jobsDoNotMind()
    {
        Database database(m_place->addressAs(u"anna"_s), m_clock);
        const LeaseStore one(database, u"one"_s);
        QVERIFY(take(one));
        QCOMPARE(QCoro::waitFor(one.take(u"deliveries"_s, 300s, 60s)).value_or(false), true);
    }

    void whoOnlyLooksHasNoTurn()
    {
        Database database(m_place->addressAs(u"vera"_s), m_clock);
        const LeaseStore viewer(database, u"vera"_s);
        QCOMPARE(QCoro::waitFor(viewer.take(u"sla_check"_s, 1s, 1s)).error().kind, Error::Kind::Permission);
    }

    void aCrowd_data()
    {
        QTest::addColumn<bool>("pooled");
        QTest::newRow("each with a connection of its own") << false;
        QTest::newRow("behind PgBouncer, two connections for all") << true;
    }
    /// Eight programs that all want the turn, again and again: never two at once, and everybody comes to an end.
    void aCrowd()
    {
        QFETCH(bool, pooled);
        TestPooler pooler(m_cluster, 2);
        ConnectionSettings address = m_place->addressAs(u"anna"_s);
        if (pooled) {
            QVERIFY2(pooler.isUp(), qPrintable(pooler.problem()));
            address = pooler.through(address);
        }
        constexpr int programs = 8;
        constexpr int rounds = 40;
        std::atomic<int> inside = 0;
        std::atomic<int> clashes = 0;
        std::atomic<int> turns = 0;
        std::atomic<int> problems = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < programs; ++i) {
            threads.emplace_back(QThread::create([&, i] {
                Database database(address, m_clock);
                const LeaseStore leases(database, u"program %1"_s.arg(i));
                for (int round = 0; round < rounds; ++round) {
                    const Result<bool> taken = QCoro::waitFor(leases.take(u"sla_check"_s, 0s, 60s));
                    problems += !taken;
                    if (!taken.value_or(false))
                        continue;
                    clashes += inside.fetch_add(1) != 0;
                    ++turns;
                    (void)QCoro::waitFor(database.watch<bool>([](Session &session) {
                        return session.execute(u"select pg_sleep(0.002)"_s).map([] { return true; });
                    }));
                    --inside;
                    problems += !QCoro::waitFor(leases.give(u"sla_check"_s));
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(120000));
        QCOMPARE(problems.load(), 0);
        QCOMPARE(clashes.load(), 0);
        QVERIFY(turns > 0);
    }

    /// SIGKILL: nothing is given back, and the connection's end changes nothing about the row.
    void theHolderIsKilled()
    {
        const ConnectionSettings address = m_place->addressAs(u"anna"_s);
        QProcess holder;
        holder.start(QStringLiteral(LEASE_HOLDER), {address.host, QString::number(address.port), address.database, address.user, u"sla_check"_s});
        QTRY_COMPARE_WITH_TIMEOUT(holder.bytesAvailable() > 0, true, 20000);
        QCOMPARE(holder.readAll().trimmed(), QByteArray("mine"));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        Database database(address, m_clock);
        const LeaseStore heir(database, u"heir"_s);
        bool taken = false;
        QTRY_VERIFY_WITH_TIMEOUT(taken = taken || take(heir, 1s), 20000); // its lease was for three seconds
    }
};

QTEST_GUILESS_MAIN(TestLeases)
#include "tst_leases.moc"

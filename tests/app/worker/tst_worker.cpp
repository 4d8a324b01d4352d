#include "tests/app/worker/workerwatch.h"
#include "tests/models/refunds/refundfixture.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The worker with the real stores, a real server and Stripe's sandbox.
class TestWorker : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static WorkerOptions options(const RefundFixture &fixture, const QString &claimant = u"the worker"_s)
    {
        WorkerOptions options;
        options.claimant = claimant;
        const StripeSettings stripe{.apiKey = fixture.sandbox.apiKey(), .baseUrl = fixture.sandbox.baseUrl(), .timeout = 3s};
        options.gateway = [stripe](HttpClient &http) { return std::make_unique<StripeGateway>(stripe, http); };
        options.alertsEvery = 100ms;
        options.figuresEvery = 100ms;
        options.refundsEvery = 50ms;
        return options;
    }

private slots:
    void initTestCase() { QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem())); }

    void alertsArrive()
    {
        RefundFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.report_deliveries('stripe', 4, now() - interval '1 hour')"_s));
        WorkerWatch watch(fixture.database, databaseSources(fixture.database), options(fixture));
        watch.thread.start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.shows(u"webhook_failing"_s), 15000);
        QCOMPARE(watch.reds.size(), 1);
        QVERIFY(!watch.boards.last().stale);
    }

    void undeliveredEventsAreReported()
    {
        RefundFixture fixture(m_cluster);
        fixture.sandbox.addUndelivered(4, 1h);
        WorkerWatch watch(fixture.database, databaseSources(fixture.database), options(fixture));
        watch.thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(watch.ended(u"deliveries"_s), 1, 15000);
        QCOMPARE(fixture.value(u"select provider || failed || (oldest < now()) from halfday.provider_deliveries"_s), u"stripe4true"_s);
        // A second watcher of the same database leaves it at that, and both end properly.
        WorkerWatch second(fixture.database, databaseSources(fixture.database), options(fixture, u"another"_s));
        second.thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(second.ended(u"deliveries"_s), 1, 15000);
        QTRY_COMPARE_WITH_TIMEOUT(second.ended(u"sla_check"_s), 1, 15000);
        QCOMPARE(std::count_if(second.reports.begin(), second.reports.end(), [](const JobReport &report) {
            return report.outcome == JobReport::Outcome::NotOurTurn;
        }), 2);
        const QList<SandboxRequest> requests = fixture.sandbox.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(), [](const SandboxRequest &request) { return request.route == "GET /v1/events"_L1; }), 1);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.value(u"select count(*)::text from halfday.leases where until > clock_timestamp()"_s), u"0"_s, 15000);
    }

    /// Nobody knew whether Stripe had acted; the worker finds out, with the window's own desk looking on.
    void anUnknownRefundIsFinished()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Drop, .workDone = true, .route = u"POST /v1/refunds"_s});
        (void)fixture.refund(id);
        QCOMPARE(fixture.refundState(id), u"unknown"_s);
        fixture.becomeDue();
        WorkerWatch watch(fixture.database, databaseSources(fixture.database), options(fixture));
        watch.thread.start();
        QTRY_VERIFY_WITH_TIMEOUT(!watch.followed.isEmpty(), 15000);
        QCOMPARE(watch.followed.first().state, RefundState::Succeeded);
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        QCOMPARE(fixture.sandbox.refundCount(RefundFixture::charge(id)), 1);
    }

    /// Stopped in the middle of a call to Stripe that hangs: bounded, and the row tells the next start.
    void stoppedInTheMiddleOfACall()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Drop, .workDone = true, .route = u"POST /v1/refunds"_s});
        (void)fixture.refund(id);
        fixture.becomeDue();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Silence, .times = 0, .route = u"GET /v1/refunds"_s});
        {
            WorkerOptions hanging = options(fixture);
            const StripeSettings stripe{.apiKey = fixture.sandbox.apiKey(), .baseUrl = fixture.sandbox.baseUrl(), .timeout = 60s};
            hanging.gateway = [stripe](HttpClient &http) { return std::make_unique<StripeGateway>(stripe, http); };
            WorkerWatch watch(fixture.database, databaseSources(fixture.database), hanging);
            watch.thread.start();
            // Other jobs ask Stripe as well, before or after.
            QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(fixture.sandbox.requests(), [](const SandboxRequest &request) {
                return request.route == "GET /v1/refunds"_L1;
            }), 15000);
            watch.thread.stop(100ms);
            QTRY_VERIFY_WITH_TIMEOUT(watch.isStopped, 6000);
        }
        QCOMPARE(fixture.refundState(id), u"unknown"_s);
        fixture.sandbox.clearFaults();
        fixture.follow();
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
    }

    void theDatabaseIsAwayForAWhile()
    {
        RefundFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.report_deliveries('stripe', 4, now() - interval '1 hour')"_s));
        WorkerWatch watch(fixture.database, databaseSources(fixture.database), options(fixture));
        watch.thread.start();
        QTRY_VERIFY_WITH_TIMEOUT(watch.shows(u"webhook_failing"_s), 15000);
        QVERIFY(m_cluster.kill());
        QTRY_VERIFY_WITH_TIMEOUT(watch.shows(u"database_down"_s), 15000);
        QVERIFY(watch.boards.last().stale);
        QVERIFY(watch.shows(u"webhook_failing"_s)); // what was known stays on the screen
        QVERIFY(m_cluster.restart());
        QTRY_VERIFY_WITH_TIMEOUT(!watch.boards.last().stale && !watch.shows(u"database_down"_s), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.value(u"select count(*)::text from halfday.alerts where rule = 'database_down' and resolved_at is not null"_s),
                                  u"1"_s, 15000);
        QCOMPARE(watch.reds.size(), 2); // webhooks once, the database once
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"

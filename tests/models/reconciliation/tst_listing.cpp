#include "tests/models/reconciliation/reconciliationfixture.h"

#include <QProcess>
#include <QTimer>

using namespace halfday;
using namespace Qt::StringLiterals;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; \
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + u' ' + outcome.error().detail)); \
    } while (false)

namespace {

/// Gives what it is told to, whatever was asked.
class ListGateway : public PaymentGateway
{
public:
    QString provider() const override { return u"stripe"_s; }
    GatewayMode mode() const override { return GatewayMode::Test; }
    std::chrono::seconds replaySafeFor() const override { return {}; }
    Task<ProviderCharge> charge(QString) override { co_return fail({}); }
    Task<ProviderRefund> createRefund(RefundOrder) override { co_return fail({}); }
    Task<ProviderRefund> refund(QString) override { co_return fail({}); }
    Task<QList<ProviderRefund>> refundsOfCharge(QString) override { co_return fail({}); }
    Task<ProviderChargePage> chargesCreated(Instant, Instant, QString cursor) override
    {
        const ProviderChargePage page = pages.value(cursor);
        co_return page;
    }
    Task<ProviderRefundPage> refundsCreated(Instant, Instant, QString) override { co_return ProviderRefundPage(); }

    QHash<QString, ProviderChargePage> pages;
};

} // namespace

/// The way of the list into the database: page by page, interrupted in every way, and never a page lost or doubled.
class TestListing : public QObject
{
    Q_OBJECT

    static constexpr int inTheWeek = 430; ///< five pages with those on both margins
    static constexpr int pages = 5;

    TestCluster m_cluster;
    std::unique_ptr<ReconciliationFixture> m_f;

    static SandboxCharge made(int n)
    {
        return {.id = u"ch_%1"_s.arg(n), .amount = {1000 + n, u"AUD"_s}, .created = ReconciliationFixture::week().from + std::chrono::seconds(n * 1400 + 7)};
    }
    /// As many charges as `n`, none of them kept anywhere.
    static void archive(StripeSandboxOptions &options, const ConnectionSettings &)
    {
        const auto seconds = [](int n) { return toMicros(made(n).created) / 1'000'000; };
        options.lookup = [](const QString &id) { return std::optional(made(id.mid(3).toInt())); };
        options.archive.charges = [seconds](const SandboxWindow &window) {
            QList<SandboxCharge> found;
            for (int n = inTheWeek - 1; n >= 0 && found.size() < window.most; --n) {
                if (seconds(n) >= window.from && seconds(n) < window.to && (!window.after || SandboxWindow::Key(seconds(n), made(n).id) < *window.after))
                    found.append(made(n));
            }
            return found;
        };
        options.archive.refunds = [](const SandboxWindow &) {
            return QList<SandboxPastRefund>{{.id = u"re_1"_s, .chargeId = u"ch_1"_s, .amount = {10, u"AUD"_s}, .created = ReconciliationFixture::at("2026-11-07T00:00:00Z")}};
        };
    }
    QString listed() { return m_f->value(u"select count(*) || ' ' || count(distinct charge_id) from halfday.listed_charges"_s); }
    QString runs() { return m_f->value(u"select string_agg(state || ' ' || charges_listed || ' ' || refunds_listed, ',' order by id) from halfday.reconciliations"_s); }
    void claimLapses() { m_f->sql(u"update halfday.reconciliations set held_until = now() - interval '1 second'"_s); }
    /// The whole list stands there once, and it matches.
    void isWhole(const Result<Reconciliation> &run)
    {
        QVERIFY2(run, qPrintable(run ? QString() : run.error().message + run.error().detail));
        QCOMPARE(listed(), u"430 430"_s);
        QCOMPARE(runs(), u"matched 430 1"_s);
        QCOMPARE(run->paired, inTheWeek);
        QVERIFY(run->addsUp());
    }
    void beginVictim(QProcess &victim, int killAt)
    {
        const ConnectionSettings address = m_f->db.addressAs(u"bert"_s);
        victim.start(QStringLiteral(LISTING_VICTIM), {address.host, QString::number(address.port), address.database, address.user,
                                                      m_f->sandbox.baseUrl().toString(), QString::number(killAt),
                                                      QString::number(toMicros(m_f->week().from)), QString::number(toMicros(m_f->week().to))});
    }

private slots:
    void initTestCase() { QVERIFY2(ReconciliationFixture::prepare(m_cluster), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_f = std::make_unique<ReconciliationFixture>(m_cluster, archive);
        m_f->business(1);
        m_f->sql(u"insert into payment_audit (business_id, charge_id, amount, currency, status, created_at, refunded_amount) "
                  "select 1, 'ch_' || n, 1000 + n, 'AUD', 'succeeded', timestamptz '2026-11-01 00:00:07Z' + n * interval '1400 seconds', case when n = 1 then 10 else 0 end "
                  "from generate_series(0, 429) n"_s);
        m_f->sandbox.addCharge({.id = u"ch_1"_s, .amount = made(1).amount, .created = made(1).created, .refundedMinor = 10});
    }
    void cleanup() { m_f.reset(); }

    void theWholeWay()
    {
        QList<ReconciliationDesk::Progress> told;
        connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const auto &progress) { told.append(progress); });
        isWhole(m_f->reconcile());
        QVERIFY(std::is_sorted(told.begin(), told.end() - 1, [](const auto &a, const auto &b) { return a.share < b.share; }));
        QCOMPARE(told.at(1).charges, 100);
        QVERIFY(told.at(1).share > 0.2 && told.at(1).share < 0.6);
        QCOMPARE(told.last().stage, ReconciliationDesk::Stage::Idle);
        QCOMPARE(m_f->sandbox.requests().first().form.value(u"limit"_s), u"100"_s);
    }

    void cancelledAtEveryPage()
    {
        int cancelled = 0;
        Result<Reconciliation> run = fail({});
        while (!run) {
            int left = 2; // that it has begun, and one page more
            const auto connection = connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const auto &progress) {
                const bool lists = progress.stage == ReconciliationDesk::Stage::ListingCharges || progress.stage == ReconciliationDesk::Stage::ListingRefunds;
                if (lists && --left == 0)
                    m_f->desk->cancel();
            });
            run = m_f->reconcile();
            disconnect(connection);
            QVERIFY(!m_f->desk->isRunning());
            if (!run)
                QCOMPARE(run.error().message, u"cancelled"_s);
            QVERIFY(++cancelled < 3 * pages);
        }
        QVERIFY(cancelled > pages);
        isWhole(run);
    }

    void cancelledWhileMatching()
    {
        Connection holds(m_f->db.address());
        OK(holds.open());
        Session session = holds.session();
        OK(session.execute(u"begin"_s));
        const auto connection = connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const auto &progress) {
            if (progress.stage != ReconciliationDesk::Stage::Matching)
                return;
            (void)session.execute(u"lock table payment_audit in access exclusive mode"_s);
            QTimer::singleShot(300, m_f->desk.get(), [this] { m_f->desk->cancel(); });
        });
        const Result<Reconciliation> run = m_f->reconcile();
        disconnect(connection);
        QVERIFY(!run);
        QCOMPARE(run.error().message, u"cancelled"_s);
        OK(session.execute(u"rollback"_s));
        isWhole(m_f->reconcile());
    }

    void killedAtEveryPage_data()
    {
        QTest::addColumn<int>("at");
        for (const int charges : {0, 100, 200, 300, 400, inTheWeek})
            QTest::addRow("%d charges", charges) << charges;
        QTest::newRow("refunds") << 1000;
        QTest::newRow("comparing") << 1001;
    }
    void killedAtEveryPage()
    {
        QFETCH(int, at);
        QProcess victim;
        beginVictim(victim, at);
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        claimLapses();
        isWhole(m_f->reconcile());
    }

    /// The rows of a page are there, its note is not: neither is, then.
    void killedBetweenCopyAndNote()
    {
        Connection holds(m_f->db.address());
        OK(holds.open());
        m_f->sandbox.fault({.kind = SandboxFault::Kind::Delay, .delay = std::chrono::milliseconds(300), .times = -1, .route = u"GET /v1/charges"_s});
        QProcess victim;
        beginVictim(victim, 10'000);
        QTRY_VERIFY(m_f->value(u"select count(*) from halfday.reconciliations"_s) == "1"_L1);
        Session session = holds.session();
        OK(session.execute(u"begin"_s));
        OK(session.execute(u"select id from halfday.reconciliations for update"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_f->value(u"select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%copy%'"_s) == "1"_L1, 20000);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        OK(session.execute(u"rollback"_s));
        m_f->sandbox.clearFaults();
        // The server may have had the whole page and finish it: then it is there, note and all.
        QTRY_VERIFY_WITH_TIMEOUT(m_f->value(u"select count(*) from pg_stat_activity where usename = 'bert'"_s) == "0"_L1, 20000);
        claimLapses();
        isWhole(m_f->reconcile());
    }

    void theServersConnectionDies()
    {
        int left = 3;
        connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&] {
            if (--left == 0)
                m_f->sql(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"_s);
        });
        const Result<Reconciliation> run = m_f->reconcile();
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::Connection);
        QTRY_VERIFY(m_f->await(m_f->store.begin(m_f->week(), u"console one"_s)).has_value());
        isWhole(m_f->reconcile());
    }

    void theProviderFails_data()
    {
        QTest::addColumn<SandboxFault::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("dropped") << SandboxFault::Kind::Drop << 0;
        QTest::newRow("too busy") << SandboxFault::Kind::Status << 429;
        QTest::newRow("trouble") << SandboxFault::Kind::Status << 500;
        QTest::newRow("garbage") << SandboxFault::Kind::Garbage << 0;
        QTest::newRow("half an answer") << SandboxFault::Kind::Truncate << 0;
    }
    void theProviderFails()
    {
        QFETCH(SandboxFault::Kind, kind);
        QFETCH(int, status);
        m_f->sandbox.fault({.kind = kind, .status = status, .retryAfter = 0, .spares = 2, .times = -1, .route = u"GET /v1/charges"_s});
        const Result<Reconciliation> run = m_f->reconcile();
        QVERIFY(!run);
        QVERIFY2(run.error().message.contains("kept"_L1), qPrintable(run.error().message));
        QCOMPARE(listed(), u"200 200"_s);
        m_f->sandbox.clearFaults();
        isWhole(m_f->reconcile());
    }

    void aBusyProviderIsWaitedFor()
    {
        m_f->sandbox.fault({.kind = SandboxFault::Kind::Status, .status = 429, .retryAfter = 0, .times = 1, .route = u"GET /v1/charges"_s});
        isWhole(m_f->reconcile());
    }

    void aListOutOfOrder_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::newRow("twice on a page") << QStringList{u"9"_s, u"9"_s} << QStringList{};
        QTest::newRow("on both pages") << QStringList{u"9"_s, u"8"_s} << QStringList{u"8"_s, u"7"_s};
        QTest::newRow("newer behind older") << QStringList{u"8"_s, u"7"_s} << QStringList{u"9"_s};
    }
    void aListOutOfOrder()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        ListGateway gateway;
        const auto page = [](const QStringList &ids, const QString &next) {
            ProviderChargePage made{{}, next};
            for (const QString &id : ids) {
                ProviderCharge charge;
                charge.id = id;
                charge.amount = {1, u"AUD"_s};
                charge.created = ReconciliationFixture::week().from + std::chrono::hours(id.toInt());
                made.charges.append(charge);
            }
            return made;
        };
        gateway.pages = {{QString(), page(first, u"more"_s)}, {u"more"_s, page(second, {})}};
        m_f->desk = std::make_unique<ReconciliationDesk>(m_f->store, QList<PaymentGateway *>{&gateway}, u"console one"_s);
        const Result<Reconciliation> run = m_f->reconcile();
        QVERIFY(!run);
        QCOMPARE(run.error().kind, Error::Kind::Provider);
    }

    void twoConsoles()
    {
        auto &f = *m_f;
        Database other(f.db.addressAs(u"bert"_s), f.clock());
        ReconciliationStore theirs(other);
        const Result<ListingProgress> mine = f.await(f.store.begin(f.week(), u"one"_s));
        OK(mine);
        const Result<ListingProgress> refused = f.await(theirs.begin(f.week(), u"two"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(refused.error().message.contains(u"anna"_s));
        QCOMPARE(f.await(f.store.begin(f.week(), u"another of mine"_s)).error().kind, Error::Kind::Conflict);
        OK(f.await(f.store.begin(f.week(), u"one"_s))); // the same console may begin again
        // Another period is another run, and each has its own rows.
        ReconciliationPeriod day = f.week();
        day.to = day.from + std::chrono::hours(24);
        const Result<ListingProgress> another = f.await(theirs.begin(day, u"two"_s));
        OK(another);
        QVERIFY(another->run != mine->run);
        ProviderCharge charge;
        charge.id = u"ch_1"_s;
        charge.amount = {1001, u"AUD"_s};
        charge.created = made(1).created;
        OK(f.await(f.store.addCharges(*mine, {charge}, u"ch_1"_s)));
        OK(f.await(theirs.addCharges(*another, {charge}, u"ch_1"_s)));
        QCOMPARE(f.await(f.store.addCharges(*mine, {charge}, u"ch_1"_s)).error().kind, Error::Kind::Conflict); // that page is there
        ListingProgress stolen = *another;
        stolen.chargesCursor = u"ch_1"_s;
        QCOMPARE(f.await(f.store.addCharges(stolen, {charge}, {})).error().kind, Error::Kind::Permission);
        QCOMPARE(listed(), u"2 1"_s);
        // One console died; the other takes over, and the first one's pages come too late.
        claimLapses();
        const Result<ListingProgress> taken = f.await(theirs.begin(f.week(), u"two"_s));
        OK(taken);
        QCOMPARE(taken->run, mine->run);
        QCOMPARE(taken->chargesCursor, u"ch_1"_s);
        ListingProgress late = *mine;
        late.chargesCursor = u"ch_1"_s;
        QVERIFY(!f.await(f.store.addCharges(late, {charge}, {})));
        QCOMPARE(listed(), u"2 1"_s);
    }

    void notBeforeItIsThere()
    {
        auto &f = *m_f;
        const Result<ListingProgress> at = f.await(f.store.begin(f.week(), u"one"_s));
        OK(at);
        QCOMPARE(f.await(f.store.match(at->run)).error().kind, Error::Kind::Rule);
        OK(f.await(f.store.abandon(at->run)));
        QVERIFY(!f.await(f.store.match(at->run)));
        QVERIFY(!f.await(f.store.addCharges(*at, {}, {})));
        QCOMPARE(f.await(f.store.runs())->first().state, Reconciliation::State::Abandoned);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->paired, inTheWeek);
    }

    void periodsThatAreNone_data()
    {
        QTest::addColumn<ReconciliationPeriod>("period");
        const Instant now = ReconciliationFixture::clock().now();
        QTest::newRow("backwards") << ReconciliationPeriod{u"stripe"_s, ReconciliationFixture::week().to, ReconciliationFixture::week().from, u"UTC"_s};
        QTest::newRow("to come") << ReconciliationPeriod{u"stripe"_s, now + std::chrono::hours(1), now + std::chrono::hours(2), u"UTC"_s};
        QTest::newRow("on Mars") << ReconciliationPeriod{u"stripe"_s, ReconciliationFixture::week().from, ReconciliationFixture::week().to, u"Mars/Base"_s};
        QTest::newRow("of nobody") << ReconciliationPeriod{u"paddle"_s, ReconciliationFixture::week().from, ReconciliationFixture::week().to, u"UTC"_s};
    }
    void periodsThatAreNone()
    {
        QFETCH(ReconciliationPeriod, period);
        const Result<Reconciliation> run = m_f->reconcile(period);
        QVERIFY(!run);
        QVERIFY(!run.error().message.isEmpty());
        QCOMPARE(m_f->value(u"select count(*) from halfday.reconciliations"_s), u"0"_s);
    }
};

Q_DECLARE_METATYPE(halfday::ReconciliationPeriod)

QTEST_GUILESS_MAIN(TestListing)
#include "tst_listing.moc"

#include "models/reconciliation/differencewords.h"
#include "models/reconciliation/reconciliationlisting.h"
#include "tests/models/reconciliation/reconciliationfixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using LookedUp = Difference::LookedUp;
using Stage = ReconciliationDesk::Stage;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; \
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + u' ' + outcome.error().detail)); \
    } while (false)

/// A payment that the provider's list of the period does not have is asked for by its id, over HTTP, before it is called missing.
class TestLookup : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<ReconciliationFixture> m_f;

    /// In no list, and known when asked for by its id.
    static void unlisted(StripeSandboxOptions &options, const ConnectionSettings &)
    {
        options.lookup = [](const QString &id) {
            return id == "ch_unlisted"_L1
                ? std::optional(SandboxCharge{.id = id, .amount = {2200, u"AUD"_s}, .created = ReconciliationFixture::at("2026-11-03T10:00:00Z")})
                : std::nullopt;
        };
    }
    static QString one() { return u"GET /v1/charges/:id"_s; }
    int asked() const
    {
        const QList<SandboxRequest> requests = m_f->sandbox.requests();
        return int(std::count_if(requests.begin(), requests.end(), [](const SandboxRequest &request) { return request.route == one(); }));
    }
    QString state(const QString &charge) { return m_f->value(u"select status || ' ' || amount from payment_audit where charge_id = '%1'"_s.arg(charge)); }

private slots:
    void initTestCase() { QVERIFY2(ReconciliationFixture::prepare(m_cluster), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_f = std::make_unique<ReconciliationFixture>(m_cluster, unlisted);
        m_f->business(1);
        m_f->charge(u"ch_fine"_s, "2026-11-02T10:00:00Z");
        m_f->payment(u"ch_fine"_s, u"2026-11-02T10:00:01Z"_s);
    }
    void cleanup() { m_f.reset(); }

    void notKnownThere()
    {
        m_f->payment(u"ch_nowhere"_s, u"2026-11-03T10:00:00Z"_s);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->open, 1);
        const Difference found = m_f->about(run->id, u"ch_nowhere"_s);
        QCOMPARE(found.kind, DifferenceKind::MissingThere);
        QCOMPARE(found.lookedUp, LookedUp::Unknown);
        QCOMPARE(DifferenceWords::sentence(found, u"Stripe"_s), u"We recorded A$22.00; Stripe does not know that charge."_s);
        QCOMPARE(asked(), 1); // what is on the list is not asked for
        OK(m_f->mend(found, Remedy::SetFailed)); // it is still as it was shown
    }

    /// Taken in September by the provider's clock: that week's payment, there and only there.
    void ofAnotherPeriod()
    {
        m_f->charge(u"ch_earlier"_s, "2026-09-10T10:00:00Z");
        m_f->payment(u"ch_earlier"_s, u"2026-11-03T10:00:00Z"_s);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QVERIFY(run->addsUp());
        QCOMPARE(run->totals.size(), 1);
        QVERIFY(run->totals.first().agrees());
        QCOMPARE(run->totals.first().ourCount, 1);
        const Difference found = m_f->about(run->id, u"ch_earlier"_s);
        QCOMPARE(found.closedHow, u"found_there"_s);
        QCOMPARE(found.closedBy, u"anna"_s);
        QCOMPARE(found.lookedUp, LookedUp::Known);
        QCOMPARE(found.happenedAt, m_f->at("2026-09-10T10:00:00Z"));
        QVERIFY(!found.undoable);
        QCOMPARE(m_f->value(u"select action from halfday.audit_log where subject = 'difference'"_s), u"difference.look_up"_s);

        const ReconciliationPeriod september{u"stripe"_s, m_f->at("2026-09-07T00:00:00Z"), m_f->at("2026-09-14T00:00:00Z"), u"UTC"_s};
        const Result<Reconciliation> there = m_f->reconcile(september);
        OK(there);
        QVERIFY(there->addsUp());
        QCOMPARE(there->totals.first().ourCount, 1);
        QCOMPARE(there->totals.first().theirCount, 1);
    }

    void ofAnotherPeriodAndNotTheSame()
    {
        m_f->charge(u"ch_earlier"_s, "2026-09-10T10:00:00Z", 2420);
        m_f->payment(u"ch_earlier"_s, u"2026-11-03T10:00:00Z"_s);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->open, 1);
        QVERIFY(run->totals.first().agrees());
        const Difference found = m_f->about(run->id, u"ch_earlier"_s);
        QCOMPARE(found.kind, DifferenceKind::AmountDiffers);
        const Result<Mended> mended = m_f->mend(found, Remedy::SetSucceeded);
        OK(mended);
        QVERIFY(mended->run.addsUp());
        QCOMPARE(mended->run.totals, run->totals);
        QCOMPARE(mended->run.paired, run->paired);
        QCOMPARE(state(u"ch_earlier"_s), u"succeeded 2420"_s);
    }

    void underAnotherState()
    {
        m_f->charge(u"ch_failed"_s, "2026-09-10T10:00:00Z", 2200, u"failed"_s);
        m_f->payment(u"ch_failed"_s, u"2026-11-03T10:00:00Z"_s);
        Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->totals.first().ourCount, 2);
        QCOMPARE(run->totals.first().theirCount, 1);
        Difference found = m_f->about(run->id, u"ch_failed"_s);
        QCOMPARE(found.kind, DifferenceKind::StatusDiffers);
        QCOMPARE(found.theirs->status, u"failed"_s);
        QVERIFY(found.remedies.contains(Remedy::SetFailed));
        // What was decided about it stands when it is found again.
        OK(m_f->mend(found, Remedy::CloseByForce, u"Known"_s));
        run = m_f->reconcile();
        OK(run);
        found = m_f->about(run->id, u"ch_failed"_s);
        QCOMPARE(found.closedHow, u"same_as_before"_s);
        QCOMPARE(found.closedBecause, u"Known"_s);
        QCOMPARE(run->open, 0);
    }

    void leftOutOfTheList()
    {
        m_f->payment(u"ch_unlisted"_s, u"2026-11-03T10:00:00Z"_s);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QVERIFY(run->addsUp());
        QCOMPARE(run->paired, 2);
        QCOMPARE(run->agreed, 2);
        QCOMPARE(run->totals.first().ourCount, 2);
        QCOMPARE(run->totals.first().theirCount, 2);
        QCOMPARE(m_f->about(run->id, u"ch_unlisted"_s).closedHow, u"found_there"_s);
    }

    /// The comparison stands, two are tried, and each payment says how far it came.
    void noAnswer_data()
    {
        QTest::addColumn<SandboxFault>("fault");
        const auto row = [](const char *name, SandboxFault fault) {
            fault.times = -1;
            fault.route = one();
            QTest::newRow(name) << fault;
        };
        row("too busy", {.kind = SandboxFault::Kind::Status, .status = 429, .retryAfter = 0});
        row("trouble", {.kind = SandboxFault::Kind::Status, .status = 500});
        row("refused", {.kind = SandboxFault::Kind::Status, .status = 403});
        row("dropped", {.kind = SandboxFault::Kind::Drop});
        row("garbage", {.kind = SandboxFault::Kind::Garbage});
        row("no answer in time", {.kind = SandboxFault::Kind::Silence});
    }
    void noAnswer()
    {
        QFETCH(SandboxFault, fault);
        StripeGateway hasty({.apiKey = m_f->sandbox.apiKey(), .baseUrl = m_f->sandbox.baseUrl(), .timeout = 500ms}, m_f->http);
        if (fault.kind == SandboxFault::Kind::Silence)
            m_f->desk = std::make_unique<ReconciliationDesk>(m_f->store, QList<PaymentGateway *>{&hasty}, u"console one"_s);
        for (int n = 1; n <= 3; ++n)
            m_f->payment(u"ch_nowhere_%1"_s.arg(n), u"2026-11-03T1%1:00:00Z"_s.arg(n));
        m_f->sandbox.fault(fault);
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->open, 3);
        for (const Difference &difference : m_f->differences(run->id))
            QCOMPARE(difference.kind, DifferenceKind::MissingThere);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_1"_s).lookedUp, LookedUp::Unanswered);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_2"_s).lookedUp, LookedUp::Unanswered);
        const Difference last = m_f->about(run->id, u"ch_nowhere_3"_s);
        QCOMPARE(last.lookedUp, LookedUp::NotAsked);
        QVERIFY(DifferenceWords::sentence(last, u"Stripe"_s).contains("not asked for"_L1));
        m_f->desk.reset();
    }

    /// One that is odd does not keep the others from being asked for.
    void oneWithoutAnAnswer()
    {
        m_f->payment(u"cash, paid by hand"_s, u"2026-11-03T10:00:00Z"_s); // an id that no provider gives
        m_f->payment(u"ch_nowhere_1"_s, u"2026-11-03T11:00:00Z"_s);
        m_f->payment(u"ch_nowhere_2"_s, u"2026-11-03T12:00:00Z"_s);
        m_f->sandbox.fault({.kind = SandboxFault::Kind::Garbage, .times = 1, .route = one()});
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(m_f->about(run->id, u"cash, paid by hand"_s).lookedUp, LookedUp::Unanswered);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_1"_s).lookedUp, LookedUp::Unanswered);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_2"_s).lookedUp, LookedUp::Unknown);
    }

    void noMoreThanAHundred()
    {
        constexpr int most = ReconciliationListing::mostLookups;
        m_f->sql(u"insert into payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                  "select 1, 'ch_nowhere_' || n, 2200, 'AUD', 'succeeded', timestamptz '2026-11-03 10:00Z' + n * interval '1 second' "
                  "from generate_series(1, %1) n"_s.arg(most + 3));
        QList<ReconciliationDesk::Progress> told;
        connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const ReconciliationDesk::Progress &progress) {
            if (progress.stage == Stage::LookingUp)
                told.append(progress);
        });
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(run->open, most + 3);
        QCOMPARE(asked(), most);
        QCOMPARE(told.size(), most);
        QCOMPARE(told.last().lookedUp, most - 1);
        QCOMPARE(told.last().toLookUp, most);
        QVERIFY(std::is_sorted(told.begin(), told.end(), [](const auto &a, const auto &b) { return a.share < b.share; }));
        int notAsked = 0;
        for (const Difference &difference : m_f->differences(run->id))
            notAsked += difference.lookedUp == LookedUp::NotAsked ? 1 : 0;
        QCOMPARE(notAsked, 3);
    }

    void cancelledWhileTheProviderIsSilent()
    {
        m_f->payment(u"ch_nowhere"_s, u"2026-11-03T10:00:00Z"_s);
        m_f->sandbox.fault({.kind = SandboxFault::Kind::Silence, .times = -1, .route = one()});
        connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const ReconciliationDesk::Progress &progress) {
            if (progress.stage == Stage::LookingUp)
                QMetaObject::invokeMethod(m_f->desk.get(), &ReconciliationDesk::cancel, Qt::QueuedConnection);
        });
        QElapsedTimer since;
        since.start();
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QVERIFY(!m_f->desk->isRunning());
        QVERIFY(since.elapsed() < 4500); // the provider was given 5 s
        QCOMPARE(run->state, Reconciliation::State::Matched);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere"_s).lookedUp, LookedUp::NotAsked);
    }

    void somebodyWasFaster()
    {
        m_f->payment(u"ch_nowhere_1"_s, u"2026-11-03T10:00:00Z"_s);
        m_f->payment(u"ch_nowhere_2"_s, u"2026-11-03T11:00:00Z"_s);
        bool closed = false;
        connect(m_f->desk.get(), &ReconciliationDesk::progressed, this, [&](const ReconciliationDesk::Progress &progress) {
            if (progress.stage == Stage::LookingUp && !std::exchange(closed, true)) {
                m_f->sql(u"update halfday.reconciliation_items set closed_how = 'by_force', closed_because = 'Cash', closed_by = 'bert', closed_at = now(), "
                          "version = version + 1 where charge_id = 'ch_nowhere_1'"_s);
            }
        });
        const Result<Reconciliation> run = m_f->reconcile();
        OK(run);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_1"_s).closedBy, u"bert"_s);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_1"_s).lookedUp, LookedUp::NotAsked);
        QCOMPARE(m_f->about(run->id, u"ch_nowhere_2"_s).lookedUp, LookedUp::Unknown);
    }

    /// What the console says that the provider said is taken from the one that compared, about what is missing, and whole.
    void whatTheDatabaseRefuses()
    {
        auto &f = *m_f;
        f.payment(u"ch_nowhere"_s, u"2026-11-03T10:00:00Z"_s);
        f.charge(u"ch_other"_s, "2026-11-03T12:00:00Z", 2420);
        f.payment(u"ch_other"_s, u"2026-11-03T12:00:00Z"_s);
        const Result<Reconciliation> run = f.reconcile();
        OK(run);
        const auto seen = [&](const QString &charge) {
            const Difference difference = f.about(run->id, charge);
            return MissingPayment{difference.id, difference.version, charge};
        };
        ProviderCharge known;
        known.amount = {2200, u"AUD"_s};
        known.state = ProviderCharge::State::Succeeded;
        known.created = f.at("2026-11-03T10:00:00Z");
        QCOMPARE(f.await(f.store.noteLookup(seen(u"ch_other"_s), known)).error().code, u"HD042"_s);
        Database other(f.db.addressAs(u"bert"_s), f.clock());
        ReconciliationStore theirs(other);
        QCOMPARE(f.await(theirs.noteLookup(seen(u"ch_nowhere"_s), known)).error().kind, Error::Kind::Permission);
        Database looking(f.db.addressAs(u"vera"_s), f.clock());
        ReconciliationStore looks(looking);
        QCOMPARE(f.await(looks.noteLookup(seen(u"ch_nowhere"_s), known)).error().kind, Error::Kind::Permission);
        known.payer = u"cus_"_s + QChar(0) + u"'\\"_s; // as hostile as on the list
        OK(f.await(f.store.noteLookup(seen(u"ch_nowhere"_s), known)));
        QCOMPARE(f.await(f.store.noteLookup(seen(u"ch_nowhere"_s), known)).error().code, u"HD042"_s);
    }
};

Q_DECLARE_METATYPE(halfday::SandboxFault)

QTEST_GUILESS_MAIN(TestLookup)
#include "tst_lookup.moc"

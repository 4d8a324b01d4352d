#include "models/today/snapshotstore.h"
#include "tests/models/reconciliation/reconciliationfixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What Today is told of reconciling, and a claim that is let go of.
class TestReconciliationTasks : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static ReconciliationPeriod daysAgo(int from, int to)
    {
        const QDateTime midnight = QDateTime::currentDateTimeUtc().date().startOfDay(Qt::UTC);
        return {u"stripe"_s, fromDateTime(midnight.addDays(-from)), fromDateTime(midnight.addDays(-to)), u"UTC"_s};
    }
    static QString noonAgo(int days) { return QDateTime::currentDateTimeUtc().date().addDays(-days).toString(Qt::ISODate) + u"T12:00:00Z"_s; }
    static void chargedAlone(ReconciliationFixture &fixture, const QString &charge, int days) { fixture.charge(charge, qPrintable(noonAgo(days))); }
    static PendingWork pending(ReconciliationFixture &fixture)
    {
        const Result<Snapshot> snapshot = fixture.await(SnapshotStore(fixture.database).read());
        if (!snapshot)
            qFatal("%s", qPrintable(snapshot.error().message + snapshot.error().detail));
        return snapshot->pending;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY(ReconciliationFixture::prepare(m_cluster));
    }

    void neverCompared()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        PendingWork work = pending(fixture);
        QVERIFY(work.differences == 0 && !work.agreedUntil && !work.firstSince);
        fixture.payment(u"ch_old"_s, noonAgo(30));
        fixture.payment(u"ch_new"_s, noonAgo(3));
        work = pending(fixture);
        QCOMPARE(work.firstSince, std::optional(fixture.at(qPrintable(noonAgo(30)))));
        QVERIFY(work.differences == 0 && !work.agreedUntil);
    }

    void whatIsOpenCountsOnce()
    {
        ReconciliationFixture fixture(m_cluster);
        for (const int days : {12, 9, 5, 3})
            chargedAlone(fixture, u"ch_%1"_s.arg(days), days);
        QVERIFY(fixture.reconcile(daysAgo(14, 7)));
        QCOMPARE(pending(fixture).differences, 2);
        QVERIFY(fixture.reconcile(daysAgo(10, 2))); // the one of nine days ago once more
        QCOMPARE(pending(fixture).differences, 4);
        const Result<Reconciliation> again = fixture.reconcile(daysAgo(10, 2)); // and once more whole
        QVERIFY(again);
        QCOMPARE(pending(fixture).differences, 4);
        QVERIFY(!pending(fixture).agreedUntil);

        QVERIFY(fixture.mend(fixture.about(again->id, u"ch_5"_s), Remedy::LookAgain)); // not today
        QCOMPARE(pending(fixture).differences, 3);
        QVERIFY(fixture.mend(fixture.about(again->id, u"ch_9"_s), Remedy::CloseByForce, u"In order"_s)); // the older list still has it open
        QCOMPARE(pending(fixture).differences, 2);
        QVERIFY(fixture.mend(fixture.about(again->id, u"ch_3"_s), Remedy::CloseByForce, u"In order"_s));
        QCOMPARE(pending(fixture).differences, 1);
        QVERIFY(!pending(fixture).agreedUntil); // one is put off, so nothing agrees
        fixture.sql(u"update halfday.reconciliation_items set look_again_at = now() - interval '1 second' where look_again_at is not null"_s);
        QCOMPARE(pending(fixture).differences, 2);
    }

    void untilWhenBothSidesAgree()
    {
        ReconciliationFixture fixture(m_cluster);
        fixture.business(1);
        for (const int days : {20, 12, 4}) {
            fixture.payment(u"ch_%1"_s.arg(days), noonAgo(days));
            chargedAlone(fixture, u"ch_%1"_s.arg(days), days);
        }
        QVERIFY(fixture.reconcile(daysAgo(21, 14)));
        PendingWork work = pending(fixture);
        QCOMPARE(work.agreedUntil, std::optional(daysAgo(21, 14).to));
        QCOMPARE(work.firstSince, std::optional(fixture.at(qPrintable(noonAgo(12)))));
        chargedAlone(fixture, u"ch_unheard"_s, 9);
        const Result<Reconciliation> open = fixture.reconcile(daysAgo(14, 7)); // this one does not agree
        QVERIFY(open);
        QCOMPARE(pending(fixture).agreedUntil, std::optional(daysAgo(21, 14).to));
        QVERIFY(fixture.mend(fixture.about(open->id, u"ch_unheard"_s), Remedy::CloseByForce, u"In order"_s));
        work = pending(fixture);
        QCOMPARE(work.agreedUntil, std::optional(daysAgo(14, 7).to));
        QCOMPARE(work.firstSince, std::optional(fixture.at(qPrintable(noonAgo(4)))));
        QVERIFY(fixture.reconcile(daysAgo(7, -1))); // to the end of today: no further than it was looked at
        work = pending(fixture);
        QVERIFY(work.agreedUntil && *work.agreedUntil > daysAgo(7, 0).to - 1min && *work.agreedUntil < daysAgo(7, -1).to);
        QVERIFY(!work.firstSince);
    }

    /// However many were closed, and however long ago: the same few rows are read.
    void itReadsNoHistory()
    {
        ReconciliationFixture fixture(m_cluster);
        chargedAlone(fixture, u"ch_open"_s, 3);
        QVERIFY(fixture.reconcile(daysAgo(7, 0)));
        const auto buffers = [&] {
            Connection connection(fixture.db.address());
            if (!connection.open())
                qFatal("no connection");
            (void)connection.session().execute(u"select halfday.reconciliation_figures(now())"_s); // plans
            qint64 read = -1;
            (void)connection.session().each(u"explain (analyze, buffers, timing off, summary off) select halfday.reconciliation_figures(now())"_s, {}, [&](const Row &row) {
                static const QRegularExpression hit(u"shared hit=(\\d+)"_s);
                if (const auto match = hit.match(row.text(0)); match.hasMatch() && read < 0)
                    read = match.captured(1).toLongLong();
            });
            return read;
        };
        const qint64 before = buffers();
        QVERIFY(before > 0);
        fixture.sql(u"insert into halfday.reconciliations (provider, period_from, period_to, zone, program, holder, held_until, state, begun_at, matched_at) "
                     "select 'stripe', now() - n * interval '7 days', now() - (n - 1) * interval '7 days', 'UTC', 'x', 'x', now(), 'matched', "
                     "now() - n * interval '7 days', now() - n * interval '7 days' from generate_series(60, 560) n;"
                     "insert into halfday.reconciliation_items (run, kind, charge_id, happened_at, closed_how, closed_at, closed_by) "
                     "select 2 + n % 500, 'missing_here', 'ch_' || n, now(), 'by_force', now(), 'anna' from generate_series(1, 100000) n; "
                     "analyze halfday.reconciliations; analyze halfday.reconciliation_items"_s);
        const qint64 after = buffers();
        QVERIFY2(after <= 2 * before + 50, qPrintable(u"%1 pages before, %2 after"_s.arg(before).arg(after)));
    }

    /// A console told to stop leaves its period to the next one at once; nobody lets go of another's.
    void aClaimIsLetGoOf()
    {
        ReconciliationFixture fixture(m_cluster);
        QVERIFY(fixture.await(fixture.store.begin(fixture.week(), u"console one"_s)));
        QCOMPARE(fixture.await(fixture.store.begin(fixture.week(), u"console two"_s)).error().kind, Error::Kind::Conflict);
        QCOMPARE(fixture.await(fixture.store.letGo(u"console two"_s)).value_or(-1), 0);
        Database berts(fixture.db.addressAs(u"bert"_s), fixture.clock());
        QCOMPARE(fixture.await(ReconciliationStore(berts).letGo(u"console one"_s)).value_or(-1), 0);
        Database veras(fixture.db.addressAs(u"vera"_s), fixture.clock());
        QCOMPARE(fixture.await(ReconciliationStore(veras).letGo(u"console one"_s)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(fixture.store.letGo(u"console one"_s)).value_or(-1), 1);
        QVERIFY(fixture.await(fixture.store.begin(fixture.week(), u"console two"_s)));
        QCOMPARE(fixture.value(u"select count(*) from halfday.reconciliations"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestReconciliationTasks)
#include "tst_reconciliationtasks.moc"

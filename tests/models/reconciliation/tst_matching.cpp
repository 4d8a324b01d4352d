#include "tests/models/reconciliation/reconciliationfixture.h"

#include <QRandomGenerator>

using namespace halfday;
using namespace Qt::StringLiterals;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; \
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().message + u' ' + outcome.error().detail)); \
    } while (false)

namespace {

/// A ledger made at random, with differences put into it on purpose.
struct Ledger {
    QList<ProviderCharge> charges;
    QList<ProviderRefund> refunds;
    QStringList payments; ///< SQL rows
    QMap<QString, QString> seeded; ///< charge → kind

    explicit Ledger(quint32 seed) : dice(seed)
    {
        for (int n = 0; n < 400; ++n)
            add(n);
        std::sort(charges.begin(), charges.end(), [](const auto &a, const auto &b) { return a.created > b.created; });
    }

    void add(int n)
    {
        static const QStringList currencies{u"AUD"_s, u"USD"_s, u"JPY"_s, u"KWD"_s};
        ProviderCharge charge;
        charge.id = u"ch_%1"_s.arg(n);
        charge.amount = {1 + dice.bounded(100'000), currencies.at(dice.bounded(4))};
        charge.state = ProviderCharge::State::Succeeded;
        charge.created = ReconciliationFixture::week().from + std::chrono::seconds(dice.bounded(7 * 86400));
        charge.payer = u"cus_%1"_s.arg(n);
        charge.email = u"payer%1@example.org"_s.arg(n);
        const int fate = dice.bounded(100);
        const qint64 part = charge.amount.minor / 2;
        if (fate < 10 && part > 0)
            charge.refundedMinor = fate < 5 ? charge.amount.minor : part;
        else if (fate < 14)
            charge.state = fate < 12 ? ProviderCharge::State::Failed : ProviderCharge::State::Pending;
        charge.disputed = charge.state == ProviderCharge::State::Succeeded && fate > 97;

        qint64 amount = charge.amount.minor;
        qint64 refunded = charge.refundedMinor;
        QString currency = charge.amount.currency;
        QString status = charge.state == ProviderCharge::State::Failed ? u"failed"_s : charge.state == ProviderCharge::State::Pending ? u"pending"_s
            : refunded == amount ? u"refunded"_s : charge.disputed ? u"disputed"_s : u"succeeded"_s;
        bool here = true;
        bool there = true;
        const bool taken = charge.state == ProviderCharge::State::Succeeded;
        const auto seed = [&](const char *kind) { seeded.insert(charge.id, QString::fromLatin1(kind)); };
        switch (taken ? dice.bounded(60) : 99) {
        case 0:
            here = false;
            seed("missing_here");
            break;
        case 1:
            there = false;
            seed("missing_there");
            break;
        case 2:
            amount += 1;
            status = refunded > 0 ? u"succeeded"_s : status;
            seed("amount_differs");
            break;
        case 3:
            currency = u"EUR"_s;
            seed("currency_differs");
            break;
        case 4:
            status = u"failed"_s;
            refunded = 0;
            seed("status_differs");
            break;
        case 5:
            if (refunded == 0) {
                charge.refundedMinor = charge.amount.minor;
                seed("refund_not_here");
            }
            break;
        case 6:
            if (refunded == 0) {
                refunded = amount;
                status = u"refunded"_s;
                seed("refund_not_there");
            }
            break;
        case 7: { // pressed twice
            ProviderCharge again = charge;
            again.id += u"_again"_s;
            again.created += std::chrono::minutes(3);
            again.refundedMinor = 0;
            if (again.created < ReconciliationFixture::week().to && charge.refundedMinor == 0) {
                seeded.insert(again.id, u"duplicate_there"_s);
                charges.append(again);
            }
            break;
        }
        default:
            break;
        }
        if (here)
            payments.append(u"(1, 'stripe', '%1', %2, %3, '%4', '%5', timestamptz 'epoch' + %6 * interval '1 microsecond')"_s.arg(charge.id)
                                .arg(amount).arg(refunded).arg(currency, status).arg(toMicros(charge.created) + dice.bounded(30'000'000)));
        if (there)
            charges.append(charge);
    }

    QRandomGenerator dice;
};

QMap<QString, QString> found(const QList<Difference> &differences)
{
    QMap<QString, QString> kinds;
    for (const Difference &difference : differences)
        kinds.insert(difference.chargeId, differenceKindName(difference.kind));
    return kinds;
}

} // namespace

/// What the database finds, fed by hand: no provider in between.
class TestMatching : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<ReconciliationFixture> m_f;

    Result<Reconciliation> compare(QList<ProviderCharge> charges, QList<ProviderRefund> refunds = {}, ReconciliationPeriod period = ReconciliationFixture::week())
    {
        auto &f = *m_f;
        Result<ListingProgress> at = f.await(f.store.begin(period, u"console one"_s));
        if (at)
            at = f.await(f.store.addCharges(*at, charges, {}));
        if (at)
            at = f.await(f.store.addRefunds(*at, refunds, {}));
        if (!at)
            return fail(at.error());
        return f.await(f.store.match(at->run));
    }
    static ProviderCharge charge(const QString &id, const char *when, qint64 amount = 2200)
    {
        ProviderCharge made;
        made.id = id;
        made.amount = {amount, u"AUD"_s};
        made.state = ProviderCharge::State::Succeeded;
        made.created = ReconciliationFixture::at(when);
        made.payer = u"cus_"_s + id;
        return made;
    }
    static ProviderRefund refund(const QString &id, const QString &charge, const char *when, qint64 amount,
                                 ProviderRefund::State state = ProviderRefund::State::Succeeded)
    {
        return {id, charge, {}, {amount, u"AUD"_s}, state, {}, {}, ReconciliationFixture::at(when)};
    }
    QMap<QString, QString> kinds(const Result<Reconciliation> &run) { return run ? found(m_f->differences(run->id)) : QMap<QString, QString>{{u"error"_s, run.error().message + run.error().detail}}; }
    using Kinds = QMap<QString, QString>;

    /// The sums of every row of the run, reckoned here.
    QMap<QString, ReconciliationTotals> sums(qint64 run)
    {
        QMap<QString, ReconciliationTotals> totals;
        const auto isTaken = [](const std::optional<Difference::Side> &side) { return side && side->status != "failed"_L1 && side->status != "pending"_L1; };
        const auto read = m_f->await(m_f->store.eachRow(run, [&](const ReconciledRow &row) -> Result<void> {
            if (isTaken(row.ours)) {
                ReconciliationTotals &t = totals[row.ours->amount.currency];
                t.currency = row.ours->amount.currency;
                ++t.ourCount;
                t.ourMinor += row.ours->amount.minor;
                t.ourRefundedMinor += row.ours->refundedMinor;
            }
            if (isTaken(row.theirs)) {
                ReconciliationTotals &t = totals[row.theirs->amount.currency];
                t.currency = row.theirs->amount.currency;
                ++t.theirCount;
                t.theirMinor += row.theirs->amount.minor;
                t.theirRefundedMinor += row.theirs->refundedMinor;
            }
            return {};
        }));
        if (!read)
            qWarning("%s", qPrintable(read.error().detail));
        return totals;
    }
    static QMap<QString, ReconciliationTotals> byCurrency(const Reconciliation &run)
    {
        QMap<QString, ReconciliationTotals> totals;
        for (const ReconciliationTotals &each : run.totals)
            totals.insert(each.currency, each);
        return totals;
    }

private slots:
    void initTestCase() { QVERIFY2(ReconciliationFixture::prepare(m_cluster), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_f = std::make_unique<ReconciliationFixture>(m_cluster);
        m_f->business(1);
    }
    void cleanup() { m_f.reset(); }

    void whatWasSeededIsFound_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void whatWasSeededIsFound()
    {
        QFETCH(quint32, seed);
        const Ledger ledger(seed);
        m_f->sql(u"insert into payment_audit (business_id, provider, charge_id, amount, refunded_amount, currency, status, created_at) values "_s
                 + ledger.payments.join(u", "_s));
        const Result<Reconciliation> run = compare(ledger.charges);
        OK(run);
        QCOMPARE(kinds(run), ledger.seeded);
        QCOMPARE(run->open, int(ledger.seeded.size()));
        QCOMPARE(byCurrency(*run), sums(run->id));
        // Both sides reckoned from what was put in.
        qint64 taken = 0;
        for (const ProviderCharge &each : ledger.charges)
            taken += each.state == ProviderCharge::State::Succeeded ? each.amount.minor : 0;
        qint64 theirs = 0;
        for (const ReconciliationTotals &each : run->totals)
            theirs += each.theirMinor;
        QCOMPARE(theirs, taken);
        QCOMPARE(m_f->value(u"select sum(our_amount) from halfday.reconciliation_totals"_s),
                 m_f->value(u"select sum(amount) from payment_audit p where status not in ('failed', 'pending')"_s));
        // Once more: nothing new, and the first run keeps what it found.
        const Result<Reconciliation> again = compare(ledger.charges);
        OK(again);
        QVERIFY(again->id != run->id);
        QCOMPARE(kinds(again), ledger.seeded);
        QCOMPARE(again->totals, run->totals);
        QCOMPARE(m_f->await(m_f->store.match(run->id))->totals, run->totals);
        QCOMPARE(m_f->value(u"select count(*) from halfday.reconciliation_items"_s), QString::number(2 * ledger.seeded.size()));
    }

    void severalPaymentsOfOneCharge()
    {
        m_f->sql(u"alter table payment_audit drop constraint payment_audit_provider_charge_id_key"_s);
        m_f->payment(u"ch_1"_s, u"2026-11-03T10:00:00Z"_s);
        m_f->payment(u"ch_1"_s, u"2026-11-03T10:00:05Z"_s);
        m_f->payment(u"ch_2"_s, u"2026-11-03T11:00:00Z"_s);
        m_f->payment(u"ch_3"_s, u"2026-11-03T12:00:00Z"_s, 2200, u"failed"_s);
        m_f->payment(u"ch_3"_s, u"2026-11-03T12:00:30Z"_s);
        const Result<Reconciliation> run = compare({charge(u"ch_3"_s, "2026-11-03T12:00:00Z"), charge(u"ch_2"_s, "2026-11-03T11:00:00Z"),
                                                    charge(u"ch_1"_s, "2026-11-03T10:00:00Z")});
        QCOMPARE(kinds(run), (Kinds{{u"ch_1"_s, u"duplicate_here"_s}}));
        QCOMPARE(run->totals.first().difference(), (Money{2200, u"AUD"_s}));
        QCOMPARE(byCurrency(*run), sums(run->id));
        const Result<Mended> mended = m_f->mend(m_f->about(run->id, u"ch_1"_s), Remedy::SetFailed);
        OK(mended);
        QVERIFY(mended->run.addsUp());
        QVERIFY(mended->run.totals.first().agrees());
    }

    /// The second Sunday of November is an ordinary night; the first of April in Melbourne has 25 hours, of October 23.
    void thePeriodsEdge_data()
    {
        QTest::addColumn<QString>("midnight");
        QTest::newRow("ordinary") << u"2026-09-07T14:00:00Z"_s;
        QTest::newRow("into summer time") << u"2026-10-03T14:00:00Z"_s;
        QTest::newRow("after it") << u"2026-10-04T13:00:00Z"_s;
        QTest::newRow("out of it") << u"2026-04-04T13:00:00Z"_s;
        QTest::newRow("after that") << u"2026-04-05T14:00:00Z"_s;
    }
    void thePeriodsEdge()
    {
        QFETCH(QString, midnight);
        const Instant edge = fromDateTime(QDateTime::fromString(midnight, Qt::ISODate));
        const ReconciliationPeriod before{u"stripe"_s, edge - std::chrono::hours(24 * 7), edge, u"Australia/Melbourne"_s};
        const ReconciliationPeriod after{u"stripe"_s, edge, edge + std::chrono::hours(24 * 7), u"Australia/Melbourne"_s};
        // The provider took it one second before midnight; we wrote it down one second after.
        ProviderCharge late = charge(u"ch_late"_s, "2026-11-03T10:00:00Z");
        late.created = edge - std::chrono::seconds(1);
        ProviderCharge first = charge(u"ch_first"_s, "2026-11-03T10:00:00Z");
        first.created = edge;
        m_f->payment(u"ch_late"_s, toDateTime(edge + std::chrono::seconds(1)).toString(Qt::ISODate));
        m_f->payment(u"ch_first"_s, toDateTime(edge - std::chrono::seconds(1)).toString(Qt::ISODate));
        m_f->payment(u"ch_only_ours"_s, toDateTime(edge - std::chrono::seconds(1)).toString(Qt::ISODate));
        const Result<Reconciliation> one = compare({first, late}, {}, before);
        const Result<Reconciliation> other = compare({first, late}, {}, after);
        OK(one);
        OK(other);
        QCOMPARE(kinds(one), (Kinds{{u"ch_only_ours"_s, u"missing_there"_s}}));
        QCOMPARE(kinds(other), Kinds());
        QCOMPARE(one->totals.first().theirCount, 1);
        QCOMPARE(one->totals.first().ourCount, 2);
        QCOMPARE(other->totals.first().theirCount, 1);
        QCOMPARE(other->totals.first().ourCount, 1);
        QVERIFY(other->addsUp());
    }

    void writtenDownLongAfter()
    {
        m_f->payment(u"ch_1"_s, u"2026-11-19T10:00:00Z"_s);
        const Result<Reconciliation> run = compare({charge(u"ch_1"_s, "2026-11-03T10:00:00Z")});
        QCOMPARE(kinds(run), Kinds());
        QVERIFY(run->totals.first().agrees());
        QCOMPARE(run->paired, 1);
        QCOMPARE(run->agreed, 1);
        QCOMPARE(byCurrency(*run), sums(run->id));
    }

    void notYetDue()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const ReconciliationPeriod period{u"stripe"_s, fromDateTime(now.addDays(-7)), fromDateTime(now), u"UTC"_s};
        ProviderCharge young = charge(u"ch_young"_s, "2026-11-03T10:00:00Z");
        young.created = fromDateTime(now.addSecs(-3600));
        ProviderCharge old = charge(u"ch_old"_s, "2026-11-03T10:00:00Z");
        old.created = fromDateTime(now.addSecs(-25 * 3600));
        m_f->payment(u"ch_ours"_s, now.addSecs(-600).toString(Qt::ISODate));
        const Result<Reconciliation> run = compare({young, old}, {}, period);
        QCOMPARE(kinds(run), (Kinds{{u"ch_young"_s, u"not_due"_s}, {u"ch_old"_s, u"missing_here"_s}, {u"ch_ours"_s, u"not_due"_s}}));
        QCOMPARE(run->open, 1);
        QCOMPARE(run->notDue, 2);
        QVERIFY(!run->addsUp());
        QCOMPARE(run->settlementDelay, std::chrono::hours(24));
    }

    /// A refund of ours that the provider has and the payment does not show yet is on its way, not a difference.
    void refundsOnTheirWay()
    {
        m_f->payment(u"ch_1"_s, u"2026-11-03T10:00:00Z"_s);
        m_f->sql(u"insert into halfday.refund_requests (payment_id, state) values (1, 'refunding'); insert into halfday.refunds "
                  "(request_id, payment_id, provider, charge_id, amount, currency, state) values (1, 1, 'stripe', 'ch_1', 2200, 'AUD', 'pending')"_s);
        ProviderCharge given = charge(u"ch_1"_s, "2026-11-03T10:00:00Z");
        given.refundedMinor = 2200;
        QCOMPARE(kinds(compare({given}, {refund(u"re_1"_s, u"ch_1"_s, "2026-11-05T10:00:00Z", 2200, ProviderRefund::State::Pending)})),
                 (Kinds{{u"ch_1"_s, u"not_due"_s}}));
    }

    /// Paid in October, given back at the provider in the week: no charge of the week shows it.
    void refundsOfEarlierPayments()
    {
        m_f->payment(u"ch_told"_s, u"2026-10-03T10:00:00Z"_s, 2200, u"refunded"_s, 2200);
        m_f->payment(u"ch_untold"_s, u"2026-10-03T10:00:00Z"_s);
        m_f->payment(u"ch_failed"_s, u"2026-10-03T10:00:00Z"_s);
        const Result<Reconciliation> run = compare({}, {refund(u"re_4"_s, u"ch_untold"_s, "2026-11-12T10:00:00Z", 100),
                                                        refund(u"re_3"_s, u"ch_failed"_s, "2026-11-05T10:00:00Z", 2200, ProviderRefund::State::Failed),
                                                        refund(u"re_2"_s, u"ch_untold"_s, "2026-11-04T10:00:00Z", 500),
                                                        refund(u"re_1"_s, u"ch_told"_s, "2026-11-03T10:00:00Z", 2200)});
        QCOMPARE(kinds(run), (Kinds{{u"ch_untold"_s, u"refund_not_here"_s}}));
        QCOMPARE(run->totals.first().refundDifference(), (Money{-500, u"AUD"_s}));
        QCOMPARE(run->totals.first().ourCount, 0);
        const Result<Mended> mended = m_f->mend(m_f->about(run->id, u"ch_untold"_s), Remedy::RecordRefund);
        OK(mended);
        QVERIFY(mended->run.addsUp());
        QVERIFY(mended->run.totals.first().agrees());
        QCOMPARE(m_f->value(u"select string_agg(provider_refund_id || ' ' || amount, ',') from halfday.refunds"_s), u"re_2 500"_s);
    }

    void hostileTexts()
    {
        ProviderCharge odd = charge(u"ch_\t\\N\n\r'\";--"_s, "2026-11-03T10:00:00Z");
        odd.email = u"\\.\n\t"_s + QChar(0) + u"\u202e<b>%1 %s {x} \U0001F600"_s;
        odd.methodType = u"\\x41\\101"_s;
        const Result<Reconciliation> run = compare({odd});
        OK(run);
        const QList<Difference> all = m_f->differences(run->id);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().chargeId, odd.id);
        QCOMPARE(all.first().email, odd.email.replace(QChar(0), QChar(0xfffd)));
        QCOMPARE(m_f->await(m_f->store.page(run->id, {.text = u"%S {"_s}))->differences.size(), 1);
        QCOMPARE(m_f->await(m_f->store.page(run->id, {.text = u"%S_{"_s}))->differences.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"

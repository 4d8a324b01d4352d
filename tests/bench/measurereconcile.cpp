#include "tests/bench/measures.h"

#include "models/database/copytext.h"
#include "models/reconciliation/reconciliationstore.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/memory.h"
#include "tests/bench/waiting.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int batch = 5'000; ///< rows that are copied at once; the desk copies each page of a hundred as it comes
constexpr std::chrono::seconds week = std::chrono::hours(24 * 7);

Instant begin()
{
    return instantFromMicros(1'793'000'000'000'000);
}

/// The n-th of `count` charges, newest first. Every fifty-thousandth has another amount than our payment.
ProviderCharge chargeOf(int n, int count)
{
    ProviderCharge charge;
    charge.id = u"ch_3Q%1"_s.arg(quint64(n) * 11400714819323198485ULL, 20, 36, QChar(u'x'));
    charge.amount = {n % 50'000 == 7 ? 1 : 2200 + n % 7, u"AUD"_s};
    charge.state = ProviderCharge::State::Succeeded;
    charge.created = begin() + std::chrono::microseconds(std::chrono::microseconds(week).count() / count * (count - 1 - n));
    charge.methodType = u"card"_s;
    charge.payer = u"cus_%1"_s.arg(n % (count / 3 + 1));
    charge.email = u"payer%1@example.com"_s.arg(n % (count / 3 + 1));
    return charge;
}

/// As a bare program would write it.
QByteArray rowOf(const ProviderCharge &charge)
{
    CopyText text;
    text.add(qint64(1));
    text.add(charge.id);
    text.add(charge.amount.minor);
    text.add(charge.refundedMinor);
    text.add(charge.amount.currency);
    text.add(u"succeeded"_s);
    text.add(false);
    text.addRaw(toDateTime(charge.created).toString(Qt::ISODateWithMs).toLatin1());
    text.add(charge.methodType);
    text.add(charge.payer);
    text.add(charge.email);
    text.endRow();
    return text.take();
}

void fillPayments(const ConnectionSettings &owner, int count)
{
    BareConnection server(owner);
    server.run("do $$ begin if to_regrole('reconciler') is null then create role reconciler login in role halfday_operator; end if; end $$");
    server.run("insert into public.users (email, display_name) values ('t@example.com', 'T'); insert into public.councils (name) values ('C');"
               "insert into public.businesses (owner_id, council_id, name) values (1, 1, 'B'); alter table public.payment_audit disable trigger user");
    int n = count - 1;
    server.copyIn("copy public.payment_audit (business_id, charge_id, amount, currency, status, created_at) from stdin", [&] {
        QByteArray rows;
        for (int i = 0; i < 1000 && n >= 0; ++i, --n) {
            const ProviderCharge charge = chargeOf(n, count);
            rows += "1\t" + charge.id.toLatin1() + '\t' + QByteArray::number(2200 + n % 7) + "\tAUD\tsucceeded\t"
                + toDateTime(charge.created).toString(Qt::ISODateWithMs).toLatin1() + '\n';
        }
        return rows;
    });
    server.run("alter table public.payment_audit enable trigger user");
    server.run("vacuum (analyze)");
    server.run("checkpoint");
}

double seconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Bench {
    Database database;
    ReconciliationStore store{database};
    int count;
    double memory = 0; ///< the most that was held
    double listing = 0; ///< seconds

    ReconciliationPeriod period() const { return {u"stripe"_s, begin(), begin() + week, u"UTC"_s}; }

    qint64 list()
    {
        ListingProgress at = await(store.begin(period(), u"bench"_s));
        for (int n = 0; n < count; n += batch) {
            QList<ProviderCharge> charges;
            for (int i = n; i < std::min(n + batch, count); ++i)
                charges.append(chargeOf(i, count));
            const QString next = n + batch < count ? charges.last().id : QString();
            at = await(store.addCharges(at, charges, next));
            if (n % (batch * 20) == 0)
                memory = std::max(memory, residentMegabytes());
        }
        await(store.addRefunds(at, {}, {}));
        return at.run;
    }
};

void measure(TestCluster &cluster, int count, int runs, Report &report)
{
    const TestDatabase database(cluster);
    fillPayments(database.address(), count);
    BareConnection owner(database.address());
    const SystemClock clock;
    Bench bench{.database = {database.addressAs(u"reconciler"_s), clock}, .count = count};
    waitUntilOpen(bench.database);

    Reconciliation run;
    const double before = residentMegabytes();
    Heartbeat heartbeat;
    heartbeat.start();
    Samples matching, bareJoin;
    const auto clean = [&] {
        owner.run("truncate halfday.listed_charges, halfday.listed_refunds, halfday.reconciliation_items, halfday.reconciliation_totals, "
                  "halfday.reconciliations, halfday.evidence; drop table if exists public.bare; "
                  "create table public.bare (like halfday.listed_charges)");
        owner.run("checkpoint");
    };
    const auto ours = [&] {
        return seconds([&] {
            const qint64 id = bench.list();
            matching.add(seconds([&] { run = await(bench.store.match(id)); }));
        });
    };
    const auto theirs = [&] {
        return seconds([&] {
            int n = 0;
            owner.copyIn("copy public.bare from stdin", [&] {
                QByteArray rows;
                for (int i = 0; i < 1000 && n < count; ++i, ++n)
                    rows += rowOf(chargeOf(n, count));
                return rows;
            });
            bareJoin.add(seconds([&] {
                owner.run("select count(*), sum(p.amount), sum(b.amount), sum(p.refunded_amount), sum(b.refunded) "
                          "from public.bare b full join public.payment_audit p on p.charge_id = b.charge_id");
            }));
        });
    };
    const Comparison comparison = compare(runs, ours, theirs, clean);
    if (run.paired != count || run.open != (count + 49'992) / 50'000)
        qFatal("paired %lld, open %d", run.paired, run.open);
    report.add(u"reconcile %L1 × %L1 / libpq"_s.arg(count), comparison.ratios, u"x"_s, 1.5,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()) + u", matching "_s + inSeconds(matching.median())
                   + " / "_L1 + inSeconds(bareJoin.median()));
    Samples memory;
    memory.add(bench.memory - before);
    report.add(u"  memory that it takes"_s, memory, u"MB"_s, 32);

    // Asked to stop in the midst of matching: how soon it is over.
    clean();
    const qint64 id = bench.list();
    Samples stopping;
    QElapsedTimer since;
    QTimer::singleShot(300ms, [&] {
        since.start();
        bench.store.cancelMatching();
    });
    QEventLoop loop;
    bool stopped = false;
    launch(bench.store.match(id), &loop, [&](const Result<Reconciliation> &ended) {
        stopped = !ended;
        loop.quit();
    });
    loop.exec();
    if (stopped) {
        stopping.add(double(since.nsecsElapsed()) / 1e6);
        report.add(u"  from cancel to cancelled"_s, stopping, u"ms"_s, 500);
    } else {
        report.skip(u"  from cancel to cancelled"_s, u"it was done before"_s);
    }
    Samples deaf;
    deaf.add(heartbeat.longestGap() * 1000);
    report.add(u"  its thread deaf at the longest"_s, deaf, u"ms"_s, 100, u"%1 ms of it at work"_s.arg(heartbeat.workInLongestGap() * 1000, 0, 'f', 0));
}

} // namespace

void measureReconcile(TestCluster &cluster, const Sizes &sizes, Report &report)
{
    for (const int count : sizes.charges)
        measure(cluster, count, std::min(sizes.runs, 3), report);
}

} // namespace halfday::bench

#include "tests/bench/measures.h"

#include "models/database/copytext.h"
#include "models/reconciliation/reconciliationdesk.h"
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

/// A provider that has the next page at once: what is measured is what Halfday makes of it.
class ReadyGateway : public PaymentGateway
{
public:
    explicit ReadyGateway(int count) : m_count(count) {}

    QString provider() const override { return u"stripe"_s; }
    GatewayMode mode() const override { return GatewayMode::Sandbox; }
    std::chrono::seconds replaySafeFor() const override { return {}; }
    Task<ProviderCharge> charge(QString) override { co_return fail({Error::Kind::NotFound, QString()}); }
    Task<ProviderRefund> createRefund(RefundOrder) override { co_return fail({}); }
    Task<ProviderRefund> refund(QString) override { co_return fail({}); }
    Task<QList<ProviderRefund>> refundsOfCharge(QString) override { co_return fail({}); }
    Task<ProviderChargePage> chargesCreated(Instant, Instant, QString cursor) override
    {
        const int first = cursor.toInt();
        ProviderChargePage page;
        for (int n = first; n < std::min(first + pageSize, m_count); ++n)
            page.charges.append(chargeOf(n, m_count));
        if (first + pageSize < m_count)
            page.next = QString::number(first + pageSize);
        co_return page;
    }
    Task<ProviderRefundPage> refundsCreated(Instant, Instant, QString) override { co_return ProviderRefundPage(); }

private:
    static constexpr int pageSize = 100; // as Stripe's

    int m_count;
};

/// The desk as the console has it, watched while it is at work.
struct Bench {
    using Desk = ReconciliationDesk;
    using Stage = Desk::Stage;

    Bench(const ConnectionSettings &login, int count) : database(login, clock), gateway(count) { waitUntilOpen(database); }

    ReconciliationPeriod period() const { return {u"stripe"_s, begin(), begin() + week, u"UTC"_s}; }

    /// Until it has ended; `told` hears of each progress. Nothing: cancelled.
    std::optional<Reconciliation> run(const std::function<void(const Desk::Progress &)> &told = {})
    {
        std::optional<Reconciliation> ended;
        QEventLoop loop;
        QElapsedTimer sinceTold, sinceMatching;
        sinceTold.start();
        forgetPeak();
        const double held = residentMegabytes();
        heartbeat.start();
        const QList<QMetaObject::Connection> connections{
            QObject::connect(&desk, &Desk::progressed, &loop, [&](const Desk::Progress &progress) {
                if (progress.stage == Stage::Matching)
                    sinceMatching.start();
                if (progress.stage == Stage::ListingCharges)
                    silence = std::max(silence, double(sinceTold.nsecsElapsed()) / 1e6);
                sinceTold.start();
                if (told)
                    told(progress);
            }),
            QObject::connect(&desk, &Desk::failed, &loop, [](const Error &error) { qFatal("%s %s", qPrintable(error.message), qPrintable(error.detail)); }),
            QObject::connect(&desk, &Desk::cancelled, &loop, &QEventLoop::quit),
            QObject::connect(&desk, &Desk::finished, &loop, [&](const Reconciliation &run) {
                ended = run;
                loop.quit();
            })};
        desk.start(period());
        loop.exec();
        for (const QMetaObject::Connection &connection : connections)
            QObject::disconnect(connection);
        heartbeat.stop();
        if (heartbeat.longestGap() * 1000 > deaf) {
            deaf = heartbeat.longestGap() * 1000;
            deafAtWork = heartbeat.workInLongestGap() * 1000;
            deafInQueue = heartbeat.queuedInLongestGap() * 1000;
        }
        memory = std::max(memory, peakMegabytes() - held);
        if (ended)
            matching.add(double(sinceMatching.nsecsElapsed()) / 1e9);
        return ended;
    }

    SystemClock clock;
    Database database;
    ReconciliationStore store{database};
    ReadyGateway gateway;
    ReconciliationDesk desk{store, {&gateway}, u"bench"_s};
    Heartbeat heartbeat;
    Samples matching; ///< seconds
    double silence = 0; ///< the longest between two progresses while listing, ms
    double deaf = 0; ///< its thread, ms
    double deafAtWork = 0; ///< of that
    double deafInQueue = 0; ///< of that no processor was free for it
    double memory = 0; ///< that it takes at the most, MB
};

/// From the click on Cancel until it is over, in milliseconds; negative: it was done before.
double stopWhen(Bench &bench, const std::function<bool(const ReconciliationDesk::Progress &)> &isThere, std::chrono::milliseconds later)
{
    QElapsedTimer since;
    bool clicked = false;
    const bool cancelled = !bench.run([&](const ReconciliationDesk::Progress &progress) {
        if (clicked || !isThere(progress))
            return;
        clicked = true;
        QTimer::singleShot(later, &bench.desk, [&] {
            since.start();
            bench.desk.cancel();
        });
    });
    return cancelled ? double(since.nsecsElapsed()) / 1e6 : -1;
}

void addStopping(Report &report, const QString &what, double milliseconds)
{
    Samples stopping;
    stopping.add(milliseconds);
    if (milliseconds < 0)
        report.skip(what, u"it was done before"_s);
    else
        report.add(what, stopping, u"ms"_s, 100);
}

/// Gives the memory that it took, in megabytes.
double measure(TestCluster &cluster, int count, int runs, Report &report)
{
    const TestDatabase database(cluster);
    fillPayments(database.address(), count);
    BareConnection owner(database.address());
    Bench bench(database.addressAs(u"reconciler"_s), count);

    Samples bareJoin;
    const auto clean = [&] {
        owner.run("truncate halfday.listed_charges, halfday.listed_refunds, halfday.reconciliation_items, halfday.reconciliation_totals, "
                  "halfday.reconciliations, halfday.evidence; drop table if exists public.bare; "
                  "create table public.bare (like halfday.listed_charges)");
        owner.run("checkpoint");
    };
    const auto ours = [&] {
        return seconds([&] {
            const std::optional<Reconciliation> run = bench.run();
            if (!run || run->paired != count || run->open != (count + 49'992) / 50'000)
                qFatal("paired %lld, open %d", run ? run->paired : -1, run ? run->open : -1);
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
    report.add(u"reconcile %L1 × %L1 / libpq"_s.arg(count), comparison.ratios, u"x"_s, 1.5,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()) + u", matching "_s + inSeconds(bench.matching.median())
                   + " / "_L1 + inSeconds(bareJoin.median()));
    Samples memory;
    memory.add(bench.memory);
    report.add(u"  memory that it takes"_s, memory, u"MB"_s, 32);

    clean();
    addStopping(report, u"  from cancel to cancelled, listing"_s,
                stopWhen(bench, [&](const auto &progress) { return progress.charges >= count / 2; }, 0ms));
    clean();
    addStopping(report, u"  from cancel to cancelled, comparing"_s,
                stopWhen(bench, [](const auto &progress) { return progress.stage == Bench::Stage::Matching; }, 300ms));
    Samples silence;
    silence.add(bench.silence);
    report.add(u"  without progress at the longest, listing"_s, silence, u"ms"_s, 1000);
    Samples deaf;
    deaf.add(bench.deaf);
    report.add(u"  its thread deaf at the longest"_s, deaf, u"ms"_s, 100, u"%1 ms of it at work, %2 ms without a processor"_s.arg(bench.deafAtWork, 0, 'f', 0).arg(bench.deafInQueue, 0, 'f', 0));
    return bench.memory;
}

} // namespace

void measureReconcile(TestCluster &cluster, const Sizes &sizes, Report &report)
{
    std::optional<double> before;
    for (const int count : sizes.charges) {
        const double memory = measure(cluster, count, count > 1'000'000 ? 1 : std::min(sizes.runs, 3), report);
        if (before) {
            Samples grown;
            grown.add(memory - *before);
            report.add(u"  more memory than with fewer"_s, grown, u"MB"_s, 8);
        }
        before = memory;
    }
}

} // namespace halfday::bench

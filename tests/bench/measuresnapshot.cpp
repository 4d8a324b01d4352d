#include "tests/bench/measures.h"

#include "models/today/snapshotstore.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/waiting.h"
#include "tests/support/testcluster.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTextStream>
#include <atomic>
#include <thread>

namespace halfday::bench {

using namespace Qt::StringLiterals;

namespace {

/// So many payments and as many searches over 400 days, a fiftieth as many AI calls, counted as a rebuild counts them.
void fillHistory(const ConnectionSettings &owner, int rows)
{
    BareConnection server(owner);
    const QByteArray n = QByteArray::number(rows);
    server.run("insert into public.users (email, display_name) select i || '@example.com', 'T' from generate_series(1, 500) i;"
               "insert into public.councils (name) select 'C' || i from generate_series(1, 31) i;"
               "insert into public.businesses (owner_id, council_id, name) select i, 1 + i % 31, 'B' || i from generate_series(1, 500) i;"
               "insert into public.featured_placements (business_id, council_id, status, featured_until) "
               "select i, 1 + i % 31, 'active', now() + interval '10 days' from generate_series(1, 90) i");
    for (const char *table : {"payment_audit", "events", "triage_logs"})
        server.run("alter table public." + QByteArray(table) + " disable trigger user");
    // Each table on a connection of its own: nothing here waits for the disk.
    std::thread events([&] {
        BareConnection other(owner);
        other.run("insert into public.events (kind, payload, created_at) "
                  "select 'search', ('{\"criteria\": {\"age\": \"' || i % 4 || '\", \"issue\": \"' || i % 10 || '\", \"council\": \"' || i % 31 || '\"}}')::jsonb, "
                  "now() - interval '400 days' * (1 - i::double precision / " + n + ") from generate_series(1, " + n + ") i");
    });
    server.run("insert into public.payment_audit (business_id, charge_id, amount, refunded_amount, currency, status, created_at) "
               "select 1 + i % 500, 'ch_' || i, 2200, case when i % 50 = 0 then 2200 else 0 end, 'AUD', "
               "case when i % 50 = 0 then 'refunded' else 'succeeded' end, now() - interval '400 days' * (1 - i::double precision / " + n + ") "
               "from generate_series(1, " + n + ") i");
    server.run("insert into public.triage_logs (provider, outcome, latency_ms, cost_micros, created_at) "
               "select 'z_ai', case when i % 1000 = 0 then 'timeout' else 'ok' end, 300, 10000, "
               "now() - interval '400 days' * (1 - i * 50.0 / " + n + ") from generate_series(1, " + n + " / 50) i");
    events.join();
    for (const char *table : {"payment_audit", "events", "triage_logs"})
        server.run("alter table public." + QByteArray(table) + " enable trigger user");
    server.run("set statement_timeout = 0; select halfday.rebuild_counts()");
    server.run("vacuum (analyze)");
}

template <class Work> double seconds(const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// One event after the other on each of so many connections, for a while; how many a second.
double insertsPerSecond(const ConnectionSettings &owner, int clients, std::chrono::milliseconds time)
{
    std::atomic<qint64> done = 0;
    const QDeadlineTimer end(time);
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&] {
            BareConnection server(owner);
            while (!end.hasExpired()) {
                server.run("insert into public.events (kind, payload) values "
                           "('search', '{\"criteria\": {\"age\": \"puppy\", \"issue\": \"pulling\", \"council\": \"Yarra\"}}')");
                ++done;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return double(done) * 1000 / double(timer.elapsed());
}

void measureWriters(const ConnectionSettings &owner, int runs, Report &report)
{
    BareConnection server(owner);
    const auto time = runs > 1 ? std::chrono::milliseconds(1500) : std::chrono::milliseconds(100);
    for (const int clients : {1, 8}) {
        Samples ratios, with, without;
        for (int run = 0; run < std::min(runs, 3); ++run) {
            with.add(insertsPerSecond(owner, clients, time));
            server.run("alter table public.events disable trigger user");
            without.add(insertsPerSecond(owner, clients, time));
            server.run("alter table public.events enable trigger user; select halfday.fold_counts(2147483647)");
            ratios.add(without.median() / with.median());
        }
        report.add(u"  searches written by %1, uncounted / counted"_s.arg(clients), ratios, u"x"_s, {},
                   u"%L1 / %L2 a second"_s.arg(qRound(without.median())).arg(qRound(with.median())));
    }
}

} // namespace

void measureSnapshot(TestCluster &cluster, const Sizes &sizes, Report &report)
{
    std::optional<double> smallest;
    for (const int rows : sizes.histories) {
        const TestDatabase place(cluster);
        QTextStream(stderr) << "filling in " << rows << " payments and events\n";
        fillHistory(place.address(), rows);
        const SystemClock clock;
        Database database(place.addressAs(u"operator"_s), clock);
        const SnapshotStore store(database);
        waitUntilOpen(database);
        const std::function<Result<int>(Session &)> ask = [](Session &session) {
            return session.one<int>(u"select 1"_s, {}, [](const Row &row) { return row.number(0); });
        };
        for (int i = 0; i < 10; ++i)
            await(store.read()); // plans are kept after some calls
        const auto ours = [&] { return seconds([&] { await(store.read()); }); };
        const auto bare = [&] { return seconds([&] { await(database.read(ask)); }); };
        const Comparison comparison = compare(sizes.runs * 3, ours, bare);
        report.add(u"snapshot of %L1 / select 1"_s.arg(rows), comparison.ratios, u"x"_s, {},
                   inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
        if (smallest) {
            Samples growth;
            growth.add(comparison.ours.median() / *smallest);
            report.add(u"  grown since %L1"_s.arg(sizes.histories.first()), growth, u"x"_s, 1.5);
        } else {
            smallest = comparison.ours.median();
        }
        if (rows == sizes.histories.first())
            measureWriters(place.address(), sizes.runs, report);
    }
}

} // namespace halfday::bench

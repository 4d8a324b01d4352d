#include "tests/bench/measures.h"

#include "models/alerts/alertstore.h"
#include "tests/bench/bareconnection.h"
#include "tests/bench/waiting.h"

#include <QElapsedTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What AlertStore::beat() asks, with nothing made of the answer.
constexpr auto beatSql = "select halfday.us(b.now), halfday.us(b.judged_at), extract(epoch from b.stale_after)::bigint, (b.alert).* "
                         "from halfday.beat_alerts('bare', interval '1 millisecond') b";

void measureBeat(const Server &server, const Sizes &sizes, const QString &what, Report &report)
{
    BareConnection owner(server.owner);
    BareConnection bare(server.operatorLogin);
    const SystemClock clock;
    Database database(server.operatorLogin, clock);
    const AlertStore store(database);
    waitUntilOpen(database);
    qsizetype open = await(store.beat(u"bench"_s, 1ms)).open.size(); // what is new is raised once, off the clock
    // Always the caller's turn: every beat judges.
    const auto before = [&] { owner.run("update halfday.leases set began_at = began_at - interval '1 hour' where job = 'alerts'"); };
    const auto ours = [&] {
        QElapsedTimer timer;
        timer.start();
        open = await(store.beat(u"bench"_s, 1ms)).open.size();
        return double(timer.nsecsElapsed()) / 1e9;
    };
    const auto theirs = [&] {
        QElapsedTimer timer;
        timer.start();
        bare.fetch(beatSql);
        return double(timer.nsecsElapsed()) / 1e9;
    };
    before();
    ours();
    before();
    theirs(); // both connections have planned by now
    const Comparison comparison = compare(std::max(sizes.runs, 5), ours, theirs, before);
    report.add(what.arg(open), comparison.ratios, u"x"_s, 1.5,
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()));
}

} // namespace

void measureAlerts(const Server &server, const Sizes &sizes, Report &report)
{
    BareConnection owner(server.owner);
    measureBeat(server, sizes, u"alert beat, %1 open / libpq"_s, report);
    owner.run("insert into public.manual_resolution (payment_id, issue_type, sla_deadline, created_at) "
              "select id, 'bench', now() - interval '1 hour', now() - interval '5 hours' from public.payment_audit order by id limit 1000");
    measureBeat(server, sizes, u"alert beat, %L1 open / libpq"_s, report);
    owner.run("delete from public.manual_resolution where issue_type = 'bench'");
}

} // namespace halfday::bench

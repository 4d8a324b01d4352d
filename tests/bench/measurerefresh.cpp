#include "tests/bench/measures.h"

#include "models/alerts/alertstore.h"
#include "models/today/snapshotstore.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/waiting.h"
#include "ui/alerts/alertsview.h"
#include "ui/audit/auditview.h"
#include "ui/reviews/reviewsview.h"
#include "ui/today/todayview.h"


namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto afterwards = 100ms; ///< layout and painting follow the answer

void turnFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

void turnUntilRead(View &view, const std::function<void()> &refresh)
{
    QEventLoop loop;
    QObject::connect(&view, &View::refreshed, &loop, &QEventLoop::quit);
    refresh();
    loop.exec();
    turnFor(afterwards);
}

/// How long the UI thread could not answer while the page, on screen and read before, was read anew.
void measurePage(const QString &name, View &view, const std::function<void()> &refresh, int runs, Report &report)
{
    view.resize(1280, 800);
    view.show();
    turnUntilRead(view, refresh);
    Samples stalls, work;
    for (int run = 0; run < runs; ++run) {
        Heartbeat heartbeat;
        heartbeat.start();
        turnUntilRead(view, refresh);
        stalls.add(heartbeat.longestGap() * 1000);
        work.add(heartbeat.workInLongestGap() * 1000);
    }
    report.add(u"longest stall of the UI thread, %1 read anew"_s.arg(name), stalls, u"ms"_s, 16.7,
               u"%1 ms of it work"_s.arg(work.median(), 0, 'f', 1));
}

} // namespace

void measureRefresh(const Server &server, const Sizes &sizes, Report &report)
{
    const SystemClock clock;
    Database database(server.operatorLogin, clock);
    waitUntilOpen(database);
    AlertStore alerts(database);
    const SnapshotStore figures(database);
    const int runs = std::max(sizes.runs, 3);
    {
        TodayView today(alerts, database.clock());
        QObject::connect(&today, &TodayView::snapshotWanted, &today, [&] {
            launch(alerts.open(), &today, [&](const Result<AlertBoard> &board) {
                if (board)
                    today.showBoard(*board);
            });
            launch(figures.read(), &today, [&, nth = 0](const Result<Snapshot> &snapshot) mutable {
                if (!snapshot)
                    return;
                Snapshot another = *snapshot; // every card and the tasks have something new to show
                another.pending.reviews += ++nth;
                another.searches.days30.now += nth;
                today.showSnapshot(another);
            });
        });
        measurePage(u"the first page"_s, today, [&] { today.refresh(); }, runs, report);
    }
    {
        ReviewsView reviews(database);
        measurePage(u"%L1 reviews"_s.arg(sizes.pending), reviews, [&] { reviews.refresh(); }, runs, report);
    }
    {
        AlertsView page(alerts);
        measurePage(u"alerts"_s, page, [&] { page.refresh(); }, runs, report);
    }
    {
        AuditView audit(database);
        measurePage(u"the audit log"_s, audit, [&] { audit.refresh(); }, runs, report);
    }
}

} // namespace halfday::bench

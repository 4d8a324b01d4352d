#include "tests/bench/measures.h"

#include "tests/bench/bareconnection.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/relay.h"
#include "tests/bench/waiting.h"
#include "ui/reviews/reviewsview.h"
#include "ui/widgets/tableview.h"

#include <QElapsedTimer>

namespace halfday::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The real view in a window of its own, its connections open, nothing read yet.
class Desk
{
public:
    explicit Desk(const ConnectionSettings &server)
        : m_database(server, m_clock)
    {
        waitUntilOpen(m_database);
        m_view = std::make_unique<ReviewsView>(m_database);
        m_view->resize(1280, 800);
        m_view->show();
        turnFor(300ms);
    }

    ReviewQueue *queue() { return m_view->queue(); }
    ReviewsView &view() { return *m_view; }

    /// Lets everything happen that wants to: later questions, layout, painting.
    static void turnFor(std::chrono::milliseconds time)
    {
        QEventLoop loop;
        QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

private:
    SystemClock m_clock;
    Database m_database;
    std::unique_ptr<ReviewsView> m_view;
};

/// Notices when its widget has been painted.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *watched, std::function<void()> painted)
        : m_painted(std::move(painted))
    {
        watched->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(this, m_painted, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_painted;
};

struct Opening {
    double untilPainted = 0; ///< seconds until the first rows
    double untilCounted = 0;
};

Opening open(Desk &desk)
{
    QEventLoop loop;
    QElapsedTimer timer;
    Opening opening;
    const auto leaveWhenDone = [&] {
        if (opening.untilPainted > 0 && opening.untilCounted > 0)
            loop.quit();
    };
    const PaintWatch watch(desk.view().findChild<TableView *>()->viewport(), [&] {
        if (opening.untilPainted == 0 && desk.queue()->model()->rowCount() > 0)
            opening.untilPainted = double(timer.nsecsElapsed()) / 1e9;
        leaveWhenDone();
    });
    QObject::connect(desk.queue(), &ReviewQueue::counted, &loop, [&] {
        opening.untilCounted = double(timer.nsecsElapsed()) / 1e9;
        leaveWhenDone();
    });
    timer.start();
    desk.view().refresh();
    loop.exec();
    return opening;
}

/// Without the settings that travel ahead of each statement.
QByteArray withoutPreamble(const QByteArray &statement)
{
    const qsizetype from = statement.indexOf("; ", std::max<qsizetype>(0, statement.lastIndexOf("set local")));
    return from < 0 ? statement : statement.sliced(from + 2);
}

/// What the view asks when it is opened, as it passed on the wire.
QList<QByteArray> countRoundTrips(const Server &server, const Sizes &sizes, Report &report)
{
    Relay relay(server.operatorLogin);
    Samples roundTrips, later;
    QList<QByteArray> statements;
    for (int run = 0; run < std::min(3, sizes.runs); ++run) {
        Desk desk(relay.address());
        relay.reset();
        open(desk);
        const Relay::Traffic traffic = relay.traffic();
        roundTrips.add(traffic.roundTrips);
        statements = traffic.statements;
        Desk::turnFor(700ms);
        later.add(relay.traffic().roundTrips - traffic.roundTrips);
    }
    report.add(u"open the queue, %L1 pending: on the wire"_s.arg(sizes.pending), roundTrips, u"round trips"_s, 2,
               u"after that %1, for the text in front"_s.arg(later.median()));
    return statements;
}

/// The longest gaps of several runs, and where their time went: the machine may be busy with something else.
struct Stalls {
    Samples whole, work, queued; ///< milliseconds

    void add(const Heartbeat &heartbeat)
    {
        whole.add(heartbeat.longestGap() * 1000);
        work.add(heartbeat.workInLongestGap() * 1000);
        queued.add(heartbeat.queuedInLongestGap() * 1000);
    }
    QString parts() const
    {
        return u"%1 ms work, %2 ms no processor free"_s.arg(work.median(), 0, 'f', 1).arg(queued.median(), 0, 'f', 1);
    }
};

void measureStalls(const Server &server, const Sizes &sizes, Report &report)
{
    Stalls opening, approving;
    for (int run = 0; run < sizes.runs; ++run) {
        Desk desk(server.operatorLogin);
        Heartbeat heartbeat;
        heartbeat.start();
        open(desk);
        Desk::turnFor(300ms);
        opening.add(heartbeat);

        const ReviewSet &safe = desk.queue()->overview().safe;
        const ReviewSet batch{safe.ids.first(std::min<qsizetype>(sizes.batch, safe.size())),
                              safe.versions.first(std::min<qsizetype>(sizes.batch, safe.size()))};
        QEventLoop loop;
        QUuid done;
        QObject::connect(desk.queue(), &ReviewQueue::decided, &loop,
                         [&](ReviewDeed, const ReviewSet &, const ReviewOutcome &outcome) {
                             done = outcome.batch;
                             loop.quit();
                         });
        heartbeat.start();
        desk.queue()->approve(batch);
        loop.exec();
        Desk::turnFor(500ms); // and the list read anew
        approving.add(heartbeat);
        desk.queue()->undo(done);
        loop.exec();
        Desk::turnFor(200ms);
    }
    report.add(u"  longest stall of the UI thread, opening"_s, opening.whole, u"ms"_s, 16.7, opening.parts());
    report.add(u"  longest stall of the UI thread, approving"_s, approving.whole, u"ms"_s, 16.7,
               approving.parts());
}

} // namespace

void measureQueue(const Server &server, const Sizes &sizes, Report &report)
{
    const QList<QByteArray> statements = countRoundTrips(server, sizes, report);
    BareConnection bare(server.operatorLogin);
    Samples counted;
    const auto ours = [&] {
        Desk desk(server.operatorLogin);
        const Opening opening = open(desk);
        counted.add(opening.untilCounted);
        return opening.untilPainted;
    };
    const auto theirs = [&] {
        QElapsedTimer timer;
        timer.start();
        bare.fetch(withoutPreamble(statements.constFirst()));
        return double(timer.nsecsElapsed()) / 1e9;
    };
    const Comparison comparison = compare(sizes.runs, ours, theirs);
    report.add(u"  first rows painted / libpq"_s, comparison.ratios, u"x"_s, {},
               inSeconds(comparison.ours.median()) + " / "_L1 + inSeconds(comparison.bare.median()) + ", counts after "_L1
                   + inSeconds(counted.median()));
    measureStalls(server, sizes, report);
}

} // namespace halfday::bench

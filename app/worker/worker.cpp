#include "app/worker/worker.h"

#include "models/core/launch.h"

namespace halfday {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto cancelEvery = 200ms; ///< the first request to cancel may come a moment before the statement it is meant for
constexpr auto cutOffWithin = 2s; ///< then the worker ends whatever still hangs

// Providers try for three days (FIELD §3); what is older stands in no list that is about now. What happened a moment ago is on
// its way, which counts as undelivered there.
constexpr auto stillTried = 72h - 15min;
constexpr auto onTheirWay = 15min;

Error closing()
{
    return {Error::Kind::Connection, QCoreApplication::translate("halfday::Worker", "The background watcher is closing.")};
}

std::chrono::milliseconds elapsed(const QElapsedTimer &timer)
{
    return std::chrono::milliseconds(timer.elapsed());
}

} // namespace

Worker::Worker(Database &database, WorkerSources sources, WorkerOptions options)
    : m_database(database), m_sources(std::move(sources)), m_options(std::move(options)),
      m_leases(database, m_options.claimant), m_refundStore(database)
{
}

Worker::~Worker() = default;

void Worker::begin()
{
    m_book.emplace(m_database.clock().now(), bool(m_sources.figures));
    m_prompt = new QTimer(this);
    m_prompt->setSingleShot(true);
    connect(m_prompt, &QTimer::timeout, this, &Worker::prompt);
    connect(&m_database, &Database::changed, this, &Worker::heard);
    makeMoneyPath();
    makeJobs();
    for (Job *job : std::as_const(m_jobs))
        job->beat().start();
    if (m_follower)
        m_follower->start();
}

void Worker::makeMoneyPath()
{
    if (!m_options.gateway)
        return;
    m_http = std::make_unique<HttpClient>();
    m_gateway = m_options.gateway(*m_http);
    m_flow = std::make_unique<RefundFlow>(m_refundStore, QList<PaymentGateway *>{m_gateway.get()}, m_options.claimant);
    if (m_sources.slaCheck)
        m_sla = m_sources.slaCheck(*m_flow);
    m_follower = std::make_unique<RefundFollower>(m_refundStore, *m_flow, m_options.refundsEvery);
    connect(m_follower.get(), &RefundFollower::followed, this, [this](const RefundAttempt &attempt, RefundState before) {
        emit refundFollowed(attempt, before);
        if (attempt.state != before)
            emit jobEnded({.job = u"refunds"_s, .what = u"refund %1: %2, was %3"_s.arg(attempt.id.toString(QUuid::WithoutBraces),
                                                                                       refundStateName(attempt.state), refundStateName(before))});
    });
    connect(m_follower.get(), &RefundFollower::failed, this, [this](const Error &error) {
        emit jobEnded({.job = u"refunds"_s, .outcome = JobReport::Outcome::Failed, .error = error});
    });
    connect(m_follower.get(), &RefundFollower::beatDone, this, [this] { emit jobEnded({.job = u"refunds"_s}); });
    // Queued, because end() takes down who is speaking.
    connect(m_flow.get(), &RefundFlow::settled, this, &Worker::endIfIdle, Qt::QueuedConnection);
    connect(m_follower.get(), &RefundFollower::failed, this, &Worker::endIfIdle, Qt::QueuedConnection);
    connect(m_follower.get(), &RefundFollower::beatDone, this, &Worker::endIfIdle, Qt::QueuedConnection);
}

void Worker::makeJobs()
{
    // The figures first: after a night's sleep they are read before the alerts ask whether they are old.
    if (m_sources.figures)
        m_figures = addJob(u"figures"_s, m_options.figuresEvery, [this] { return readFigures(this); });
    if (m_sources.alerts)
        m_alerts = addJob(u"alerts"_s, m_options.alertsEvery, [this] { return judgeAlerts(this); });
    if (m_sla)
        addJob(SlaCheck::job, m_options.slaEvery, [this] { return checkSla(this); })->takeTurns(m_leases, lease);
    if (m_sources.reportDeliveries && m_gateway)
        addJob(u"deliveries"_s, m_options.deliveriesEvery, [this] { return askForDeliveries(this); })->takeTurns(m_leases, lease);
}

Job *Worker::addJob(const QString &name, std::chrono::milliseconds interval, Job::Work work)
{
    auto *job = new Job(name, interval, std::move(work), m_options.clock, this);
    m_jobs.append(job);
    connect(job, &Job::ended, this, &Worker::jobEnded);
    connect(job, &Job::ended, this, &Worker::endIfIdle, Qt::QueuedConnection);
    return job;
}

void Worker::refreshNow()
{
    if (m_figures)
        m_figures->beat().beatNow();
    beatAlertsNow();
}

void Worker::beatAlertsNow()
{
    if (m_alerts)
        m_alerts->beat().beatNow();
}

void Worker::heard(const QString &topic)
{
    if (m_finishing)
        return;
    m_figuresOutdated = m_figuresOutdated || topic != "alerts"_L1;
    if (m_prompt->isActive())
        return;
    const auto since = m_sincePrompt.isValid() ? elapsed(m_sincePrompt) : m_options.promptEvery;
    m_prompt->start(std::max<std::chrono::milliseconds>(0ms, m_options.promptEvery - since));
}

void Worker::prompt()
{
    m_sincePrompt.start();
    if (std::exchange(m_figuresOutdated, false))
        refreshNow();
    else
        beatAlertsNow();
}

Task<QString> Worker::readFigures(Self self)
{
    QElapsedTimer timer;
    timer.start();
    const Result<Snapshot> snapshot = co_await self->m_sources.figures();
    if (!self)
        co_return fail(closing());
    if (!snapshot) {
        emit self->snapshotFailed(snapshot.error());
        co_return fail(snapshot.error());
    }
    self->m_figuresTook = elapsed(timer);
    self->m_book->figuresRead(snapshot->takenAt);
    emit self->snapshotReady(*snapshot);
    co_return QString();
}

Task<QString> Worker::judgeAlerts(Self self)
{
    if (self->m_figures)
        self->m_figures->beat().look();
    QElapsedTimer timer;
    timer.start();
    const auto slowest = std::max(self->m_figuresTook, self->m_alertsTook);
    const QString claimant = self->m_options.claimant;
    const Result<AlertBoard> answer = co_await self->m_sources.alerts(claimant, slowest);
    if (!self)
        co_return fail(closing());
    if (!answer) {
        self->m_book->missed(answer.error(), self->m_database.clock().now());
        self->showBoard();
        co_return fail(answer.error());
    }
    self->m_alertsTook = elapsed(timer);
    self->m_book->heard(*answer);
    self->showBoard();
    std::chrono::seconds away{0};
    while (self->m_sources.reportOutage && !self->m_book->ended().isEmpty()) {
        const AlertBook::Outage outage = self->m_book->ended().first();
        const Result<bool> told = co_await self->m_sources.reportOutage(outage.from, outage.to, claimant);
        if (!self)
            co_return fail(closing());
        if (!told && (told.error().kind == Error::Kind::Connection || told.error().kind == Error::Kind::Timeout))
            co_return fail(told.error()); // and again with the next beat
        self->m_book->reported(); // also one that the database refuses: the next ones wait behind it
        if (!told)
            co_return fail(told.error());
        away += std::chrono::duration_cast<std::chrono::seconds>(outage.to - outage.from);
    }
    co_return away.count() > 0 ? u"the database was away for %1 s"_s.arg(away.count()) : QString();
}

void Worker::showBoard()
{
    const AlertBoard board = m_book->board(m_database.clock().now());
    const QList<Alert> reds = halfday::newReds(m_shown, board);
    m_shown = board;
    emit boardChanged(board);
    if (!reds.isEmpty())
        emit newReds(reds);
}

Task<QString> Worker::checkSla(Self self)
{
    const Result<SlaReport> report = co_await self->m_sla->runUnasked();
    if (!self)
        co_return fail(closing());
    if (!report)
        co_return fail(report.error());
    emit self->slaChecked(*report);
    if (report->breached == 0)
        co_return QString();
    co_return u"%1 of %2 cases past their deadline: %3 refunded, %4 escalated, %5 left"_s.arg(report->breached).arg(report->pending)
        .arg(report->count(SlaDeed::Refunded)).arg(report->count(SlaDeed::Escalated)).arg(report->left());
}

Task<QString> Worker::askForDeliveries(Self self)
{
    const Instant now = self->m_database.clock().now();
    const Result<std::optional<UndeliveredEvents>> found = co_await self->m_gateway->undelivered(now - stillTried, now - onTheirWay);
    if (!self || !self->m_gateway)
        co_return fail(closing());
    if (!found)
        co_return fail(found.error());
    if (!*found) // this provider does not say
        co_return QString();
    const UndeliveredEvents events = **found;
    const QString provider = self->m_gateway->provider();
    const Result<bool> told = co_await self->m_sources.reportDeliveries(provider, events.count, events.oldest);
    if (!told)
        co_return fail(told.error());
    co_return events.count > 0 ? u"%1 events of %2 were not delivered"_s.arg(events.count).arg(provider) : QString();
}

bool Worker::isBusy() const
{
    return (m_follower && (m_follower->isAsking() || m_flow->hasUnrecorded()))
        || std::any_of(m_jobs.begin(), m_jobs.end(), [](const Job *job) { return job->isRunning(); });
}

void Worker::finish(std::chrono::milliseconds grace)
{
    if (m_finishing)
        return;
    m_finishing = true;
    if (m_prompt)
        m_prompt->stop();
    for (Job *job : std::as_const(m_jobs))
        job->beat().stop();
    if (m_follower)
        m_follower->stop();
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    connect(m_patience, &QTimer::timeout, this, &Worker::cutShort);
    m_patience->start(grace);
    endIfIdle();
}

void Worker::endIfIdle()
{
    if (m_finishing && !m_ended && !isBusy())
        end();
}

void Worker::cutShort()
{
    m_http.reset();
    m_patience->setSingleShot(false);
    disconnect(m_patience, nullptr, this, nullptr);
    connect(m_patience, &QTimer::timeout, this, [this, left = int(cutOffWithin / cancelEvery)]() mutable {
        if (--left < 0)
            end();
        else
            m_database.cancelWatching();
    });
    m_patience->start(cancelEvery);
    m_database.cancelWatching();
}

void Worker::end()
{
    if (m_ended)
        return;
    m_ended = true;
    delete std::exchange(m_patience, nullptr);
    // Here, in the thread that they live in; whoever still waits finds them gone.
    m_sla.reset();
    m_follower.reset();
    m_flow.reset();
    m_gateway.reset();
    m_http.reset();
    qDeleteAll(std::exchange(m_jobs, {}));
    emit ended();
}

} // namespace halfday

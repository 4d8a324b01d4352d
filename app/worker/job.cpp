#include "app/worker/job.h"

#include "models/core/launch.h"

#include <QElapsedTimer>

namespace halfday {

Job::Job(QString name, std::chrono::milliseconds interval, Work work, Beat::Clock clock, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_work(std::move(work)), m_beat(interval, std::move(clock), this)
{
    connect(&m_beat, &Beat::due, this, &Job::run);
}

void Job::takeTurns(const LeaseStore &leases, std::chrono::seconds lease)
{
    m_leases = &leases;
    m_lease = lease;
}

Error Job::closing()
{
    return {Error::Kind::Connection, tr("The background watcher is closing.")};
}

void Job::run()
{
    QElapsedTimer timer;
    timer.start();
    launch(steps(this), this, [this, timer](Result<JobReport> result) {
        JobReport report = result ? *std::move(result)
                                  : JobReport{.job = m_name, .outcome = JobReport::Outcome::Failed, .error = result.error()};
        report.took = std::chrono::milliseconds(timer.elapsed());
        m_beat.done();
        emit ended(report);
    });
}

Task<JobReport> Job::steps(Self self)
{
    JobReport report;
    report.job = self->m_name;
    if (self->m_leases) {
        const auto every = std::chrono::duration_cast<std::chrono::seconds>(self->m_beat.interval());
        const Result<bool> taken = co_await self->m_leases->take(self->m_name, every, self->m_lease);
        if (!self)
            co_return fail(closing());
        if (!taken)
            co_return fail(taken.error());
        if (!*taken) {
            report.outcome = JobReport::Outcome::NotOurTurn;
            co_return report;
        }
    }
    const Result<QString> done = co_await self->m_work();
    if (!self)
        co_return fail(closing());
    if (self->m_leases) // a turn that cannot be given back lapses by itself
        co_await self->m_leases->give(self->m_name);
    if (!done)
        co_return fail(done.error());
    report.what = *done;
    co_return report;
}

} // namespace halfday

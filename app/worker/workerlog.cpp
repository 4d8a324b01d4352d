#include "app/worker/workerlog.h"

#include "app/common/logging.h"

#include <spdlog/spdlog.h>

namespace halfday {

using namespace Qt::StringLiterals;

WorkerLog::WorkerLog(Worker &worker, Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&worker, &Worker::jobEnded, this, &WorkerLog::jobEnded);
    connect(&worker, &Worker::newReds, this, &WorkerLog::redsCame);
    connect(&database, &Database::stateChanged, this, &WorkerLog::connectionChanged);
}

void WorkerLog::jobEnded(const JobReport &report)
{
    const std::string job = report.job.toStdString();
    if (report.outcome == JobReport::Outcome::Failed) {
        // That the database is away is told once for all of them; only this job calls somebody else.
        const bool isTold = report.error.kind == Error::Kind::Connection && report.job != "deliveries"_L1;
        if (isTold || m_failing.contains(report.job))
            return spdlog::debug("{}: {}", job, logged(report.error).toStdString());
        m_failing.insert(report.job);
        return spdlog::warn("{}: {}", job, logged(report.error).toStdString());
    }
    if (m_failing.remove(report.job))
        spdlog::info("{}: works again", job);
    if (report.outcome == JobReport::Outcome::NotOurTurn)
        spdlog::debug("{}: another watcher's turn", job);
    else if (report.what.isEmpty())
        spdlog::debug("{}: done in {} ms", job, report.took.count());
    else
        spdlog::info("{}: {}", job, report.what.toStdString());
}

void WorkerLog::redsCame(const QList<Alert> &alerts)
{
    for (const Alert &alert : alerts)
        spdlog::info("alert: {}", loggedName(alert.fingerprint).toStdString());
}

void WorkerLog::connectionChanged()
{
    const bool isAway = m_database.state() == Database::State::Lost;
    if (isAway && !std::exchange(m_isAway, true))
        spdlog::warn("database: {}; trying again until it is back", logged(m_database.lastError()).toStdString());
    else if (m_database.state() == Database::State::Connected && std::exchange(m_isAway, false))
        spdlog::info("database: connected again");
}

} // namespace halfday

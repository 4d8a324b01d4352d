#pragma once

#include "app/worker/workerthread.h"

namespace halfday {

/// A worker's thread, and what came out of it so far, gathered in the test's own thread.
class WorkerWatch : public QObject
{
public:
    WorkerWatch(Database &database, WorkerSources sources, WorkerOptions options)
        : thread(database, std::move(sources), std::move(options))
    {
        const Worker *worker = thread.worker();
        connect(worker, &Worker::snapshotReady, this, [this](const Snapshot &snapshot) { snapshots << snapshot; });
        connect(worker, &Worker::snapshotFailed, this, [this](const Error &error) { snapshotErrors << error; });
        connect(worker, &Worker::boardChanged, this, [this](const AlertBoard &board) { boards << board; });
        connect(worker, &Worker::newReds, this, [this](const QList<Alert> &alerts) { reds << alerts; });
        connect(worker, &Worker::slaChecked, this, [this](const SlaReport &report) { slaReports << report; });
        connect(worker, &Worker::refundFollowed, this, [this](const RefundAttempt &attempt, RefundState) { followed << attempt; });
        connect(worker, &Worker::jobEnded, this, [this](const JobReport &report) { reports << report; });
        connect(&thread, &WorkerThread::stopped, this, [this] { isStopped = true; });
    }

    /// How often a job has come to an end.
    int ended(const QString &job) const
    {
        return int(std::count_if(reports.begin(), reports.end(), [&](const JobReport &report) { return report.job == job; }));
    }
    bool shows(const QString &rule) const
    {
        return !boards.isEmpty()
            && std::any_of(boards.last().open.begin(), boards.last().open.end(), [&](const Alert &alert) { return alert.rule == rule; });
    }

    QList<Snapshot> snapshots;
    QList<Error> snapshotErrors;
    QList<AlertBoard> boards;
    QList<QList<Alert>> reds;
    QList<SlaReport> slaReports;
    QList<RefundAttempt> followed;
    QList<JobReport> reports;
    bool isStopped = false;
    WorkerThread thread; // last, so that it ends first
};

} // namespace halfday

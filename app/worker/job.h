#pragma once

#include "app/worker/beat.h"
#include "models/watch/leasestore.h"

#include <QPointer>

namespace halfday {

/// What became of one run, for the log: numbers and our own words, never a customer's text.
struct JobReport {
    enum class Outcome { Done, NotOurTurn, Failed };

    QString job;
    Outcome outcome = Outcome::Done;
    QString what = {}; ///< "3 refunded, 1 escalated"; empty: nothing worth telling
    Error error = {}; ///< of Failed
    std::chrono::milliseconds took{0};
};

/// One thing that the worker does on a beat, one run at a time. A run that fails is told and comes again with the next beat.
class Job : public QObject
{
    Q_OBJECT

public:
    /// What there is to do; it says what it did, in words for the log. Called in the job's thread.
    using Work = std::function<Task<QString>()>;

    Job(QString name, std::chrono::milliseconds interval, Work work, Beat::Clock clock, QObject *parent);

    /// Only one of all watchers of this database does it at a time. `leases` outlives the job; a holder that died is
    /// relieved after `lease`, which must be longer than a run takes.
    void takeTurns(const LeaseStore &leases, std::chrono::seconds lease);

    const QString &name() const { return m_name; }
    Beat &beat() { return m_beat; }
    bool isRunning() const { return m_beat.isRunning(); }

signals:
    void ended(const halfday::JobReport &report);

private:
    using Self = QPointer<Job>;

    void run();
    static Task<JobReport> steps(Self self);
    static Error closing();

    const QString m_name;
    const Work m_work;
    const LeaseStore *m_leases = nullptr;
    std::chrono::seconds m_lease{0};
    Beat m_beat;
};

} // namespace halfday


#pragma once

#include "app/worker/worker.h"

#include <QSet>

namespace halfday {

/// Writes down what the worker does and what it cannot do: numbers, ids and codes. A trouble is told when it begins and when it
/// is over, not on every beat.
class WorkerLog : public QObject
{
    Q_OBJECT

public:
    /// Lives in the thread of `database`; both outlive it.
    WorkerLog(Worker &worker, Database &database, QObject *parent = nullptr);

private:
    void jobEnded(const JobReport &report);
    void redsCame(const QList<Alert> &alerts);
    void connectionChanged();

    Database &m_database;
    QSet<QString> m_failing; ///< jobs
    bool m_isAway = false;
};

} // namespace halfday

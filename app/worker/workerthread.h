#pragma once

#include "app/worker/worker.h"

#include <QThread>

namespace halfday {

/// Owns the worker and its thread: starts them, and stops them within a bounded time. Lives where the database lives.
class WorkerThread : public QObject
{
    Q_OBJECT

public:
    /// What is in hand may take this long to end by itself when the program is closed.
    static constexpr std::chrono::milliseconds patience{3000};

    /// `database` outlives this.
    WorkerThread(Database &database, WorkerSources sources, WorkerOptions options, QObject *parent = nullptr);
    /// Waits for the thread, `patience` and a moment at most; nothing is left to wait for after stopped().
    ~WorkerThread() override;

    /// For connections, best made before start(); as long as this lives.
    Worker *worker() const { return m_worker.get(); }
    void start();
    /// Comes back at once; stopped() follows, at once when nothing is in hand. Once is enough.
    void stop(std::chrono::milliseconds grace = patience);
    bool isRunning() const { return m_thread.isRunning(); }

    void refreshNow() { QMetaObject::invokeMethod(worker(), &Worker::refreshNow, Qt::QueuedConnection); }
    void beatAlertsNow() { QMetaObject::invokeMethod(worker(), &Worker::beatAlertsNow, Qt::QueuedConnection); }

signals:
    void stopped();

private:
    std::unique_ptr<Worker> m_worker;
    QThread m_thread;
};

} // namespace halfday

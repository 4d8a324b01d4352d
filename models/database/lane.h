#pragma once

#include "models/database/connection.h"

#include <QThread>
#include <QTimer>
#include <functional>
#include <mutex>

namespace halfday {

/// One connection on one thread of its own, and the units of work queued for it. Internal to Database.
/// Opens at once, reconnects with backoff and jitter, notices a dead line by a heartbeat.
class Lane : public QObject
{
    Q_OBJECT

public:
    struct Manner {
        bool listens = false; ///< hears the database's notifications (or polls for them behind a pooler)
        bool opensWhenAsked = false; ///< no thread and no connection before the first post()
    };
    Lane(ConnectionSettings settings, Manner manner);
    ~Lane() override;

    /// Runs on the lane's thread with an open session, or with the reason why there is none. From any thread.
    void post(std::function<void(Result<Session *>)> work);
    /// Cancels what runs, refuses what waits, ends the thread.
    void shutDown();
    /// Asks the server to stop the statement that runs now, if one does. From any thread.
    void cancel();
    void reconnectNow();

signals:
    void opened(const halfday::ServerInfo &info);
    void lost(const halfday::Error &error);
    void notified(const QString &topic);

private:
    void start();
    void run(const std::function<void(Result<Session *>)> &work);
    bool connectIfNeeded(bool evenIfJustTried);
    void connectionBroke(const Error &error);
    void beat();
    void listen();
    void poll(Session &session);

    ConnectionSettings m_settings;
    const Manner m_manner;
    QThread m_thread;
    std::once_flag m_startFlag;
    std::atomic<bool> m_started = false;
    std::unique_ptr<Connection> m_connection; // lives and dies on m_thread
    std::mutex m_cancelMutex;
    std::atomic<bool> m_stopping = false;
    QTimer m_heartbeat;
    QTimer m_reconnect;
    QElapsedTimer m_sinceAttempt;
    Error m_lastError;
    int m_failures = 0;
    bool m_pooled = false;
    qint64 m_lastSeen = -1; // newest audit entry, where polling stands in for LISTEN
};

} // namespace halfday

#pragma once

#include "models/database/connection.h"

#include <QThread>
#include <QTimer>
#include <functional>

namespace halfday {

/// One connection on one thread of its own, and the units of work queued for it. Internal to Database.
/// Opens at once, reconnects with backoff and jitter, notices a dead line by a heartbeat.
class Lane : public QObject
{
    Q_OBJECT

public:
    /// `listens`: whether this lane hears the database's notifications (or polls for them behind a pooler).
    Lane(ConnectionSettings settings, bool listens);
    ~Lane() override;

    /// Runs on the lane's thread with an open session, or with the reason why there is none. From any thread.
    void post(std::function<void(Result<Session *>)> work);
    /// Cancels what runs, refuses what waits, ends the thread.
    void shutDown();
    void reconnectNow();

signals:
    void opened(const halfday::ServerInfo &info);
    void lost(const halfday::Error &error);
    void notified(const QString &topic);

private:
    void run(const std::function<void(Result<Session *>)> &work);
    bool connectIfNeeded(bool evenIfJustTried);
    void connectionBroke(const Error &error);
    void beat();
    void listen();
    void poll(Session &session);

    ConnectionSettings m_settings;
    const bool m_listens;
    QThread m_thread;
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

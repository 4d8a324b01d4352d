#include "models/database/lane.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSqlDriver>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

constexpr auto heartbeatInterval = 10s;
constexpr auto shortestBackoff = 500ms;
constexpr auto longestBackoff = 30s;
constexpr auto impatience = 1000ms; // a click reconnects at once, unless that was tried this very moment

/// Doubles with each failure, and spreads by half so that many consoles do not come back in step.
std::chrono::milliseconds backoff(int failures)
{
    const auto full = std::min<std::chrono::milliseconds>(longestBackoff, shortestBackoff * (1 << std::min(failures, 6)));
    return full / 2 + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(full.count()) / 2 + 1));
}

Error lineBroke()
{
    return {Error::Kind::Connection,
            QCoreApplication::translate("Lane", "The connection to the database was lost. Halfday reconnects by itself."),
            QString(), QString(), true};
}

} // namespace

Lane::Lane(ConnectionSettings settings, Manner manner)
    : m_settings(std::move(settings))
    , m_manner(manner)
{
    m_heartbeat.setInterval(heartbeatInterval);
    m_reconnect.setSingleShot(true);
    m_heartbeat.moveToThread(&m_thread);
    m_reconnect.moveToThread(&m_thread);
    moveToThread(&m_thread);
    connect(&m_heartbeat, &QTimer::timeout, this, &Lane::beat);
    connect(&m_reconnect, &QTimer::timeout, this, [this] { connectIfNeeded(true); });
    m_thread.setObjectName(u"halfday-database"_s);
    if (!m_manner.opensWhenAsked)
        start();
}

void Lane::start()
{
    std::call_once(m_startFlag, [this] {
        m_started = true;
        m_thread.start();
        QMetaObject::invokeMethod(this, [this] {
            m_heartbeat.start();
            connectIfNeeded(true);
        });
    });
}

Lane::~Lane()
{
    shutDown();
}

void Lane::post(std::function<void(Result<Session *>)> work)
{
    start();
    QMetaObject::invokeMethod(this, [this, work = std::move(work)] { run(work); }, Qt::QueuedConnection);
}

void Lane::shutDown()
{
    if (!m_thread.isRunning())
        return;
    m_stopping = true;
    QMetaObject::invokeMethod(this, [this] {
        m_heartbeat.stop();
        m_reconnect.stop();
        const std::lock_guard lock(m_cancelMutex);
        m_connection.reset();
        m_thread.quit();
    }, Qt::QueuedConnection);
    // Again and again: the first request to cancel may come a moment before the statement it is meant for.
    do {
        cancel();
    } while (!m_thread.wait(500));
}

void Lane::cancel()
{
    const std::lock_guard lock(m_cancelMutex);
    if (m_connection)
        m_connection->cancel();
}

void Lane::reconnectNow()
{
    if (!m_started)
        return;
    QMetaObject::invokeMethod(this, [this] { connectIfNeeded(true); }, Qt::QueuedConnection);
}

void Lane::run(const std::function<void(Result<Session *>)> &work)
{
    if (m_stopping) {
        work(fail({Error::Kind::Connection, QCoreApplication::translate("Lane", "Halfday is closing.")}));
        return;
    }
    if (!connectIfNeeded(false)) {
        work(fail(m_lastError));
        return;
    }
    bool isLost = false;
    { // the session lets go of the connection before that is thrown away
        Session session = m_connection->session();
        work(&session);
        isLost = session.isLost();
    }
    if (isLost)
        connectionBroke(lineBroke());
    else
        m_heartbeat.start(); // the answer was a sign of life
}

bool Lane::connectIfNeeded(bool evenIfJustTried)
{
    if (m_stopping)
        return false;
    if (m_connection && m_connection->isOpen())
        return true;
    if (m_connection) { // the driver noticed while nothing was asked; what comes next has not been sent, so it may try anew
        connectionBroke(lineBroke());
        m_sinceAttempt.invalidate();
    }
    if (!evenIfJustTried && m_sinceAttempt.isValid() && !m_sinceAttempt.hasExpired(impatience.count()))
        return false;
    m_sinceAttempt.start();
    auto connection = std::make_unique<Connection>(m_settings);
    const Result<ServerInfo> info = connection->open();
    if (!info) {
        connectionBroke(info.error());
        return false;
    }
    {
        const std::lock_guard lock(m_cancelMutex);
        m_connection = std::move(connection);
    }
    m_failures = 0;
    m_reconnect.stop();
    m_pooled = info->pooled;
    m_lastSeen = -1;
    if (m_manner.listens && !m_pooled)
        listen();
    emit opened(*info);
    return true;
}

void Lane::connectionBroke(const Error &error)
{
    {
        const std::lock_guard lock(m_cancelMutex);
        m_connection.reset();
    }
    m_lastError = error;
    m_reconnect.start(backoff(m_failures++));
    emit lost(error);
}

void Lane::listen()
{
    connect(m_connection->driver(), &QSqlDriver::notification, this,
            [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) {
                emit notified(payload.toString());
            });
    m_connection->driver()->subscribeToNotification(u"halfday"_s);
}

void Lane::beat()
{
    if (!m_connection)
        return; // the reconnect timer is at it
    run([this](Result<Session *> session) {
        if (session && m_manner.listens && m_pooled)
            poll(**session);
        else if (session)
            (void)(*session)->execute(u"select 1"_s);
    });
}

void Lane::poll(Session &session)
{
    // Every deed of a console leaves an audit entry, so a new one means that something changed.
    const auto newest = session.one<qint64>(u"select coalesce(max(id), 0) from halfday.audit_log"_s, {},
                                            [](const Row &row) { return row.integer(0); });
    if (!newest)
        return;
    if (m_lastSeen >= 0 && *newest != m_lastSeen)
        emit notified(QString());
    m_lastSeen = *newest;
}

} // namespace halfday

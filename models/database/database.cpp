#include "models/database/database.h"

namespace halfday {

Database::Database(const ConnectionSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_reading(settings, {.listens = true})
    , m_writing(settings, {})
    , m_watching(settings, {.opensWhenAsked = true})
    , m_reconciling(settings, {.opensWhenAsked = true})
{
    connect(&m_reading, &Lane::opened, this, [this](const ServerInfo &info) {
        m_server = info;
        m_clock.heard(info.serverNow);
        m_state = State::Connected;
        emit stateChanged(m_state);
    });
    connect(&m_reading, &Lane::lost, this, [this](const Error &error) {
        m_lastError = error;
        m_state = State::Lost;
        emit stateChanged(m_state);
    });
    connect(&m_reading, &Lane::notified, this, [this](const QString &topic) {
        if (m_replica)
            m_replica->mustCatchUp();
        emit changed(topic);
    });
}

Database::~Database()
{
    // The lanes still finish what they have in hand, and tell the replica of it.
    m_reconciling.shutDown();
    m_watching.shutDown();
    m_writing.shutDown();
    m_reading.shutDown();
}

void Database::useReplica(const ConnectionSettings &replica)
{
    m_replica = std::make_unique<Replica>(replica, m_reading);
    connect(m_replica.get(), &Replica::statusChanged, this, &Database::replicaChanged);
    connect(m_replica.get(), &Replica::primaryTold, this, [this](Instant now) { m_clock.pin(now); });
}

void Database::reconnectNow()
{
    m_reading.reconnectNow();
    m_writing.reconnectNow();
    m_watching.reconnectNow();
    m_reconciling.reconnectNow();
    if (m_replica)
        m_replica->reconnectNow();
}

Error Database::closing()
{
    return {Error::Kind::Connection, tr("Halfday is closing.")};
}

} // namespace halfday

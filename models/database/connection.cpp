#include "models/database/connection.h"

#include "models/database/databaseerror.h"
#include "models/database/nativeconnection.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <csignal>
#include <libpq-fe.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace halfday {

pg_conn *nativeConnection(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

Connection::Connection(ConnectionSettings settings)
    : m_settings(std::move(settings))
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name))
{
    m_database.setHostName(m_settings.host);
    m_database.setDatabaseName(m_settings.database);
    m_database.setUserName(m_settings.user);
    m_database.setPassword(m_settings.password);
    if (m_settings.port > 0)
        m_database.setPort(m_settings.port);
    m_database.setConnectOptions(m_settings.connectOptions());
}

Connection::~Connection()
{
    close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<ServerInfo> Connection::open()
{
    close();
    if (!m_database.open())
        return fail(connectFailure(m_database.lastError(), m_settings.describe()));
    PGconn *native = nativeConnection(m_database);
    m_cancel = std::shared_ptr<pg_cancel>(PQgetCancel(native), PQfreeCancel);
    const auto makeInfo = [](const Row &row) {
        return std::pair<ServerInfo, int>{{row.text(0), row.text(1), row.instant(2), row.boolean(4)}, row.number(3)};
    };
    auto answer = session().one<std::pair<ServerInfo, int>>(
        u"select session_user::text, split_part(current_setting('server_version'), ' ', 1), "
        "(extract(epoch from clock_timestamp()) * 1000000)::bigint, pg_backend_pid(), "
        // Where there is no such role, the database itself will say what may be done.
        "coalesce((select pg_has_role(session_user, oid, 'member') from pg_catalog.pg_roles where rolname = 'halfday_operator'), true)"_s,
        {}, makeInfo);
    if (!answer) {
        close();
        return fail(answer.error());
    }
    // A pooler hands out process numbers of its own.
    answer->first.pooled = PQbackendPID(native) != answer->second;
    return answer->first;
}

void Connection::close()
{
    m_cancel.reset();
    m_database.close();
}

bool Connection::isOpen() const
{
    return m_database.isOpen();
}

Session Connection::session() const
{
    return Session(m_database, m_settings.statementTimeout);
}

void Connection::cancel() const
{
    if (!m_cancel)
        return;
    // It goes over a connection of its own, which may hang where the network is dead; nobody waits for it.
    std::thread([handle = m_cancel] {
        // A server that goes away this very moment must not end the whole program: libpq leaves this signal on here.
        sigset_t broken;
        ::sigemptyset(&broken);
        ::sigaddset(&broken, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &broken, nullptr);
        char error[256];
        PQcancel(handle.get(), error, sizeof error);
    }).detach();
}

} // namespace halfday

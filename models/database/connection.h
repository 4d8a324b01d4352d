#pragma once

#include "models/database/connectionsettings.h"
#include "models/database/session.h"

#include <memory>

struct pg_cancel;

namespace halfday {

/// What the server said about itself and us when the connection opened.
struct ServerInfo {
    QString user; ///< the login, session_user
    QString version; ///< "15.18"
    Instant serverNow;
    bool mayDecide = true; ///< the login is an operator's; a viewer's may only look
    bool pooled = false; ///< a pooler in between: LISTEN cannot be relied on
};

/// One connection to PostgreSQL, blocking, for the thread that made it. The console reaches it through
/// Database; command-line programs and tests use it directly.
class Connection
{
public:
    explicit Connection(ConnectionSettings settings);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Result<ServerInfo> open();
    void close();
    bool isOpen() const;

    Session session() const;
    QSqlDriver *driver() const { return m_database.driver(); }

    /// Asks the server to stop what it is doing for us. From any thread while the connection is open.
    void cancel() const;

private:
    ConnectionSettings m_settings;
    QString m_name;
    QSqlDatabase m_database;
    std::shared_ptr<pg_cancel> m_cancel;
};

} // namespace halfday

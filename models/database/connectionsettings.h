#pragma once

#include <QString>
#include <chrono>

namespace halfday {

/// Where the database is and who connects. Whatever is left empty is left to libpq, so PGHOST,
/// PGSERVICE, ~/.pgpass and the rest of its environment work as they do for psql.
struct ConnectionSettings {
    QString service; ///< an entry of pg_service.conf
    QString host; ///< name, address, or the folder of a unix socket
    int port = 0; ///< 0: libpq's choice
    QString database;
    QString user;
    QString password; ///< from the keychain or the environment; never logged
    QString sslMode; ///< "verify-full" …; empty: libpq's choice
    QString sslRootCertificate;
    std::chrono::milliseconds statementTimeout = std::chrono::seconds(30);
    std::chrono::seconds connectTimeout = std::chrono::seconds(5);

    /// For people and logs: "operator on /run/halfday (database halfday)". No secret in it.
    QString describe() const;
    /// Qt's setConnectOptions() string for what has no setter of its own.
    QString connectOptions() const;
};

} // namespace halfday

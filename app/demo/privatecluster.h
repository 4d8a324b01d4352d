#pragma once

#include "app/demo/filelock.h"
#include "app/demo/serverbinaries.h"
#include "app/demo/serveruser.h"
#include "models/core/result.h"
#include "models/database/connectionsettings.h"

#include <QCoreApplication>
#include <QFutureSynchronizer>
#include <QMutex>
#include <chrono>
#include <optional>

namespace halfday {

struct ClusterOptions {
    /// Everything lives below it. Started as root, a folder that the server's user cannot reach
    /// (below /root, for example) is replaced by one of its own below /var/lib/halfday.
    QString folder = {}; ///< PrivateCluster::defaultFolder() when empty
    QString database = QStringLiteral("halfday"); ///< made if it does not exist
    /// False for tests: a crash of the machine may lose data, a crash of the server still does not.
    bool durable = true;
    QStringList settings = {}; ///< more of postgresql.conf, as "name=value"
    QString binaries = {}; ///< the folder with initdb and postgres; searched for when empty
    std::chrono::milliseconds patience = std::chrono::seconds(60); ///< to start, or to recover from a crash
};

/// A PostgreSQL server of our own, for the demo and for tests: its data, socket and log below one
/// folder, no TCP port, nobody else's login.
///
/// Any number of programs may use the same folder at once. Each holds a shared lock on `users.lock`;
/// the server is minded by a small process of its own that waits for the exclusive one, so it is shut
/// down when the last program has left, whether that one said goodbye or was killed. The kernel keeps the
/// count: nothing has to be recovered, and the first to leave does not pull the rug from under the others.
///
/// The functions block for as long as the server takes (first start about 1 s, later ones 0.1 s); a
/// user interface uses start() and reset(), which work on a thread of the pool.
class PrivateCluster
{
    Q_DECLARE_TR_FUNCTIONS(PrivateCluster)

public:
    explicit PrivateCluster(ClusterOptions options = {});
    ~PrivateCluster(); ///< stop()
    PrivateCluster(const PrivateCluster &) = delete;
    PrivateCluster &operator=(const PrivateCluster &) = delete;

    /// "demo" in the user's data folder.
    static QString defaultFolder();

    /// Starts the server, or joins the one that runs there already. Errors: NotFound (PostgreSQL is not
    /// installed), Permission, Timeout, Internal with the last lines of the server's log as detail.
    Result<ConnectionSettings> startBlocking();
    Task<ConnectionSettings> start();

    /// Throws the data away and starts with an empty server. Conflict while another program uses it.
    Result<ConnectionSettings> resetBlocking();
    Task<ConnectionSettings> reset();

    /// Leaves the server; the last to leave waits until it has shut down (fast, at most `wait`, then hard).
    void stop(std::chrono::milliseconds wait = std::chrono::seconds(10));

    /// For tests: every connection breaks, as when an administrator restarts the server.
    Result<ConnectionSettings> restart();
    /// For tests: SIGKILL. The next start recovers from it.
    Result<void> kill();

    bool isJoined() const { return m_users.held(); }
    QString folder() const { return m_folder; } ///< where it really is; known after the first start
    QString logFile() const { return m_folder + QStringLiteral("/server.log"); }
    QString dataFolder() const { return m_folder + QStringLiteral("/data"); }
    /// Of the running server; 0 when there is none.
    qint64 serverProcess() const;

private:
    Result<void> prepare();
    Result<ConnectionSettings> startLocked();
    Result<ConnectionSettings> resetLocked();
    Result<void> makeData();
    Result<void> clearLeftovers();
    Result<qint64> launchServer();
    QStringList serverCommand(const QString &socketFolder) const;
    Result<QString> makeSocketFolder() const;
    ConnectionSettings addressAt(const QString &socketFolder) const;
    std::optional<ConnectionSettings> runningAddress() const;
    bool isMinded() const;
    void endServer(std::chrono::milliseconds wait);
    bool waitUntilUnminded(std::chrono::milliseconds wait) const;
    Error serverFailed(const QString &output) const;
    Task<ConnectionSettings> onPool(Result<ConnectionSettings> (PrivateCluster::*function)());

    ClusterOptions m_options;
    QString m_folder;
    std::optional<ServerUser> m_user;
    std::optional<ServerBinaries> m_binaries;
    QMutex m_mutex;
    FileLock m_turn; ///< one program at a time starts, restarts or resets
    FileLock m_users;
    qint64 m_logStart = 0;
    QFutureSynchronizer<Result<ConnectionSettings>> m_running;
};

} // namespace halfday

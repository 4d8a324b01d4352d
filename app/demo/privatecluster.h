#pragma once

#include "app/demo/filelock.h"
#include "app/demo/mindedserver.h"

#include <QFutureSynchronizer>
#include <QMutex>

namespace halfday {

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
    Q_DECLARE_TR_FUNCTIONS(halfday::PrivateCluster)

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
    QString folder() const { return m_folder.path; } ///< where it really is; known after the first start
    QString logFile() const { return m_folder.log(); }
    QString dataFolder() const { return m_folder.data(); }
    /// Of the running server; 0 when there is none.
    qint64 serverProcess() const;

private:
    using Work = Result<ConnectionSettings> (PrivateCluster::*)();

    Task<ConnectionSettings> onThePool(Work work);
    /// One program at a time, and one thread of it.
    Result<ConnectionSettings> inTurn(Work work);
    Result<void> prepare(); ///< takes the turn
    Result<ConnectionSettings> join();
    Result<ConnectionSettings> endAndJoin();
    Result<ConnectionSettings> startAfresh();

    ClusterOptions m_options;
    ClusterFolder m_folder;
    ServerUser m_user;
    std::optional<MindedServer> m_server; ///< known after the first turn
    QMutex m_mutex;
    FileLock m_turn; ///< one program at a time starts, restarts or resets
    FileLock m_users;
    QFutureSynchronizer<Result<ConnectionSettings>> m_running;
};

} // namespace halfday

#pragma once

#include "app/demo/clusterfolder.h"
#include "app/demo/clusteroptions.h"
#include "models/database/connectionsettings.h"

#include <QCoreApplication>
#include <optional>

namespace halfday {

/// The server of a private cluster and the small process that minds it. Both outlive the program that
/// started them as long as another one uses the cluster, so every program finds them by what lies in the
/// folder. Whoever launches, ends or clears holds turn.lock.
class MindedServer
{
    Q_DECLARE_TR_FUNCTIONS(halfday::MindedServer)

public:
    MindedServer(const ClusterOptions &options, const ClusterFolder &folder, const ServerUser &user);

    /// Starts the two, after making the data if there is none; the answer is the minder's process id. The
    /// server listens a moment later: see address().
    Result<qint64> launch();
    /// Shuts the server down: fast, at most `wait`, then hard.
    void end(std::chrono::milliseconds wait);
    /// Ends what a killed server or minder left: processes that still work in the data folder, and a
    /// postmaster.pid whose number may belong to somebody else by now.
    Result<void> clearLeftovers();

    /// Nothing unless it accepts connections.
    std::optional<ConnectionSettings> address() const;
    qint64 process() const; ///< 0 when there is none
    bool isMinded() const;
    bool waitUntilUnminded(std::chrono::milliseconds wait) const;
    /// Why it did not start, with the last lines of its log as detail.
    Error failed() const;

private:
    QStringList serverCommand(const QString &postgres, const QString &socketFolder) const;

    ClusterOptions m_options;
    ClusterFolder m_folder;
    ServerUser m_user;
    qint64 m_logStart = 0; ///< what the log says before this is about earlier servers
};

} // namespace halfday

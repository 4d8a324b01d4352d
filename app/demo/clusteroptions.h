#pragma once

#include <QStringList>
#include <chrono>

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

} // namespace halfday

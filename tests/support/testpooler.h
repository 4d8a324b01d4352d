#pragma once

#include "tests/support/testcluster.h"

#include <QProcess>

namespace halfday {

/// The real PgBouncer in transaction mode, on a unix socket in front of a TestCluster. Every login of
/// the cluster may come through it.
class TestPooler
{
public:
    /// `serverConnections`: how few connections all clients of one database share.
    explicit TestPooler(TestCluster &cluster, int serverConnections = 2);
    ~TestPooler();

    bool isUp(); ///< starts it on first use
    QString problem() const { return m_problem; }
    /// The same database and login through the pooler.
    ConnectionSettings through(const ConnectionSettings &direct) const;

private:
    TestCluster &m_cluster;
    int m_serverConnections;
    QString m_folder;
    QString m_problem;
    QProcess m_process;
};

} // namespace halfday

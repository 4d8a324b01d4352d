#pragma once

#include "tests/support/testcluster.h"

#include <QProcess>

namespace halfday {

/// A real streaming replica of a TestCluster, made by pg_basebackup and run as the cluster's user. The cluster must have
/// been made with TestReplica::primarySettings().
class TestReplica
{
public:
    static QStringList primarySettings();

    explicit TestReplica(TestCluster &primary);
    ~TestReplica();

    bool isUp(); ///< copies the primary on first use; starts it again after kill()
    QString problem() const { return m_problem; }
    /// The same database and login on the replica.
    ConnectionSettings address(const ConnectionSettings &onPrimary) const;
    QString folder() const { return m_folder; }

    Result<void> run(const QString &sql); ///< as the owner
    Result<void> pause() { return run(QStringLiteral("select pg_wal_replay_pause()")); }
    Result<void> resume() { return run(QStringLiteral("select pg_wal_replay_resume()")); }
    /// It becomes a primary of its own, without the other knowing.
    Result<void> promote() { return run(QStringLiteral("select pg_promote(true, 30)")); }
    void kill(); ///< SIGKILL

private:
    TestCluster &m_primary;
    QString m_folder;
    QString m_problem;
    QProcess m_process;
};

} // namespace halfday

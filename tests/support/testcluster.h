#pragma once

#include "app/demo/privatecluster.h"

#include <QTemporaryDir>
#include <functional>

namespace halfday {

/// One private PostgreSQL server per test program, in a temporary folder; works as root too. Quick, not
/// durable against a crash of the machine; commits still survive a SIGKILL of the server.
class TestCluster
{
public:
    using Prepare = std::function<Result<void>(const ConnectionSettings &emptyDatabase)>;

    /// `settings`: more of postgresql.conf, as "name=value".
    explicit TestCluster(QStringList settings = {});

    /// Starts the server on first use. QVERIFY2(cluster.isUp(), qPrintable(cluster.problem())).
    bool isUp();
    QString problem() const { return m_problem; }

    ConnectionSettings address(const QString &database = QStringLiteral("postgres")) const;

    /// Makes the database that every TestDatabase is a copy of: `prepare` migrates it, once.
    Result<void> prepareTemplate(const Prepare &prepare);
    /// The usual one: Halfday's own migrations, nothing in the tables.
    Result<void> prepareMigrated();
    bool hasTemplate() const { return m_hasTemplate; }

    /// Statements as the owner, over a connection of their own.
    Result<void> run(const QString &sql, const QString &database = QStringLiteral("postgres"));

    Result<void> restart(); ///< every connection breaks
    Result<void> kill(); ///< SIGKILL; restart() brings it back
    PrivateCluster &server() { return m_cluster; }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    PrivateCluster m_cluster;
    ConnectionSettings m_address;
    QString m_problem;
    bool m_hasTemplate = false;
};

/// A database of its own for one test: a copy of the cluster's template, dropped at the end.
class TestDatabase
{
public:
    explicit TestDatabase(TestCluster &cluster);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    bool isUp() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }
    ConnectionSettings address() const { return m_address; } ///< as halfday_owner
    ConnectionSettings addressAs(const QString &login) const;
    Result<void> run(const QString &sql) const; ///< as the owner

private:
    TestCluster &m_cluster;
    ConnectionSettings m_address;
    QString m_problem;
};

} // namespace halfday

#include "tests/support/testcluster.h"

#include "app/demo/serversql.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"

#include <QFile>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto templateName = "halfday_template"_L1;

QString describe(const Error &error)
{
    return error.message + u' ' + error.code + u' ' + error.detail;
}

QString openToTheServer(const QTemporaryDir &folder)
{
    // As root the server runs as another user, who must be able to pass through.
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    return folder.path() + "/cluster"_L1;
}

} // namespace

TestCluster::TestCluster(QStringList settings)
    : m_folder(u"/tmp/halfday-test-XXXXXX"_s),
      m_cluster(ClusterOptions{openToTheServer(m_folder), u"postgres"_s, false, std::move(settings)})
{
}

bool TestCluster::isUp()
{
    if (m_cluster.isJoined())
        return true;
    const Result<ConnectionSettings> started = m_cluster.startBlocking();
    if (!started) {
        m_problem = describe(started.error());
        return false;
    }
    m_address = *started;
    return true;
}

ConnectionSettings TestCluster::address(const QString &database) const
{
    ConnectionSettings address = m_address;
    address.database = database;
    return address;
}

Result<void> TestCluster::prepareTemplate(const Prepare &prepare)
{
    if (!isUp())
        return fail({Error::Kind::Connection, m_problem});
    Result<void> done = run(u"drop database if exists %1 with (force)"_s.arg(templateName));
    if (done)
        done = run(u"create database %1"_s.arg(templateName));
    if (done)
        done = prepare(address(templateName));
    // A connection that prepare() left behind would make every copy fail.
    if (done)
        done = run(u"alter database %1 with allow_connections false"_s.arg(templateName));
    if (done) {
        done = run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = '%1'"_s.arg(templateName));
    }
    m_hasTemplate = done.has_value();
    if (!done)
        m_problem = describe(done.error());
    return done;
}

Result<void> TestCluster::prepareMigrated()
{
    return prepareTemplate([](const ConnectionSettings &empty) -> Result<void> {
        Connection connection(empty);
        if (const Result<ServerInfo> opened = connection.open(); !opened)
            return fail(opened.error());
        Session session = connection.session();
        if (const auto applied = migrate(session); !applied)
            return fail(applied.error());
        return {};
    });
}

Result<void> TestCluster::run(const QString &sql, const QString &database)
{
    return runOnce(address(database), sql);
}

Result<void> TestCluster::restart()
{
    return m_cluster.restart().map([](const ConnectionSettings &) {});
}

Result<void> TestCluster::kill()
{
    return m_cluster.kill();
}

TestDatabase::TestDatabase(TestCluster &cluster) : m_cluster(cluster)
{
    static int count = 0;
    if (!cluster.isUp()) {
        m_problem = cluster.problem();
        return;
    }
    m_address = cluster.address(u"test_%1"_s.arg(++count));
    QString sql = u"create database %1"_s.arg(m_address.database);
    if (cluster.hasTemplate())
        sql += u" template %1"_s.arg(templateName);
    if (const Result<void> made = cluster.run(sql); !made)
        m_problem = describe(made.error());
}

TestDatabase::~TestDatabase()
{
    if (!m_address.database.isEmpty())
        m_cluster.run(u"drop database if exists %1 with (force)"_s.arg(m_address.database));
}

ConnectionSettings TestDatabase::addressAs(const QString &login) const
{
    ConnectionSettings address = m_address;
    address.user = login;
    return address;
}

Result<void> TestDatabase::run(const QString &sql) const
{
    return m_cluster.run(sql, m_address.database);
}

} // namespace halfday

#include "tests/support/testreplica.h"

#include "app/demo/serverbinaries.h"
#include "app/demo/serverprocess.h"
#include "app/demo/serversql.h"
#include "app/demo/serveruser.h"
#include "models/database/connection.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <csignal>

namespace halfday {

using namespace Qt::StringLiterals;

QStringList TestReplica::primarySettings()
{
    return {u"wal_level=replica"_s, u"max_wal_senders=4"_s, u"hot_standby=on"_s};
}

TestReplica::TestReplica(TestCluster &primary) : m_primary(primary), m_folder(primary.folder() + "/replica"_L1)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

TestReplica::~TestReplica()
{
    kill();
}

bool TestReplica::isUp()
{
    if (m_process.state() == QProcess::Running)
        return true;
    const Result<ServerUser> user = ServerUser::current();
    const Result<ServerBinaries> binaries = ServerBinaries::find();
    if (!user || !binaries || !m_primary.isUp()) {
        m_problem = u"no server to copy"_s;
        return false;
    }
    const ConnectionSettings primary = m_primary.address();
    const QString data = m_folder + "/data"_L1;
    if (!QFileInfo::exists(data)) {
        if (!user->makePrivateFolder(m_folder)) {
            m_problem = u"no folder to copy to"_s;
            return false;
        }
        QStringList copy = user->command({QFileInfo(binaries->postgres).path() + "/pg_basebackup"_L1, u"-h"_s, primary.host, u"-p"_s,
                                          QString::number(primary.port), u"-U"_s, primary.user, u"-D"_s, data, u"-R"_s, u"-X"_s,
                                          u"stream"_s, u"-c"_s, u"fast"_s, u"--no-sync"_s});
        QProcess backup;
        backup.setProcessChannelMode(QProcess::MergedChannels);
        backup.setWorkingDirectory(m_folder);
        backup.start(copy.takeFirst(), copy);
        if (!backup.waitForFinished(60000) || backup.exitCode() != 0) {
            m_problem = u"pg_basebackup: "_s + QString::fromUtf8(backup.readAll());
            return false;
        }
    }
    QFile::remove(data + "/postmaster.pid"_L1);
    QStringList command{binaries->postgres, u"-D"_s, data};
    for (const QString &setting : QStringList{u"listen_addresses="_s, u"port=5432"_s, u"unix_socket_directories="_s + m_folder, u"max_connections=60"_s,
                                              u"shared_buffers=16MB"_s, u"fsync=off"_s, u"timezone=UTC"_s, u"log_min_messages=warning"_s,
                                              u"max_standby_streaming_delay=100ms"_s} + primarySettings())
        command << u"-c"_s << setting;
    command = user->command(command, u"INT"_s);
    m_process.setWorkingDirectory(m_folder);
    m_process.start(command.takeFirst(), command);
    const QDeadlineTimer deadline(30000);
    while (m_process.waitForStarted() && !deadline.hasExpired()) {
        if (serverAnswers(address(primary)))
            return true;
        if (m_process.waitForFinished(20))
            break;
    }
    m_problem = u"the replica did not start: "_s + QString::fromUtf8(m_process.readAll());
    return false;
}

ConnectionSettings TestReplica::address(const ConnectionSettings &onPrimary) const
{
    ConnectionSettings address = onPrimary;
    address.host = m_folder;
    address.port = 5432;
    return address;
}

Result<void> TestReplica::run(const QString &sql)
{
    Connection connection(address(m_primary.address()));
    if (const auto opened = connection.open(); !opened)
        return fail(opened.error());
    return connection.session().execute(sql);
}

void TestReplica::kill()
{
    for (const qint64 process : processesIn(m_folder + "/data"_L1))
        ::kill(pid_t(process), SIGKILL);
    if (m_process.state() != QProcess::NotRunning)
        m_process.waitForFinished(10000);
    waitUntilNobodyIn(m_folder + "/data"_L1, std::chrono::seconds(10));
}

} // namespace halfday

#include "tests/support/testpooler.h"

#include "app/demo/serversql.h"
#include "app/demo/serveruser.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>
#include <QThread>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr int poolerPort = 6432;

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0
        && file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
}

} // namespace

TestPooler::TestPooler(TestCluster &cluster, int serverConnections)
    : m_cluster(cluster), m_serverConnections(serverConnections), m_folder(cluster.folder() + "/pooler"_L1)
{
}

TestPooler::~TestPooler()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
}

bool TestPooler::isUp()
{
    if (m_process.state() == QProcess::Running)
        return true;
    const Result<ServerUser> user = ServerUser::current();
    const QString pgbouncer
        = QStandardPaths::findExecutable(u"pgbouncer"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
    if (pgbouncer.isEmpty() || !user || !m_cluster.isUp() || !user->makePrivateFolder(m_folder)) {
        m_problem = pgbouncer.isEmpty() ? u"pgbouncer is not installed"_s : u"no server or folder to pool"_s;
        return false;
    }
    const ConnectionSettings server = m_cluster.address();
    // Logins that are not in the file are looked up in the server, so tests may create theirs at any time.
    const bool written = write(m_folder + "/users.txt"_L1, u"\"%1\" \"\"\n"_s.arg(server.user))
        && write(m_folder + "/pgbouncer.ini"_L1,
                 u"[databases]\n* = host=%1 port=%2\n[pgbouncer]\nlisten_addr =\nlisten_port = %3\n"
                 "unix_socket_dir = %4\nauth_type = trust\nauth_file = %4/users.txt\nauth_user = %5\n"
                 "pool_mode = transaction\ndefault_pool_size = %6\nmax_client_conn = 100\n"
                 "ignore_startup_parameters = extra_float_digits\nlogfile = %4/pgbouncer.log\n"
                 "server_login_retry = 0.1\n"_s.arg(server.host)
                     .arg(server.port)
                     .arg(poolerPort)
                     .arg(m_folder, server.user)
                     .arg(m_serverConnections));
    QStringList command = user->command({pgbouncer, m_folder + "/pgbouncer.ini"_L1}, u"TERM"_s);
    m_process.setWorkingDirectory(m_folder);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command.takeFirst(), command);
    const QDeadlineTimer deadline(10000);
    while (written && m_process.waitForStarted() && !deadline.hasExpired()) {
        if (serverAnswers(through(server)))
            return true;
        if (m_process.waitForFinished(20))
            break;
    }
    m_problem = u"pgbouncer did not start: "_s + QString::fromUtf8(m_process.readAll());
    return false;
}

ConnectionSettings TestPooler::through(const ConnectionSettings &direct) const
{
    ConnectionSettings address = direct;
    address.host = m_folder;
    address.port = poolerPort;
    return address;
}

} // namespace halfday

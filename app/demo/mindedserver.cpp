#include "app/demo/mindedserver.h"

#include "app/demo/clusterdata.h"
#include "app/demo/filelock.h"
#include "app/demo/serverprocess.h"
#include "app/demo/serversql.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QThread>
#include <csignal>

namespace halfday {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr qint64 logLimit = 4 * 1024 * 1024;
constexpr qint64 logShown = 4000;

/// Minds one server: keeps `minder.lock` while it lives, waits until the server ends or until nobody
/// holds `users.lock` any more, and shuts the server down (SIGINT: fast). Should it be killed itself, the
/// kernel tells the server. Job control gives the children their default signals back.
constexpr auto minder = R"(
set -m
exec 8<>"$1" 9<>"$2"; shift 2
flock -w 5 8 || exit 1
printf '%-12d\n' $$ >&8
setpriv --pdeathsig INT -- "$@" 8<&- 9<&- & server=$!
trap 'kill -INT $server' TERM
setpriv --pdeathsig KILL -- flock -x 9 8<&- & users=$!
wait -n
while kill -INT $server 2>/dev/null; do wait $server; done
kill -KILL $users 2>/dev/null
wait
)"_L1;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

} // namespace

MindedServer::MindedServer(const ClusterOptions &options, const ClusterFolder &folder, const ServerUser &user)
    : m_options(options), m_folder(folder), m_user(user)
{
}

Result<qint64> MindedServer::launch()
{
    if (Result<void> cleared = clearLeftovers(); !cleared)
        return fail(cleared.error());
    const QString version = clusterDataVersion(m_folder);
    const Result<ServerBinaries> binaries = ServerBinaries::find(version, m_options.binaries);
    if (!binaries)
        return fail(binaries.error());
    if (version.isEmpty()) {
        if (Result<void> made = makeClusterData(m_folder, m_options, m_user, *binaries); !made)
            return fail(made.error());
    }
    const Result<QString> socketFolder = m_folder.makeSocketFolder(m_user);
    if (!socketFolder)
        return fail(socketFolder.error());
    if (QFileInfo(m_folder.log()).size() > logLimit) {
        QFile::remove(m_folder.log() + ".old"_L1);
        QFile::rename(m_folder.log(), m_folder.log() + ".old"_L1);
    }
    m_logStart = QFileInfo(m_folder.log()).size();

    QStringList command{u"bash"_s, u"-c"_s, minder, u"halfday-minder"_s, m_folder.minderLock(),
                        m_folder.usersLock()};
    command = m_user.command(command + serverCommand(binaries->postgres, *socketFolder));
    QProcess process;
    process.setProgram(command.takeFirst());
    process.setArguments(command);
    process.setProcessEnvironment(ClusterFolder::environment());
    process.setWorkingDirectory(m_folder.path);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(m_folder.log(), QIODevice::Append);
    process.setStandardErrorFile(m_folder.log(), QIODevice::Append);
    qint64 started = 0;
    if (!process.startDetached(&started))
        return fail(m_folder.failed(process.errorString()));
    return started;
}

QStringList MindedServer::serverCommand(const QString &postgres, const QString &socketFolder) const
{
    QStringList settings{
        u"listen_addresses="_s,
        "unix_socket_directories="_L1 + socketFolder,
        u"unix_socket_permissions=0700"_s,
        u"port=5432"_s,
        u"shared_buffers=64MB"_s,
        u"max_connections=60"_s,
        u"timezone=UTC"_s,
        u"log_timezone=UTC"_s,
        u"log_destination=stderr"_s,
        u"logging_collector=off"_s,
        u"log_min_messages=warning"_s,
        u"log_line_prefix=%m [%p] %u@%d "_s,
        u"wal_level=minimal"_s,
        u"max_wal_senders=0"_s,
        u"jit=off"_s,
    };
    if (!m_options.durable)
        settings << u"fsync=off"_s << u"full_page_writes=off"_s;
    settings << m_options.settings;
    QStringList command{postgres, u"-D"_s, m_folder.data()};
    for (const QString &setting : std::as_const(settings))
        command << u"-c"_s << setting;
    return command;
}

void MindedServer::end(milliseconds wait)
{
    if (!isMinded())
        return;
    const qint64 process = linesOf(m_folder.minderLock()).value(0).toLongLong();
    if (process > 0)
        ::kill(pid_t(process), SIGTERM);
    if (waitUntilUnminded(wait))
        return;
    // Fast shutdown hangs only on a sick disk. Crash recovery puts right what SIGQUIT leaves.
    for (const int signal : {SIGQUIT, SIGKILL}) {
        const QList<qint64> left = processesIn(m_folder.data());
        for (const qint64 server : left)
            ::kill(pid_t(server), signal);
        if (waitUntilUnminded(seconds(3)))
            return;
    }
}

Result<void> MindedServer::clearLeftovers()
{
    for (const int signal : {SIGINT, SIGQUIT, SIGKILL}) {
        if (waitUntilNobodyIn(m_folder.data(), signal == SIGINT ? milliseconds(0) : milliseconds(5000)))
            break;
        const QList<qint64> left = processesIn(m_folder.data());
        for (const qint64 process : left)
            ::kill(pid_t(process), signal);
    }
    if (!waitUntilNobodyIn(m_folder.data(), seconds(5))) {
        return fail({Error::Kind::Conflict,
                     tr("A database server of an earlier Halfday still runs in %1 and cannot be stopped.").arg(m_folder.path)});
    }
    QFile::remove(m_folder.data() + "/postmaster.pid"_L1);
    return {};
}

std::optional<ConnectionSettings> MindedServer::address() const
{
    // The fifth line of postmaster.pid is the socket's folder, once the server listens.
    const QString socketFolder = linesOf(m_folder.data() + "/postmaster.pid"_L1).value(4);
    if (socketFolder.isEmpty() || !isMinded())
        return std::nullopt;
    ConnectionSettings address;
    address.host = socketFolder;
    address.port = 5432;
    address.database = m_options.database;
    address.user = clusterOwner;
    return serverAnswers(address) ? std::optional(address) : std::nullopt;
}

qint64 MindedServer::process() const
{
    const qint64 process = linesOf(m_folder.data() + "/postmaster.pid"_L1).value(0).toLongLong();
    return processesIn(m_folder.data()).contains(process) ? process : 0;
}

bool MindedServer::isMinded() const
{
    FileLock lock;
    return lock.open(m_folder.minderLock(), m_user.uid(), m_user.gid())
        && !lock.tryLock(FileLock::Mode::Shared);
}

bool MindedServer::waitUntilUnminded(milliseconds wait) const
{
    const QDeadlineTimer deadline(wait);
    while (isMinded()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

Error MindedServer::failed() const
{
    QFile log(m_folder.log());
    if (!log.open(QIODevice::ReadOnly))
        return m_folder.failed({});
    log.seek(std::max(m_logStart, log.size() - logShown));
    return m_folder.failed(QString::fromUtf8(log.readAll()));
}

} // namespace halfday

#include "app/demo/privatecluster.h"

#include "app/demo/serverprocess.h"
#include "app/demo/serversql.h"

#include <QCoroFuture>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QPromise>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>
#include <csignal>
#include <memory>

namespace halfday {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto owner = "halfday_owner"_L1;
constexpr auto dataMadeHere = "data"_L1;
constexpr auto dataInMaking = "data.new-"_L1;
constexpr qint64 logLimit = 4 * 1024 * 1024;

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

QString shortName(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QFileInfo(path).fileName() + u'-' + QString::fromLatin1(hash.toHex().left(8));
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QProcessEnvironment serverEnvironment()
{
    // Messages in English, because serverFailed() reads them; nothing of the operator's own PG* variables.
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH", u"/usr/bin:/bin"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

PrivateCluster::PrivateCluster(ClusterOptions options) : m_options(std::move(options))
{
    if (m_options.folder.isEmpty())
        m_options.folder = defaultFolder();
}

PrivateCluster::~PrivateCluster()
{
    m_running.waitForFinished();
    stop();
}

QString PrivateCluster::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/demo"_L1;
}

Result<ConnectionSettings> PrivateCluster::startBlocking()
{
    const QMutexLocker guard(&m_mutex);
    if (Result<void> ready = prepare(); !ready)
        return fail(ready.error());
    Result<ConnectionSettings> started = startLocked();
    m_turn.unlock();
    if (!started)
        m_users.unlock();
    return started;
}

Result<ConnectionSettings> PrivateCluster::resetBlocking()
{
    const QMutexLocker guard(&m_mutex);
    if (Result<void> ready = prepare(); !ready)
        return fail(ready.error());
    Result<ConnectionSettings> started = resetLocked();
    m_turn.unlock();
    return started;
}

Result<ConnectionSettings> PrivateCluster::restart()
{
    const QMutexLocker guard(&m_mutex);
    if (Result<void> ready = prepare(); !ready)
        return fail(ready.error());
    endServer(seconds(10));
    Result<ConnectionSettings> started = startLocked();
    m_turn.unlock();
    return started;
}

Task<ConnectionSettings> PrivateCluster::start()
{
    return onPool(&PrivateCluster::startBlocking);
}

Task<ConnectionSettings> PrivateCluster::reset()
{
    return onPool(&PrivateCluster::resetBlocking);
}

Task<ConnectionSettings> PrivateCluster::onPool(Result<ConnectionSettings> (PrivateCluster::*function)())
{
    const auto promise = std::make_shared<QPromise<Result<ConnectionSettings>>>();
    QFuture<Result<ConnectionSettings>> future = promise->future();
    m_running.addFuture(future);
    promise->start();
    QThreadPool::globalInstance()->start([this, function, promise] {
        promise->addResult((this->*function)());
        promise->finish();
    });
    co_return co_await future;
}

Result<void> PrivateCluster::prepare()
{
    if (!m_user) {
        const Result<ServerUser> user = ServerUser::current();
        if (!user)
            return fail(user.error());
        m_user = *user;
        m_folder = QDir::cleanPath(QDir(m_options.folder).absolutePath());
        if (m_user->isOther() && !m_user->canReach(QFileInfo(m_folder).path()))
            m_folder = "/var/lib/halfday/"_L1 + shortName(m_folder);
    }
    if (Result<void> made = m_user->makePrivateFolder(m_folder); !made)
        return made;
    if (!m_turn.open(m_folder + "/turn.lock"_L1, m_user->uid(), m_user->gid())
        || !m_users.open(m_folder + "/users.lock"_L1, m_user->uid(), m_user->gid())) {
        return fail({Error::Kind::Permission, tr("The demo's folder %1 cannot be written to.").arg(m_folder), {},
                     qt_error_string()});
    }
    if (!m_turn.lock(FileLock::Mode::Exclusive, m_options.patience)) {
        return fail({Error::Kind::Timeout,
                     tr("Another Halfday has been starting the demo's database for too long. Try again in a moment."),
                     {}, m_folder, true});
    }
    return {};
}

Result<ConnectionSettings> PrivateCluster::startLocked()
{
    // A minder that is shutting its server down holds the exclusive lock until that is done.
    const QDeadlineTimer deadline(m_options.patience);
    if (!m_users.held() && !m_users.lock(FileLock::Mode::Shared, m_options.patience)) {
        return fail({Error::Kind::Timeout, tr("The demo's database is still shutting down. Try again in a moment."),
                     {}, m_folder, true});
    }
    qint64 launched = 0;
    while (true) {
        if (const auto address = runningAddress()) {
            const Result<void> made = ensureDatabase(*address);
            if (!made)
                return fail(made.error());
            return *address;
        }
        if (launched ? hasEnded(launched) : !isMinded()) {
            if (launched)
                return fail(serverFailed({}));
            const Result<qint64> server = launchServer();
            if (!server)
                return fail(server.error());
            launched = *server;
        }
        if (deadline.hasExpired()) {
            return fail({Error::Kind::Timeout,
                         tr("The demo's database did not start in time. Its log is in %1.").arg(logFile()), {},
                         serverFailed({}).detail, true});
        }
        QThread::msleep(10);
    }
}

Result<ConnectionSettings> PrivateCluster::resetLocked()
{
    const bool wasJoined = m_users.held();
    const QDeadlineTimer deadline(seconds(15));
    const QDeadlineTimer clearlyTaken(seconds(1));
    // Refused while somebody else uses the server, or while a minder is shutting it down: that passes.
    while (!m_users.tryLock(FileLock::Mode::Exclusive)) {
        if (deadline.hasExpired() || (clearlyTaken.hasExpired() && runningAddress())) {
            if (wasJoined)
                m_users.lock(FileLock::Mode::Shared, seconds(1));
            return fail({Error::Kind::Conflict,
                         tr("Another Halfday is using the demo's database. Close it, then start afresh again."), {},
                         m_folder, true});
        }
        QThread::msleep(10);
    }
    endServer(seconds(10));
    Result<void> cleared = clearLeftovers();
    if (cleared && !QDir(dataFolder()).removeRecursively()) {
        cleared = fail({Error::Kind::Permission, tr("The demo's old data in %1 cannot be removed.").arg(dataFolder())});
    }
    m_users.tryLock(FileLock::Mode::Shared);
    if (!cleared)
        return fail(cleared.error());
    return startLocked();
}

void PrivateCluster::stop(milliseconds wait)
{
    const QMutexLocker guard(&m_mutex);
    if (!m_users.held())
        return;
    if (m_users.tryLock(FileLock::Mode::Exclusive))
        endServer(wait);
    m_users.unlock();
}

Result<void> PrivateCluster::kill()
{
    const QMutexLocker guard(&m_mutex);
    const qint64 server = serverProcess();
    if (server == 0 || ::kill(pid_t(server), SIGKILL) != 0)
        return fail({Error::Kind::NotFound, tr("There is no server to kill.")});
    if (!waitUntilUnminded(m_options.patience) || !waitUntilNobodyIn(dataFolder(), m_options.patience))
        return fail({Error::Kind::Timeout, tr("The killed server still has processes.")});
    return {};
}

/// Makes the data in a folder of another name, so that a half-made one is never taken for a whole one.
Result<void> PrivateCluster::makeData()
{
    const QStringList halfMade = QDir(m_folder).entryList({dataInMaking + u'*'}, QDir::Dirs);
    for (const QString &name : halfMade)
        QDir(m_folder + u'/' + name).removeRecursively();

    QTemporaryDir making(m_folder + u'/' + dataInMaking + "XXXXXX"_L1);
    if (!making.isValid())
        return fail(serverFailed(making.errorString()));
    if (Result<void> owned = m_user->makePrivateFolder(making.path()); !owned)
        return owned;

    QStringList command{m_binaries->initdb,  u"--pgdata"_s,   making.path(),      u"--username"_s,
                        owner,               u"--auth"_s,     u"trust"_s,         u"--encoding"_s,
                        u"UTF8"_s,           u"--locale"_s,   u"C.UTF-8"_s,       u"--no-instructions"_s};
    if (!m_options.durable)
        command << u"--no-sync"_s;
    command = m_user->command(command, u"KILL"_s);
    QProcess initdb;
    initdb.setProcessEnvironment(serverEnvironment());
    initdb.setWorkingDirectory(m_folder);
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    initdb.start(command.takeFirst(), command);
    const bool ended = initdb.waitForFinished(int(m_options.patience.count()));
    if (!ended || initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0) {
        const QString output = QString::fromUtf8(initdb.readAll());
        return fail(serverFailed(output.isEmpty() ? initdb.errorString() : output));
    }
    making.setAutoRemove(false);
    if (!QDir(m_folder).rename(QFileInfo(making.path()).fileName(), dataMadeHere))
        return fail(serverFailed(qt_error_string()));
    return {};
}

/// What a killed server or minder may have left: processes that still work in the data folder, and a
/// postmaster.pid whose number may belong to somebody else by now.
Result<void> PrivateCluster::clearLeftovers()
{
    for (const int signal : {SIGINT, SIGQUIT, SIGKILL}) {
        if (waitUntilNobodyIn(dataFolder(), signal == SIGINT ? milliseconds(0) : milliseconds(5000)))
            break;
        const QList<qint64> left = processesIn(dataFolder());
        for (const qint64 process : left)
            ::kill(pid_t(process), signal);
    }
    if (!waitUntilNobodyIn(dataFolder(), seconds(5))) {
        return fail({Error::Kind::Conflict,
                     tr("A database server of an earlier Halfday still runs in %1 and cannot be stopped.").arg(m_folder)});
    }
    QFile::remove(dataFolder() + "/postmaster.pid"_L1);
    return {};
}

Result<qint64> PrivateCluster::launchServer()
{
    if (Result<void> cleared = clearLeftovers(); !cleared)
        return fail(cleared.error());
    const QString version = linesOf(dataFolder() + "/PG_VERSION"_L1).value(0);
    const Result<ServerBinaries> binaries = ServerBinaries::find(version, m_options.binaries);
    if (!binaries)
        return fail(binaries.error());
    m_binaries = *binaries;
    if (version.isEmpty()) {
        if (Result<void> made = makeData(); !made)
            return fail(made.error());
    }
    const Result<QString> socketFolder = makeSocketFolder();
    if (!socketFolder)
        return fail(socketFolder.error());
    if (QFileInfo(logFile()).size() > logLimit) {
        QFile::remove(logFile() + ".old"_L1);
        QFile::rename(logFile(), logFile() + ".old"_L1);
    }
    m_logStart = QFileInfo(logFile()).size();

    QStringList command{u"bash"_s, u"-c"_s, minder, u"halfday-minder"_s, m_folder + "/minder.lock"_L1,
                        m_folder + "/users.lock"_L1};
    command = m_user->command(command + serverCommand(*socketFolder));
    QProcess process;
    process.setProgram(command.takeFirst());
    process.setArguments(command);
    process.setProcessEnvironment(serverEnvironment());
    process.setWorkingDirectory(m_folder);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile(), QIODevice::Append);
    process.setStandardErrorFile(logFile(), QIODevice::Append);
    qint64 started = 0;
    if (!process.startDetached(&started))
        return fail(serverFailed(process.errorString()));
    return started;
}

QStringList PrivateCluster::serverCommand(const QString &socketFolder) const
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
    QStringList command{m_binaries->postgres, u"-D"_s, dataFolder()};
    for (const QString &setting : std::as_const(settings))
        command << u"-c"_s << setting;
    return command;
}

/// A socket's whole path has at most 107 bytes, so a deep data folder gets a socket elsewhere.
Result<QString> PrivateCluster::makeSocketFolder() const
{
    constexpr qsizetype longest = 107 - qsizetype(sizeof("/.s.PGSQL.5432.lock") - 1);
    QString socketFolder = m_folder + "/socket"_L1;
    if (QFile::encodeName(socketFolder).size() > longest) {
        const QString runtime = u"/run/user/%1"_s.arg(m_user->uid());
        const QString parent = QFileInfo(runtime).isWritable() ? runtime : u"/tmp"_s;
        socketFolder = parent + u"/halfday-%1-%2"_s.arg(m_user->uid()).arg(shortName(m_folder).right(8));
    }
    if (Result<void> made = m_user->makePrivateFolder(socketFolder); !made)
        return fail(made.error());
    return socketFolder;
}

ConnectionSettings PrivateCluster::addressAt(const QString &socketFolder) const
{
    ConnectionSettings address;
    address.host = socketFolder;
    address.port = 5432;
    address.database = m_options.database;
    address.user = owner;
    return address;
}

std::optional<ConnectionSettings> PrivateCluster::runningAddress() const
{
    // The fifth line of postmaster.pid is the socket's folder, once the server listens.
    const QStringList lines = linesOf(dataFolder() + "/postmaster.pid"_L1);
    if (lines.value(4).isEmpty() || !isMinded())
        return std::nullopt;
    const ConnectionSettings address = addressAt(lines.value(4));
    return serverAnswers(address) ? std::optional(address) : std::nullopt;
}

qint64 PrivateCluster::serverProcess() const
{
    const qint64 process = linesOf(dataFolder() + "/postmaster.pid"_L1).value(0).toLongLong();
    return processesIn(dataFolder()).contains(process) ? process : 0;
}

bool PrivateCluster::isMinded() const
{
    FileLock lock;
    return lock.open(m_folder + "/minder.lock"_L1, m_user->uid(), m_user->gid())
        && !lock.tryLock(FileLock::Mode::Shared);
}

bool PrivateCluster::waitUntilUnminded(milliseconds wait) const
{
    const QDeadlineTimer deadline(wait);
    while (isMinded()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(10);
    }
    return true;
}

void PrivateCluster::endServer(milliseconds wait)
{
    if (!isMinded())
        return;
    const qint64 process = linesOf(m_folder + "/minder.lock"_L1).value(0).toLongLong();
    if (process > 0)
        ::kill(pid_t(process), SIGTERM);
    if (waitUntilUnminded(wait))
        return;
    // Fast shutdown hangs only on a sick disk. Crash recovery puts right what SIGQUIT leaves.
    for (const int signal : {SIGQUIT, SIGKILL}) {
        const QList<qint64> left = processesIn(dataFolder());
        for (const qint64 server : left)
            ::kill(pid_t(server), signal);
        if (waitUntilUnminded(seconds(3)))
            return;
    }
}

/// Turns what initdb or the server said into a sentence that says what to do.
Error PrivateCluster::serverFailed(const QString &output) const
{
    QString said = output;
    QFile log(logFile());
    if (said.isEmpty() && log.open(QIODevice::ReadOnly)) {
        log.seek(std::max(m_logStart, log.size() - 4000));
        said = QString::fromUtf8(log.readAll());
    }
    Error error{Error::Kind::Internal, tr("The demo's database did not start. Its log is in %1.").arg(logFile()), {},
                said.trimmed()};
    if (said.contains("No space left on device"_L1)) {
        error.message = tr("The disk is full: the demo's database needs about 60 MB in %1. Make room and start again.")
                            .arg(m_folder);
    } else if (said.contains("Permission denied"_L1) || said.contains("Operation not permitted"_L1)) {
        error.kind = Error::Kind::Permission;
        error.message = tr("The demo's database may not use %1. Check who owns it.").arg(m_folder);
    }
    return error;
}

} // namespace halfday

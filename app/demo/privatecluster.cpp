#include "app/demo/privatecluster.h"

#include "app/demo/serverprocess.h"
#include "app/demo/serversql.h"
#include "models/core/onpool.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <csignal>

namespace halfday {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

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
    return inTurn(&PrivateCluster::join);
}

Result<ConnectionSettings> PrivateCluster::resetBlocking()
{
    return inTurn(&PrivateCluster::startAfresh);
}

Result<ConnectionSettings> PrivateCluster::restart()
{
    return inTurn(&PrivateCluster::endAndJoin);
}

Task<ConnectionSettings> PrivateCluster::start()
{
    return onThePool(&PrivateCluster::startBlocking);
}

Task<ConnectionSettings> PrivateCluster::reset()
{
    return onThePool(&PrivateCluster::resetBlocking);
}

Task<ConnectionSettings> PrivateCluster::onThePool(Work work)
{
    const std::function<Result<ConnectionSettings>()> call = [this, work] { return (this->*work)(); };
    QFuture<Result<ConnectionSettings>> future = onPool<ConnectionSettings>(call);
    m_running.addFuture(future);
    co_return co_await future;
}

Result<ConnectionSettings> PrivateCluster::inTurn(Work work)
{
    const QMutexLocker guard(&m_mutex);
    if (Result<void> ready = prepare(); !ready)
        return fail(ready.error());
    const bool wasJoined = m_users.held();
    Result<ConnectionSettings> done = (this->*work)();
    m_turn.unlock();
    // Whoever failed is not in the way of the others; one who was refused a reset stays what it was.
    if (!done && !(wasJoined && m_server->address()))
        m_users.unlock();
    return done;
}

Result<void> PrivateCluster::prepare()
{
    if (!m_server) {
        const Result<ServerUser> user = ServerUser::current();
        if (!user)
            return fail(user.error());
        m_user = *user;
        m_folder.path = QDir::cleanPath(QDir(m_options.folder).absolutePath());
        if (m_user.isOther() && !m_user.canReach(QFileInfo(m_folder.path).path()))
            m_folder = m_folder.withinReach();
        m_server.emplace(m_options, m_folder, m_user);
    }
    if (Result<void> made = m_user.makePrivateFolder(m_folder.path); !made)
        return made;
    if (!m_turn.open(m_folder.turnLock(), m_user.uid(), m_user.gid())
        || !m_users.open(m_folder.usersLock(), m_user.uid(), m_user.gid())) {
        return fail({Error::Kind::Permission, tr("The demo's folder %1 cannot be written to.").arg(m_folder.path), {},
                     qt_error_string()});
    }
    if (!m_turn.lock(FileLock::Mode::Exclusive, m_options.patience)) {
        return fail({Error::Kind::Timeout,
                     tr("Another Halfday has been starting the demo's database for too long. Try again in a moment."),
                     {}, m_folder.path, true});
    }
    return {};
}

Result<ConnectionSettings> PrivateCluster::join()
{
    // A minder that is shutting its server down holds the exclusive lock until that is done.
    const QDeadlineTimer deadline(m_options.patience);
    if (!m_users.held() && !m_users.lock(FileLock::Mode::Shared, m_options.patience)) {
        return fail({Error::Kind::Timeout, tr("The demo's database is still shutting down. Try again in a moment."),
                     {}, m_folder.path, true});
    }
    qint64 launched = 0;
    while (true) {
        if (const auto address = m_server->address()) {
            if (const Result<void> made = ensureDatabase(*address); !made)
                return fail(made.error());
            return *address;
        }
        if (launched ? hasEnded(launched) : !m_server->isMinded()) {
            if (launched)
                return fail(m_server->failed());
            const Result<qint64> minder = m_server->launch();
            if (!minder)
                return fail(minder.error());
            launched = *minder;
        }
        if (deadline.hasExpired()) {
            return fail({Error::Kind::Timeout,
                         tr("The demo's database did not start in time. Its log is in %1.").arg(logFile()), {},
                         m_server->failed().detail, true});
        }
        QThread::msleep(10);
    }
}

Result<ConnectionSettings> PrivateCluster::endAndJoin()
{
    m_server->end(seconds(10));
    return join();
}

Result<ConnectionSettings> PrivateCluster::startAfresh()
{
    const bool wasJoined = m_users.held();
    const QDeadlineTimer deadline(seconds(15));
    const QDeadlineTimer clearlyTaken(seconds(1));
    // Refused while somebody else uses the server, or while a minder is shutting it down: that passes.
    while (!m_users.tryLock(FileLock::Mode::Exclusive)) {
        if (deadline.hasExpired() || (clearlyTaken.hasExpired() && m_server->address())) {
            if (wasJoined)
                m_users.lock(FileLock::Mode::Shared, seconds(1));
            return fail({Error::Kind::Conflict,
                         tr("Another Halfday is using the demo's database. Close it, then start afresh again."), {},
                         m_folder.path, true});
        }
        QThread::msleep(10);
    }
    m_server->end(seconds(10));
    Result<void> cleared = m_server->clearLeftovers();
    if (cleared && !QDir(m_folder.data()).removeRecursively()) {
        cleared = fail({Error::Kind::Permission, tr("The demo's old data in %1 cannot be removed.").arg(m_folder.data())});
    }
    m_users.tryLock(FileLock::Mode::Shared);
    if (!cleared)
        return fail(cleared.error());
    return join();
}

void PrivateCluster::stop(milliseconds wait)
{
    const QMutexLocker guard(&m_mutex);
    if (!m_users.held())
        return;
    if (m_users.tryLock(FileLock::Mode::Exclusive))
        m_server->end(wait);
    m_users.unlock();
}

Result<void> PrivateCluster::kill()
{
    const QMutexLocker guard(&m_mutex);
    const qint64 server = serverProcess();
    if (server == 0 || ::kill(pid_t(server), SIGKILL) != 0)
        return fail({Error::Kind::NotFound, tr("There is no server to kill.")});
    if (!m_server->waitUntilUnminded(m_options.patience) || !waitUntilNobodyIn(dataFolder(), m_options.patience))
        return fail({Error::Kind::Timeout, tr("The killed server still has processes.")});
    return {};
}

qint64 PrivateCluster::serverProcess() const
{
    return m_server ? m_server->process() : 0;
}

} // namespace halfday

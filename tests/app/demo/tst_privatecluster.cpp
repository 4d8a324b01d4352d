#include "app/demo/privatecluster.h"
#include "app/demo/serverprocess.h"
#include "app/demo/serversql.h"

#include <QCoroTask>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace halfday;
using namespace Qt::StringLiterals;

#define STARTED(result) QVERIFY2(result, qPrintable(describe(result)))

namespace {

template <class T> QString describe(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().detail;
}

} // namespace

class TestPrivateCluster : public QObject
{
    Q_OBJECT

    /// Making data costs more than all the rest, so the tests hand one cluster on, at rest, whatever it has
    /// been through. Those that are about what happens before there is data have a new folder each.
    QTemporaryDir m_shared{u"/tmp/halfday-cluster-XXXXXX"_s};
    std::unique_ptr<QTemporaryDir> m_new;

    static ClusterOptions below(const QTemporaryDir &parent)
    {
        ClusterOptions options;
        options.folder = parent.path() + "/cluster"_L1;
        options.durable = false;
        return options;
    }

    ClusterOptions shared() const { return below(m_shared); }
    ClusterOptions withoutData() const { return below(*m_new); }
    QString data() const { return shared().folder + "/data"_L1; }

    /// A second program; `runAs` comes before its command when its user is not the test's own.
    void startOwner(QProcess &owner, const ClusterOptions &options, const QStringList &runAs = {})
    {
        // Copied to where every user may read it, wherever the tree lies.
        const QString program = m_new->path() + "/owner"_L1;
        QFile::copy(QStringLiteral(CLUSTER_OWNER), program);
        QStringList command = runAs + QStringList{program, options.folder};
        owner.setWorkingDirectory(u"/"_s);
        owner.start(command.takeFirst(), command);
    }

    static qint64 serverOf(QProcess &owner)
    {
        if (!owner.waitForReadyRead(30000))
            return 0;
        const QByteArray line = owner.readLine();
        if (!line.startsWith("ready "))
            qWarning("%s", line.constData());
        return line.mid(6).trimmed().toLongLong();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_shared.path(), QFile::Permissions(0x7755)));
        PrivateCluster cluster(shared());
        STARTED(cluster.startBlocking());
    }

    void init()
    {
        m_new = std::make_unique<QTemporaryDir>(u"/tmp/halfday-cluster-XXXXXX"_s);
        QVERIFY(m_new->isValid());
        QVERIFY(QFile::setPermissions(m_new->path(), QFile::Permissions(0x7755)));
    }

    void cleanup()
    {
        if (QTest::currentTestFailed()) // what it left behind is nobody else's trouble
            QDir(shared().folder).removeRecursively();
        for (const QString &folder : {data(), withoutData().folder + "/data"_L1})
            QVERIFY2(waitUntilNobodyIn(folder, std::chrono::seconds(20)), "a server was left running");
        m_new.reset();
    }

    void startsStopsAndKeepsItsData()
    {
        {
            PrivateCluster cluster(shared());
            const Result<ConnectionSettings> address = cluster.startBlocking();
            STARTED(address);
            QCOMPARE(address->database, u"halfday"_s);
            QCOMPARE(address->user, u"halfday_owner"_s);
            QVERIFY(cluster.serverProcess() > 0);
            STARTED(runOnce(*address, u"create table kept (n int)"_s));
            cluster.stop();
            QCOMPARE(cluster.serverProcess(), 0);
            QVERIFY(processesIn(data()).isEmpty());
        }
        PrivateCluster again(shared());
        const Result<ConnectionSettings> address = again.startBlocking();
        STARTED(address);
        STARTED(runOnce(*address, u"insert into kept values (1)"_s));
        QVERIFY2(!QFile::exists(again.folder() + "/server.log.old"_L1), "a small log stays");
    }

    void isClosedToOthers()
    {
        PrivateCluster cluster(shared());
        const Result<ConnectionSettings> address = cluster.startBlocking();
        STARTED(address);
        for (const QString &folder : {cluster.folder(), cluster.dataFolder(), address->host})
            QCOMPARE(QFile::permissions(folder) & QFile::Permissions(0x0077), QFile::Permissions());
        const Result<void> noPort = runOnce(*address, u"do $$begin if current_setting('listen_addresses') <> '' then raise 'listens'; end if; end$$"_s);
        STARTED(noPort);
        // The server is never root's.
        QFile status(u"/proc/%1/status"_s.arg(cluster.serverProcess()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        QVERIFY(!status.readAll().contains("Uid:\t0\t"));
    }

    void startsAsynchronously()
    {
        PrivateCluster cluster(shared());
        const Result<ConnectionSettings> address = QCoro::waitFor(cluster.start());
        STARTED(address);
        STARTED(runOnce(*address, u"create table gone (n int)"_s));
        const Result<ConnectionSettings> fresh = QCoro::waitFor(cluster.reset());
        STARTED(fresh);
        QCOMPARE(runOnce(*fresh, u"select * from gone"_s).error().code, u"42P01"_s);
    }

    void mayBeDestroyedWhileStarting()
    {
        PrivateCluster cluster(shared());
        const auto task = cluster.start();
    }

    void restartsWithItsData()
    {
        PrivateCluster cluster(shared());
        const Result<ConnectionSettings> address = cluster.startBlocking();
        STARTED(address);
        STARTED(runOnce(*address, u"create table kept_over_restart (n int)"_s));
        const qint64 before = cluster.serverProcess();
        const Result<ConnectionSettings> after = cluster.restart();
        STARTED(after);
        QCOMPARE(after->host, address->host);
        QVERIFY(cluster.serverProcess() != before);
        STARTED(runOnce(*after, u"insert into kept_over_restart values (1)"_s));
    }

    void recoversFromAKilledServer()
    {
        PrivateCluster cluster(shared());
        Result<ConnectionSettings> address = cluster.startBlocking();
        STARTED(address);
        STARTED(runOnce(*address, u"create table kept_over_kill (n int)"_s));
        STARTED(cluster.kill());
        QVERIFY(!runOnce(*address, u"select 1"_s));
        QVERIFY(!cluster.kill());
        QVERIFY2(QFile::exists(data() + "/postmaster.pid"_L1), "what a killed server leaves behind");
        address = cluster.startBlocking();
        STARTED(address);
        STARTED(runOnce(*address, u"insert into kept_over_kill values (1)"_s));
    }

    void aStalePidThatIsSomebodyElsesNow()
    {
        PrivateCluster cluster(shared());
        STARTED(cluster.startBlocking());
        STARTED(cluster.kill());
        QFile pid(data() + "/postmaster.pid"_L1);
        QVERIFY(pid.open(QIODevice::ReadOnly));
        QByteArrayList lines = pid.readAll().split('\n');
        pid.close();
        QProcess innocent;
        innocent.start(u"sleep"_s, {u"1000"_s});
        QVERIFY(innocent.waitForStarted());
        lines[0] = QByteArray::number(innocent.processId());
        QVERIFY(pid.open(QIODevice::WriteOnly) && pid.write(lines.join('\n')) > 0);
        pid.close();
        STARTED(cluster.startBlocking());
        QCOMPARE(innocent.state(), QProcess::Running);
        innocent.kill();
        innocent.waitForFinished();
    }

    void aHalfMadeClusterIsMadeAgain()
    {
        // What a console killed during initdb leaves: a folder under the working name.
        const QString half = withoutData().folder + "/data.new-abcdef"_L1;
        QVERIFY(QDir().mkpath(half + "/base"_L1));
        QFile version(half + "/PG_VERSION"_L1);
        QVERIFY(version.open(QIODevice::WriteOnly) && version.write("15\n") > 0);
        PrivateCluster cluster(withoutData());
        STARTED(cluster.startBlocking());
        QVERIFY(!QDir(half).exists());
    }

    void killedWhileMakingTheCluster()
    {
        QProcess owner;
        startOwner(owner, withoutData());
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(withoutData().folder).entryList({u"data.new-*"_s}, QDir::Dirs).isEmpty(), 10000);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        PrivateCluster cluster(withoutData());
        STARTED(cluster.startBlocking());
    }

    void aKilledConsoleLeavesNoServer()
    {
        QProcess owner;
        startOwner(owner, shared());
        const qint64 server = serverOf(owner);
        QVERIFY(server > 0);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(server), 15000);
        QVERIFY2(!QFile::exists(data() + "/postmaster.pid"_L1), "it was shut down, not killed");
    }

    void aKilledMinderLeavesNoServer()
    {
        PrivateCluster cluster(shared());
        STARTED(cluster.startBlocking());
        const qint64 server = cluster.serverProcess();
        QFile minder(cluster.folder() + "/minder.lock"_L1);
        QVERIFY(minder.open(QIODevice::ReadOnly));
        QCOMPARE(::kill(minder.readAll().trimmed().toInt(), SIGKILL), 0);
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(server), 15000);
        STARTED(cluster.startBlocking());
        QVERIFY(cluster.serverProcess() > 0);
    }

    void startsAgainWhileTheOldServerStillShutsDown()
    {
        QProcess owner;
        startOwner(owner, shared());
        QVERIFY(serverOf(owner) > 0);
        owner.kill();
        PrivateCluster cluster(shared());
        const Result<ConnectionSettings> address = cluster.startBlocking();
        STARTED(address);
        STARTED(runOnce(*address, u"select 1"_s));
        owner.waitForFinished();
    }

    void theFirstToLeaveDoesNotPullTheRug()
    {
        QProcess owner;
        startOwner(owner, shared());
        const qint64 server = serverOf(owner);
        QVERIFY(server > 0);
        PrivateCluster second(shared());
        const Result<ConnectionSettings> address = second.startBlocking();
        STARTED(address);
        QCOMPARE(second.serverProcess(), server);

        const Result<ConnectionSettings> reset = second.resetBlocking();
        QVERIFY(!reset);
        QCOMPARE(reset.error().kind, Error::Kind::Conflict);

        owner.write("\n");
        QVERIFY(owner.waitForFinished());
        STARTED(runOnce(*address, u"select 1"_s));
        QCOMPARE(second.serverProcess(), server);
    }

    void theOtherOneBeingKilledDoesNotEither()
    {
        QProcess owner;
        startOwner(owner, shared());
        const qint64 server = serverOf(owner);
        PrivateCluster second(shared());
        const Result<ConnectionSettings> address = second.startBlocking();
        STARTED(address);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        STARTED(runOnce(*address, u"select pg_sleep(0.3)"_s));
        QCOMPARE(second.serverProcess(), server);
    }

    void twoStartAtOnce()
    {
        QProcess first, second;
        startOwner(first, withoutData());
        startOwner(second, withoutData());
        const qint64 server = serverOf(first);
        QVERIFY(server > 0);
        QCOMPARE(serverOf(second), server);
        first.kill();
        second.kill();
        QVERIFY(first.waitForFinished() && second.waitForFinished());
    }

    void worksAsAnOrdinaryUser()
    {
        if (::geteuid() != 0)
            QSKIP("every other test here shows it");
        QVERIFY(QFile::setPermissions(m_new->path(), QFile::Permissions(0x7777)));
        QProcess owner;
        startOwner(owner, withoutData(),
                   {u"setpriv"_s, u"--reuid"_s, u"65534"_s, u"--regid"_s, u"65534"_s, u"--clear-groups"_s, u"--"_s});
        const qint64 server = serverOf(owner);
        QVERIFY(server > 0);
        QCOMPARE(QFileInfo(u"/proc/%1"_s.arg(server)).ownerId(), 65534u);
        owner.kill();
        QVERIFY(owner.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(server), 15000);
    }

    void aDeepFolderGetsItsSocketElsewhere()
    {
        ClusterOptions deep = shared();
        deep.folder = m_shared.path() + u'/' + QString(120, u'd');
        QVERIFY(QDir().rename(shared().folder, deep.folder)); // data that moved is found, too
        const auto back = qScopeGuard([&] { QDir().rename(deep.folder, shared().folder); });
        PrivateCluster cluster(deep);
        const Result<ConnectionSettings> address = cluster.startBlocking();
        STARTED(address);
        QVERIFY(address->host.size() < 90);
        PrivateCluster second(deep);
        QCOMPARE(second.startBlocking().value_or(ConnectionSettings()).host, address->host);
        second.stop();
        cluster.stop();
        QDir(address->host).removeRecursively();
    }

    void rootsOwnFolderIsReplaced()
    {
        if (::geteuid() != 0)
            QSKIP("only root's folders are out of the server's reach");
        QVERIFY(QFile::setPermissions(m_new->path(), QFile::Permissions(0x7700)));
        PrivateCluster cluster(withoutData());
        STARTED(cluster.startBlocking());
        QVERIFY(cluster.folder().startsWith("/var/lib/halfday/"_L1));
        cluster.stop();
        QVERIFY(QDir(cluster.folder()).removeRecursively());
        QDir().rmdir(u"/var/lib/halfday"_s);
    }

    void saysWhatToDo()
    {
        ClusterOptions without = withoutData();
        without.binaries = u"/nowhere"_s;
        PrivateCluster cluster(without);
        const Result<ConnectionSettings> missing = cluster.startBlocking();
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Error::Kind::NotFound);
        QVERIFY(missing.error().message.contains("apt install postgresql-15"_L1));
        QVERIFY(!cluster.resetBlocking());
        QVERIFY2(!cluster.isJoined(), "who failed is in nobody's way");

        ClusterOptions wrong = shared();
        wrong.settings << u"shared_buffers=lots"_s;
        PrivateCluster broken(wrong);
        const Result<ConnectionSettings> refused = broken.startBlocking();
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains("shared_buffers"_L1), qPrintable(refused.error().detail));

        ClusterOptions nowhere = shared();
        nowhere.folder = u"/proc/halfday"_s;
        PrivateCluster lost(nowhere);
        QCOMPARE(lost.startBlocking().error().kind, Error::Kind::Permission);
    }

    void anOlderDataFolderNamesItsVersion()
    {
        PrivateCluster cluster(shared());
        STARTED(cluster.startBlocking());
        cluster.stop();
        QFile version(data() + "/PG_VERSION"_L1);
        QVERIFY(version.open(QIODevice::WriteOnly) && version.write("9\n") > 0);
        version.close();
        const Result<ConnectionSettings> refused = cluster.startBlocking();
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains("postgresql-9"_L1));
        STARTED(cluster.resetBlocking());
    }
};

QTEST_GUILESS_MAIN(TestPrivateCluster)
#include "tst_privatecluster.moc"

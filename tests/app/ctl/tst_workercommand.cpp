#include "tests/support/testcluster.h"
#include "tests/support/testsettings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <csignal>

using namespace halfday;
using namespace Qt::StringLiterals;

/// halfdayctl worker, as a service manager runs it.
class TestWorkerCommand : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_said;

    static constexpr auto key = "sk_test_SECRETKEY51";
    static constexpr auto password = "SECRETPASSWORD";

    QString logFile() const { return m_folder->filePath(u"logs/worker.log"_s); }
    void start(QProcess &worker, const QStringList &more = {})
    {
        const ConnectionSettings address = m_database->addressAs(u"operator"_s);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_s, address.host);
        environment.insert(u"PGPORT"_s, QString::number(address.port));
        environment.insert(u"PGDATABASE"_s, address.database);
        environment.insert(u"PGUSER"_s, address.user);
        environment.insert(u"PGPASSWORD"_s, QString::fromLatin1(password));
        environment.insert(u"HALFDAY_STRIPE_KEY"_s, QString::fromLatin1(key));
        environment.insert(u"HALFDAY_STRIPE_URL"_s, u"http://127.0.0.1:9"_s); // nobody is there
        environment.insert(u"XDG_STATE_HOME"_s, m_folder->path());
        worker.setProcessEnvironment(environment);
        worker.setProcessChannelMode(QProcess::MergedChannels);
        m_said.clear();
        connect(&worker, &QProcess::readyRead, this, [this, &worker] { m_said += worker.readAll(); });
        worker.start(QStringLiteral(HALFDAYCTL), QStringList{u"worker"_s} + more);
    }
    QList<QJsonObject> entries(const QString &path, bool *valid = nullptr) const
    {
        QList<QJsonObject> entries;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return entries;
        while (!file.atEnd()) {
            const QJsonDocument line = QJsonDocument::fromJson(file.readLine());
            if (valid)
                *valid = *valid && line.isObject();
            entries << line.object();
        }
        return entries;
    }
    bool end(QProcess &worker, int signal)
    {
        ::kill(pid_t(worker.processId()), signal);
        return worker.waitForFinished(30000) && worker.exitStatus() == QProcess::NormalExit;
    }

private slots:
    void initTestCase() { QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
        QProcess prepare;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_s, m_database->address().host);
        environment.insert(u"PGPORT"_s, QString::number(m_database->address().port));
        environment.insert(u"PGDATABASE"_s, m_database->address().database);
        environment.insert(u"PGUSER"_s, m_database->address().user);
        prepare.setProcessEnvironment(environment);
        for (const QString &command : {u"migrate"_s, u"fill-demo"_s}) {
            prepare.start(QStringLiteral(HALFDAYCTL), {command});
            QVERIFY(prepare.waitForFinished(120000));
            QVERIFY2(prepare.exitCode() == 0, prepare.readAllStandardError().constData());
        }
    }
    void cleanup() { m_database.reset(); }

    void watchesUntilToldToStop_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void watchesUntilToldToStop()
    {
        QFETCH(int, signal);
        QProcess worker;
        start(worker, {u"--log-file"_s, logFile()});
        QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("alert: "), m_said.constData(), 20000);
        QVERIFY(m_said.contains("watching as operator"));
        QVERIFY2(end(worker, signal), m_said.constData());
        QCOMPARE(worker.exitCode(), 0);
        bool valid = true;
        const QList<QJsonObject> log = entries(logFile(), &valid);
        QVERIFY(valid);
        QCOMPARE(log.last()[u"message"_s].toString(), u"stopped"_s);
        // Every turn was given back.
        QVERIFY(m_database->run(u"do $$begin if exists (select from halfday.leases where until > clock_timestamp()) then raise 'held'; end if; end$$"_s));
    }

    void theUsualFile()
    {
        QProcess worker;
        start(worker);
        QTRY_VERIFY_WITH_TIMEOUT(!entries(m_folder->filePath(u"halfday/worker.log"_s)).isEmpty(), 20000);
        QProcess second; // of the same user: watches too, and leaves the file alone
        start(second);
        QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("being written by another process") && m_said.contains("watching as"), m_said.constData(), 20000);
        QVERIFY(end(second, SIGTERM));
        QVERIFY(end(worker, SIGTERM));
    }

    /// Hostile and secret values everywhere, the most talkative level, lost connections: nothing of it is in any log.
    void keepsSecretsAndCustomersOut()
    {
        QVERIFY(m_database->run(u"update users set email = 'PRIVATE' || id || '@example.org', display_name = E'PRIVATE\\n{\"level\":\"forged\"}';"
                                 "update reviews set body = E'PRIVATE \\x1b[31m \"quote\"\\n';"
                                 "update businesses set name = 'PRIVATE business ' || id"_s));
        QProcess worker;
        start(worker, {u"--log"_s, u"debug"_s, u"--log-file"_s, logFile()});
        QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("alert: ") && m_said.contains("deliveries: "), m_said.constData(), 60000);
        QVERIFY(m_database->run(u"select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(m_said.contains("connected again"), m_said.constData(), 60000);
        QCOMPARE(m_said.count("trying again until it is back"), 1);
        QVERIFY(end(worker, SIGTERM));
        QFile file(logFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray logged = m_said + file.readAll();
        for (const char *secret : {key, password, "SECRET", "PRIVATE", "forged", "\x1b[31m \"quote"})
            QVERIFY2(!logged.contains(secret), secret);
        bool valid = true;
        QVERIFY(entries(logFile(), &valid).size() > 5);
        QVERIFY(valid);
    }

    void wrongUse()
    {
        QProcess worker;
        start(worker, {u"--log"_s, u"chatty"_s});
        QVERIFY(worker.waitForFinished(30000));
        QCOMPARE(worker.exitCode(), 2);
        start(worker, {u"--log-file"_s, u"/proc/nowhere/worker.log"_s});
        QVERIFY(worker.waitForFinished(30000));
        QCOMPARE(worker.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(TestWorkerCommand)
#include "tst_workercommand.moc"

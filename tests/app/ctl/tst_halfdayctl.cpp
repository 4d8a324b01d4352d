#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The program as scripts use it: what it prints and what it ends with.
class TestHalfdayCtl : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;
    QByteArray m_out;
    QByteArray m_err;

    /// Against the test's database, named by libpq's environment.
    int run(const QStringList &arguments, const QString &user = {})
    {
        const ConnectionSettings address = m_database->address();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_s, address.host);
        environment.insert(u"PGPORT"_s, QString::number(address.port));
        environment.insert(u"PGDATABASE"_s, address.database);
        environment.insert(u"PGUSER"_s, user.isEmpty() ? address.user : user);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HALFDAYCTL), arguments);
        if (!program.waitForFinished(120000))
            return -1;
        m_out = program.readAllStandardOutput();
        m_err = program.readAllStandardError();
        return program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -2;
    }

private slots:
    void initTestCase() { QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem())); }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
    }
    void cleanup() { m_database.reset(); }

    void fromAnEmptyDatabaseToAWorkingOne()
    {
        QCOMPARE(run({u"doctor"_s}), 1);
        QVERIFY(m_out.contains("halfdayctl migrate"));
        QCOMPARE(run({u"migrate"_s}), 0);
        QVERIFY2(m_out.contains("Applied 001_product_tables.sql") && m_out.contains("Applied 007_grants.sql"), m_out.constData());
        QCOMPARE(run({u"migrate"_s}), 0);
        QVERIFY(m_out.startsWith("Nothing to do"));
        QCOMPARE(run({u"fill-demo"_s, u"--seed"_s, u"5"_s}), 0);
        QCOMPARE(run({u"fill-demo"_s}), 1);
        QVERIFY2(m_err.contains("already holds data"), m_err.constData());
        QCOMPARE(run({u"doctor"_s}, u"operator"_s), 0);
        QVERIFY2(!m_out.contains("PROBLEM") && !m_out.contains("WARNING"), m_out.constData());
        QVERIFY(m_database->run(u"drop view halfday.events"_s));
        QCOMPARE(run({u"doctor"_s, u"--json"_s}, u"operator"_s), 1);
        const QJsonDocument findings = QJsonDocument::fromJson(m_out);
        QVERIFY(findings.isArray());
        int problems = 0;
        for (const auto &finding : findings.array())
            problems += finding[u"severity"_s].toString() == "problem"_L1 && finding[u"subject"_s].toString() == "view halfday.events"_L1;
        QCOMPARE(problems, 1);
        QCOMPARE(run({u"migrate"_s}, u"operator"_s), 1);
    }

    void aProductOfItsOwn()
    {
        QCOMPARE(run({u"migrate"_s, u"--own-product"_s}), 1); // 002 has no tables to be written over
        QVERIFY(m_err.contains("public.users"));
        QVERIFY(!m_out.contains("001_product_tables"));
    }

    void wrongUse()
    {
        QCOMPARE(run({}), 2);
        QCOMPARE(run({u"heal"_s}), 2);
        QCOMPARE(run({u"migrate"_s, u"--json"_s}), 2);
        QCOMPARE(run({u"migrate"_s, u"doctor"_s}), 2);
        QCOMPARE(run({u"--password"_s, u"secret"_s, u"doctor"_s}), 2);
        QVERIFY(run({u"migrate"_s}) == 0);
        QCOMPARE(run({u"fill-demo"_s, u"--scale"_s, u"much"_s}), 2);
        QCOMPARE(run({u"fill-demo"_s, u"--scale"_s, u"0"_s}), 2);
    }

    void noConnection()
    {
        QCOMPARE(run({u"--host"_s, u"/nowhere"_s, u"doctor"_s}), 3);
        QVERIFY(!m_err.isEmpty() && m_out.isEmpty());
        QCOMPARE(run({u"doctor"_s, u"--user"_s, u"no_such_login"_s}), 3);
    }

    void tellsHow()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        QVERIFY(m_out.contains("migrate") && m_out.contains("doctor") && m_out.contains("fill-demo") && m_out.contains("--sslmode"));
        QCOMPARE(run({u"doctor"_s, u"--help"_s}), 0);
        QVERIFY(m_out.contains("--json"));
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(m_out.trimmed(), QByteArray("halfdayctl " HALFDAY_VERSION));
    }
};

QTEST_GUILESS_MAIN(TestHalfdayCtl)
#include "tst_halfdayctl.moc"

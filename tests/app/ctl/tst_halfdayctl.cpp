#include "app/demo/demodata.h"
#include "app/demo/stripesandbox.h"
#include "models/database/connection.h"
#include "tests/support/testcluster.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    QString m_language; ///< LC_ALL; empty: as it is

    /// Against the test's database, named by libpq's environment. `provider`: Stripe's; none: no key either.
    int run(const QStringList &arguments, const QString &user = {}, const StripeSandbox *provider = nullptr)
    {
        const ConnectionSettings address = m_database->address();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PGHOST"_s, address.host);
        environment.insert(u"PGPORT"_s, QString::number(address.port));
        environment.insert(u"PGDATABASE"_s, address.database);
        environment.insert(u"PGUSER"_s, user.isEmpty() ? address.user : user);
        environment.remove(u"HALFDAY_STRIPE_KEY"_s);
        if (provider) {
            environment.insert(u"HALFDAY_STRIPE_KEY"_s, provider->apiKey());
            environment.insert(u"HALFDAY_STRIPE_URL"_s, provider->baseUrl().toString());
        }
        if (!m_language.isEmpty())
            environment.insert(u"LC_ALL"_s, m_language);
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

    void textFollowsTheLanguageAndJsonDoesNot()
    {
        QCOMPARE(run({u"migrate"_s}), 0);
        QVERIFY(m_database->run(u"drop view halfday.events"_s));
        QCOMPARE(run({u"doctor"_s, u"--json"_s}, u"operator"_s), 1);
        const QByteArray english = m_out;
        m_language = u"de_DE.UTF-8"_s;
        QCOMPARE(run({u"doctor"_s, u"--json"_s}, u"operator"_s), 1);
        QCOMPARE(m_out, english);
        QVERIFY(english.contains("It is missing."));
        QCOMPARE(run({u"doctor"_s}, u"operator"_s), 1);
        QVERIFY2(m_out.contains("Fehlt.") && !m_out.contains("It is missing."), m_out.constData());
        QCOMPARE(run({u"--help"_s}), 0);
        QVERIFY2(m_out.contains("Befehle:"), m_out.constData());
        m_language.clear();
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

    void casesPastTheirDeadline()
    {
        QCOMPARE(run({u"migrate"_s}), 0);
        QCOMPARE(run({u"check-sla"_s}), 0); // nothing waits
        QVERIFY2(m_out.contains("Total pending: 0"), m_out.constData());
        QCOMPARE(run({u"fill-demo"_s}), 0);
        const ConnectionSettings owner = m_database->address();
        StripeSandboxOptions options;
        options.lookup = [owner](const QString &chargeId) -> std::optional<SandboxCharge> {
            Connection connection(owner);
            if (!connection.open())
                return {};
            Session session = connection.session();
            const auto known = demoCharge(session, chargeId);
            if (!known || !*known)
                return {};
            return SandboxCharge{.id = chargeId, .amount = (*known)->amount, .created = (*known)->created};
        };
        StripeSandbox stripe(options);
        QVERIFY(stripe.start());

        QCOMPARE(run({u"check-sla"_s}, u"viewer"_s), 4);
        for (const char *part : {"Timestamp: ", " UTC", "Total pending: 5", "Past their deadline: 2", "Approaching it: 1", "hours past deadline",
                                 "bank transfer", "Actions taken:", "report only", "Next check:"})
            QVERIFY2(m_out.contains(part), (QByteArray(part) + '\n' + m_out).constData());
        QVERIFY2(m_err.isEmpty(), m_err.constData());

        QCOMPARE(run({u"check-sla"_s, u"--alert"_s}, u"operator"_s), 1); // no key: nothing is touched
        QVERIFY2(m_err.contains("HALFDAY_STRIPE_KEY") && m_out.isEmpty(), m_err.constData());
        QCOMPARE(run({u"check-sla"_s, u"--json"_s}, u"operator"_s), 4);
        QJsonObject report = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(report[u"breached"_s].toInt(), 2);
        QCOMPARE(report[u"acted"_s].toBool(), false);
        QCOMPARE(run({u"check-sla"_s, u"--alert"_s}, u"viewer"_s, &stripe), 1);
        QVERIFY2(m_err.contains("may not"), m_err.constData());

        QCOMPARE(run({u"check-sla"_s, u"--alert"_s, u"--json"_s}, u"operator"_s, &stripe), 0);
        report = QJsonDocument::fromJson(m_out).object();
        QCOMPARE(report[u"actions"_s][u"refunded"_s].toInt(), 1);
        QCOMPARE(report[u"actions"_s][u"escalated"_s].toInt(), 1);
        QCOMPARE(report[u"actions"_s][u"alerts"_s].toInt(), 2);
        QCOMPARE(report[u"left"_s].toInt(), 0);
        QCOMPARE(run({u"check-sla"_s, u"--alert"_s}, u"operator"_s, &stripe), 0);
        QVERIFY2(m_out.contains("Past their deadline: 0") && m_out.contains("None were needed"), m_out.constData());
        int posts = 0;
        for (const SandboxRequest &request : stripe.requests())
            posts += request.route == "POST /v1/refunds"_L1;
        QCOMPARE(posts, 1);
    }

    void tellsHow()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        QVERIFY(m_out.contains("migrate") && m_out.contains("doctor") && m_out.contains("fill-demo") && m_out.contains("--sslmode"));
        QVERIFY(m_out.contains("check-sla") && m_out.contains("4 when cases"));
        QCOMPARE(run({u"check-sla"_s, u"--help"_s}), 0);
        QVERIFY(m_out.contains("--alert") && m_out.contains("HALFDAY_STRIPE_KEY"));
        QCOMPARE(run({u"doctor"_s, u"--help"_s}), 0);
        QVERIFY(m_out.contains("--json"));
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(m_out.trimmed(), QByteArray("halfdayctl " HALFDAY_VERSION));
    }
};

QTEST_GUILESS_MAIN(TestHalfdayCtl)
#include "tst_halfdayctl.moc"

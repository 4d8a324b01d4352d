#include "app/demo/serversql.h"
#include "tests/support/manualclock.h"
#include "tests/support/testcluster.h"
#include "tests/support/testpooler.h"
#include "tests/support/testsettings.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// The fixtures that every other test stands on.
class TestSupport : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static QString codeOf(const Result<void> &result) { return result ? QString() : result.error().code; }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const Result<void> prepared = m_cluster.prepareTemplate([](const ConnectionSettings &empty) {
            return runOnce(empty, u"create table things (n int primary key)"_s);
        });
        QVERIFY2(prepared, qPrintable(m_cluster.problem()));
    }

    void everyTestHasADatabaseOfItsOwn()
    {
        QString name;
        {
            const TestDatabase one(m_cluster);
            QVERIFY2(one.isUp(), qPrintable(one.problem()));
            const TestDatabase other(m_cluster);
            QVERIFY(one.run(u"insert into things values (1)"_s));
            QVERIFY(other.run(u"insert into things values (1)"_s));
            QCOMPARE(codeOf(one.run(u"insert into things values (1)"_s)), u"23505"_s);
            name = one.address().database;
        }
        QCOMPARE(m_cluster.run(u"select"_s, name).error().kind, Error::Kind::Connection);
    }

    void aFailedPreparationIsTold()
    {
        TestCluster broken;
        const Result<void> refused = broken.prepareTemplate(
            [](const ConnectionSettings &empty) { return runOnce(empty, u"create nonsense"_s); });
        QCOMPARE(codeOf(refused), u"42601"_s);
        QVERIFY(!broken.hasTemplate());
        QVERIFY(broken.problem().contains("nonsense"_L1));
    }

    void theUsualTemplateIsMigrated()
    {
        TestCluster cluster;
        QVERIFY2(cluster.prepareMigrated(), qPrintable(cluster.problem()));
        const TestDatabase database(cluster);
        QVERIFY(database.run(u"select 1 from halfday.audit_log"_s));
    }

    void commitsSurviveAKilledServer()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(database.run(u"insert into things values (7)"_s));
        QVERIFY(m_cluster.kill());
        QVERIFY(!database.run(u"select 1"_s));
        QVERIFY(m_cluster.restart());
        QCOMPARE(codeOf(database.run(u"insert into things values (7)"_s)), u"23505"_s);
    }

    void otherLogins()
    {
        const TestDatabase database(m_cluster);
        QVERIFY(database.run(u"create role anna login"_s));
        const ConnectionSettings anna = database.addressAs(u"anna"_s);
        QCOMPARE(codeOf(runOnce(anna, u"insert into things values (1)"_s)), u"42501"_s);
        QVERIFY(database.run(u"drop role anna"_s));
    }

    void theRealPooler()
    {
        const TestDatabase database(m_cluster);
        TestPooler pooler(m_cluster, 1);
        QVERIFY2(pooler.isUp(), qPrintable(pooler.problem()));
        const ConnectionSettings pooled = pooler.through(database.address());
        QVERIFY(runOnce(pooled, u"insert into things values (1)"_s));

        // A login that was made after the pooler started comes through as well.
        QVERIFY(database.run(u"create role late login"_s));
        ConnectionSettings late = pooled;
        late.user = u"late"_s;
        QCOMPARE(codeOf(runOnce(late, u"insert into things values (2)"_s)), u"42501"_s);
        QVERIFY(database.run(u"drop role late"_s));

        // Transaction mode: one server connection serves both clients, so a prepared statement of the
        // first is already there for the second.
        QVERIFY(runOnce(pooled, u"prepare p as select 1"_s));
        QCOMPARE(codeOf(runOnce(pooled, u"prepare p as select 1"_s)), u"42P05"_s);
    }

    void theClockStandsStill()
    {
        ManualClock clock(instantFromMicros(1000));
        QCOMPARE(toMicros(clock.now()), 1000);
        clock.advance(std::chrono::hours(1));
        QCOMPARE(toMicros(clock.now()), 1000 + qint64(3600) * 1000 * 1000);
    }

    void settingsAreTheTestsOwn()
    {
        const TestSettings settings;
        QSettings named(u"Halfday"_s, u"halfday"_s);
        QVERIFY2(named.fileName().startsWith(settings.folder()), qPrintable(named.fileName()));
        QVERIFY(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).contains("qttest"_L1));
    }
};

QTEST_GUILESS_MAIN(TestSupport)
#include "tst_support.moc"

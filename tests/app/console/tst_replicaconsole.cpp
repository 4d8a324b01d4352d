#include "app/demo/demodata.h"
#include "models/connect/profilestore.h"
#include "models/database/migrator.h"
#include "tests/app/console/consolefixture.h"
#include "tests/support/testreplica.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// A saved connection that names a replica, a real streaming one, through the whole console: what is read there, what is
/// written, and what the status line says.
class TestReplicaConsole : public QObject
{
    Q_OBJECT

    TestCluster m_cluster{TestReplica::primarySettings()};
    std::unique_ptr<TestDatabase> m_data;
    std::unique_ptr<TestReplica> m_replica;
    QTemporaryDir m_config;

    /// The first column of the first row, as the owner.
    static QString value(const ConnectionSettings &server, const QString &sql)
    {
        Connection connection(server);
        if (const auto opened = connection.open(); !opened)
            return opened.error().message;
        const auto found = connection.session().one<QString>(u"select (%1)::text"_s.arg(sql), {}, [](const Row &row) { return row.text(0); });
        return found ? *found : found.error().detail;
    }
    QString onPrimary(const QString &sql) const { return value(m_data->address(), sql); }
    QString onReplica(const QString &sql) const { return value(m_replica->address(m_data->address()), sql); }
    /// How often somebody has read the reviews there. The product's readers have no business on the replica.
    qint64 readings() const
    {
        return onReplica(u"select coalesce(seq_scan, 0) + coalesce(idx_scan, 0) from pg_stat_user_tables where relid = 'public.reviews'::regclass"_s).toLongLong();
    }
    static QString lag(const Console &console) { return console.window()->findChild<QLabel *>(u"replica"_s)->text(); }

private slots:
    void initTestCase()
    {
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE", "PGPASSWORD", "HALFDAY_STRIPE_KEY"})
            qunsetenv(name);
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
        qputenv("XDG_STATE_HOME", QFile::encodeName(m_config.path()));
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        m_data = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_data->isUp(), qPrintable(m_data->problem()));
        {
            Connection owner(m_data->address());
            QVERIFY(owner.open());
            Session session = owner.session();
            const Result<void> filled = fillDemo(session);
            QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        }
        m_replica = std::make_unique<TestReplica>(m_cluster);
        QVERIFY2(m_replica->isUp(), qPrintable(m_replica->problem()));
        const ConnectionSettings primary = m_data->address();
        ConnectionProfile shop = ConnectionProfile::fresh(u"Shop"_s);
        shop.server = {{}, primary.host, primary.port, primary.database, u"operator"_s, {}, {}};
        shop.replica = ServerAddress{.host = m_replica->address(primary).host, .port = m_replica->address(primary).port};
        QSettings file(ProfileStore::defaultFile(), QSettings::IniFormat);
        QVERIFY(file.fileName().startsWith(m_config.path()));
        QVERIFY(ProfileStore(file).save(shop));
    }

    void listsThereDeedsHere()
    {
        ConsoleOptions options;
        options.profile = u"Shop"_s;
        Console console(options);
        QVERIFY(console.window());
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);
        QCOMPARE(console.rows(), 51);
        QTRY_COMPARE_WITH_TIMEOUT(lag(console), u"Replica up to date"_s, 60000);
        QVERIFY(console.window()->findChild<QLabel *>(u"replica"_s)->isVisible());
        QVERIFY(onReplica(u"select count(*) from pg_stat_activity where usename = 'operator'"_s) != "0"_L1);

        // Each reading anew is the replica's. What the start itself read there may still be on its way into the statistics,
        // but ten more cannot come from that.
        const qint64 before = readings();
        QTRY_VERIFY_WITH_TIMEOUT((console.key(Qt::Key_F5), readings() > before + 10), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);

        // A deed is the primary's, and the list knows it at once.
        console.table()->setFocus();
        const QString review = QString::number(console.currentReview());
        console.key(Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), 50, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(onPrimary(u"select status || ' ' || moderated_by from halfday.reviews where id = %1"_s.arg(review)), u"approved operator"_s, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);
        console.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);
        QCOMPARE(console.rows(), 50);
        QTRY_COMPARE_WITH_TIMEOUT(onReplica(u"select status from halfday.reviews where id = %1"_s.arg(review)), u"approved"_s, 30000);

        // It falls behind: the line counts the seconds, then the lists come from the primary.
        QVERIFY(m_replica->pause());
        QVERIFY(m_data->run(u"insert into public.reviews (business_id, rating, body) select 1, 5, 'Fine' from generate_series(1, 7)"_s));
        static const QRegularExpression counted(u"^Replica [1-9]\\d* s behind"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(lag(console).contains(counted), qPrintable(lag(console)), 30000);
        QTRY_VERIFY2_WITH_TIMEOUT(lag(console).endsWith(u"reading from the primary"_s), qPrintable(lag(console)), 60000);
        console.key(Qt::Key_F5);
        QTRY_COMPARE_WITH_TIMEOUT(console.rows(), 57, 30000);
        QCOMPARE(onReplica(u"select count(*) from halfday.reviews where status = 'pending'"_s), u"50"_s);
        QVERIFY(m_replica->resume());
        QTRY_COMPARE_WITH_TIMEOUT(lag(console), u"Replica up to date"_s, 60000);

        // It goes: the console stays, and says so.
        m_replica->kill();
        QTRY_COMPARE_WITH_TIMEOUT(lag(console), u"No replica · reading from the primary"_s, 60000);
        console.key(Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(console.ready(), 60000);
        QCOMPARE(console.rows(), 57);
        console.window()->quit();
        QTRY_COMPARE_WITH_TIMEOUT(console.exitCode(), 0, 60000);
    }

    void cleanupTestCase() { m_replica.reset(); }
};

int main(int argc, char **argv)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS"); // no keychain is asked: this profile keeps nothing in one
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestReplicaConsole test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_replicaconsole.moc"

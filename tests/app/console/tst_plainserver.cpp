#include "tests/app/console/consolefixture.h"
#include "tests/models/connect/tlsserver.h"
#include "tests/support/testsettings.h"

#include <QProcess>

using namespace halfday;
using namespace Qt::StringLiterals;

/// A server that options and environment name, without a connection that was saved: how safe the way there is, in both programs.
class TestPlainServer : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    TlsServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_folder;

    struct Ended {
        int code = -1;
        QString said;
    };
    using Environment = QMap<QString, QString>;

    /// halfdayctl doctor, told of the server as if it were elsewhere: by a name, with the address beside it.
    Ended doctor(const QStringList &options, const Environment &more = {}, const QString &host = TlsServer::name()) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : environment.keys()) {
            if (name.startsWith("PG"_L1))
                environment.remove(name);
        }
        environment.insert(u"HOME"_s, m_folder.path()); // no root.crt of the person who runs the tests
        environment.insert(u"PGPASSWORD"_s, u"secret"_s);
        environment.insert(u"PGSERVICEFILE"_s, services());
        if (!host.isEmpty())
            environment.insert(u"PGHOSTADDR"_s, TlsServer::host());
        for (auto each = more.begin(); each != more.end(); ++each)
            environment.insert(each.key(), each.value());
        QStringList arguments{u"doctor"_s};
        if (!host.isEmpty())
            arguments << u"--host"_s << host << u"--port"_s << u"5432"_s << u"--dbname"_s << m_database->address().database << u"--user"_s << u"plain_sam"_s;
        QProcess program;
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HALFDAYCTL), arguments + options);
        if (!program.waitForFinished(60000))
            return {-2, u"did not end"_s};
        return {program.exitCode(), QString::fromUtf8(program.readAll())};
    }
    QString services() const { return m_folder.filePath(u"services"_s); }

    /// What the console's status line says of that service once it knows.
    static QString console(const ConnectionSettings &settings, const QString &file)
    {
        ConsoleOptions options;
        options.database = settings;
        options.settingsFile = file;
        Console console(options);
        if (!console.window())
            return u"no window"_s;
        const auto *bar = console.window()->findChild<QLabel *>(u"connection"_s);
        (void)QTest::qWaitFor([&] { return !bar->text().startsWith(u"Connecting"_s); }, 30000);
        const QString said = bar->text();
        console.window()->quit();
        (void)QTest::qWaitFor([&] { return console.exitCode().has_value(); }, 30000);
        return said;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.setUp(), qPrintable(m_server.cluster().problem()));
        m_database = std::make_unique<TestDatabase>(m_server.cluster());
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
        QVERIFY(m_server.cluster().run(u"create role plain_sam login password 'secret' in role halfday_operator"_s));
        QFile file(services());
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto service = [&](const char *name, const QString &more) {
            file.write(u"[%1]\nhost=%2\nhostaddr=%3\nport=5432\ndbname=%4\nuser=plain_sam\n%5\n"_s
                           .arg(QLatin1StringView(name), TlsServer::name(), TlsServer::host(), m_database->address().database, more).toUtf8());
        };
        service("silent", {});
        service("open", u"sslmode=disable"_s);
        service("rooted", u"sslrootcert="_s + m_server.root());
        file.close();
        // The server takes its configuration in its own time.
        QTRY_COMPARE_WITH_TIMEOUT(doctor({u"--sslrootcert"_s, m_server.root()}).code, 0, 30000);
    }

    void theServerIsChecked()
    {
        const Ended stranger = doctor({});
        QCOMPARE(stranger.code, 3);
        QVERIFY2(stranger.said.contains(u"not signed by one that is trusted here. No login was sent."_s), qPrintable(stranger.said));
        QVERIFY2(stranger.said.contains(u"--sslrootcert"_s), qPrintable(stranger.said)); // what to do
        QCOMPARE(doctor({}, {{u"PGSSLROOTCERT"_s, m_server.root()}}).code, 0);
        const Ended other = doctor({u"--sslrootcert"_s, m_server.root()}, {}, u"other.halfday.test"_s);
        QCOMPARE(other.code, 3);
        QVERIFY2(other.said.contains(u"for another name"_s), qPrintable(other.said));
    }

    void whatSomebodySaidCounts()
    {
        QCOMPARE(doctor({u"--sslmode"_s, u"require"_s}).code, 0);
        QCOMPARE(doctor({u"--sslmode"_s, u"disable"_s}).code, 0);
        QCOMPARE(doctor({}, {{u"PGSSLMODE"_s, u"disable"_s}}).code, 0);
        QCOMPARE(doctor({u"--sslmode"_s, u"verify-full"_s}, {{u"PGSSLMODE"_s, u"disable"_s}}).code, 3);
        QCOMPARE(doctor({u"--service"_s, u"open"_s}, {}, {}).code, 0);
        QCOMPARE(doctor({u"--service"_s, u"silent"_s}, {}, {}).code, 3);
        QCOMPARE(doctor({}, {{u"PGSERVICE"_s, u"silent"_s}}, {}).code, 3);
        QCOMPARE(doctor({u"--service"_s, u"rooted"_s}, {}, {}).code, 0);
    }

    void thisMachineIsLeftToLibpq()
    {
        QCOMPARE(doctor({}, {}, TlsServer::host()).code, 0);
        QCOMPARE(doctor({u"--host"_s, m_database->address().host, u"--dbname"_s, m_database->address().database, u"--user"_s, u"plain_sam"_s}, {}, {}).code, 0);
    }

    void theConsoleSaysTheSame()
    {
        qputenv("PGSERVICEFILE", QFile::encodeName(services()));
        qputenv("PGPASSWORD", "secret");
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        ConnectionSettings settings;
        settings.service = u"silent"_s;
        const QString refused = console(settings, m_folder.filePath(u"console.ini"_s));
        QVERIFY2(refused.contains(u"not signed by one that is trusted here. No login was sent."_s) && refused.contains(u"--sslrootcert"_s), qPrintable(refused));
        settings.sslRootCertificate = m_server.root();
        QCOMPARE(console(settings, m_folder.filePath(u"console.ini"_s)), u"service silent"_s);
    }

    /// Last: the server ends up without TLS.
    void nothingFallsBack()
    {
        QVERIFY(m_server.setTls(false));
        Ended plain;
        QTRY_VERIFY2_WITH_TIMEOUT((plain = doctor({u"--sslrootcert"_s, m_server.root()})).said.contains(u"The server has no TLS"_s), qPrintable(plain.said), 30000);
        QCOMPARE(plain.code, 3);
        QVERIFY2(plain.said.contains(u"--sslmode disable"_s), qPrintable(plain.said));
        QCOMPARE(doctor({}, {{u"PGSSLMODE"_s, u"prefer"_s}}).code, 0); // that was said
        ConnectionSettings settings;
        settings.service = u"rooted"_s;
        const QString refused = console(settings, m_folder.filePath(u"console.ini"_s));
        QVERIFY2(refused.contains(u"The server has no TLS"_s), qPrintable(refused));
    }
};

QTEST_MAIN(TestPlainServer)
#include "tst_plainserver.moc"

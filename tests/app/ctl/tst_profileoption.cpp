#include "models/connect/profilestore.h"
#include "tests/models/connect/tlsserver.h"
#include "tests/support/secretservice.h"

#include <QDir>
#include <QSettings>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// halfdayctl --profile over TLS, with the password from a real keychain.
class TestProfileOption : public QObject
{
    Q_OBJECT

    SecretService m_service;
    TlsServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    QTemporaryDir m_config;

    struct Ended {
        int code = -1;
        QString out;
        QString err;
    };

    Ended ctl(const QStringList &arguments, QProcessEnvironment environment) const
    {
        environment.insert(u"XDG_CONFIG_HOME"_s, m_config.path());
        for (const char *name : {"PGHOST", "PGPASSWORD", "PGUSER", "PGDATABASE", "PGSERVICE"}) {
            if (QByteArray(name) != "PGPASSWORD" || !environment.contains(u"KEEP"_s))
                environment.remove(QString::fromLatin1(name));
        }
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HALFDAYCTL), arguments);
        if (!program.waitForFinished(60000))
            return {-2, {}, u"did not end"_s};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()), QString::fromUtf8(program.readAllStandardError())};
    }
    Ended ctl(const QStringList &arguments) const { return ctl(arguments, m_service.environment()); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_service.isUp());
        QVERIFY(m_service.startKeyring("login"));
        QVERIFY2(m_server.setUp(), qPrintable(m_server.cluster().problem()));
        m_database = std::make_unique<TestDatabase>(m_server.cluster());
        QVERIFY(m_server.cluster().run(u"create role ctl_sam login password 'from the keychain' in role halfday_operator; "
                                        "create role ctl_anna login password 'annas own' in role halfday_operator"_s));
        QProcess probe;
        probe.setProcessEnvironment(m_service.environment());
        probe.start(QStringLiteral(KEYCHAIN_PROBE), {u"write"_s, u"password"_s, u"from the keychain"_s});
        QVERIFY(probe.waitForFinished() && probe.exitCode() == 0);

        ConnectionProfile shop;
        shop.id = u"shop"_s;
        shop.name = u"My Shop"_s;
        shop.server = {{}, TlsServer::host(), 5432, m_database->address().database, u"ctl_sam"_s, u"verify-full"_s, m_server.root()};
        shop.password = SecretFrom::Keychain;
        QDir().mkpath(m_config.path() + "/halfday"_L1);
        QSettings file(m_config.path() + "/halfday/connections.ini"_L1, QSettings::IniFormat);
        QVERIFY(ProfileStore(file).save(shop).has_value());
        // The server takes its configuration in its own time.
        QTRY_COMPARE_WITH_TIMEOUT(ctl({u"doctor"_s, u"--profile"_s, u"my shop"_s}).code, 0, 20000);
    }

    void theKeychainOpensTheDoor()
    {
        const Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"my shop"_s});
        QVERIFY2(ended.code == 0 && ended.out.contains(u"signed in as ctl_sam"_s), qPrintable(ended.out + ended.err));
    }

    void unknownProfiles()
    {
        const Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"Shop"_s});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(u"There is no connection “Shop”. There are: My Shop."_s), qPrintable(ended.err));
    }

    /// Another login: the stored password is not tried on it.
    void optionsGoBefore()
    {
        const QStringList arguments{u"doctor"_s, u"--profile"_s, u"My Shop"_s, u"--user"_s, u"ctl_anna"_s};
        const Ended without = ctl(arguments);
        QCOMPARE(without.code, 3);
        QVERIFY2(without.err.contains(u"no password supplied"_s), qPrintable(without.err));
        QProcessEnvironment environment = m_service.environment();
        environment.insert(u"KEEP"_s, u"1"_s);
        environment.insert(u"PGPASSWORD"_s, u"annas own"_s);
        const Ended with = ctl(arguments, environment);
        QVERIFY2(with.code == 0 && with.out.contains(u"signed in as ctl_anna"_s), qPrintable(with.out + with.err));
    }

    void withoutAKeychainItSaysWhere()
    {
        Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"My Shop"_s}, m_service.withoutBus());
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains(u"no session bus"_s) && ended.err.contains(u"PGPASSWORD"_s), qPrintable(ended.err));
        QProcessEnvironment environment = m_service.withoutBus();
        environment.insert(u"KEEP"_s, u"1"_s);
        environment.insert(u"PGPASSWORD"_s, u"from the keychain"_s);
        ended = ctl({u"doctor"_s, u"--profile"_s, u"My Shop"_s}, environment);
        QCOMPARE(ended.code, 0);
    }

    void aCertificateOfSomebodyElse()
    {
        const Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"My Shop"_s, u"--sslrootcert"_s, m_server.otherRoot()});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains(u"not signed by one that is trusted here. No login was sent."_s), qPrintable(ended.err));
    }

    /// libpq would speak the language of its surroundings; the sentences are told apart all the same, and said in it.
    void inAnotherLanguage()
    {
        QProcessEnvironment environment = m_service.environment();
        environment.insert(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
        environment.insert(u"LANGUAGE"_s, u"de"_s);
        const Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"My Shop"_s, u"--sslrootcert"_s, m_server.otherRoot()}, environment);
        QVERIFY2(ended.err.contains(u"niemand unterschrieben, dem hier vertraut wird. Es wurde keine Anmeldung gesendet."_s), qPrintable(ended.err));
    }

    void aLockedKeychain()
    {
        QVERIFY(m_service.lock());
        const Ended ended = ctl({u"doctor"_s, u"--profile"_s, u"My Shop"_s});
        QCOMPARE(ended.code, 3);
        QVERIFY2(ended.err.contains(u"The keychain is locked, so the database password of “My Shop” cannot be read."_s), qPrintable(ended.err));
    }
};

QTEST_GUILESS_MAIN(TestProfileOption)
#include "tst_profileoption.moc"

#include "models/connect/plainserver.h"
#include "models/connect/profileopener.h"
#include "models/connect/profilestore.h"
#include "models/core/launch.h"
#include "models/database/connecttrouble.h"
#include "tests/models/connect/fakesecrets.h"
#include "tests/support/testsettings.h"

#include <QSettings>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

/// Profiles: what goes to libpq, what can be used, what is remembered, and where the secrets come from.
class TestConnectionProfile : public QObject
{
    Q_OBJECT

    TestSettings m_settings;
    QTemporaryDir m_folder;

    static ConnectionProfile shop()
    {
        ConnectionProfile profile = ConnectionProfile::fresh(u"Shop"_s);
        profile.server.host = u"db.example.org"_s;
        profile.server.database = u"shop"_s;
        profile.server.user = u"sam"_s;
        return profile;
    }

    ProfileSecrets gathered(const ConnectionProfile &profile, SecretStore *keychain, const EnvironmentSecrets &environment = {})
    {
        const auto gather = [](ConnectionProfile of, SecretStore *from, EnvironmentSecrets with) { return gatherSecrets(of, from, with); };
        std::optional<ProfileSecrets> secrets;
        launch<ProfileSecrets>(gather(profile, keychain, environment), this, [&](const Result<ProfileSecrets> &come) { secrets = *come; });
        if (!QTest::qWaitFor([&] { return secrets.has_value(); }))
            qFatal("no answer");
        return *secrets;
    }

private slots:
    void tls_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("mode");
        QTest::newRow("remote") << u"db.example.org"_s << QString() << QString() << u"verify-full"_s;
        QTest::newRow("address") << u"10.0.0.5"_s << QString() << QString() << u"verify-full"_s;
        QTest::newRow("one of two is remote") << u"localhost,db.example.org"_s << QString() << QString() << u"verify-full"_s;
        QTest::newRow("service") << QString() << u"shop"_s << QString() << u"verify-full"_s;
        QTest::newRow("socket") << u"/run/postgresql"_s << QString() << QString() << QString();
        QTest::newRow("loopback") << u"127.0.0.1"_s << QString() << QString() << QString();
        QTest::newRow("loopback 6") << u"::1"_s << QString() << QString() << QString();
        QTest::newRow("localhost") << u"LocalHost"_s << QString() << QString() << QString();
        QTest::newRow("chosen") << u"db.example.org"_s << QString() << u"require"_s << u"require"_s;
        QTest::newRow("never falls back") << u"db.example.org"_s << QString() << u"prefer"_s << u"verify-full"_s;
        QTest::newRow("never falls back here") << u"localhost"_s << QString() << u"allow"_s << u"verify-full"_s;
        QTest::newRow("looks local") << u"localhost.example.org"_s << QString() << QString() << u"verify-full"_s;
    }

    void tls()
    {
        QFETCH(QString, host);
        QFETCH(QString, service);
        QFETCH(QString, chosen);
        QFETCH(QString, mode);
        const ServerAddress address{service, host, 0, u"shop"_s, u"sam"_s, chosen, {}};
        QCOMPARE(address.effectiveSslMode(), mode);
        QCOMPARE(address.settings().sslMode, mode);
    }

    void plainTls_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("environment"); // NAME=value
        QTest::addColumn<QString>("mode");
        const QString full = u"verify-full"_s;
        QTest::newRow("nothing said") << QString() << QString() << QString() << QString() << QString();
        QTest::newRow("socket") << u"/run/postgresql"_s << QString() << QString() << QString() << QString();
        QTest::newRow("loopback") << u"127.0.0.1"_s << QString() << QString() << QString() << QString();
        QTest::newRow("remote") << u"db.example.org"_s << QString() << QString() << QString() << full;
        QTest::newRow("one of two is remote") << u"localhost,db.example.org"_s << QString() << QString() << QString() << full;
        QTest::newRow("remote by the environment") << QString() << QString() << QString() << u"PGHOST=db.example.org"_s << full;
        QTest::newRow("an option goes before it") << u"localhost"_s << QString() << QString() << u"PGHOST=db.example.org"_s << QString();
        QTest::newRow("an address for a local name") << u"localhost"_s << QString() << QString() << u"PGHOSTADDR=10.0.0.5"_s << full;
        QTest::newRow("a tunnel") << u"db.example.org"_s << QString() << QString() << u"PGHOSTADDR=127.0.0.1"_s << full;
        QTest::newRow("chosen") << u"db.example.org"_s << QString() << u"disable"_s << QString() << u"disable"_s;
        QTest::newRow("chosen by the environment") << u"db.example.org"_s << QString() << QString() << u"PGSSLMODE=disable"_s << QString();
        QTest::newRow("fallback by the environment") << u"db.example.org"_s << QString() << QString() << u"PGSSLMODE=prefer"_s << QString();
        QTest::newRow("a service elsewhere") << QString() << u"far"_s << QString() << QString() << full;
        QTest::newRow("the environment's service") << QString() << QString() << QString() << u"PGSERVICE=far"_s << full;
        QTest::newRow("a service here") << QString() << u"near"_s << QString() << QString() << QString();
        QTest::newRow("the service says how") << QString() << u"open"_s << QString() << QString() << QString();
        QTest::newRow("the service says libpq's default") << QString() << u"prefers"_s << QString() << QString() << full;
        QTest::newRow("no such service") << QString() << u"nowhere"_s << QString() << QString() << QString();
    }

    void plainTls()
    {
        QFETCH(QString, host);
        QFETCH(QString, service);
        QFETCH(QString, chosen);
        QFETCH(QString, environment);
        QFETCH(QString, mode);
        QFile services(m_folder.filePath(u"services"_s));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write("[far]\nhost=db.example.org\n[near]\nhost=/run/postgresql\n[open]\nhost=db.example.org\nsslmode=disable\n"
                       "[prefers]\nhost=db.example.org\nsslmode=prefer\n");
        services.close();
        for (const char *name : {"PGHOST", "PGHOSTADDR", "PGSERVICE", "PGSSLMODE", "PGSSLROOTCERT"})
            qunsetenv(name);
        qputenv("PGSERVICEFILE", QFile::encodeName(services.fileName()));
        const QByteArray name = environment.section(u'=', 0, 0).toUtf8();
        if (!name.isEmpty())
            qputenv(name.constData(), environment.section(u'=', 1).toUtf8());
        ConnectionSettings given;
        given.host = host;
        given.service = service;
        given.sslMode = chosen;
        const ConnectionSettings plain = plainServer(given);
        qputenv("PGSSLROOTCERT", "/etc/own.crt");
        const ConnectionSettings own = plainServer(given);
        for (const char *used : {name.constData(), "PGSERVICEFILE", "PGSSLROOTCERT"})
            qunsetenv(used);
        QCOMPARE(plain.sslMode, mode);
        QCOMPARE(plain.host, host);
        QCOMPARE(plain.service, service);
        QCOMPARE(plain.sslRootCertificate.isEmpty(), mode != "verify-full"_L1);
        QCOMPARE(own.sslMode, mode);
        QVERIFY(own.sslRootCertificate.isEmpty()); // libpq knows it
    }

    void replicaTakesWhatItDoesNotSay()
    {
        ConnectionProfile profile = shop();
        QVERIFY(!profile.replicaAddress());
        profile.server.port = 6432;
        profile.replica = ServerAddress{.host = u"copy.example.org"_s};
        const ServerAddress replica = *profile.replicaAddress();
        QCOMPARE(replica.host, u"copy.example.org"_s);
        QCOMPARE(replica.database, u"shop"_s);
        QCOMPARE(replica.user, u"sam"_s);
        QCOMPARE(replica.port, 6432);
        QCOMPARE(replica.effectiveSslMode(), u"verify-full"_s);
    }

    void problems_data()
    {
        QTest::addColumn<std::function<void(ConnectionProfile &)>>("spoil");
        QTest::addColumn<int>("field"); // -1: nothing to say
        const auto row = [](const char *name, int field, std::function<void(ConnectionProfile &)> spoil) {
            QTest::newRow(name) << spoil << field;
        };
        using enum ProfileField;
        row("good", -1, [](ConnectionProfile &) {});
        row("no name", int(Name), [](ConnectionProfile &p) { p.name = u"  "_s; });
        row("taken", int(Name), [](ConnectionProfile &p) { p.name = u"other"_s; });
        row("no server", int(Host), [](ConnectionProfile &p) { p.server.host.clear(); });
        row("an address of the web", int(Host), [](ConnectionProfile &p) { p.server.host = u"postgres://db/shop"_s; });
        row("blank", int(Host), [](ConnectionProfile &p) { p.server.host = u"db example"_s; });
        row("no database", int(Database), [](ConnectionProfile &p) { p.server.database.clear(); });
        row("port", int(Port), [](ConnectionProfile &p) { p.server.port = 70000; });
        row("service", -1, [](ConnectionProfile &p) { p.server = {.service = u"shop"_s}; });
        row("service and host", int(Host), [](ConnectionProfile &p) { p.server.service = u"shop"_s; });
        row("falls back", int(SslMode), [](ConnectionProfile &p) { p.server.sslMode = u"prefer"_s; });
        row("no such file", int(RootCertificate), [](ConnectionProfile &p) { p.server.sslRootCertificate = u"/nowhere/root.crt"_s; });
        row("replica without host", int(ReplicaHost), [](ConnectionProfile &p) { p.replica = ServerAddress(); });
        row("plain http", int(ProviderUrl), [](ConnectionProfile &p) { p.providerUrl = QUrl(u"http://api.example.org"_s); });
        row("http to this machine", -1, [](ConnectionProfile &p) { p.providerUrl = QUrl(u"http://127.0.0.1:9"_s); });
        row("login in the address", int(ProviderUrl), [](ConnectionProfile &p) { p.providerUrl = QUrl(u"https://me:it@api.example.org"_s); });
        row("time zone", int(TimeZone), [](ConnectionProfile &p) { p.timeZone = u"Mars/Base"_s; });
        row("good time zone", -1, [](ConnectionProfile &p) { p.timeZone = u"Australia/Perth"_s; });
    }

    void problems()
    {
        QFETCH(std::function<void(ConnectionProfile &)>, spoil);
        QFETCH(int, field);
        ConnectionProfile profile = shop();
        spoil(profile);
        const QList<ProfileProblem> found = problemsOf(profile, {u"Other"_s});
        QCOMPARE(found.size(), field < 0 ? 0 : 1);
        if (field >= 0) {
            QCOMPARE(int(found[0].field), field);
            QVERIFY(found[0].sentence.size() > 10);
        }
    }

    void remembers()
    {
        const QString file = m_folder.filePath(u"connections.ini"_s);
        ConnectionProfile full = shop();
        full.server = {{}, u"/run/postgresql"_s, 5433, u"shop"_s, u"sam, \"the\" one"_s, u"require"_s, u"/etc/ssl/x.crt"_s};
        full.replica = ServerAddress{.host = u"copy"_s, .port = 7};
        full.password = SecretFrom::Keychain;
        full.providerKey = SecretFrom::Ask;
        full.providerUrl = QUrl(u"https://api.example.org/v/"_s);
        full.timeZone = u"Europe/Berlin"_s;
        const ConnectionProfile plain = ConnectionProfile::fresh(u"Another"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            ProfileStore store(settings);
            QVERIFY(!store.lastOpened());
            QVERIFY(store.save(full).has_value());
            QCOMPARE(store.lastOpened(), full); // the only one
            QVERIFY(store.save(plain).has_value());
            QVERIFY(!store.lastOpened());
            store.setLastOpened(full.id);
        }
        QSettings settings(file, QSettings::IniFormat);
        ProfileStore store(settings);
        QCOMPARE(store.profiles(), (QList{plain, full}));
        QCOMPARE(store.byName(u" shop"_s), full);
        QCOMPARE(store.namesBut(full.id), QStringList{u"Another"_s});
        QCOMPARE(store.lastOpened(), full);
        full.replica.reset();
        full.name = u"Renamed"_s;
        QVERIFY(store.save(full).has_value());
        QCOMPARE(store.byId(full.id), full); // nothing of the replica is left over
        QVERIFY(store.remove(full.id).has_value());
        QCOMPARE(store.profiles(), QList{plain});
        QVERIFY(!store.byName(u"Shop"_s));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        QSettings settings(u"/proc/halfday/connections.ini"_s, QSettings::IniFormat);
        const Result<void> saved = ProfileStore(settings).save(shop());
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(u"/proc/halfday/connections.ini"_s));
    }

    void aCopyHasNoSecrets()
    {
        ConnectionProfile profile = shop();
        profile.password = SecretFrom::Keychain;
        const ConnectionProfile other = profile.copy(u"Second"_s);
        QVERIFY(other.id != profile.id);
        QCOMPARE(other.password, SecretFrom::Ask);
        QCOMPARE(other.providerKey, SecretFrom::Nowhere);
        QCOMPARE(other.server, profile.server);
    }

    void secretsComeFromTheKeychainFirst()
    {
        FakeSecrets keychain;
        ConnectionProfile profile = shop();
        profile.password = profile.providerKey = SecretFrom::Keychain;
        keychain.kept = {{profile.id + u"/password"_s, u"one"_s}, {profile.id + u"/provider-key"_s, u"rk_test_two"_s}};
        const EnvironmentSecrets environment{u"three"_s, u"sk_live_four"_s, QUrl(u"http://127.0.0.1:1"_s)};
        const ProfileSecrets secrets = gathered(profile, &keychain, environment);
        QCOMPARE(secrets.password, u"one"_s);
        QCOMPARE(secrets.provider.apiKey, u"rk_test_two"_s);
        QCOMPARE(secrets.provider.baseUrl, profile.providerUrl);
        QVERIFY(secrets.missing.isEmpty());
    }

    void theEnvironmentWhereTheKeychainHasNone()
    {
        FakeSecrets keychain;
        ConnectionProfile profile = shop();
        profile.password = SecretFrom::Ask;
        const EnvironmentSecrets environment{u"three"_s, u"sk_test_four"_s, QUrl(u"http://127.0.0.1:1"_s)};
        const ProfileSecrets secrets = gathered(profile, &keychain, environment);
        QCOMPARE(secrets.password, u"three"_s);
        QCOMPARE(secrets.provider.apiKey, u"sk_test_four"_s);
        QCOMPARE(secrets.provider.baseUrl, environment.providerUrl);
        QVERIFY(secrets.missing.isEmpty());
        QCOMPARE(keychain.reads, 0);
        QVERIFY(gathered(shop(), &keychain).missing.isEmpty()); // kept nowhere: nothing is missed
    }

    void missing_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("says");
        QTest::newRow("not found") << int(SecretTrouble::NotFound) << u"was put into the keychain, but the keychain does not find it"_s;
        QTest::newRow("locked") << int(SecretTrouble::Locked) << u"The keychain is locked"_s;
        QTest::newRow("no bus") << int(SecretTrouble::NoBus) << u"no session bus"_s;
        QTest::newRow("no service") << int(SecretTrouble::NoService) << u"No keychain runs"_s;
        QTest::newRow("refused") << int(SecretTrouble::Refused) << u"did not give"_s;
    }

    void missing()
    {
        QFETCH(int, trouble);
        QFETCH(QString, says);
        FakeSecrets keychain;
        keychain.trouble = SecretTrouble(trouble);
        ConnectionProfile profile = shop();
        profile.password = profile.providerKey = SecretFrom::Keychain;
        const ProfileSecrets secrets = gathered(profile, &keychain);
        QCOMPARE(secrets.missing.size(), 2);
        for (const MissingSecret &one : secrets.missing) {
            QCOMPARE(int(*one.trouble), trouble);
            QVERIFY2(one.sentence.contains(says) && one.sentence.contains(u"Shop"_s), qPrintable(one.sentence));
        }
        QVERIFY(!unstoredSecretSentence(secretError(SecretTrouble(trouble)), SecretId::Kind::Password).isEmpty());
    }

    void askedEachTime()
    {
        ConnectionProfile profile = shop();
        profile.password = SecretFrom::Ask;
        const ProfileSecrets secrets = gathered(profile, nullptr);
        QCOMPARE(secrets.missing.size(), 1);
        QVERIFY(!secrets.missing[0].trouble);
    }

    void libpqsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *words, ConnectTrouble trouble) { QTest::newRow(words) << QString::fromUtf8(words) << int(trouble); };
        row("could not translate host name \"x\" to address: Name or service not known", ConnectTrouble::UnknownHost);
        row("definition of service \"x\" not found", ConnectTrouble::NoService);
        row("FATAL:  role \"x\" does not exist", ConnectTrouble::Login);
        row("FATAL:  database \"x\" does not exist", ConnectTrouble::NoDatabase);
        row("FATAL:  sorry, too many clients already", ConnectTrouble::Full);
        row("FATAL:  no pg_hba.conf entry for host \"::1\", user \"a\", database \"b\", no encryption", ConnectTrouble::TlsDemanded);
        row("FATAL:  no pg_hba.conf entry for host \"::1\", user \"a\", database \"b\", SSL encryption", ConnectTrouble::Login);
        row("something else", ConnectTrouble::Other);
    }

    void libpqsWords()
    {
        QFETCH(QString, words);
        QFETCH(int, trouble);
        QCOMPARE(int(connectTrouble(words)), trouble);
    }
};

QTEST_GUILESS_MAIN(TestConnectionProfile)
#include "tst_connectionprofile.moc"

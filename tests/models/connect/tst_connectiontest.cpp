#include "app/demo/stripesandbox.h"
#include "models/connect/connectiontest.h"
#include "models/database/connection.h"
#include "tests/models/connect/tlsserver.h"
#include "tests/models/gateways/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Subject = TestRow::Subject;
using State = TestRow::State;

namespace {

/// A machine whose clock is wrong.
class SkewedClock : public Clock
{
public:
    explicit SkewedClock(std::chrono::seconds ahead) : m_ahead(ahead) {}
    Instant now() const override { return m_true.now() + m_ahead; }

private:
    SystemClock m_true;
    std::chrono::seconds m_ahead;
};

} // namespace

/// Test connection against a real server with TLS and without, and a provider that has rights to give.
class TestConnectionTest : public QObject
{
    Q_OBJECT

    TlsServer m_server;
    std::unique_ptr<TestDatabase> m_database;
    StripeSandbox m_sandbox;

    ConnectionProfile profile() const
    {
        ConnectionProfile profile = ConnectionProfile::fresh(u"Shop"_s);
        profile.server = {{}, TlsServer::host(), 5432, m_database->address().database, u"test_sam"_s, u"verify-full"_s, m_server.root()};
        profile.providerUrl = m_sandbox.baseUrl();
        return profile;
    }

    struct Outcome {
        QList<TestRow> rows;
        const TestRow &of(Subject subject) const
        {
            for (const TestRow &row : rows) {
                if (row.subject == subject)
                    return row;
            }
            static const TestRow none;
            return none;
        }
        State state(Subject subject) const { return of(subject).state; }
        QString text() const
        {
            QStringList lines;
            for (const TestRow &row : rows)
                lines << u"%1 %2: %3 | %4"_s.arg(int(row.state)).arg(titleOf(row.subject), row.what, row.remedy);
            return lines.join(u'\n');
        }
    };

    Outcome tried(const ConnectionProfile &of, const QString &password = u"secret"_s, const QString &key = u"sk_demo_halfday"_s,
                  std::shared_ptr<const Clock> machine = std::make_shared<SystemClock>())
    {
        ConnectionTest test(machine);
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(of, password, key);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 30000))
            qWarning("does not end");
        return {test.rows()};
    }
    Outcome triedDatabase(const ConnectionProfile &of, const QString &password = u"secret"_s) { return tried(of, password, {}); }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.setUp(), qPrintable(m_server.cluster().problem()));
        m_database = std::make_unique<TestDatabase>(m_server.cluster());
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
        QVERIFY(m_server.cluster().run(u"create role test_sam login password 'secret' in role halfday_operator; "
                                        "create role test_nobody login password 'secret'"_s));
        QVERIFY(m_sandbox.start());
    }

    void allIsWell()
    {
        const Outcome outcome = tried(profile());
        for (const TestRow &row : outcome.rows)
            QVERIFY2(row.state == State::Fine, qPrintable(outcome.text()));
        QCOMPARE(outcome.rows.size(), 12);
        QVERIFY2(outcome.of(Subject::Tls).what.contains(u"verify-full"_s), qPrintable(outcome.text()));
        QVERIFY(outcome.of(Subject::Login).what.contains(u"test_sam"_s));
        QVERIFY(outcome.of(Subject::Sessions).what.contains(u"Mon 09:00, Thu 14:00"_s));
        QCOMPARE(m_sandbox.requests().last().route, u"GET /v1/events"_s);
        for (const SandboxRequest &request : m_sandbox.requests())
            QVERIFY(request.route != "POST /v1/refunds"_L1 || request.chargeId.isEmpty()); // no payment was named
    }

    void tls_data()
    {
        QTest::addColumn<std::function<void(ConnectionProfile &)>>("change");
        QTest::addColumn<bool>("serverHasTls");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("signedIn");
        using Change = std::function<void(ConnectionProfile &)>;
        QTest::newRow("wrong certificate") << Change([this](ConnectionProfile &p) { p.server.sslRootCertificate = m_server.otherRoot(); })
                                           << true << int(State::Problem) << u"not signed by one that is trusted"_s << false;
        QTest::newRow("the system's certificates") << Change([](ConnectionProfile &p) { p.server.sslRootCertificate.clear(); })
                                                   << true << int(State::Problem) << u"not signed by one that is trusted"_s << false;
        QTest::newRow("wrong name") << Change([](ConnectionProfile &p) { p.server.host = TlsServer::otherHost(); })
                                    << true << int(State::Problem) << u"for another name"_s << false;
        QTest::newRow("wrong name, not looked at") << Change([](ConnectionProfile &p) {
            p.server.host = TlsServer::otherHost();
            p.server.sslMode = u"verify-ca"_s;
        }) << true << int(State::Fine) << u"TLS"_s << true;
        QTest::newRow("no such root") << Change([](ConnectionProfile &p) { p.server.sslRootCertificate = u"/nowhere.crt"_s; })
                                      << true << int(State::Problem) << u"missing or cannot be read"_s << false;
        QTest::newRow("server without TLS") << Change([](ConnectionProfile &) {})
                                            << false << int(State::Problem) << u"has no TLS"_s << false;
        QTest::newRow("never falls back") << Change([](ConnectionProfile &p) { p.server.sslMode = u"prefer"_s; })
                                          << false << int(State::Problem) << u"has no TLS"_s << false;
        QTest::newRow("without, as was chosen") << Change([](ConnectionProfile &p) { p.server.sslMode = u"disable"_s; })
                                                << false << int(State::Fine) << u"No network is crossed"_s << true;
    }

    void tls()
    {
        QFETCH(std::function<void(ConnectionProfile &)>, change);
        QFETCH(bool, serverHasTls);
        QFETCH(int, state);
        QFETCH(QString, what);
        QFETCH(bool, signedIn);
        QVERIFY(m_server.setTls(serverHasTls));
        ConnectionProfile changed = profile();
        change(changed);
        Outcome outcome;
        // The server takes a new configuration in its own time.
        QTRY_VERIFY2_WITH_TIMEOUT((outcome = triedDatabase(changed)).of(Subject::Tls).what.contains(what), qPrintable(outcome.text()), 20000);
        QCOMPARE(int(outcome.state(Subject::Tls)), state);
        QCOMPARE(outcome.state(Subject::Login), signedIn ? State::Fine : State::Skipped);
        if (!signedIn) {
            QVERIFY(!outcome.of(Subject::Tls).remedy.isEmpty());
            // The console says the same in its status line.
            Connection connection(openedTo(changed));
            const auto opened = connection.open();
            QVERIFY(!opened);
            QVERIFY2(opened.error().message.contains(what), qPrintable(opened.error().message));
            QVERIFY(!opened.error().message.contains(u"keeps trying"_s));
        }
        QVERIFY(m_server.setTls(true));
        QTRY_VERIFY_WITH_TIMEOUT(triedDatabase(profile()).state(Subject::Login) == State::Fine, 20000);
    }

    static ConnectionSettings openedTo(const ConnectionProfile &profile)
    {
        ConnectionSettings settings = profile.server.settings();
        settings.password = u"secret"_s;
        return settings;
    }

    void theServerDemandsTls()
    {
        QVERIFY(m_server.wantPasswords(u"hostssl"_s));
        ConnectionProfile plain = profile();
        plain.server.sslMode = u"disable"_s;
        QTRY_COMPARE_WITH_TIMEOUT(triedDatabase(plain).state(Subject::Tls), State::Problem, 20000);
        QVERIFY(triedDatabase(plain).of(Subject::Tls).what.contains(u"only over TLS"_s));
        QVERIFY(m_server.wantPasswords(u"host"_s));
        QTRY_COMPARE_WITH_TIMEOUT(triedDatabase(plain).state(Subject::Login), State::Fine, 20000);
    }

    void network()
    {
        ConnectionProfile gone = profile();
        gone.server.port = 1;
        Outcome outcome = triedDatabase(gone);
        QCOMPARE(outcome.state(Subject::Network), State::Problem);
        QVERIFY2(outcome.of(Subject::Network).what.contains(u"Nothing answers there"_s), qPrintable(outcome.text()));
        for (const Subject subject : {Subject::Tls, Subject::Login, Subject::Clock, Subject::Role, Subject::Schema})
            QCOMPARE(outcome.state(subject), State::Skipped);
        gone = profile();
        gone.server.host = u"no-such-host.invalid"_s;
        outcome = triedDatabase(gone);
        QVERIFY2(outcome.of(Subject::Network).what.contains(u"No server of that name"_s), qPrintable(outcome.text()));
        gone.server.host = u"/nowhere"_s;
        QCOMPARE(triedDatabase(gone).state(Subject::Network), State::Problem);
        gone.server = {.service = u"nowhere"_s};
        outcome = triedDatabase(gone);
        QVERIFY2(outcome.of(Subject::Login).what.contains(u"No such service"_s), qPrintable(outcome.text()));
    }

    void login()
    {
        Outcome outcome = triedDatabase(profile(), u"wrong"_s);
        QCOMPARE(outcome.state(Subject::Tls), State::Fine);
        QVERIFY2(outcome.of(Subject::Login).what.contains(u"refused this login"_s), qPrintable(outcome.text()));
        QVERIFY2(!outcome.text().contains(u"wrong\""_s), qPrintable(outcome.text()));
        outcome = triedDatabase(profile(), {});
        QVERIFY2(outcome.of(Subject::Login).what.contains(u"wants a password"_s), qPrintable(outcome.text()));
        ConnectionProfile other = profile();
        other.server.database = u"nowhere"_s;
        QVERIFY(triedDatabase(other).of(Subject::Login).what.contains(u"no database of that name"_s));
        other = profile();
        other.server.user = u"test_nobody"_s;
        outcome = triedDatabase(other);
        QCOMPARE(outcome.state(Subject::Login), State::Fine);
        QVERIFY2(outcome.state(Subject::Role) == State::Problem && !outcome.of(Subject::Role).remedy.isEmpty(), qPrintable(outcome.text()));
    }

    void aDatabaseThatWasNotSetUp()
    {
        QVERIFY(m_server.cluster().run(u"create database \"bare shop\" owner test_nobody"_s));
        ConnectionProfile bare = profile();
        bare.server.database = u"bare shop"_s;
        const Outcome outcome = triedDatabase(bare);
        QCOMPARE(outcome.state(Subject::Schema), State::Problem);
        QVERIFY2(outcome.of(Subject::Schema).remedy.contains(u"halfdayctl migrate --host %1 --port 5432 --dbname 'bare shop' --sslmode verify-full"_s
                                                                  .arg(TlsServer::host())), qPrintable(outcome.text()));
        QVERIFY(outcome.of(Subject::Schema).remedy.endsWith(u"--user test_nobody"_s));
        QCOMPARE(outcome.state(Subject::Sessions), State::Skipped);
        QVERIFY(m_server.cluster().run(u"drop database \"bare shop\""_s));
    }

    void aDatabaseThatLacksSomething()
    {
        TestDatabase old(m_server.cluster());
        QVERIFY(old.run(u"delete from halfday.migrations where number >= 12; drop view halfday.reviews cascade"_s));
        ConnectionProfile of = profile();
        of.server.database = old.address().database;
        const Outcome outcome = triedDatabase(of);
        QCOMPARE(outcome.state(Subject::Schema), State::Problem);
        QVERIFY2(outcome.of(Subject::Schema).what.contains(u"more"_s) && !outcome.of(Subject::Schema).remedy.isEmpty(), qPrintable(outcome.text()));
    }

    void clocks()
    {
        Outcome outcome = tried(profile(), u"secret"_s, {}, std::make_shared<SkewedClock>(90s));
        QCOMPARE(outcome.state(Subject::Clock), State::Warning);
        QVERIFY2(outcome.of(Subject::Clock).what.contains(u"90 s behind"_s) || outcome.of(Subject::Clock).what.contains(u"89 s behind"_s),
                 qPrintable(outcome.text()));
        outcome = tried(profile(), u"secret"_s, {}, std::make_shared<SkewedClock>(-90s));
        QVERIFY2(outcome.of(Subject::Clock).what.contains(u"ahead"_s), qPrintable(outcome.text()));
    }

    void aPrimaryIsNoReplica()
    {
        ConnectionProfile with = profile();
        with.replica = ServerAddress{.host = TlsServer::host()};
        const Outcome outcome = triedDatabase(with);
        QCOMPARE(outcome.rows.size(), 13);
        QVERIFY2(outcome.of(Subject::Replica).what.contains(u"not a replica"_s), qPrintable(outcome.text()));
    }

    void keys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("what");
        QTest::newRow("none") << QString() << int(State::Warning) << u"No provider key"_s;
        QTest::newRow("publishable") << u"pk_live_1"_s << int(State::Problem) << u"publishable"_s;
        QTest::newRow("webhook") << u"whsec_1"_s << int(State::Problem) << u"webhook"_s;
        QTest::newRow("nonsense") << u"hello"_s << int(State::Problem) << u"does not look like"_s;
        QTest::newRow("live") << u"rk_live_1"_s << int(State::Fine) << u"LIVE"_s;
        QTest::newRow("test") << u" sk_test_1\n"_s << int(State::Fine) << u"TEST"_s;
    }

    void keys()
    {
        QFETCH(QString, key);
        QFETCH(int, state);
        QFETCH(QString, what);
        const Outcome outcome = tried(profile(), u"secret"_s, key);
        QCOMPARE(int(outcome.state(Subject::Key)), state);
        QVERIFY2(outcome.of(Subject::Key).what.contains(what), qPrintable(outcome.text()));
        // The sandbox knows one key alone; a key that cannot be one is not even asked about.
        QCOMPARE(outcome.state(Subject::Charges), state == int(State::Fine) ? State::Problem : State::Skipped);
        QCOMPARE(outcome.state(Subject::Events), State::Skipped);
        QVERIFY(key.isEmpty() || !outcome.text().contains(key));
    }

    /// A restricted key that may read charges and nothing else; Stripe names the key in its answer.
    void rights()
    {
        RawServer provider;
        const auto answer = [](int status, const QByteArray &body) {
            return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
        };
        const QByteArray refused = answer(403, R"({"error":{"type":"invalid_request_error","message":"The provided key 'rk_test_1' does not have the required permissions."}})");
        provider.answers = {answer(200, R"({"object":"list","data":[],"has_more":false})"), refused, refused, refused};
        ConnectionProfile of = profile();
        of.providerUrl = provider.url(u"/"_s);
        const Outcome outcome = tried(of, u"secret"_s, u"rk_test_1"_s);
        QCOMPARE(outcome.state(Subject::Charges), State::Fine);
        for (const Subject subject : {Subject::Refunds, Subject::RefundWriting, Subject::Events}) {
            QCOMPARE(outcome.state(subject), State::Problem);
            QVERIFY2(outcome.of(subject).remedy.contains(subject == Subject::Events ? u"Events: read"_s : u"Refunds: write"_s),
                     qPrintable(outcome.text()));
        }
        QVERIFY(!outcome.text().contains(u"rk_test_1"_s));
        QCOMPARE(provider.requests.size(), 4);
        QVERIFY(provider.requests[2].startsWith("POST /v1/refunds ") && provider.requests[2].endsWith("\r\n\r\nreason=requested_by_customer"));
    }

    void somethingThatIsNotStripe()
    {
        RawServer provider;
        provider.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 12\r\nConnection: close\r\n\r\n<html></html"};
        ConnectionProfile of = profile();
        of.providerUrl = provider.url(u"/"_s);
        const Outcome outcome = tried(of);
        QVERIFY2(outcome.of(Subject::Charges).what.contains(u"does not answer like Stripe"_s), qPrintable(outcome.text()));
    }

    void cancels()
    {
        RawServer silent;
        silent.holds = true;
        ConnectionProfile of = profile();
        of.server.host = silent.url().host();
        of.server.port = silent.serverPort(); // takes the line and says nothing: the login hangs
        of.providerUrl = silent.url(u"/"_s);
        ConnectionTest test(std::make_shared<SystemClock>());
        QSignalSpy finished(&test, &ConnectionTest::finished);
        test.start(of, u"secret"_s, u"sk_test_1"_s);
        QTRY_COMPARE(silent.requests.size(), 1); // the provider's; the database's is no sentence of HTTP
        QTRY_COMPARE(test.rows()[2].state, State::Running);
        QVERIFY(test.isRunning());
        test.cancel();
        QCOMPARE(finished.size(), 1);
        for (const TestRow &row : test.rows())
            QVERIFY(row.state != State::Running && row.state != State::Waiting);
        // The next one begins at once and is not disturbed by what is left of the first.
        test.start(profile(), u"secret"_s, u"sk_demo_halfday"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 30000);
        QVERIFY2(!test.hasProblem(), qPrintable(Outcome{test.rows()}.text()));
    }

    void theUserInterfaceDoesNotWait()
    {
        RawServer silent;
        silent.holds = true;
        ConnectionProfile of = profile();
        of.server.host = silent.url().host();
        of.server.port = silent.serverPort();
        QElapsedTimer watch;
        watch.start();
        {
            ConnectionTest test(std::make_shared<SystemClock>());
            test.start(of, u"secret"_s, {});
        } // gone in the middle of it
        QVERIFY(watch.elapsed() < 1000);
    }
};

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"

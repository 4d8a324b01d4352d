#include "models/connect/connectiontest.h"

#include "models/database/connection.h"
#include "models/database/connecttrouble.h"
#include "models/database/doctorchecks.h"
#include "models/database/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPromise>
#include <QTcpSocket>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace halfday {

namespace {

using Subject = TestRow::Subject;
using State = TestRow::State;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ConnectionTest)
};

constexpr int patience = 5000; ///< ms for a line to stand
constexpr int usualPort = 5432;

/// Runs on one thread of the pool, from the wire up; blocking.
class Probe
{
public:
    Probe(QPromise<TestRow> &promise, ConnectionProfile profile, QString password, std::shared_ptr<const Clock> machine)
        : m_promise(promise), m_profile(std::move(profile)), m_password(std::move(password)), m_machine(std::move(machine))
    {
    }

    void run()
    {
        const bool isThere = checkNetwork();
        if (!isThere || !signIn())
            return skip();
        Session session = m_connection->session();
        checkClock(session);
        checkWhoIsSignedIn(session);
        if (checkSchema(session))
            checkSessions(session);
        else
            tell({Subject::Sessions, State::Skipped, Texts::tr("Not asked: the schema comes first."), {}});
        checkReplica();
    }

private:
    bool cancelled() const { return m_promise.isCanceled(); }
    void tell(TestRow row)
    {
        m_told << row.subject;
        m_promise.addResult(std::move(row));
    }
    void begin(Subject subject, const QString &what) { m_promise.addResult(TestRow{subject, State::Running, what, {}}); }

    void skip()
    {
        for (const Subject subject : {Subject::Tls, Subject::Login, Subject::Clock, Subject::Role, Subject::Schema, Subject::Sessions,
                                      Subject::Replica}) {
            if (!m_told.contains(subject))
                tell({subject, State::Skipped, Texts::tr("Not reached."), {}});
        }
    }

    bool checkNetwork()
    {
        const ServerAddress &server = m_profile.server;
        if (!server.service.isEmpty()) {
            tell({Subject::Network, State::Fine, Texts::tr("The service %1 says where the server is.").arg(server.service), {}});
            return true;
        }
        const int port = server.port > 0 ? server.port : usualPort;
        if (server.host.startsWith(u'/')) {
            const QString socket = u"%1/.s.PGSQL.%2"_s.arg(server.host).arg(port);
            if (QFileInfo::exists(socket)) {
                tell({Subject::Network, State::Fine, Texts::tr("The socket %1 is there.").arg(socket), {}});
                return true;
            }
            return noNetwork(ConnectTrouble::Unreachable, socket);
        }
        begin(Subject::Network, Texts::tr("Calling %1 …").arg(server.host));
        ConnectTrouble trouble = ConnectTrouble::Unreachable;
        for (const QString &host : server.host.split(u',', Qt::SkipEmptyParts)) {
            QTcpSocket line;
            line.connectToHost(host.trimmed(), quint16(port));
            if (line.waitForConnected(patience)) {
                tell({Subject::Network, State::Fine, Texts::tr("%1 answers on port %2.").arg(host.trimmed()).arg(port), {}});
                return true;
            }
            trouble = line.error() == QAbstractSocket::HostNotFoundError ? ConnectTrouble::UnknownHost
                : line.error() == QAbstractSocket::SocketTimeoutError    ? ConnectTrouble::TimedOut
                                                                         : ConnectTrouble::Unreachable;
            if (cancelled())
                return false;
        }
        return noNetwork(trouble, u"%1:%2"_s.arg(server.host).arg(port));
    }

    bool noNetwork(ConnectTrouble trouble, const QString &where)
    {
        tell({Subject::Network, State::Problem, connectTroubleSentence(trouble) + u" ("_s + where + u')', connectTroubleRemedy(trouble)});
        return false;
    }

    bool signIn()
    {
        if (cancelled())
            return false;
        begin(Subject::Login, Texts::tr("Signing in …"));
        ConnectionSettings settings = m_profile.server.settings();
        settings.password = m_password;
        settings.statementTimeout = 15s;
        m_connection = std::make_unique<Connection>(settings);
        const Result<ServerInfo> opened = m_connection->open();
        if (!opened)
            return tellWhyNot(opened.error()), false;
        m_server = *opened;
        Session session = m_connection->session();
        tellTls(session);
        tell({Subject::Login, State::Fine, Texts::tr("Signed in as %1, PostgreSQL %2.").arg(m_server.user, m_server.version), {}});
        return true;
    }

    void tellWhyNot(const Error &error)
    {
        const ConnectTrouble trouble = connectTrouble(error.detail);
        const QString said = connectTroubleSentence(trouble);
        const QString what = said.isEmpty() ? error.detail.section(u'\n', 0, 0).simplified().left(200) : said;
        if (isTlsTrouble(trouble)) {
            tell({Subject::Tls, State::Problem, what, connectTroubleRemedy(trouble)});
            return tell({Subject::Login, State::Skipped, Texts::tr("Not sent."), {}});
        }
        const QString mode = m_profile.server.effectiveSslMode();
        if (mode.startsWith("verify"_L1) && trouble == ConnectTrouble::Login)
            tell({Subject::Tls, State::Fine, Texts::tr("Encrypted, and the server is who it says it is."), {}});
        tell({Subject::Login, State::Problem, what, connectTroubleRemedy(trouble)});
    }

    void tellTls(Session &session)
    {
        struct Line {
            bool encrypted;
            QString version;
            bool network;
        };
        const auto line = session.one<Line>(
            u"select coalesce(s.ssl, false), coalesce(s.version, ''), inet_client_addr() is not null from (select 1) one "
            "left join pg_stat_ssl s on s.pid = pg_backend_pid()"_s,
            {}, [](const Row &row) { return Line{row.boolean(0), row.text(1), row.boolean(2)}; });
        if (!line)
            return tell({Subject::Tls, State::Warning, line.error().message, {}});
        const QString mode = m_profile.server.effectiveSslMode();
        if (line->encrypted && mode == "verify-full"_L1)
            return tell({Subject::Tls, State::Fine, Texts::tr("%1, certificate and name checked (verify-full).").arg(line->version), {}});
        if (line->encrypted && !m_profile.server.isLocal())
            return tell({Subject::Tls, State::Warning, Texts::tr("%1, but “%2” does not check that this is the right server.").arg(line->version, mode),
                         Texts::tr("Set TLS to “verify-full”.")});
        if (line->encrypted)
            return tell({Subject::Tls, State::Fine, Texts::tr("%1, on this machine.").arg(line->version), {}});
        if (!line->network || m_profile.server.isLocal())
            return tell({Subject::Tls, State::Fine, Texts::tr("No network is crossed, so none is needed."), {}});
        tell({Subject::Tls, State::Warning, Texts::tr("Password and data cross the network unencrypted."),
              Texts::tr("Switch TLS on at the server, and set it to “verify-full” here.")});
    }

    void checkClock(Session &session)
    {
        const Instant before = m_machine->now();
        const auto there = session.one<Instant>(u"select (extract(epoch from clock_timestamp()) * 1000000)::bigint"_s, {},
                                                [](const Row &row) { return row.instant(0); });
        const Instant after = m_machine->now();
        if (!there)
            return tell({Subject::Clock, State::Problem, there.error().message, {}});
        const auto skew = std::chrono::round<std::chrono::seconds>(*there - (before + (after - before) / 2));
        if (std::chrono::abs(skew) <= tolerableSkew)
            return tell({Subject::Clock, State::Fine, Texts::tr("This machine and the database agree about the time."), {}});
        tell({Subject::Clock, State::Warning,
              (skew > 0s ? Texts::tr("The database's clock is %1 s ahead of this machine's.")
                         : Texts::tr("The database's clock is %1 s behind this machine's.")).arg(std::abs(skew.count())),
              Texts::tr("Halfday goes by the database's clock. Switch time synchronisation on, on both machines.")});
    }

    /// Many findings as one row: the worst counts, the first of them speaks.
    TestRow gathered(Subject subject, const QList<Finding> &findings, const QString &allFine) const
    {
        const Finding *worst = nullptr;
        int bad = 0;
        for (const Finding &finding : findings) {
            if (finding.severity == Finding::Severity::Fine)
                continue;
            ++bad;
            if (!worst || finding.severity > worst->severity)
                worst = &finding;
        }
        if (!worst)
            return {subject, State::Fine, allFine, {}};
        QString what = worst->subject + u": "_s + worst->what;
        if (bad > 1)
            what += u' ' + Texts::tr("And %n more; “halfdayctl doctor” lists all.", nullptr, bad - 1);
        return {subject, worst->severity == Finding::Severity::Problem ? State::Problem : State::Warning, what, worst->remedy};
    }

    template <class... Checks> TestRow checked(Session &session, Subject subject, const QString &allFine, Checks... checks)
    {
        QList<Finding> findings;
        for (const auto check : {checks...}) {
            const Result<QList<Finding>> found = check(session);
            if (!found)
                return {subject, State::Problem, found.error().message, {}};
            findings += *found;
        }
        return gathered(subject, findings, allFine);
    }

    void checkWhoIsSignedIn(Session &session)
    {
        const Result<bool> ready = isSetUp(session);
        if (ready && !*ready)
            return tell({Subject::Role, State::Skipped, Texts::tr("Not asked: the schema comes first."), {}});
        const Result<QList<Finding>> login = checkLogin(session);
        if (!login || std::any_of(login->begin(), login->end(), [](const Finding &f) { return f.severity != Finding::Severity::Fine; }))
            return tell(login ? gathered(Subject::Role, *login, {}) : TestRow{Subject::Role, State::Problem, login.error().message, {}});
        tell(checked(session, Subject::Role, login->isEmpty() ? Texts::tr("This login has the rights it needs.") : login->first().what, checkRights));
    }

    bool checkSchema(Session &session)
    {
        if (cancelled())
            return false;
        begin(Subject::Schema, Texts::tr("Comparing views, functions and rights …"));
        const Result<bool> ready = isSetUp(session);
        if (!ready)
            return tell({Subject::Schema, State::Problem, ready.error().message, {}}), false;
        if (!*ready) {
            const auto owner = session.one<QString>(u"select pg_get_userbyid(datdba) from pg_database where datname = current_database()"_s,
                                                    {}, [](const Row &row) { return row.text(0); });
            tell({Subject::Schema, State::Problem, Texts::tr("This database has not been set up for Halfday yet."),
                  Texts::tr("Once, with the login that owns the database (%1): %2")
                      .arg(owner.value_or(u"postgres"_s), migrateCommand(owner.value_or(u"postgres"_s)))});
            return false;
        }
        tell(checked(session, Subject::Schema, Texts::tr("Version %1, as this program needs it.").arg(shippedMigrations().last().number),
                     checkMigrations, checkRelations, checkFunctions, checkAuditLog, checkPolicies, checkIndexes));
        return true;
    }

    QString migrateCommand(const QString &owner) const
    {
        const ServerAddress &server = m_profile.server;
        QStringList words{u"halfdayctl"_s, u"migrate"_s};
        const auto add = [&words](const QString &option, QString value) {
            if (value.isEmpty())
                return;
            const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
                return c.isLetterOrNumber() || u"._-/:,@"_s.contains(c);
            });
            words << option << (plain ? value : u'\'' + value.replace(u'\'', u"'\\''"_s) + u'\'');
        };
        add(u"--service"_s, server.service);
        add(u"--host"_s, server.host);
        add(u"--port"_s, server.port > 0 ? QString::number(server.port) : QString());
        add(u"--dbname"_s, server.database);
        add(u"--sslmode"_s, server.effectiveSslMode());
        add(u"--sslrootcert"_s, server.effectiveRootCertificate());
        add(u"--user"_s, owner);
        return words.join(u' ');
    }

    void checkSessions(Session &session)
    {
        struct Plan {
            QString sessions, zone;
        };
        const auto plan = session.one<Plan>(
            u"select coalesce(max(value) filter (where name = 'sessions'), ''), coalesce(max(value) filter (where name = 'time_zone'), '') "
            "from halfday.policies"_s,
            {}, [](const Row &row) { return Plan{row.text(0), row.text(1)}; });
        if (!plan)
            return tell({Subject::Sessions, State::Warning, Texts::tr("The planned sessions cannot be read."), {}});
        tell({Subject::Sessions, State::Fine, Texts::tr("Planned for everybody here: %1 (%2). An admin changes them in the policies.")
                                                  .arg(plan->sessions, plan->zone), {}});
    }

    void checkReplica()
    {
        const std::optional<ServerAddress> address = m_profile.replicaAddress();
        if (!address || cancelled())
            return;
        begin(Subject::Replica, Texts::tr("Signing in …"));
        ConnectionSettings settings = address->settings();
        settings.password = m_password;
        settings.statementTimeout = 15s;
        Connection connection(settings);
        const Result<ServerInfo> opened = connection.open();
        if (!opened) {
            const ConnectTrouble trouble = connectTrouble(opened.error().detail);
            const QString said = connectTroubleSentence(trouble);
            return tell({Subject::Replica, State::Problem, said.isEmpty() ? opened.error().message : said, connectTroubleRemedy(trouble)});
        }
        Session session = connection.session();
        const auto follows = session.one<bool>(u"select pg_is_in_recovery()"_s, {}, [](const Row &row) { return row.boolean(0); });
        if (!follows)
            return tell({Subject::Replica, State::Problem, follows.error().message, {}});
        if (!*follows)
            return tell({Subject::Replica, State::Problem, Texts::tr("This server follows no other: it is not a replica."),
                         Texts::tr("Name the replica, or choose that there is none.")});
        tell({Subject::Replica, State::Fine, Texts::tr("It follows its primary."), {}});
    }

    QPromise<TestRow> &m_promise;
    const ConnectionProfile m_profile;
    const QString m_password;
    const std::shared_ptr<const Clock> m_machine;
    std::unique_ptr<Connection> m_connection;
    ServerInfo m_server;
    QList<Subject> m_told;
};

} // namespace

QFuture<TestRow> probeDatabase(ConnectionProfile profile, QString password, std::shared_ptr<const Clock> machine)
{
    const auto promise = std::make_shared<QPromise<TestRow>>();
    QFuture<TestRow> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, profile = std::move(profile), password = std::move(password), machine = std::move(machine)] {
        Probe(*promise, profile, password, machine).run();
        promise->finish();
    });
    return future;
}

} // namespace halfday

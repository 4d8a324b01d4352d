#include "models/connect/connectionprofile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ProfileProblems)
};

bool isPort(int port)
{
    return port >= 0 && port <= 65535;
}

bool looksLikeHost(const QString &host)
{
    if (host.startsWith(u'/') || host.startsWith(u'@'))
        return !host.contains(u'\n');
    return std::none_of(host.begin(), host.end(), [](QChar c) {
        return c.isSpace() || c == u'/' || c == u'@' || c == u';' || c == u'\'' || c == u'"' || c.isNonCharacter();
    });
}

QString hostProblem(const QString &host)
{
    if (host.contains("://"_L1))
        return Texts::tr("Only the server's name, without “%1”. Database and login have fields of their own.")
            .arg(host.section("://"_L1, 0, 0) + "://"_L1);
    return Texts::tr("A server's name has no blanks or quotes: db.example.org, 10.0.0.5, or a folder for a unix socket.");
}

bool isProviderAddress(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere);
}

void judgeServer(const ServerAddress &server, QList<ProfileProblem> &found)
{
    using enum ProfileField;
    if (!server.service.isEmpty()) {
        if (!server.host.isEmpty())
            found.append({Host, Texts::tr("The service says already where the server is. Leave the server empty, or the service.")});
        if (!looksLikeHost(server.service) || server.service.startsWith(u'/'))
            found.append({Service, Texts::tr("The name of a service is one word: the one in brackets in pg_service.conf.")});
    } else {
        if (server.host.isEmpty())
            found.append({Host, Texts::tr("Which server? Its name, or the folder of its unix socket.")});
        if (server.database.isEmpty())
            found.append({Database, Texts::tr("Which database on that server?")});
    }
    if (!server.host.isEmpty() && !looksLikeHost(server.host))
        found.append({Host, hostProblem(server.host)});
    if (!isPort(server.port))
        found.append({Port, Texts::tr("A port is a number from 1 to 65535; PostgreSQL's own is 5432.")});
    if (!server.sslMode.isEmpty() && !ServerAddress::sslModes().contains(server.sslMode))
        found.append({SslMode, Texts::tr("“%1” would go on without TLS when the server has none. Choose one of: %2.")
                                   .arg(server.sslMode, ServerAddress::sslModes().join(", "_L1))});
    if (!server.sslRootCertificate.isEmpty() && !QFileInfo(server.sslRootCertificate).isReadable())
        found.append({RootCertificate, Texts::tr("This file cannot be read: %1").arg(server.sslRootCertificate)});
}

} // namespace

QList<ProfileProblem> problemsOf(const ConnectionProfile &profile, const QStringList &others)
{
    using enum ProfileField;
    QList<ProfileProblem> found;
    const QString name = profile.name.trimmed();
    if (name.isEmpty())
        found.append({Name, Texts::tr("Give the connection a name, such as that of the shop.")});
    else if (others.contains(name, Qt::CaseInsensitive))
        found.append({Name, Texts::tr("There is a connection of that name already.")});
    judgeServer(profile.server, found);
    if (profile.replica) {
        const ServerAddress &replica = *profile.replica;
        if (replica.service.isEmpty() && replica.host.isEmpty())
            found.append({ReplicaHost, Texts::tr("Which server is the replica? Or choose that there is none.")});
        else if (!looksLikeHost(replica.host))
            found.append({ReplicaHost, hostProblem(replica.host)});
        if (!isPort(replica.port))
            found.append({ReplicaPort, Texts::tr("A port is a number from 1 to 65535; PostgreSQL's own is 5432.")});
    }
    if (!isProviderAddress(profile.providerUrl))
        found.append({ProviderUrl, Texts::tr("The provider's address begins with https:// and has no login in it.")});
    if (!profile.timeZone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(profile.timeZone.toUtf8()))
        found.append({TimeZone, Texts::tr("“%1” is no time zone. Its name looks like Europe/Berlin.").arg(profile.timeZone)});
    return found;
}

} // namespace halfday

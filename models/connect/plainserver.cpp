#include "models/connect/plainserver.h"

#include "models/connect/connectionprofile.h"

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Resolved {
    QString host;
    QString hostAddress;
    QString sslMode;
    QString sslRootCertificate;
};

/// What libpq makes of options, service file and environment together; only libpq knows where its files are. The session
/// attribute that does not exist ends it before it looks for a server.
Resolved resolved(const ConnectionSettings &given)
{
    const QByteArray service = given.service.toUtf8();
    const QByteArray host = given.host.toUtf8();
    const QByteArray mode = given.sslMode.toUtf8();
    const QByteArray root = given.sslRootCertificate.toUtf8();
    const char *const words[] = {"service", "host", "sslmode", "sslrootcert", "target_session_attrs", nullptr};
    const char *const values[] = {service.constData(), host.constData(), mode.constData(), root.constData(), "nobody", nullptr}; // empty: not said
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(PQconnectStartParams(words, values, 0), &PQfinish);
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection.get()), &PQconninfoFree);
    Resolved found;
    const std::pair<QLatin1StringView, QString *> wanted[] = {{"host"_L1, &found.host}, {"hostaddr"_L1, &found.hostAddress},
                                                              {"sslmode"_L1, &found.sslMode}, {"sslrootcert"_L1, &found.sslRootCertificate}};
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option) {
        for (const auto &[word, value] : wanted) {
            if (word == QLatin1StringView(option->keyword))
                *value = QString::fromUtf8(option->val);
        }
    }
    return found;
}

/// Both must be: behind a loopback address with another server's name there is a tunnel to that one.
QString farthest(const Resolved &server)
{
    return ServerAddress{.host = server.host}.isLocal() && !server.hostAddress.isEmpty() ? server.hostAddress : server.host;
}

} // namespace

ConnectionSettings plainServer(ConnectionSettings given)
{
    const Resolved found = resolved(given);
    const bool said = !given.sslMode.isEmpty() || !qEnvironmentVariableIsEmpty("PGSSLMODE") || found.sslMode != "prefer"_L1;
    const ServerAddress server{.host = farthest(found), .sslMode = said ? found.sslMode : QString(), .sslRootCertificate = found.sslRootCertificate};
    if (!said)
        given.sslMode = server.effectiveSslMode();
    const bool checks = (said ? found.sslMode : given.sslMode).startsWith("verify"_L1);
    if (checks && given.sslRootCertificate.isEmpty() && found.sslRootCertificate.isEmpty())
        given.sslRootCertificate = server.effectiveRootCertificate();
    return given;
}

} // namespace halfday

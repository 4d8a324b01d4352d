#include "app/common/profileoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ProfileOptions)
};

} // namespace

void addProfileOption(QCommandLineParser &parser)
{
    parser.addOption({u"profile"_s, Texts::tr("A connection that was saved in the console; other options change single parts of it."), u"name"_s});
}

bool environmentNamesServer()
{
    for (const char *name : {"PGHOST", "PGHOSTADDR", "PGPORT", "PGDATABASE", "PGUSER", "PGSERVICE"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

bool namesServer(const ConnectionSettings &given)
{
    return !given.host.isEmpty() || given.port > 0 || !given.database.isEmpty() || !given.user.isEmpty() || !given.service.isEmpty();
}

ConnectionProfile withOptions(ConnectionProfile profile, const ConnectionSettings &given)
{
    ServerAddress &server = profile.server;
    const ServerAddress before = server;
    if (!given.service.isEmpty()) {
        server.service = given.service;
        server.host.clear();
        server.port = 0;
    }
    if (!given.host.isEmpty()) {
        server.service.clear();
        server.host = given.host;
    }
    if (given.port > 0)
        server.port = given.port;
    if (!given.database.isEmpty())
        server.database = given.database;
    if (!given.user.isEmpty())
        server.user = given.user;
    if (!given.sslMode.isEmpty())
        server.sslMode = given.sslMode;
    if (!given.sslRootCertificate.isEmpty())
        server.sslRootCertificate = given.sslRootCertificate;
    if (server.service != before.service || server.host != before.host || server.port != before.port || server.user != before.user)
        profile.password = SecretFrom::Nowhere;
    return profile;
}

} // namespace halfday

#include "app/common/serveroptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::ServerOptions)
};

} // namespace

void addServerOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"host"_s, Texts::tr("The database server, or the folder of its unix socket."), u"host"_s},
        {u"port"_s, Texts::tr("Its port."), u"port"_s},
        {u"dbname"_s, Texts::tr("The database."), u"name"_s},
        {u"user"_s, Texts::tr("The login. Its password comes from PGPASSWORD or ~/.pgpass."), u"login"_s},
        {u"service"_s, Texts::tr("An entry of pg_service.conf instead of all these."), u"name"_s},
        {u"sslmode"_s, Texts::tr("disable, require, verify-ca or verify-full; the last one unless told otherwise or the server is this machine's."), u"mode"_s},
        {u"sslrootcert"_s, Texts::tr("The certificate that signed the server's."), u"file"_s},
    });
}

ConnectionSettings serverOptions(const QCommandLineParser &parser)
{
    ConnectionSettings settings;
    settings.host = parser.value(u"host"_s);
    settings.port = parser.value(u"port"_s).toInt();
    settings.database = parser.value(u"dbname"_s);
    settings.user = parser.value(u"user"_s);
    settings.service = parser.value(u"service"_s);
    settings.sslMode = parser.value(u"sslmode"_s);
    settings.sslRootCertificate = parser.value(u"sslrootcert"_s);
    return settings;
}

void addReplicaOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"replica-host"_s, Texts::tr("A streaming replica of that server, to read lists from; database, login and TLS are the same."), u"host"_s},
        {u"replica-port"_s, Texts::tr("Its port, where it is another."), u"port"_s},
        {u"replica-service"_s, Texts::tr("An entry of pg_service.conf for the replica."), u"name"_s},
    });
}

ReplicaSettings replicaOptions(const QCommandLineParser &parser)
{
    return {parser.value(u"replica-service"_s), parser.value(u"replica-host"_s), parser.value(u"replica-port"_s).toInt()};
}

} // namespace halfday

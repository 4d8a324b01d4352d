#include "app/demo/serversql.h"

#include <QCoreApplication>
#include <libpq-fe.h>
#include <memory>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

struct Parameters {
    explicit Parameters(const ConnectionSettings &address)
        : host(address.host.toUtf8()), port(QByteArray::number(address.port)), user(address.user.toUtf8()),
          database(address.database.toUtf8())
    {
    }

    QByteArray host, port, user, database;
    const char *names[6] = {"host", "port", "user", "dbname", "connect_timeout", nullptr};
    const char *values[6] = {host.constData(), port.constData(), user.constData(), database.constData(), "10", nullptr};
};

constexpr auto duplicateDatabase = "42P04"_L1;
constexpr auto maintenanceDatabase = "postgres"_L1;

} // namespace

bool serverAnswers(const ConnectionSettings &address)
{
    const Parameters parameters(address);
    return PQpingParams(parameters.names, parameters.values, 0) == PQPING_OK;
}

Result<void> runOnce(const ConnectionSettings &address, const QString &sql)
{
    // Not through Session, which makes every string of statements a transaction.
    const Parameters parameters(address);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdbParams(parameters.names, parameters.values, 0), &PQfinish);
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        return fail({Error::Kind::Connection,
                     QCoreApplication::translate("ServerSql", "The private database server does not answer."),
                     {},
                     QString::fromUtf8(PQerrorMessage(connection.get())),
                     true});
    }
    PQsetNoticeProcessor(connection.get(), [](void *, const char *) {}, nullptr);
    const std::unique_ptr<PGresult, decltype(&PQclear)> answer(
        PQexec(connection.get(), sql.toUtf8().constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return {};
    return fail({Error::Kind::Internal,
                 QCoreApplication::translate("ServerSql", "The private database server refused a command."),
                 QString::fromLatin1(PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE)),
                 QString::fromUtf8(PQresultErrorMessage(answer.get()))});
}

Result<void> ensureDatabase(const ConnectionSettings &address)
{
    if (runOnce(address, u"select"_s))
        return {};
    ConnectionSettings maintenance = address;
    maintenance.database = maintenanceDatabase;
    Result<void> made = runOnce(maintenance, u"create database \"%1\""_s.arg(address.database));
    if (!made && made.error().code == duplicateDatabase)
        return {};
    return made;
}

} // namespace halfday

#include "app/demo/serversql.h"

#include <QCoreApplication>
#include <libpq-fe.h>
#include <memory>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto duplicateDatabase = "42P04"_L1;

struct Parameters {
    Parameters(const ServerAddress &address, const QString &databaseName)
        : host(address.host.toUtf8()), port(QByteArray::number(address.port)), user(address.user.toUtf8()),
          database(databaseName.toUtf8())
    {
    }

    QByteArray host, port, user, database;
    const char *names[6] = {"host", "port", "user", "dbname", "connect_timeout", nullptr};
    const char *values[6] = {host.constData(), port.constData(), user.constData(), database.constData(), "10", nullptr};
};

} // namespace

bool serverAnswers(const ServerAddress &address)
{
    const Parameters parameters(address, u"postgres"_s);
    return PQpingParams(parameters.names, parameters.values, 0) == PQPING_OK;
}

Result<void> runAsOwner(const ServerAddress &address, const QString &database, const QString &sql)
{
    const Parameters parameters(address, database);
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

Result<void> ensureDatabase(const ServerAddress &address)
{
    if (runAsOwner(address, address.database, u"select"_s))
        return {};
    Result<void> made = runAsOwner(address, u"postgres"_s, u"create database \"%1\""_s.arg(address.database));
    if (!made && made.error().code == duplicateDatabase)
        return {};
    return made;
}

} // namespace halfday

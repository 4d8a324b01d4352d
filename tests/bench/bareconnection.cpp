#include "tests/bench/bareconnection.h"

namespace halfday::bench {

BareConnection::BareConnection(const ConnectionSettings &address)
    : m_connection(PQsetdbLogin(address.host.toUtf8().constData(), QByteArray::number(address.port).constData(), nullptr,
                                nullptr, address.database.toUtf8().constData(), address.user.toUtf8().constData(),
                                address.password.toUtf8().constData()),
                   &PQfinish)
{
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        qFatal("%s", PQerrorMessage(m_connection.get()));
}

void BareConnection::run(const QByteArray &sql)
{
    fetch(sql);
}

std::unique_ptr<PGresult, decltype(&PQclear)> BareConnection::fetch(const QByteArray &sql)
{
    std::unique_ptr<PGresult, decltype(&PQclear)> result(PQexec(m_connection.get(), sql.constData()), &PQclear);
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        qFatal("%s", PQerrorMessage(m_connection.get()));
    return result;
}

void BareConnection::each(const QByteArray &sql, const std::function<void(const PGresult *)> &take)
{
    if (!PQsendQuery(m_connection.get(), sql.constData()) || !PQsetSingleRowMode(m_connection.get()))
        qFatal("%s", PQerrorMessage(m_connection.get()));
    while (PGresult *result = PQgetResult(m_connection.get())) {
        if (PQresultStatus(result) == PGRES_SINGLE_TUPLE)
            take(result);
        else if (PQresultStatus(result) != PGRES_TUPLES_OK)
            qFatal("%s", PQresultErrorMessage(result));
        PQclear(result);
    }
}

void BareConnection::copyIn(const QByteArray &sql, const std::function<QByteArray()> &next)
{
    PQclear(PQexec(m_connection.get(), sql.constData()));
    for (QByteArray rows = next(); !rows.isEmpty(); rows = next())
        PQputCopyData(m_connection.get(), rows.constData(), int(rows.size()));
    PQputCopyEnd(m_connection.get(), nullptr);
    while (PGresult *result = PQgetResult(m_connection.get())) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK)
            qFatal("%s", PQresultErrorMessage(result));
        PQclear(result);
    }
}

} // namespace halfday::bench

// COPY goes past Qt's driver, which has no call for it, over the same connection.
#include "models/database/databaseerror.h"
#include "models/database/nativeconnection.h"
#include "models/database/session.h"

#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

Error errorOf(PGconn *native, const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const QString text = QString::fromUtf8(result ? PQresultErrorMessage(result) : PQerrorMessage(native));
    return databaseError(QSqlError(QString(), text, QSqlError::StatementError, QString::fromLatin1(state)));
}

/// Hands over what `next` gives; false when the line broke.
bool feed(PGconn *native, const std::function<QByteArray()> &next)
{
    for (QByteArray rows = next(); !rows.isEmpty(); rows = next()) {
        if (PQputCopyData(native, rows.constData(), int(rows.size())) != 1)
            return false;
    }
    return PQputCopyEnd(native, nullptr) == 1;
}

} // namespace

Result<QStringList> Session::copyIn(const QString &sql, const Parameters &parameters, const std::function<QByteArray()> &next)
{
    PGconn *native = nativeConnection(m_database);
    if (!native || !m_database.isOpen())
        return fail(noted(databaseError(m_database.lastError())));
    if (PQsendQuery(native, (m_preamble + bind(sql, parameters, *m_database.driver())).toUtf8().constData()) != 1)
        return fail(noted(errorOf(native, nullptr)));

    // One string, one transaction: an error anywhere in it undoes the rows too, and so does a kill.
    std::optional<Error> failed;
    QStringList row;
    while (true) {
        const Answer answer(PQgetResult(native), PQclear);
        if (!answer)
            break;
        switch (PQresultStatus(answer.get())) {
        case PGRES_COPY_IN:
            if (!feed(native, next) && !failed)
                failed = errorOf(native, nullptr);
            break;
        case PGRES_TUPLES_OK:
            row.clear();
            for (int column = 0; PQntuples(answer.get()) > 0 && column < PQnfields(answer.get()); ++column)
                row.append(QString::fromUtf8(PQgetvalue(answer.get(), 0, column)));
            break;
        case PGRES_FATAL_ERROR:
            if (!failed)
                failed = errorOf(native, answer.get());
            break;
        default:
            break;
        }
        if (PQstatus(native) == CONNECTION_BAD)
            break;
    }
    if (PQstatus(native) == CONNECTION_BAD)
        return fail(noted(failed && failed->kind == Error::Kind::Connection ? *failed : errorOf(native, nullptr)));
    if (failed)
        return fail(noted(*failed));
    if (row.isEmpty())
        return fail(nothingFound());
    return row;
}

} // namespace halfday

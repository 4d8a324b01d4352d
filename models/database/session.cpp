#include "models/database/session.h"

#include "models/database/databaseerror.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>

using namespace Qt::StringLiterals;

namespace halfday {

Session::Session(QSqlDatabase database, std::chrono::milliseconds statementTimeout)
    : m_database(std::move(database))
    // Travels with every statement, because behind a pooler in transaction mode a setting of the
    // session would end up on somebody else's server connection.
    , m_preamble(u"set local statement_timeout = %1; set local time zone 'UTC'; "
                  "set local client_min_messages = error; "_s.arg(statementTimeout.count()))
{
}

Result<void> Session::each(const QString &sql, const Parameters &parameters,
                           const std::function<void(const Row &)> &take)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(m_preamble + bind(sql, parameters, *m_database.driver())))
        return fail(error(query));
    const Row row(query);
    // The results of the preamble and of all statements but the last have no rows, or rows nobody asked for.
    do {
        if (!query.isSelect())
            continue;
        while (query.next())
            take(row);
        if (query.lastError().isValid())
            return fail(error(query));
    } while (query.nextResult());
    if (query.lastError().isValid())
        return fail(error(query));
    return {};
}

Result<void> Session::execute(const QString &sql, const Parameters &parameters)
{
    return each(sql, parameters, [](const Row &) {});
}

Error Session::nothingFound()
{
    return {Error::Kind::NotFound, QCoreApplication::translate("Session", "It is not there any more.")};
}

Error Session::error(const QSqlQuery &query)
{
    return noted(databaseError(query.lastError()));
}

Error Session::noted(Error found)
{
    m_lost = m_lost || (found.kind == Error::Kind::Connection) || !m_database.isOpen();
    return found;
}

} // namespace halfday

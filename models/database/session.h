#pragma once

#include "models/core/result.h"
#include "models/database/parameter.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace halfday {

/// The row a query stands on, read by column index (reading by name costs Qt a round trip).
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) {}

    bool isNull(int column) const { return m_query.isNull(column); }
    bool boolean(int column) const { return m_query.value(column).toBool(); }
    int number(int column) const { return m_query.value(column).toInt(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    double real(int column) const { return m_query.value(column).toDouble(); }
    QString text(int column) const { return m_query.value(column).toString(); }
    QUuid uuid(int column) const { return QUuid::fromString(m_query.value(column).toString()); }
    /// From bigint microseconds: `halfday.us(created_at)`.
    Instant instant(int column) const { return instantFromMicros(integer(column)); }
    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    const QSqlQuery &m_query;
};

/// One statement after the other on one connection; each is one round trip and one transaction. A string
/// of several statements is one transaction too, and answers with its last statement's rows.
/// Used on the connection's own thread.
class Session
{
public:
    Session(QSqlDatabase database, std::chrono::milliseconds statementTimeout);

    /// Hands every row to `take`. Rows are streamed: a million of them never stand in memory at once.
    Result<void> each(const QString &sql, const Parameters &parameters, const std::function<void(const Row &)> &take);

    template <class T>
    Result<QList<T>> list(const QString &sql, const Parameters &parameters, T (*make)(const Row &))
    {
        QList<T> rows;
        const auto done = each(sql, parameters, [&](const Row &row) { rows.append(make(row)); });
        if (!done)
            return fail(done.error());
        return rows;
    }

    /// The first row; none is an Error of kind NotFound.
    template <class T> Result<T> one(const QString &sql, const Parameters &parameters, T (*make)(const Row &))
    {
        std::optional<T> found;
        const auto done = each(sql, parameters, [&](const Row &row) {
            if (!found)
                found = make(row);
        });
        if (!done)
            return fail(done.error());
        if (!found)
            return fail(nothingFound());
        return *std::move(found);
    }

    Result<void> execute(const QString &sql, const Parameters &parameters = {});

    /// `sql` is one transaction that begins with "copy … from stdin;" and ends with a statement that answers one row. Asks
    /// `next` for the rows, in COPY's text format and as many at a time as it likes, until it gives nothing. The answer's columns.
    Result<QStringList> copyIn(const QString &sql, const Parameters &parameters, const std::function<QByteArray()> &next);

    /// The connection broke under the last statement.
    bool isLost() const { return m_lost; }

private:
    static Error nothingFound();
    Error error(const QSqlQuery &query);
    Error noted(Error found);

    QSqlDatabase m_database;
    QString m_preamble;
    bool m_lost = false;
};

} // namespace halfday

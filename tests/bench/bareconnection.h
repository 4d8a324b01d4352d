#pragma once

#include "models/database/connectionsettings.h"

#include <QByteArray>
#include <functional>
#include <libpq-fe.h>
#include <memory>

namespace halfday::bench {

/// libpq and nothing else: the bare work that everything is measured against. Ends the program on an error.
class BareConnection
{
public:
    explicit BareConnection(const ConnectionSettings &address);

    /// One string, one round trip; the last statement's rows.
    void run(const QByteArray &sql);
    /// The whole result in memory, as PQexec gives it.
    std::unique_ptr<PGresult, decltype(&PQclear)> fetch(const QByteArray &sql);
    /// Row by row (single-row mode); `take` gets a result of one row.
    void each(const QByteArray &sql, const std::function<void(const PGresult *)> &take);

    /// COPY … FROM STDIN: asks `next` for rows until it gives none.
    void copyIn(const QByteArray &sql, const std::function<QByteArray()> &next);

private:
    std::unique_ptr<PGconn, decltype(&PQfinish)> m_connection;
};

} // namespace halfday::bench

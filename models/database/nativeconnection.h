#pragma once

class QSqlDatabase;
struct pg_conn;

namespace halfday {

/// libpq's own connection behind Qt's, for what Qt's driver has no call for. Null when it is not open.
pg_conn *nativeConnection(const QSqlDatabase &database);

} // namespace halfday

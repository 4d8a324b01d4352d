#pragma once

#include "models/core/result.h"

#include <QList>

namespace halfday {

class Session;

/// One numbered file of the schema.
struct Migration {
    int number = 0;
    QString name; ///< "003_console_tables.sql"
    QString sql;
    QString checksum; ///< SHA-256 of the file, hex
};

/// All migrations this program carries, in order.
QList<Migration> shippedMigrations();

/// What an existing product leaves out: it has these tables itself and writes its own contract views.
enum class ProductTables { Create, AlreadyThere };

/// Brings the database up to this program's schema, each migration in one transaction, recorded with its
/// checksum; returns the ones applied now. Safe to run twice and from two places at once. Errors of kind
/// Schema: a recorded migration differs from ours, or the database is newer than this program.
Result<QList<Migration>> migrate(Session &session, ProductTables productTables = ProductTables::Create);

} // namespace halfday

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

/// What an existing product leaves out: it has these tables itself, and writes its own contract views and counters.
enum class ProductTables { Create, AlreadyThere };

/// Names the product's own tables ("001_product_tables.sql") or stands for what is written over them: where a product was
/// adopted, it may be missing.
bool isLeftToTheProduct(const Migration &migration);

/// Brings the database up to this program's schema, each migration in one transaction, recorded with its
/// checksum; returns the ones applied now. Safe to run twice and from two places at once. A database that was adopted
/// once (it has no record of 001) stays so, whatever is asked for. Errors of kind Schema: a recorded migration differs
/// from ours, the database is newer than this program, or some contract views are there and others are not.
Result<QList<Migration>> migrate(Session &session, ProductTables productTables = ProductTables::Create);

} // namespace halfday

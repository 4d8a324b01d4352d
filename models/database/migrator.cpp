#include "models/database/migrator.h"

#include "models/database/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

/// "001_product_tables.sql": names the product's own tables, so a product that has others leaves it out.
bool isOfTheProduct(const Migration &migration)
{
    return migration.name.mid(4).startsWith("product_"_L1);
}

struct Recorded {
    int number;
    QString checksum;
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Migrator)
};

/// The SQL that applies one migration. A multi-statement string is one transaction; its record comes first, so
/// that a second migrator waits here and then trips over the primary key instead of half-doing it again.
QString application(const Migration &migration)
{
    return u"select pg_advisory_xact_lock(hashtext('halfday.migrations'));\n"
           "insert into halfday.migrations (number, name, checksum) values (%1, '%2', '%3');\n"_s
               .arg(migration.number)
               .arg(migration.name, migration.checksum)
        + migration.sql;
}

} // namespace

QList<Migration> shippedMigrations()
{
    QList<Migration> migrations;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray sql = file.readAll();
        migrations.append({QStringView(name).left(3).toInt(), name, QString::fromUtf8(sql),
                           QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex())});
    }
    return migrations;
}

Result<QList<Migration>> migrate(Session &session, ProductTables productTables)
{
    const auto prepared = session.execute(
        u"create schema if not exists halfday; create table if not exists halfday.migrations ("
        "number integer primary key, name text not null, checksum text not null, "
        "applied_by text not null default session_user, applied_at timestamptz not null default now())"_s);
    // Two migrators creating the same schema at the same moment: one gets a unique violation, and the schema is there.
    if (!prepared && prepared.error().code != "23505"_L1)
        return fail(prepared.error());
    const auto recorded = session.list<Recorded>(
        u"select number, checksum from halfday.migrations order by number"_s, {},
        [](const Row &row) { return Recorded{row.number(0), row.text(1)}; });
    if (!recorded)
        return fail(recorded.error());

    QHash<int, QString> checksums;
    for (const Recorded &record : *recorded)
        checksums.insert(record.number, record.checksum);
    const QList<Migration> shipped = shippedMigrations();
    if (!recorded->isEmpty() && recorded->last().number > shipped.last().number)
        return fail({Error::Kind::Schema, Texts::tr("This database was set up by a newer Halfday. Update this program.")});

    QList<Migration> applied;
    for (const Migration &migration : shipped) {
        if (checksums.contains(migration.number)) {
            if (checksums.value(migration.number) != migration.checksum)
                return fail({Error::Kind::Schema,
                             Texts::tr("Migration %1 was applied to this database in another form than this program carries. "
                                       "Nothing was changed; ask whoever maintains the schema.").arg(migration.name)});
            continue;
        }
        if (productTables == ProductTables::AlreadyThere && isOfTheProduct(migration))
            continue;
        const auto done = session.execute(application(migration));
        if (!done && done.error().code == "23505"_L1)
            continue; // another migrator was faster
        if (!done)
            return fail(done.error());
        applied.append(migration);
    }
    return applied;
}

} // namespace halfday

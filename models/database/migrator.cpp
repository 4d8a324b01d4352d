#include "models/database/migrator.h"

#include "models/database/contract.h"
#include "models/database/session.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

constexpr int contractViews = 2; ///< "002_contract_views.sql", over the tables of 001

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

/// The contract views that an adopted product has to write and has not. None written at all: 002 may fit, if its tables
/// have the names of 001.
Result<QStringList> unwrittenViews(Session &session)
{
    QStringList wanted;
    for (const ContractRelation &relation : contractRelations()) {
        if (relation.ofTheProduct)
            wanted << relation.name;
    }
    return session.list<QString>(
        u"select w from unnest($1) with ordinality as v(w, n) where not exists (select from pg_class c join pg_namespace s "
        "on s.oid = c.relnamespace where s.nspname = 'halfday' and c.relname = w and c.relkind in ('v', 'm', 'r', 'p', 'f')) order by n"_s,
        {wanted}, [](const Row &row) { return row.text(0); });
}

/// Whether 002 is to be applied to an adopted database.
Result<bool> needsOurViews(Session &session)
{
    const auto unwritten = unwrittenViews(session);
    if (!unwritten)
        return fail(unwritten.error());
    const auto ofTheProduct = std::count_if(contractRelations().begin(), contractRelations().end(),
                                            [](const ContractRelation &relation) { return relation.ofTheProduct; });
    if (unwritten->isEmpty() || unwritten->size() == ofTheProduct)
        return !unwritten->isEmpty();
    QStringList names = *unwritten;
    names.replaceInStrings(QRegularExpression(u"^"_s), u"halfday."_s);
    return fail({Error::Kind::Schema, Texts::tr("These contract views are not written yet: %1. Nothing was changed; "
                                                "resources/adoption says what each must hold.").arg(names.join(u", "_s))});
}

} // namespace

bool isLeftToTheProduct(const Migration &migration)
{
    return migration.number == contractViews || migration.name.mid(4).startsWith("product_"_L1);
}

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

    const bool adopted = productTables == ProductTables::AlreadyThere || (!checksums.isEmpty() && !checksums.contains(shipped.first().number));
    bool ourViews = true;
    if (adopted && !checksums.contains(contractViews)) {
        const Result<bool> needed = needsOurViews(session);
        if (!needed)
            return fail(needed.error());
        ourViews = *needed;
    }

    QList<Migration> applied;
    for (const Migration &migration : shipped) {
        if (checksums.contains(migration.number)) {
            if (checksums.value(migration.number) != migration.checksum)
                return fail({Error::Kind::Schema,
                             Texts::tr("Migration %1 was applied to this database in another form than this program carries. "
                                       "Nothing was changed; ask whoever maintains the schema.").arg(migration.name)});
            continue;
        }
        if (adopted && isLeftToTheProduct(migration) && (migration.number != contractViews || !ourViews))
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

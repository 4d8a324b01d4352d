#include "models/database/contract.h"
#include "models/database/doctorchecks.h"
#include "models/database/session.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using enum Finding::Severity;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Doctor)
};

struct Column {
    QString relation;
    QString name;
    QString type;
    bool updatable;
    bool insertable;
};

/// What a driver hands over alike may be declared either way.
bool sameType(const QString &wanted, const QString &found)
{
    return wanted == found || (wanted == "text"_L1 && found.startsWith("character varying"_L1))
        || (wanted == "real"_L1 && found == "double precision"_L1) || (wanted == "smallint"_L1 && found == "integer"_L1);
}

QString mendView(const ContractRelation &relation)
{
    return relation.ofTheProduct
        ? Texts::tr("Mend this view over the product's table, as resources/adoption describes it.")
        : Texts::tr("Run \"halfdayctl migrate\"; if that finds nothing to do, somebody changed the console's own schema by hand.");
}

} // namespace

Result<QList<Finding>> checkRelations(Session &session)
{
    // The catalogue, not information_schema: that one hides what this login may not read.
    const auto columns = session.list<Column>(
        u"select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), "
        // A column counts as updatable for PostgreSQL only where rows can be deleted too, which nobody needs of a trigger.
        "pg_relation_is_updatable(c.oid, true) & 4 = 4 and (pg_column_is_updatable(c.oid, a.attnum, true) or by_trigger.updates), "
        "pg_relation_is_updatable(c.oid, true) & 8 = 8 and (pg_column_is_updatable(c.oid, a.attnum, true) or by_trigger.inserts) "
        "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped "
        "cross join lateral (select coalesce(bool_or(t.tgtype & 16 = 16), false) as updates, coalesce(bool_or(t.tgtype & 4 = 4), false) as inserts "
        "from pg_trigger t where t.tgrelid = c.oid and t.tgtype & 64 = 64 and t.tgenabled in ('O', 'A')) by_trigger " // instead of
        "where n.nspname = 'halfday' and c.relkind in ('r', 'p', 'v', 'm', 'f')"_s,
        {}, [](const Row &row) { return Column{row.text(0), row.text(1), row.text(2), row.boolean(3), row.boolean(4)}; });
    if (!columns)
        return fail(columns.error());
    QHash<QString, QHash<QString, Column>> there;
    for (const Column &column : *columns)
        there[column.relation].insert(column.name, column);

    QList<Finding> findings;
    for (const ContractRelation &relation : contractRelations()) {
        const QString subject = (relation.ofTheProduct ? Texts::tr("view halfday.%1") : Texts::tr("halfday.%1")).arg(relation.name);
        if (!there.contains(relation.name)) {
            findings.append({Problem, subject, Texts::tr("It is missing."), mendView(relation)});
            continue;
        }
        const QHash<QString, Column> &found = there[relation.name];
        const bool noRows = relation.inserted && std::none_of(found.begin(), found.end(), [](const Column &column) { return column.insertable; });
        if (noRows)
            findings.append({Problem, subject, Texts::tr("No row can be added through the view."),
                             Texts::tr("Write it over one table, or add an INSTEAD OF INSERT trigger to the view.")});
        for (const ContractColumn &wanted : relation.columns) {
            const auto column = found.constFind(wanted.name);
            if (column == found.cend())
                findings.append({Problem, subject, Texts::tr("The column %1 (%2) is missing.").arg(wanted.name, wanted.type), mendView(relation)});
            else if (!sameType(wanted.type, column->type))
                findings.append({Problem, subject,
                                 Texts::tr("The column %1 is %2; it must be %3.").arg(wanted.name, column->type, wanted.type), mendView(relation)});
            else if (wanted.updated && !column->updatable)
                findings.append({Problem, subject, Texts::tr("The column %1 cannot be updated through the view.").arg(wanted.name),
                                 Texts::tr("Make it a plain column of one table, or add an INSTEAD OF UPDATE trigger to the view.")});
            else if (wanted.inserted && !column->insertable && !noRows)
                findings.append({Problem, subject, Texts::tr("No row with the column %1 can be inserted through the view.").arg(wanted.name),
                                 Texts::tr("Make it a plain column of one table whose other columns have defaults, or add an INSTEAD OF INSERT trigger to the view.")});
        }
    }
    if (findings.isEmpty())
        findings.append({Fine, Texts::tr("contract"), Texts::tr("All %1 views and tables are there, with their columns and types.")
                                                   .arg(contractRelations().size())});
    return findings;
}

Result<QList<Finding>> checkFunctions(Session &session)
{
    QStringList signatures;
    for (const ContractFunction &function : contractFunctions())
        signatures << u"halfday."_s + function.signature;
    const auto missing = session.list<QString>(
        u"select s from unnest($1) with ordinality as w(s, n) where to_regprocedure(s) is null order by n"_s, {signatures},
        [](const Row &row) { return row.text(0); });
    if (!missing && missing.error().kind == Error::Kind::Permission)
        return QList<Finding>{}; // no USAGE on the schema; the check of rights says so
    if (!missing)
        return fail(missing.error());
    QList<Finding> findings;
    for (const QString &signature : *missing)
        findings.append({Problem, Texts::tr("function %1").arg(signature), Texts::tr("It is missing."),
                         Texts::tr("Run \"halfdayctl migrate\"; if that finds nothing to do, somebody changed the console's own schema by hand.")});
    return findings;
}

Result<QList<Finding>> checkAuditLog(Session &session)
{
    const auto guards = session.one<int>(
        u"select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'halfday' and c.relname = 'audit_log' and t.tgname in ('append_only', 'never_emptied') "
        "and t.tgenabled in ('O', 'A')"_s,
        {}, [](const Row &row) { return row.number(0); });
    if (!guards)
        return fail(guards.error());
    if (*guards == 2)
        return QList<Finding>{};
    return QList<Finding>{{Problem, Texts::tr("halfday.audit_log"), Texts::tr("A trigger that keeps the audit log append-only is missing or disabled."),
                           Texts::tr("As the owner: alter table halfday.audit_log enable trigger all; and find out who disabled it.")}};
}

Result<QList<Finding>> checkIndexes(Session &session)
{
    QList<Finding> findings;
    for (const ContractIndex &index : contractIndexes()) {
        // With everything else forbidden the planner still scans or sorts only if no index serves the query, however
        // small the table is; so this works for any product's tables and needs no name of an index.
        QString plan;
        const auto explained = session.each(
            u"set local enable_seqscan = off; set local enable_sort = off; set local enable_incremental_sort = off; "
            "set local enable_hashjoin = off; set local enable_mergejoin = off; "
            "set local max_parallel_workers_per_gather = 0; explain (costs off) "_s + index.query,
            {}, [&plan](const Row &row) { plan += row.text(0) + u'\n'; });
        if (!explained && (explained.error().kind == Error::Kind::Permission || explained.error().kind == Error::Kind::Schema))
            continue; // said by another check already
        if (!explained)
            return fail(explained.error());
        // Forbidden to scan the table, it may scan an index from end to end; who asks for an order and a limit may too.
        static const QRegularExpression scan(u"Index (Only )?Scan"_s);
        const bool whole = !index.query.contains("order by"_L1) && plan.count(scan) > plan.count("Index Cond:"_L1);
        if (plan.contains("Seq Scan"_L1) || plan.contains("Sort"_L1) || whole)
            findings.append({Warning, Texts::tr("index"), index.advice.section(u". "_s, 0, 0) + u'.', index.advice.section(u". "_s, 1)});
    }
    if (findings.isEmpty())
        findings.append({Fine, Texts::tr("index"), Texts::tr("The queues' indexes are there.")});
    return findings;
}

} // namespace halfday

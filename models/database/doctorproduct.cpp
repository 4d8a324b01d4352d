#include "models/database/contract.h"
#include "models/database/doctorchecks.h"
#include "models/database/session.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using enum Finding::Severity;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Doctor)
};

/// The tables that a plan reads, by the name they go by in it.
void collectTables(const QJsonObject &plan, QHash<QString, QString> &tables)
{
    if (plan.contains("Relation Name"_L1))
        tables.insert(plan.value("Alias"_L1).toString(), plan.value("Schema"_L1).toString() + u'.' + plan.value("Relation Name"_L1).toString());
    const QJsonArray below = plan.value("Plans"_L1).toArray();
    for (const QJsonValue &each : below)
        collectTables(each.toObject(), tables);
}

/// "table.column" behind each of the view's columns that is one, by the planner's own account; a cast changes nothing.
QStringList columnsBehind(const QByteArray &plan)
{
    const QJsonObject top = QJsonDocument::fromJson(plan).array().at(0).toObject().value("Plan"_L1).toObject();
    QHash<QString, QString> tables;
    collectTables(top, tables);
    static const QRegularExpression column(uR"(^\(?([^.()]+)\.([^.()]+?)\)?(::.+)?$)"_s);
    QStringList columns;
    const QJsonArray output = top.value("Output"_L1).toArray();
    for (const QJsonValue &each : output) {
        const QRegularExpressionMatch match = column.match(each.toString().remove(u'"'));
        if (match.hasMatch() && tables.contains(match.captured(1)))
            columns << tables.value(match.captured(1)) + u'.' + match.captured(2);
    }
    return columns;
}

} // namespace

/// A row is locked before it is decided on; a view with an outer join can be read and written and yet not be locked. Only
/// who may lock is told so by the planner: the owner. An operator's login is refused before.
Result<QList<Finding>> checkLocks(Session &session)
{
    QList<Finding> findings;
    for (const ContractRelation &relation : contractRelations()) {
        const bool written = std::any_of(relation.columns.begin(), relation.columns.end(), [](const ContractColumn &column) { return column.updated; });
        if (!written)
            continue;
        const auto planned = session.execute(u"explain (costs off) select from halfday.%1 where id = 1 for update"_s.arg(relation.name));
        if (planned || planned.error().kind == Error::Kind::Permission || planned.error().kind == Error::Kind::Schema)
            continue; // an operator's login; or another check has said what is wrong
        if (planned.error().code != "0A000"_L1)
            return fail(planned.error());
        findings.append({Problem, Texts::tr("view halfday.%1").arg(relation.name), Texts::tr("Its rows cannot be locked (for update)."),
                         Texts::tr("Write it over one table, or over tables that are joined inwards; what is not in them can be a subquery "
                                   "in a column.")});
    }
    return findings;
}

/// Nothing but a unique index keeps a webhook that is handled twice from becoming two payments. Of which columns, only the view
/// knows, so the planner is asked; one on the charge alone serves as well.
Result<QList<Finding>> checkOneChargeOnce(Session &session)
{
    QByteArray plan;
    const auto planned = session.each(u"explain (verbose, costs off, format json) select provider, charge_id from halfday.payments"_s, {},
                                      [&](const Row &row) { plan += row.text(0).toUtf8(); });
    if (!planned && (planned.error().kind == Error::Kind::Permission || planned.error().kind == Error::Kind::Schema))
        return QList<Finding>{}; // another check has said what is wrong
    if (!planned)
        return fail(planned.error());
    const auto unique = session.one<bool>(
        u"select exists (select from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace "
        "where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null "
        "and (select bool_and(n.nspname || '.' || c.relname || '.' || a.attname = any ($1)) from pg_attribute a "
        "where a.attrelid = c.oid and a.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1])))"_s,
        {columnsBehind(plan)}, [](const Row &row) { return row.boolean(0); });
    if (!unique)
        return fail(unique.error());
    if (*unique)
        return QList<Finding>{};
    return QList<Finding>{{Warning, Texts::tr("view halfday.payments"),
                           Texts::tr("Nothing keeps one charge from being written down twice: a webhook that is handled twice becomes two payments, "
                                     "sales are counted double, and a refund is noted on one of them only."),
                           Texts::tr("Make a unique index on the provider and the charge of payments. If that fails, reconcile first: what stands "
                                     "twice is listed as \"Twice here\".")}};
}

/// Figures by day are kept by triggers, which each product writes for its own tables.
Result<QList<Finding>> checkCounters(Session &session)
{
    struct Counter {
        QString view;
        QString function;
    };
    // The tables behind each view, through views over views; and whether a trigger on one of them calls the counting
    // function at every kind of change (4 insert, 8 delete, 16 update).
    const auto missing = session.list<Counter>(
        u"with recursive counters(view, function) as (values ('payments', 'count_payment'), ('events', 'count_event'), "
        "('triage_logs', 'count_triage'), ('placements', 'count_placement'), ('placement_queue', 'count_promotion')), "
        "behind(view, function, oid) as ("
        "select k.view, k.function, c.oid from counters k join pg_class c on c.relname = k.view join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'halfday' "
        "union select b.view, b.function, d.refobjid from behind b join pg_rewrite r on r.ev_class = b.oid "
        "join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass and d.refclassid = 'pg_class'::regclass "
        "where d.refobjid <> b.oid) "
        "select b.view, b.function from behind b left join pg_trigger t on t.tgrelid = b.oid and not t.tgisinternal and t.tgenabled in ('O', 'A') "
        "and exists (select from pg_proc p where p.oid = t.tgfoid and p.prosrc like '%halfday.' || b.function || '(%') "
        "group by 1, 2 having coalesce(bit_or(t.tgtype::integer), 0) & 28 <> 28 order by 1"_s,
        {}, [](const Row &row) { return Counter{row.text(0), row.text(1)}; });
    if (!missing)
        return fail(missing.error());
    QList<Finding> findings;
    for (const Counter &counter : *missing)
        findings.append({Warning, Texts::tr("view halfday.%1").arg(counter.view),
                         Texts::tr("Nothing counts what is written to its table, so figures by day stand still."),
                         Texts::tr("Give that table triggers that call halfday.%1(), as resources/adoption shows, then run "
                                   "\"halfdayctl rebuild-rollups\".").arg(counter.function)});
    return findings;
}

} // namespace halfday

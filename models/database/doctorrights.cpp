#include "models/database/contract.h"
#include "models/database/doctorchecks.h"
#include "models/database/session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using enum Finding::Severity;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Doctor)
};

struct Login {
    QString name;
    bool super, ownsSchema, viewer, operates, admin, rolesExist;
};

Result<Login> login(Session &session)
{
    const QString member = u"coalesce((select pg_has_role(session_user, oid, 'member') from pg_roles where rolname = '%1'), false)"_s;
    return session.one<Login>(
        u"select session_user::text, (select rolsuper from pg_roles where rolname = session_user), "
        "exists (select from pg_namespace where nspname = 'halfday' and pg_has_role(session_user, nspowner, 'member')), "_s
            + member.arg("halfday_viewer"_L1) + u", "_s + member.arg("halfday_operator"_L1) + u", "_s + member.arg("halfday_admin"_L1)
            + u", (select count(*) = 3 from pg_roles where rolname in ('halfday_viewer', 'halfday_operator', 'halfday_admin'))"_s,
        {}, [](const Row &row) {
            return Login{row.text(0), row.boolean(1), row.boolean(2), row.boolean(3), row.boolean(4), row.boolean(5), row.boolean(6)};
        });
}

/// Whose rights are looked at: a superuser may do everything, so there the operators' own role is.
QString judged(const Login &who)
{
    return who.super || who.ownsSchema ? u"halfday_operator"_s : who.name;
}

struct Right {
    QString object;
    QString right;
};

Result<QList<Right>> rights(Session &session, const QString &sql, const Parameters &parameters)
{
    return session.list<Right>(sql, parameters, [](const Row &row) { return Right{row.text(0), row.text(1)}; });
}

} // namespace

Result<QList<Finding>> checkLogin(Session &session)
{
    const Result<Login> who = login(session);
    if (!who)
        return fail(who.error());
    const QString subject = Texts::tr("login %1").arg(who->name);
    if (!who->rolesExist)
        return QList<Finding>{{Problem, subject, Texts::tr("The roles halfday_viewer, halfday_operator and halfday_admin are not all there."),
                               Texts::tr("Make them again as 004_roles_and_rules.sql does, then grant them as 007_grants.sql does.")}};
    if (who->super)
        return QList<Finding>{{Warning, subject, Texts::tr("It is a superuser, whom no rule of the database stops."),
                               Texts::tr("Use it for \"halfdayctl migrate\" alone; sign the console in with a member of halfday_operator.")}};
    if (who->ownsSchema)
        return QList<Finding>{{Warning, subject, Texts::tr("It owns the schema, so it can change every rule."),
                               Texts::tr("Use it for \"halfdayctl migrate\" alone; sign the console in with a member of halfday_operator.")}};
    if (!who->viewer)
        return QList<Finding>{{Problem, subject, Texts::tr("It is a member of none of Halfday's roles."),
                               Texts::tr("As an administrator: grant halfday_operator to \"%1\".").arg(who->name)}};
    if (who->admin)
        return QList<Finding>{{Warning, subject, Texts::tr("It is a member of halfday_admin and can change policies."),
                               Texts::tr("For the daily work use a login that is a member of halfday_operator alone.")}};
    if (!who->operates)
        return QList<Finding>{{Warning, subject, Texts::tr("It may look but not act: it is a member of halfday_viewer alone."),
                               Texts::tr("If it is to act, as an administrator: grant halfday_operator to \"%1\".").arg(who->name)}};
    return QList<Finding>{{Fine, subject, Texts::tr("It is an operator.")}};
}

Result<QList<Finding>> checkRights(Session &session)
{
    const Result<Login> who = login(session);
    if (!who)
        return fail(who.error());
    if (!who->rolesExist || (!who->viewer && !who->super && !who->ownsSchema))
        return QList<Finding>{}; // said already; nothing below could be right
    const QString role = judged(*who);
    const bool operates = who->operates || who->super || who->ownsSchema;
    QList<Finding> findings;

    // What must be there.
    QStringList relations;
    for (const ContractRelation &relation : contractRelations())
        relations << relation.name;
    QStringList callable;
    QStringList forbidden;
    for (const ContractFunction &function : contractFunctions()) {
        using For = ContractFunction::For;
        const bool granted = function.whom == For::Viewer || (function.whom == For::Operator && operates)
            || (function.whom == For::Admin && who->admin && role == who->name);
        (granted ? callable : forbidden) << u"halfday."_s + function.signature;
    }
    const auto lacking = rights(session,
        u"select 'schema halfday', 'USAGE' where not has_schema_privilege($1, 'halfday', 'USAGE') "
        "union all select 'halfday.' || c.relname, 'SELECT' from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where n.nspname = 'halfday' and c.relname = any ($2) and not has_table_privilege($1, c.oid, 'SELECT') "
        "union all select f, 'EXECUTE' from (select unnest($3) as f) w "
        "where has_schema_privilege('halfday', 'USAGE') and to_regprocedure(f) is not null "
        "and not has_function_privilege($1, to_regprocedure(f)::oid, 'EXECUTE')"_s,
        {role, relations, callable});
    if (!lacking)
        return fail(lacking.error());
    for (const Right &right : *lacking)
        findings.append({Problem, right.object, Texts::tr("%1 lacks the right to %2 it.").arg(role, right.right),
                         Texts::tr("As the owner, grant what 007_grants.sql grants.")});

    // What must not: writing anywhere but through the functions, on our tables and those behind the contract views.
    const auto excess = rights(session,
        u"with walls as (select c.oid, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace "
        "where c.relkind in ('r', 'p', 'v', 'm', 'f') and (n.nspname = 'halfday' or c.oid in ("
        "select d.refobjid from pg_depend d join pg_rewrite r on r.oid = d.objid and d.classid = 'pg_rewrite'::regclass "
        "join pg_class v on v.oid = r.ev_class join pg_namespace vn on vn.oid = v.relnamespace "
        "where vn.nspname = 'halfday' and d.refclassid = 'pg_class'::regclass))) "
        "select name, p from walls, unnest(array['DELETE', 'TRUNCATE', 'TRIGGER']) p where has_table_privilege($1, oid, p) "
        "union all select name, p from walls, unnest(array['INSERT', 'UPDATE']) p where has_any_column_privilege($1, oid, p) "
        // A provider's list comes in by COPY; a trigger lets only its run's holder in.
        "and not (p = 'INSERT' and name in ('halfday.listed_charges', 'halfday.listed_refunds')) "
        "union all select f, 'EXECUTE' from (select unnest($2) as f) w where has_schema_privilege('halfday', 'USAGE') "
        "and to_regprocedure(f) is not null and has_function_privilege($1, to_regprocedure(f)::oid, 'EXECUTE') "
        "union all select 'schema ' || s, 'CREATE' from unnest(array['halfday', 'public']) s where has_schema_privilege($1, s, 'CREATE') "
        "order by 1, 2"_s,
        {role, forbidden});
    if (!excess)
        return fail(excess.error());
    for (const Right &right : *excess)
        findings.append({Problem, right.object, Texts::tr("%1 has the right to %2, which goes around the rules.").arg(role, right.right),
                         Texts::tr("As the owner: revoke %1 on %2 from whom it was granted to (\\dp in psql tells).").arg(right.right, right.object)});
    if (findings.isEmpty())
        findings.append({Fine, Texts::tr("rights"), Texts::tr("%1 can do what it must and nothing else.").arg(role)});
    return findings;
}

} // namespace halfday

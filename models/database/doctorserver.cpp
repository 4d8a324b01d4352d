#include "models/database/connection.h"
#include "models/database/contract.h"
#include "models/database/doctorchecks.h"
#include "models/database/migrator.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace halfday {

namespace {

using enum Finding::Severity;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(halfday::Doctor)
};

struct Server {
    Instant now;
    int version;
    bool readOnly;
    bool plainOverNetwork;
};

Finding clockFinding(microseconds skew)
{
    const auto seconds = std::chrono::round<std::chrono::seconds>(skew);
    if (std::chrono::abs(skew) <= tolerableSkew)
        return {Fine, Texts::tr("clock"), Texts::tr("The clocks of the database and this machine agree.")};
    return {Warning, Texts::tr("clock"),
            (seconds.count() > 0 ? Texts::tr("The database's clock is %1 s ahead of this machine's.")
                                 : Texts::tr("The database's clock is %1 s behind this machine's.")).arg(std::abs(seconds.count())),
            Texts::tr("Rules are judged by the database's clock; switch time synchronisation on, on both machines.")};
}

} // namespace

Result<QList<Finding>> checkServer(Session &session, const ServerInfo &server, const Clock &machine)
{
    const Instant before = machine.now();
    const auto seen = session.one<Server>(
        u"select (extract(epoch from clock_timestamp()) * 1000000)::bigint, current_setting('server_version_num')::integer, "
        "pg_is_in_recovery() or current_setting('transaction_read_only') = 'on', "
        "coalesce((select not ssl from pg_stat_ssl where pid = pg_backend_pid()), true) "
        "and coalesce(inet_client_addr() not in ('127.0.0.1'::inet, '::1'::inet), false)"_s,
        {}, [](const Row &row) { return Server{row.instant(0), row.number(1), row.boolean(2), row.boolean(3)}; });
    if (!seen)
        return fail(seen.error());
    const Instant after = machine.now();

    QList<Finding> findings;
    if (seen->version < oldestServer)
        findings.append({Problem, Texts::tr("server"), Texts::tr("PostgreSQL %1 is too old.").arg(server.version),
                         Texts::tr("Upgrade the server to PostgreSQL %1 or newer.").arg(oldestServer / 10000)});
    else
        findings.append({Fine, Texts::tr("server"), Texts::tr("PostgreSQL %1, signed in as %2.").arg(server.version, server.user)});
    if (seen->readOnly)
        findings.append({Problem, Texts::tr("server"), Texts::tr("This server only reads: it is a copy, or set to read-only."),
                         Texts::tr("Connect to the primary server.")});
    // The answer was written somewhere between the question and its arrival.
    findings.append(clockFinding(seen->now - (before + (after - before) / 2)));
    if (server.pooled)
        findings.append({Fine, Texts::tr("connection"),
                         Texts::tr("There is a pooler in between, so the console cannot LISTEN; it asks for changes every 10 seconds."),
                         Texts::tr("For changes at once, let the console connect to the server directly.")});
    else
        findings.append({Fine, Texts::tr("connection"), Texts::tr("Direct connection: LISTEN works, changes are heard at once.")});
    if (seen->plainOverNetwork)
        findings.append({Warning, Texts::tr("connection"), Texts::tr("The connection crosses the network unencrypted."),
                         Texts::tr("Switch TLS on at the server and connect with --sslmode verify-full.")});
    return findings;
}

Result<bool> isSetUp(Session &session)
{
    return session.one<bool>(u"select exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                              "where n.nspname = 'halfday' and c.relname = 'migrations')"_s,
                             {}, [](const Row &row) { return row.boolean(0); });
}

Result<QList<Finding>> checkMigrations(Session &session)
{
    struct Recorded {
        int number;
        QString name;
        QString checksum;
    };
    const auto recorded = session.list<Recorded>(
        u"select number, name, checksum from halfday.migrations order by number"_s, {},
        [](const Row &row) { return Recorded{row.number(0), row.text(1), row.text(2)}; });
    if (!recorded && recorded.error().kind == Error::Kind::Permission)
        return QList<Finding>{{Warning, Texts::tr("migrations"), Texts::tr("This login cannot read which migrations were applied."),
                               Texts::tr("Make it a member of halfday_viewer, halfday_operator or halfday_admin.")}};
    if (!recorded)
        return fail(recorded.error());

    QHash<int, Recorded> there;
    for (const Recorded &record : *recorded)
        there.insert(record.number, record);
    QList<Finding> findings;
    const QList<Migration> shipped = shippedMigrations();
    const bool adopted = !there.isEmpty() && !there.contains(shipped.first().number); // a product with tables of its own
    for (const Migration &migration : shipped) {
        if (!there.contains(migration.number)) {
            if (!adopted || !isLeftToTheProduct(migration))
                findings.append({Problem, Texts::tr("migrations"), Texts::tr("Migration %1 has not been applied.").arg(migration.name),
                                 Texts::tr("Run \"halfdayctl migrate\" with the login that owns the database.")});
            continue;
        }
        if (there.take(migration.number).checksum != migration.checksum)
            findings.append({Problem, Texts::tr("migrations"),
                             Texts::tr("Migration %1 was applied in another form than this program carries.").arg(migration.name),
                             Texts::tr("Use the program that applied it, or have whoever maintains the schema compare the two.")});
    }
    for (const Recorded &record : std::as_const(there))
        findings.append({Problem, Texts::tr("migrations"), Texts::tr("The database has migration %1, which this program does not know.").arg(record.name),
                         Texts::tr("Update this program: the database was set up by a newer one.")});
    if (findings.isEmpty())
        findings.append({Fine, Texts::tr("migrations"), Texts::tr("The schema is this program's.")});
    return findings;
}

Result<QList<Finding>> checkPolicies(Session &session)
{
    struct Policy {
        QString name;
        QString value;
    };
    const auto bad = session.list<Policy>(
        u"select wanted.name, coalesce(p.value, '') from unnest(array['refund_window', 'refund_window_basis', "
        "'refund_confirm_above', 'repeat_refund_count', 'repeat_refund_days', 'review_undo', 'safe_confidence', 'time_zone', "
        "'sessions', 'case_deadline', 'case_soon', 'auto_refund_methods', 'sla_auto_refund', 'operations_email', "
        "'ai_down_after', 'ai_budget', 'adoption_target', 'queue_yellow', 'refund_rate_yellow', "
        "'refund_rate_investigate', 'refund_rate_least', 'cron_late', 'cron_very_late', 'cron_start_grace', "
        "'cron_run_grace', 'webhook_failures', 'webhook_period', 'placement_grace', 'placement_lookback', "
        "'refund_unknown_after', 'database_slow', 'stale_after']) "
        "as wanted(name) left join halfday.policies p using (name) where p.name is null "
        "union all select name, value from halfday.policies where not halfday.policy_fits(kind, choices, value) order by 1"_s,
        {}, [](const Row &row) { return Policy{row.text(0), row.text(1)}; });
    if (!bad && (bad.error().kind == Error::Kind::Permission || bad.error().kind == Error::Kind::Schema))
        return QList<Finding>{}; // said by the check of relations and rights already
    if (!bad)
        return fail(bad.error());
    QList<Finding> findings;
    for (const Policy &policy : *bad) {
        findings.append({Problem, Texts::tr("policy %1").arg(policy.name),
                         policy.value.isEmpty() ? Texts::tr("The policy is missing.")
                                                : Texts::tr("\"%1\" is not a value that this policy can have.").arg(policy.value),
                         Texts::tr("Set it as an admin: select halfday.set_policy('%1', …).").arg(policy.name)});
    }
    return findings;
}

} // namespace halfday

#include "models/database/connection.h"
#include "models/database/contract.h"
#include "models/database/doctor.h"
#include "tests/support/manualclock.h"
#include "tests/support/testcluster.h"
#include "tests/support/testpooler.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

using enum Finding::Severity;

class TestDoctor : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;

    /// Every finding as one line, "problem: subject: what".
    static QStringList visit(const ConnectionSettings &settings, const Clock &machine = SystemClock())
    {
        Connection connection(settings);
        const auto server = connection.open();
        if (!server)
            return {u"no connection: "_s + server.error().detail};
        Session session = connection.session();
        const auto findings = examine(session, *server, machine);
        if (!findings)
            return {u"error: "_s + findings.error().message + findings.error().detail};
        QStringList lines;
        for (const Finding &finding : *findings) {
            if (finding.severity == Problem && finding.remedy.isEmpty())
                lines << u"no remedy: "_s + finding.what;
            lines << (finding.severity == Fine ? u"fine: "_s : finding.severity == Warning ? u"warning: "_s : u"problem: "_s)
                    + finding.subject + u": "_s + finding.what;
        }
        return lines;
    }

    QStringList asOperator() const { return visit(m_database->addressAs(u"doc_operator"_s)); }

    /// The only complaint begins with this.
    static bool complainsOf(const QStringList &lines, const QString &what)
    {
        const QStringList complaints = lines.filter(QRegularExpression(u"^(?!fine)"_s));
        const bool found = complaints.size() == 1 && complaints.first().contains(what);
        if (!found)
            qWarning().noquote() << "wanted" << what << "\n" << complaints.join(u'\n');
        return found;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role doc_operator login in role halfday_operator; create role doc_viewer login in role halfday_viewer; "
                               "create role doc_admin login in role halfday_admin; create role doc_nobody login"_s));
    }
    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
    }
    void cleanup() { m_database.reset(); }

    void aHealthyOne()
    {
        const QStringList lines = asOperator();
        QVERIFY2(lines.filter(QRegularExpression(u"^(?!fine)"_s)).isEmpty(), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.filter(u"LISTEN works"_s).size() == 1);
    }

    /// What the migrations make and the contract does not name would never be examined.
    void theContractNamesEverything()
    {
        QStringList named;
        for (const ContractRelation &relation : contractRelations()) {
            for (const ContractColumn &column : relation.columns)
                named << relation.name + u'.' + column.name;
        }
        QStringList functions;
        for (const ContractFunction &function : contractFunctions())
            functions << u"halfday."_s + function.signature;
        Connection connection(m_database->address());
        QVERIFY(connection.open());
        Session session = connection.session();
        const auto unnamed = session.list<QString>(
            u"select c.relname || '.' || a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 "
            "where c.relnamespace = 'halfday'::regnamespace and c.relkind in ('r', 'v') and c.relname <> 'migrations' "
            "and c.relname || '.' || a.attname <> all ($1) "
            "union all select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'halfday'::regnamespace "
            "and p.prorettype <> 'trigger'::regtype and p.oid not in (select to_regprocedure(f) from unnest($2) f where to_regprocedure(f) is not null)"_s,
            {named, functions}, [](const Row &row) { return row.text(0); });
        QVERIFY(unnamed);
        QVERIFY2(unnamed->isEmpty(), qPrintable(unnamed->join(u' ')));
    }

    void notSetUp()
    {
        QVERIFY(m_cluster.run(u"create database bare"_s));
        QVERIFY(complainsOf(visit(m_cluster.address(u"bare"_s)), u"has not been set up"_s));
    }

    void damage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("complaint");
        const auto add = [](const char *damage, const char *complaint) { QTest::newRow(damage) << QString::fromLatin1(damage) << QString::fromLatin1(complaint); };
        add("drop view halfday.events", "view halfday.events: It is missing");
        add("drop view halfday.feature_flags; create view halfday.feature_flags as select name, value from public.feature_flags; "
            "grant select on halfday.feature_flags to halfday_viewer", "column updated_at (timestamp with time zone) is missing");
        add("drop view halfday.councils; create view halfday.councils as select id, name, featured_slots::text from public.councils; "
            "grant select on halfday.councils to halfday_viewer", "column featured_slots is text; it must be integer");
        add("create or replace view halfday.cases as select id, payment_id, issue_type, status, assigned_to, upper(note) as note, "
            "version, sla_deadline, created_at, resolved_at from public.manual_resolution; grant select on halfday.cases to halfday_viewer",
            "The column note cannot be updated");
        add("drop function halfday.undo_reviews(uuid)", "function halfday.undo_reviews(uuid): It is missing");
        add("revoke execute on function halfday.deny_refund(bigint, integer) from halfday_operator", "lacks the right to EXECUTE");
        add("revoke select on halfday.outbox from halfday_viewer", "halfday.outbox: doc_operator lacks the right to SELECT");
        add("grant delete on public.reviews to doc_operator", "public.reviews: doc_operator has the right to DELETE");
        add("grant update (amount) on halfday.payments to halfday_viewer", "has the right to UPDATE");
        add("grant truncate on halfday.audit_log to public", "has the right to TRUNCATE");
        add("grant execute on function halfday.open_request(bigint, integer) to public", "has the right to EXECUTE");
        add("grant execute on function halfday.set_policy(text, text) to halfday_operator", "has the right to EXECUTE");
        add("grant create on schema public to public", "schema public: doc_operator has the right to CREATE");
        add("delete from halfday.migrations where number = 5", "005_review_functions.sql has not been applied");
        add("update halfday.migrations set checksum = 'x' where number = 4", "004_roles_and_rules.sql was applied in another form");
        add("insert into halfday.migrations values (77, '077_later.sql', 'x')", "077_later.sql, which this program does not know");
        add("alter table halfday.audit_log disable trigger append_only", "append-only");
        add("update halfday.policies set value = 'Mars/Base' where kind = 'zone'", "policy time_zone: \"Mars/Base\"");
        add("delete from halfday.policies where name = 'refund_window'", "policy refund_window: The policy is missing");
        add("update halfday.policies set value = 'soon' where name = 'refund_window'", "policy refund_window: \"soon\"");
        add("drop index public.reviews_pending", "The review queue is read from the whole table");
        add("drop index public.businesses_lower_idx", "Looking for a business");
        add("alter table public.payment_audit drop constraint payment_audit_provider_charge_id_key", "Nothing keeps one charge from being written down twice");
        add("alter table public.payment_audit drop constraint payment_audit_provider_charge_id_key; "
            "create unique index on public.payment_audit (provider, charge_id, amount)", "Nothing keeps one charge from being written down twice");
        add("alter table public.payment_audit drop constraint payment_audit_provider_charge_id_key; "
            "create unique index on public.payment_audit (provider, charge_id) where status <> 'failed'", "Nothing keeps one charge from being written down twice");
    }
    void damage()
    {
        QFETCH(QString, damage);
        QFETCH(QString, complaint);
        const Result<void> done = m_database->run(damage);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
        const QStringList lines = asOperator();
        QVERIFY(complainsOf(lines, complaint));
    }

    void whoAsks()
    {
        QVERIFY(complainsOf(visit(m_database->address()), u"superuser"_s));
        QVERIFY(complainsOf(visit(m_database->addressAs(u"doc_viewer"_s)), u"may look but not act"_s));
        QVERIFY(complainsOf(visit(m_database->addressAs(u"doc_admin"_s)), u"can change policies"_s));
        const QStringList nobody = visit(m_database->addressAs(u"doc_nobody"_s));
        QVERIFY2(!nobody.filter(u"problem: login doc_nobody: It is a member of none"_s).isEmpty(), qPrintable(nobody.join(u'\n')));
    }

    void theClock()
    {
        const auto now = SystemClock().now();
        QVERIFY(complainsOf(visit(m_database->addressAs(u"doc_operator"_s), ManualClock(now - std::chrono::hours(1))), u"ahead of this machine"_s));
        QVERIFY(complainsOf(visit(m_database->addressAs(u"doc_operator"_s), ManualClock(now + std::chrono::hours(1))), u"behind this machine"_s));
    }

    void behindAPooler()
    {
        TestPooler pooler(m_cluster, 1);
        QVERIFY2(pooler.isUp(), qPrintable(pooler.problem()));
        const QStringList lines = visit(pooler.through(m_database->addressAs(u"doc_operator"_s)));
        QVERIFY2(lines.filter(u"pooler in between"_s).size() == 1, qPrintable(lines.join(u'\n')));
    }

    void aReadOnlyServer()
    {
        QVERIFY(m_database->run(u"alter database %1 set default_transaction_read_only = on"_s.arg(m_database->address().database)));
        QVERIFY(complainsOf(asOperator(), u"only reads"_s));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"

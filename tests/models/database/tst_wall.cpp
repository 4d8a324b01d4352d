#include "app/demo/demodata.h"
#include "models/database/connection.h"
#include "models/database/migrator.h"
#include "tests/support/testcluster.h"

#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; /* once: QVERIFY2 names its arguments more than once */ \
        QVERIFY2(outcome, qPrintable(told(outcome))); \
    } while (false)

namespace {

template <class T> QString told(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().code + u' ' + result.error().detail;
}

/// What the statement gives: "ok" or the SQLSTATE.
QString attempt(const Connection &connection, const QString &sql)
{
    Session session = connection.session();
    const Result<void> done = session.execute(sql);
    return done ? u"ok"_s : done.error().code;
}

QString text(const Connection &connection, const QString &sql)
{
    Session session = connection.session();
    return session.one<QString>(u"select ("_s + sql + u")::text"_s, {}, [](const Row &row) { return row.text(0); }).value_or(u"(failed)"_s);
}

} // namespace

/// The database is the wall: what an operator's login must not be able to do, tried over plain SQL.
class TestWall : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_owner, m_operator, m_anna, m_viewer, m_admin;

    std::unique_ptr<Connection> connectAs(const QString &login)
    {
        auto connection = std::make_unique<Connection>(login.isEmpty() ? m_database->address() : m_database->addressAs(login));
        const auto opened = connection->open();
        if (!opened)
            qWarning("%s", qPrintable(told(opened)));
        return connection;
    }

    QString openRequest(const QString &condition) const
    {
        return text(*m_owner, u"select id || ', ' || version from halfday.refund_queue where state = 'open' and "_s + condition + u" order by id limit 1"_s);
    }

    /// Whatever a statement tried, nothing that matters is different.
    QString state() const
    {
        return text(*m_owner, u"select concat_ws(' ', (select sum(hashtext(r::text)) from public.reviews r), "
                               "(select sum(hashtext(r::text)) from public.payment_audit r), (select sum(hashtext(r::text)) from public.users r), "
                               "(select sum(hashtext(r::text)) from halfday.refunds r), (select sum(hashtext(r::text)) from halfday.refund_requests r), "
                               "(select sum(hashtext(r::text)) from halfday.policies r), (select sum(hashtext(r::text)) from halfday.outbox r), "
                               "(select sum(hashtext(r::text)) from halfday.audit_log r), (select count(*) from public.featured_placements), "
                               "(select count(*) from public.businesses))"_s);
    }

private slots:
    void initTestCase()
    {
        const auto filled = m_cluster.prepareTemplate([](const ConnectionSettings &empty) -> Result<void> {
            Connection connection(empty);
            if (const auto opened = connection.open(); !opened)
                return fail(opened.error());
            Session session = connection.session();
            if (const auto migrated = migrate(session); !migrated)
                return fail(migrated.error());
            return fillDemo(session);
        });
        QVERIFY2(filled, qPrintable(m_cluster.problem()));
    }

    void init()
    {
        m_database = std::make_unique<TestDatabase>(m_cluster);
        QVERIFY2(m_database->isUp(), qPrintable(m_database->problem()));
        m_owner = connectAs({});
        m_operator = connectAs(u"operator"_s);
        m_anna = connectAs(u"anna"_s);
        m_viewer = connectAs(u"viewer"_s);
        m_admin = connectAs(u"admin"_s);
    }

    void cleanup()
    {
        m_owner.reset();
        m_operator.reset();
        m_anna.reset();
        m_viewer.reset();
        m_admin.reset();
        m_database.reset();
    }

    void everyRelationIsClosed()
    {
        Session session = m_owner->session();
        const auto relations = session.list<QString>(
            u"select n.nspname || '.' || c.relname || ' ' || (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = 1) "
            "from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('halfday', 'public') and c.relkind in ('r', 'v')"_s,
            {}, [](const Row &row) { return row.text(0); });
        OK(relations);
        QVERIFY(relations->size() > 30);
        const QString before = state();
        for (const QString &relation : *relations) {
            const QString name = relation.section(u' ', 0, 0);
            const QString column = relation.section(u' ', 1);
            for (const Connection *login : {m_operator.get(), m_viewer.get(), m_admin.get()}) {
                for (const QString &sql : {u"delete from %1"_s, u"delete from %1 where false"_s, u"update %1 set %2 = %2"_s,
                                           u"insert into %1 select * from %1"_s, u"drop table %1"_s, u"alter table %1 disable trigger all"_s,
                                           u"lock table %1"_s, u"create trigger t after insert on %1 for each row execute function halfday.tell_refund_request()"_s}) {
                    const QString statement = sql.contains("%2"_L1) ? sql.arg(name, column) : sql.arg(name);
                    QString answer = attempt(*login, statement);
                    if (answer == "42809"_L1 || answer == "428C9"_L1 || answer == "55000"_L1 || answer == "0A000"_L1) // not for views, not for this column: refused as well
                        answer = u"42501"_s;
                    QVERIFY2(answer == "42501"_L1, qPrintable(statement + u": "_s + answer));
                }
                const QString truncated = attempt(*login, u"truncate %1"_s.arg(name));
                QVERIFY2(truncated == "42501"_L1 || truncated == "42809"_L1, qPrintable(name + u": "_s + truncated));
            }
        }
        QCOMPARE(state(), before);
    }

    void noWayRound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("answer");
        const auto no = [](const char *name, const char *sql, const char *answer = "42501") {
            QTest::newRow(name) << QString::fromUtf8(sql) << QString::fromLatin1(answer);
        };
        no("a price", "update halfday.payments set amount = 1");
        no("a price in the product", "update public.payment_audit set amount = 1");
        no("a trainer's account", "update halfday.users set account_status = 'suspended'");
        no("a trainer's business", "update public.businesses set verified = true");
        no("a policy", "update halfday.policies set value = '900 days' where name = 'refund_window'");
        no("a policy by its function", "select halfday.set_policy('refund_window', '90 days')");
        no("a policy of a provider", "insert into halfday.policies (name, value, kind, description) values ('refund_window.stripe', '90 days', 'interval', '')");
        no("the audit log, edited", "update halfday.audit_log set actor = 'anna'");
        no("the audit log, shortened", "delete from halfday.audit_log where id = 1");
        no("the audit log, made up", "insert into halfday.audit_log (actor, action, subject, subject_id) values ('anna', 'review.approve', 'review', '1')");
        no("the audit log by its function", "select halfday.record('review.approve', 'review', '1', null, null)");
        no("a refund, made up", "insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency) values (1, 1, 'stripe', 'ch_1', 1, 'AUD')");
        no("a refund, forgotten", "update halfday.refunds set state = 'failed'");
        no("a request, made up", "insert into halfday.refund_requests (payment_id) values (1)");
        no("a request, accepted", "update halfday.refund_requests set accepted_at = now()");
        no("a letter, made up", "insert into halfday.outbox (cause, template, recipient, subject, body) values ('x', 'x', 'me@example.com', 'x', 'x')");
        no("a letter by its function", "select halfday.queue_refund_letter(1, 'refund_processed', 'x')");
        no("the letters' words", "update halfday.letter_templates set body = 'x'");
        no("a review without the function", "update halfday.reviews set status = 'approved'");
        no("reviews by the inner function", "select halfday.decide_reviews(array[3601::bigint], array[1], 'approved', null, null, gen_random_uuid())");
        no("a request by the inner function", "select halfday.open_request(16, 1)");
        no("the next check", "select halfday.next_refund_check('failed', 1, now())");
        no("a charge of nobody's list", "insert into halfday.listed_charges values (999, 'ch_x', 1, 0, 'AUD', 'succeeded', false, now(), '', '', '')");
        no("a difference, closed", "update halfday.reconciliation_items set closed_at = now()");
        no("a difference, made up", "insert into halfday.reconciliation_items (run, kind, charge_id, happened_at) values (1, 'not_due', 'x', now())");
        no("a run, matched", "update halfday.reconciliations set state = 'matched'");
        no("a payment by the inner function", "select halfday.make_payment(null, 1)");
        no("a match by the inner function", "select halfday.match_again(null, 'by_force', 'x', null, null)");
        no("evidence, made up", "insert into halfday.evidence (run, name, manifest_sha256, keep_until) values (1, 'x', repeat('0', 64), now())");
        no("the admins' role", "set role halfday_admin");
        no("the owner's role", "set role halfday_owner");
        no("another operator", "set role anna");
        no("another session", "set session authorization anna");
        no("a membership", "grant halfday_admin to operator");
        no("a login", "create role sneak login");
        no("a table of ours", "create table halfday.mine (n integer)");
        no("a table of the product", "create table public.mine (n integer)");
        no("a function", "create function public.mine() returns integer language sql return 1");
        no("a function of ours replaced", "create or replace function halfday.policy(wanted text, for_provider text default null) returns text language sql return '90 days'");
        no("a function of ours changed", "alter function halfday.refund_allowed(timestamptz, timestamptz, timestamptz, text) owner to operator");
        no("a view of ours replaced", "create or replace view halfday.users as select * from public.users");
        no("a view given away", "alter view halfday.users owner to operator");
        no("a trigger disabled", "alter table halfday.audit_log disable trigger append_only");
        no("replication", "set session_replication_role = replica");
        no("a file read", "copy halfday.reviews from '/etc/passwd'");
        no("a program run", "copy (select 1) to program 'id'");
        no("rows copied in", "copy halfday.refunds from stdin");
        no("a setting for all", "alter database template1 set statement_timeout = 0");
        no("a setting for a role", "alter role anna set statement_timeout = 1");
        no("a sequence", "select setval('public.reviews_id_seq', 1)");
        no("the product's tables", "select * from public.users");
        no("a row lock held for ever", "select * from halfday.reviews for update");
        no("other peoples' statements", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'");
    }

    void noWayRound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, answer);
        const QString before = state();
        for (const Connection *login : {m_operator.get(), m_viewer.get()})
            QCOMPARE(attempt(*login, sql), answer);
        QCOMPARE(state(), before);
    }

    /// PostgreSQL only warns that nothing was granted.
    void grantingWhatOneHasNot()
    {
        QCOMPARE(attempt(*m_operator, u"grant delete, update on halfday.reviews to operator"_s), u"ok"_s);
        QCOMPARE(attempt(*m_operator, u"delete from halfday.reviews"_s), u"42501"_s);
        QCOMPARE(attempt(*m_operator, u"update halfday.reviews set status = 'approved'"_s), u"42501"_s);
    }

    void theWindow()
    {
        const QString late = openRequest(u"not refundable"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.begin_refund(%1, 'me')"_s.arg(late)), u"HD001"_s);
        // Whatever the session says the time, the zone or the path is.
        QCOMPARE(attempt(*m_operator, u"set local time zone -12; set local search_path = pg_temp; select halfday.begin_refund(%1, 'me')"_s.arg(late)), u"HD001"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.deny_refund(%1)"_s.arg(openRequest(u"refundable"_s))), u"HD002"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.begin_refund(999999, 1, 'me')"_s), u"HD404"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.begin_refund(%1, 'me')"_s.arg(late.section(u',', 0, 0) + u", 99"_s)), u"HD003"_s);
    }

    void onceOnly()
    {
        const QString request = openRequest(u"refundable"_s);
        OK((m_operator->session().execute(u"select halfday.begin_refund(%1, 'me')"_s.arg(request))));
        QCOMPARE(attempt(*m_operator, u"select halfday.begin_refund(%1, 'me')"_s.arg(request)), u"HD003"_s);
        QCOMPARE(attempt(*m_anna, u"select halfday.begin_refund(%1, 'me')"_s.arg(request)), u"HD003"_s);
        // A second request for the same charge: the product may write one, the charge is still refunded once.
        QCOMPARE(attempt(*m_owner, u"insert into halfday.refund_requests (payment_id) select payment_id from halfday.refund_requests where id = %1"_s.arg(request.section(u',', 0, 0))),
                 u"23505"_s);
        const QString refund = text(*m_owner, u"select id from halfday.refunds where state = 'intended'"_s);
        OK((m_operator->session().execute(u"select halfday.settle_refund('%1', 'succeeded', 're_1')"_s.arg(refund))));
        OK((m_operator->session().execute(u"select halfday.settle_refund('%1', 'succeeded', 're_1')"_s.arg(refund)))); // told again
        QCOMPARE(text(*m_owner, u"select refunded_amount from halfday.payments p join halfday.refunds r on r.payment_id = p.id where r.id = '%1'"_s.arg(refund)), u"2200"_s);
        for (const char *illegal : {"pending", "unknown", "intended", "refunded", ""})
            QCOMPARE(attempt(*m_operator, u"select halfday.settle_refund('%1', '%2', 're_1')"_s.arg(refund, QLatin1StringView(illegal))), u"HD006"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.settle_refund('%1', 'failed', 're_other')"_s.arg(refund)), u"HD006"_s);
        // Asked for anew when all of it has been given back.
        OK((m_owner->session().execute(u"insert into halfday.refund_requests (payment_id) select payment_id from halfday.refunds where id = '%1'"_s.arg(refund))));
        const QString again = text(*m_owner, u"select max(id) || ', 1' from halfday.refund_requests"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.begin_refund(%1, 'me')"_s.arg(again)), u"HD005"_s);
    }

    void nothingInvented()
    {
        const QString before = state();
        for (const char *sql : {"select halfday.settle_refund(gen_random_uuid(), 'succeeded')", "select halfday.undo_reviews(gen_random_uuid())"})
            QCOMPARE(attempt(*m_operator, QString::fromLatin1(sql)), u"HD404"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.settle_refund((select id from halfday.refunds where state = 'succeeded' limit 1), null)"_s), u"HD006"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.reject_reviews(array[3601::bigint], array[1], 'because')"_s), u"HD010"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.approve_reviews(array[3601::bigint], array[]::integer[])"_s), u"HD015"_s);
        QCOMPARE(state(), before);
    }

    /// Whatever a session calls itself, the audit log names its login.
    void theActorIsTheLogin()
    {
        OK((m_operator->session().execute(
            u"set application_name = 'anna'; set local search_path = pg_temp, public; set role halfday_viewer; reset role; "
            "select set_config('halfday.actor', 'anna', true); set role halfday_operator; "
            "select halfday.approve_reviews(array[(select min(id) from halfday.reviews where status = 'pending')], array[1])"_s)));
        QCOMPARE(text(*m_owner, u"select actor from halfday.audit_log order by id desc limit 1"_s), u"operator"_s);
        QCOMPARE(text(*m_owner, u"select moderated_by from halfday.reviews r join halfday.audit_log a on a.subject_id = r.id::text order by a.id desc limit 1"_s), u"operator"_s);
        const QString batch = text(*m_owner, u"select batch from halfday.audit_log order by id desc limit 1"_s);
        QCOMPARE(attempt(*m_anna, u"select halfday.undo_reviews('%1')"_s.arg(batch)), u"HD013"_s);
        QCOMPARE(attempt(*m_operator, u"select halfday.approve_reviews(array[3601::bigint], array[1], '%1')"_s.arg(batch)), u"HD014"_s);
    }

    /// Functions and operators of one's own in pg_temp are found by no function of ours.
    void shadows()
    {
        const QString late = openRequest(u"not refundable"_s);
        Session session = m_operator->session();
        OK(session.execute(u"create temporary table policies (name text, value text, kind text, description text); "
                            "insert into policies values ('refund_window', '900 days', 'interval', ''); "
                            "create temporary table refunds (like halfday.refunds); create temporary table audit_log (like halfday.audit_log)"_s));
        OK(session.execute(u"create function pg_temp.clock_timestamp() returns timestamptz language sql return timestamptz '2001-01-01'; "
                            "create function pg_temp.lt(timestamptz, timestamptz) returns boolean language sql return true; "
                            "create operator pg_temp.< (leftarg = timestamptz, rightarg = timestamptz, function = pg_temp.lt); "
                            "create function pg_temp.format(text, text) returns text language sql return 'x'"_s));
        QCOMPARE(attempt(*m_operator, u"set local search_path = pg_temp, pg_catalog, halfday; select halfday.begin_refund(%1, 'me')"_s.arg(late)), u"HD001"_s);
        const QString before = text(*m_owner, u"select count(*) from halfday.audit_log"_s);
        OK(session.execute(u"set local search_path = pg_temp, pg_catalog, halfday; "
                            "select halfday.approve_reviews(array[(select max(id) from halfday.reviews where status = 'pending')], array[1])"_s));
        QCOMPARE(text(*m_owner, u"select count(*) from halfday.audit_log"_s).toInt(), before.toInt() + 1);
        QCOMPARE(text(*m_operator, u"select count(*) from pg_temp.audit_log"_s), u"0"_s);
    }

    void theOwnerCannotRewriteHistoryEither()
    {
        for (const char *sql : {"update halfday.audit_log set note = 'x'", "delete from halfday.audit_log", "truncate halfday.audit_log",
                                "truncate halfday.audit_log cascade"})
            QCOMPARE(attempt(*m_owner, QString::fromLatin1(sql)), u"42501"_s);
    }

    void aViewerOnlyLooks()
    {
        for (const char *call : {"approve_reviews(array[3601::bigint], array[1])", "reject_reviews(array[3601::bigint], array[1], 'spam')",
                                 "undo_reviews(gen_random_uuid())", "begin_refund(14, 1, 'me')", "deny_refund(16, 1)",
                                 "settle_refund(gen_random_uuid(), 'failed')", "claim_refunds('me')", "set_policy('safe_confidence', '1')"})
            QCOMPARE(attempt(*m_viewer, u"select halfday."_s + QString::fromLatin1(call)), u"42501"_s);
        for (const char *view : {"reviews", "refund_queue", "audit_log", "policies", "payments"})
            QCOMPARE(attempt(*m_viewer, u"select * from halfday."_s + QString::fromLatin1(view) + u" limit 1"_s), u"ok"_s);
    }

    void anAdminSetsPoliciesAndNothingElse()
    {
        OK((m_admin->session().execute(u"select halfday.set_policy('refund_window.paddle', '14 days')"_s)));
        QCOMPARE(text(*m_owner, u"select actor || ' ' || action || ' ' || subject_id from halfday.audit_log order by id desc limit 1"_s),
                 u"admin policy.set refund_window.paddle"_s);
        for (const char *bad : {"'refund_window', '900 days'", "'refund_window', 'soon'", "'time_zone', 'Mars/Base'", "'safe_confidence', '-1'",
                                "'refund_window_basis', 'mood'"})
            QCOMPARE(attempt(*m_admin, u"select halfday.set_policy(%1)"_s.arg(QLatin1StringView(bad))), u"HD021"_s);
        QCOMPARE(attempt(*m_admin, u"select halfday.set_policy('nonsense', '1')"_s), u"HD020"_s);
    }
};

QTEST_GUILESS_MAIN(TestWall)
#include "tst_wall.moc"

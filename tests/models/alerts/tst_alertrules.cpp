#include "tests/models/alerts/alertfixture.h"

#include "models/alerts/alertbook.h"
#include "models/alerts/alertwords.h"

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

// A Tuesday, 14:00 in Melbourne.
constexpr auto noon = "timestamptz '2026-03-10 03:00Z'"_L1;

QString ago(const char *interval)
{
    return u"(%1 - interval '%2')"_s.arg(noon, QString::fromLatin1(interval));
}

QString cron(const QString &started, const char *rest = "'success', 1, 5")
{
    return u"insert into public.cron_jobs (job_name, status, attempt, max_attempts, started_at) values ('nightly', %1, %2)"_s.arg(
        QString::fromLatin1(rest), started);
}

QString charge(const QString &bought, const char *status = "succeeded")
{
    return u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
            "values (1, 'ch_1', 2200, 'AUD', '%1', %2)"_s.arg(QString::fromLatin1(status), bought);
}

QString call(const QString &at, const char *outcome, const char *provider = "z_ai")
{
    return u"insert into public.triage_logs (provider, outcome, latency_ms, created_at) values ('%1', '%2', 1, %3)"_s.arg(
        QString::fromLatin1(provider), QString::fromLatin1(outcome), at);
}

QString webhooks(int failed, const QString &at)
{
    return u"insert into public.events (kind, payload, created_at) select 'webhook', "
            "'{\"provider\": \"stripe\", \"outcome\": \"failed\", \"event\": \"charge.succeeded\", \"attempt\": 2}', %2 "
            "from generate_series(1, %1); insert into public.events (kind, payload, created_at) "
            "values ('webhook', '{\"provider\": \"stripe\", \"outcome\": \"ok\"}', %2)"_s.arg(failed).arg(at);
}

QString waiting(int n, const QString &at)
{
    return u"insert into public.featured_queue (business_id, council_id, created_at) select 1, 1, %2 - n * interval '1 day' "
            "from generate_series(1, %1) n"_s.arg(n).arg(at);
}

QString counted(int payments, int refunded, const char *day = "2026-03-10")
{
    return u"insert into halfday.daily_counts values ('payments', '%1', 'A', %2, 0), ('refunded', '%1', 'A', %3, 0)"_s.arg(
        QString::fromLatin1(day)).arg(payments).arg(refunded);
}

QString request(const QString &bought, const char *more = "'open', null")
{
    return charge(bought) + u"; insert into public.featured_placements (business_id, council_id, charge_id, status, featured_until) "
                             "values (1, 1, 'ch_1', 'active', now() + interval '1 day'); "
                             "insert into halfday.refund_requests (payment_id, requested_at, state, accepted_at) values (1, %1, %2)"_s.arg(
                                 bought, QString::fromLatin1(more));
}

QString refund(const char *state, const QString &begun)
{
    return request(u"timestamptz '2026-01-01 00:00Z'"_s, "'refunding', null")
        + u"; insert into halfday.refunds (request_id, payment_id, provider, charge_id, amount, currency, state, begun_at) "
           "values (1, 1, 'stripe', 'ch_1', 2200, 'AUD', '%1', %2)"_s.arg(QString::fromLatin1(state), begun);
}

QString breach(const QString &due, const char *status = "pending")
{
    return charge(ago("20 days")) + u"; insert into public.manual_resolution (payment_id, issue_type, status, sla_deadline, created_at) "
                                     "values (1, 'missing_quiz_data', '%1', %2, %2 - interval '4 hours')"_s.arg(QString::fromLatin1(status), due);
}

QString policy(const char *name, const char *value)
{
    return u"; select halfday.set_policy('%1', '%2')"_s.arg(QString::fromLatin1(name), QString::fromLatin1(value));
}

} // namespace

/// Every rule on every edge of its thresholds, with the clock put there.
class TestAlertRules : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;
    std::unique_ptr<AlertFixture> m_fixture;

    static void at(const char *name, const QString &setup, const QString &moment, const char *expected)
    {
        QTest::newRow(name) << setup << moment << QString::fromLatin1(expected);
    }
    /// A microsecond before, at, and a microsecond after.
    static void edge(const char *name, const QString &setup, const QString &moment, const char *before, const char *exactly, const char *after)
    {
        at(qPrintable(QLatin1StringView(name) + ", a microsecond before"_L1), setup, moment + u" - interval '1 microsecond'"_s, before);
        at(qPrintable(QLatin1StringView(name) + ", exactly"_L1), setup, moment, exactly);
        at(qPrintable(QLatin1StringView(name) + ", a microsecond after"_L1), setup, moment + u" + interval '1 microsecond'"_s, after);
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = AlertFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_fixture = std::make_unique<AlertFixture>(m_cluster);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    // One database for all: each test is a transaction that is taken back, and counts from one again.
    void init() { m_fixture->run(u"begin"_s); }
    void cleanup()
    {
        m_fixture->run(u"rollback"_s);
        m_fixture->run(u"select setval(pg_get_serial_sequence(t, 'id'), 1, false) from unnest(array['public.payment_audit', "
                        "'public.manual_resolution', 'public.featured_queue', 'halfday.refund_requests']) t"_s);
    }

    void edges_data()
    {
        QTest::addColumn<QString>("setup");
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("expected");

        at("nothing", u"select 1"_s, noon, "");

        constexpr auto late = "cron_late:nightly yellow 0", veryLate = "cron_late:nightly red 0";
        edge("cron late", cron(ago("1 day 10 minutes")), noon, "", late, late);
        edge("cron very late", cron(ago("2 days 10 minutes")), noon, late, veryLate, veryLate);
        edge("cron late, another grace", cron(ago("1 day 1 hour")) + policy("cron_start_grace", "1 hour"), noon, "", late, late);
        edge("cron late, a weekly job", cron(ago("7 days 10 minutes")) + policy("cron_late.nightly", "7 days")
             + policy("cron_very_late.nightly", "14 days"), noon, "", late, late);
        // 5 April 2026 has 25 hours in Melbourne, 4 October 23.
        const QString autumn = u"timestamptz '2026-04-04 09:00+11'"_s;
        edge("cron over the long night", cron(autumn), u"timestamptz '2026-04-05 09:10+10'"_s, "", late, late);
        edge("cron over the short night", cron(u"timestamptz '2026-10-03 09:00+10'"_s), u"timestamptz '2026-10-04 09:10+11'"_s, "", late, late);
        edge("cron at the hour that is not there", cron(u"timestamptz '2026-10-03 02:00:15+10'"_s),
             u"timestamptz '2026-10-04 03:10:15+11'"_s, "", late, late);
        at("cron in the hour that is there twice", cron(u"timestamptz '2026-04-05 02:00+11'"_s), u"timestamptz '2026-04-06 02:09:59+10'"_s, "");
        edge("cron very late over the long night", cron(autumn), u"timestamptz '2026-04-06 09:10+10'"_s, late, veryLate, veryLate);

        constexpr auto stuck = "cron_stuck:nightly yellow 0", failed = "cron_failed:nightly red 0";
        edge("cron stuck", cron(ago("1 hour"), "'running', 1, 5"), noon, "", "", stuck);
        edge("cron stuck, another grace", cron(ago("2 hours"), "'running', 1, 5") + policy("cron_run_grace", "2 hours"), noon, "", "", stuck);
        at("cron stuck once, started again since", cron(ago("5 hours"), "'running', 1, 5") + u"; "_s + cron(ago("1 hour")), noon, "");
        at("cron failed, the last attempt", cron(ago("1 hour"), "'failure', 5, 5"), noon, failed);
        at("cron failed, a retry is left", cron(ago("1 hour"), "'failure', 4, 5"), noon, "");
        at("cron failed, runs again", cron(ago("1 hour"), "'failure', 5, 5") + u"; "_s + cron(ago("1 minute"), "'running', 1, 5"), noon, failed);
        at("cron failed, succeeded since", cron(ago("1 hour"), "'failure', 5, 5") + u"; "_s + cron(ago("1 minute")), noon, "");

        constexpr auto lost = "charge_without_placement:1 red 0";
        edge("charge, the grace", charge(ago("15 minutes")), noon, "", "", lost);
        edge("charge, the lookback", charge(ago("7 days")), noon, lost, "", "");
        edge("charge, another grace", charge(ago("1 hour")) + policy("placement_grace", "1 hour"), noon, "", "", lost);
        edge("charge, another lookback", charge(ago("1 day")) + policy("placement_lookback", "1 day"), noon, lost, "", "");
        at("charge, placed", charge(ago("1 day")) + u"; insert into public.featured_placements (business_id, council_id, charge_id, status, "
           "featured_until) values (1, 1, 'ch_1', 'active', now() + interval '1 day')"_s, noon, "");
        at("charge, queued a minute before", charge(ago("1 day")) + u"; insert into public.featured_queue (business_id, council_id, created_at) "
           "values (1, 1, %1 - interval '1 minute')"_s.arg(ago("1 day")), noon, "");
        at("charge, queued for another one", charge(ago("1 day")) + u"; insert into public.featured_queue (business_id, council_id, created_at) "
           "values (1, 1, %1 - interval '1 minute 1 microsecond')"_s.arg(ago("1 day")), noon, lost);
        at("charge, given back", charge(ago("1 day"), "refunded"), noon, "");
        at("charge, refused", charge(ago("1 day"), "failed"), noon, "");

        constexpr auto failing = "webhook_failing:stripe red 0";
        at("webhook, three failures", webhooks(3, ago("1 minute")), noon, "");
        at("webhook, four failures", webhooks(4, ago("1 minute")), noon, failing);
        edge("webhook, the period", webhooks(4, ago("1 hour")), noon, failing, "", "");
        edge("webhook, another period", webhooks(4, ago("2 hours")) + policy("webhook_period", "2 hours"), noon, failing, "", "");
        at("webhook, another limit", webhooks(4, ago("1 minute")) + policy("webhook_failures", "4"), noon, "");
        const QString list = u"insert into halfday.provider_deliveries values ('stripe', %1, %2, %3)"_s;
        edge("provider's list, how old it is", list.arg(u"1"_s, ago("1 day"), ago("15 minutes")), noon, failing, "", "");
        edge("provider's list, how old its events are", list.arg(u"1"_s, ago("3 days"), ago("1 minute")), noon, failing, failing, "");
        at("provider's list, empty", list.arg(u"0"_s, u"null"_s, ago("1 minute")), noon, "");
        at("provider's list and calls are one alert", list.arg(u"2"_s, ago("1 day"), ago("1 minute")) + u"; "_s + webhooks(9, ago("1 minute")),
           noon, failing);

        constexpr auto aiRed = "ai_down:z_ai red 0", aiYellow = "ai_down:z_ai yellow 0";
        const QString down = call(ago("1 hour"), "ok") + u"; "_s + call(ago("30 minutes"), "timeout") + u"; "_s + call(ago("5 minutes"), "error");
        const QString flag = u"; insert into public.feature_flags (name, value) values ('AI_MODE', '%1')"_s;
        edge("ai down", down, noon, "", "", aiRed);
        edge("ai down, another limit", down + policy("ai_down_after", "29 minutes"), ago("1 minute"), "", "", aiRed);
        at("ai down, asked by the product", down + flag.arg(u"z_ai"_s), u"%1 + interval '1 minute'"_s.arg(noon), aiRed);
        at("ai down, something else stands in", down + flag.arg(u"deterministic"_s), u"%1 + interval '1 minute'"_s.arg(noon), aiYellow);
        at("ai down, one good call", down + u"; "_s + call(ago("6 minutes"), "ok"), u"%1 + interval '1 minute'"_s.arg(noon), "");
        at("ai down, one lost call", call(ago("40 minutes"), "timeout"), noon, "");
        at("ai down, only the other provider answers", down + u"; "_s + call(ago("1 minute"), "ok", "deterministic"),
           u"%1 + interval '1 minute'"_s.arg(noon), aiRed);

        constexpr auto longQueue = "queue_long:1 yellow 0";
        at("queue of ten", waiting(10, noon), noon, "");
        at("queue of eleven", waiting(11, noon), noon, longQueue);
        at("queue, another limit", waiting(11, noon) + policy("queue_yellow", "11"), noon, "");
        at("queue, one was promoted", waiting(11, noon) + u"; update public.featured_queue set promoted_at = created_at where id = 3"_s, noon, "");

        constexpr auto rate = "refund_rate yellow 0", investigate = "refund_rate yellow 1";
        at("refund rate, just under ten", counted(1000, 99), noon, "");
        at("refund rate, exactly ten", counted(1000, 100), noon, rate);
        at("refund rate, exactly fifteen", counted(1000, 150), noon, rate);
        at("refund rate, just above fifteen", counted(1000, 151), noon, investigate);
        at("refund rate, nine purchases", counted(9, 9), noon, "");
        at("refund rate, ten purchases", counted(10, 1), noon, rate);
        at("refund rate, other limits", counted(100, 5) + policy("refund_rate_yellow", "3") + policy("refund_rate_investigate", "4"), noon, investigate);
        at("refund rate, thirty days back", counted(100, 50, "2026-02-09"), noon, investigate);
        at("refund rate, longer ago", counted(100, 50, "2026-02-08"), noon, "");
        // The last day of Melbourne's calendar begins at 13:00 UTC.
        edge("refund rate, midnight", counted(100, 50, "2026-02-09"), u"timestamptz '2026-03-10 13:00Z'"_s, investigate, "", "");

        constexpr auto breached = "case_breached:1 red 0";
        const QString placed = u"; insert into public.featured_placements (business_id, council_id, charge_id, status, featured_until) "
                                "values (1, 1, 'ch_1', 'active', now() + interval '1 day')"_s;
        edge("case", breach(noon) + placed, noon, "", breached, breached);
        at("case, escalated", breach(noon, "escalated") + placed, noon, "");
        at("case, done", breach(noon, "resolved") + placed, noon, "");

        // Sessions on Mondays 9:00 and Thursdays 14:00.
        constexpr auto closing = "refund_window_closing:1 yellow 0";
        const QString thursday = u"timestamptz '2026-03-12 14:00+11'"_s, seventyTwo = u" - interval '72 hours'"_s, tick = u" + interval '1 microsecond'"_s;
        at("window closes before the session", request(thursday + seventyTwo + u" - interval '1 hour'"_s), noon, closing);
        at("window closes as the session begins", request(thursday + seventyTwo), noon, closing);
        at("window closes just behind it", request(thursday + seventyTwo + tick), noon, "");
        at("window, no session in between any more", request(thursday + seventyTwo + tick), thursday, closing);
        edge("window, its end", request(ago("72 hours")), noon, closing, "", "");
        at("window, judged by the request", request(ago("70 hours")) + policy("refund_window_basis", "request"), noon, "");
        at("window, accepted before", request(ago("70 hours"), "'open', now()"), noon, "");
        at("window, decided", request(ago("70 hours"), "'denied', null"), noon, "");
        at("window, given back", request(ago("70 hours")) + u"; update public.payment_audit set status = 'disputed'"_s, noon, "");
        at("window, another session", request(thursday + seventyTwo) + policy("sessions", "Tue 15:00"), noon, "");
        const QString saturday = u"timestamptz '2026-04-04 12:00+11'"_s, monday = u"timestamptz '2026-04-06 09:00+10'"_s;
        at("session behind the long night", request(monday + seventyTwo), saturday, closing);
        at("session behind the long night, just not", request(monday + seventyTwo + tick), saturday, "");
        const QString spring = u"timestamptz '2026-10-03 12:00+10'"_s, springMonday = u"timestamptz '2026-10-05 09:00+11'"_s;
        at("session behind the short night", request(springMonday + seventyTwo), spring, closing);
        at("session behind the short night, just not", request(springMonday + seventyTwo + tick), spring, "");

        edge("refund unknown", refund("unknown", ago("1 hour")), noon, "", "", "refund_unknown:ID red 0");
        edge("refund only intended", refund("intended", ago("1 hour")), noon, "", "", "refund_unknown:ID red 0");
        edge("refund unknown, another limit", refund("unknown", ago("2 hours")) + policy("refund_unknown_after", "2 hours"), noon, "", "",
             "refund_unknown:ID red 0");
        at("refund pending", refund("pending", ago("9 days")), noon, "");
    }
    void edges()
    {
        QFETCH(QString, setup);
        QFETCH(QString, moment);
        QFETCH(QString, expected);
        AlertFixture &fixture = *m_fixture;
        fixture.run(setup);
        QString found = fixture.causes(moment);
        if (const QString id = fixture.value(u"select coalesce(min(id::text), '') from halfday.refunds"_s); !id.isEmpty())
            found.replace(id, u"ID"_s);
        QCOMPARE(found, expected);
    }

    void slowDatabase()
    {
        AlertFixture &fixture = *m_fixture;
        QCOMPARE(fixture.causes(noon, u"interval '2 seconds'"_s), QString());
        QCOMPARE(fixture.causes(noon, u"interval '2.000001 seconds'"_s), u"database_slow red 0"_s);
        fixture.run(u"select halfday.set_policy('database_slow', '3 seconds')"_s);
        QCOMPARE(fixture.causes(noon, u"interval '2.5 seconds'"_s), QString());
    }

    void aRuleThatIsSwitchedOffSaysNothing()
    {
        AlertFixture &fixture = *m_fixture;
        fixture.run(cron(ago("1 hour"), "'failure', 5, 5") + u"; update halfday.alert_rules set enabled = false where name = 'cron_failed'"_s);
        QCOMPARE(fixture.causes(noon), QString());
    }

    void sinceWhen_data()
    {
        QTest::addColumn<QString>("setup");
        QTest::addColumn<QString>("since");
        QTest::newRow("case") << breach(ago("3 hours")) << ago("3 hours");
        QTest::newRow("cron late") << cron(ago("30 hours")) << ago("5 hours 50 minutes");
        QTest::newRow("cron stuck") << cron(ago("3 hours"), "'running', 1, 5") << ago("2 hours");
        QTest::newRow("ai") << call(ago("50 minutes"), "timeout") + u"; "_s + call(ago("5 minutes"), "timeout") << ago("50 minutes");
        QTest::newRow("queue: when the eleventh came") << waiting(13, noon) << ago("3 days");
        QTest::newRow("refund") << refund("unknown", ago("3 hours")) << ago("3 hours");
    }
    void sinceWhen()
    {
        QFETCH(QString, setup);
        QFETCH(QString, since);
        AlertFixture &fixture = *m_fixture;
        fixture.run(setup);
        QCOMPARE(fixture.value(u"select string_agg((since - %2)::text, ' ') from halfday.alert_causes(%1) where rule <> 'charge_without_placement'"_s
                                   .arg(noon, since)), u"00:00:00"_s);
    }

    /// What the console knows of the rules by heart is what the database says.
    void theConsoleKnowsTheRules()
    {
        AlertFixture &fixture = *m_fixture;
        Connection connection(fixture.database().address()); // the rules are the same to everybody
        QVERIFY(connection.open());
        Session session = connection.session();
        QStringList rules;
        const auto done = session.each(u"select name, view, array_to_string(follows, ' ') from halfday.alert_rules order by name"_s, {}, [&](const Row &row) {
            rules << row.text(0);
            QStringList follows = followedRules(row.text(0));
            follows.sort();
            QCOMPARE(follows.join(u' '), row.text(2));
            Alert alert;
            alert.rule = row.text(0);
            QCOMPARE(textOf(alert).view, row.text(1));
        });
        QVERIFY(done);
        QVERIFY(rules.size() >= 14);
        QCOMPARE(fixture.value(u"select coalesce(string_agg(t, ' '), '') from halfday.alert_rules, unnest(thresholds) t "
                                "where not exists (select from halfday.policies where name = t)"_s), QString());
        QCOMPARE(fixture.value(u"select coalesce(string_agg(f, ' '), '') from halfday.alert_rules, unnest(follows) f "
                                "where not exists (select from halfday.alert_rules where name = f)"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestAlertRules)
#include "tst_alertrules.moc"

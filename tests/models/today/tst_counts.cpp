#include "models/today/rollups.h"
#include "tests/models/today/countfixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <atomic>
#include <future>

using namespace halfday;
using namespace Qt::StringLiterals;

#define NOTHING_WRONG(fixture) QCOMPARE((fixture).wrongCounts(), QStringList())
#define DONE(...) QCOMPARE(__VA_ARGS__, QString())

namespace {

/// One change of the product's tables, of any kind a product makes. Some touch the same rows as other writers.
QString randomChange(QRandomGenerator &dice)
{
    const auto upTo = [&](int n) { return QString::number(dice.bounded(n)); };
    const QString moment = u"now() - interval '40 days' * "_s + QString::number(dice.generateDouble());
    const QString row = u"(select id from public.%1 offset "_s + upTo(60) + u" limit 1)"_s;
    switch (dice.bounded(14)) {
    case 0:
    case 1:
        return u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                "select 1, gen_random_uuid()::text, %1 + i, (array['AUD', 'JPY', 'KWD'])[1 + i % 3], "
                "(array['succeeded', 'failed', 'pending', 'disputed'])[1 + %2 % 4], %3 from generate_series(1, %4) i"_s
            .arg(upTo(9999), upTo(4), moment, upTo(4));
    case 2:
        return u"update public.payment_audit set refunded_amount = amount, status = 'refunded' where id = "_s + row.arg(u"payment_audit"_s);
    case 3:
        return u"update public.payment_audit set refunded_amount = amount / 3, status = 'succeeded' where id % 7 = "_s + upTo(7);
    case 4:
        return u"update public.payment_audit set created_at = created_at + interval '1 day', currency = 'NZD' where id = "_s
            + row.arg(u"payment_audit"_s);
    case 5:
        return u"delete from public.payment_audit where id = "_s + row.arg(u"payment_audit"_s);
    case 6:
    case 7:
        return u"insert into public.events (kind, payload, created_at) values ('search', "
                "'{\"criteria\": {\"age\": \"%1\", \"council\": \"%2\"}}', %3), ('view', '{}', now())"_s
            .arg(upTo(5), upTo(9), moment);
    case 8:
        return u"update public.events set kind = case kind when 'search' then 'view' else 'search' end where id = "_s + row.arg(u"events"_s);
    case 9:
        return u"delete from public.events where id = "_s + row.arg(u"events"_s);
    case 10:
        return u"insert into public.triage_logs (provider, outcome, latency_ms, cost_micros, created_at) "
                "values ('z_ai', (array['ok', 'timeout'])[1 + %1], %2, %1, %3)"_s
            .arg(upTo(2), upTo(900), moment);
    case 11:
        return u"insert into public.featured_placements (business_id, council_id, status, featured_from, featured_until) "
                "values (1, 1, 'active', %1, now() + interval '30 days')"_s
            .arg(moment);
    case 12:
        return u"update public.featured_placements set status = 'cancelled' where id = "_s + row.arg(u"featured_placements"_s);
    default:
        return u"insert into public.featured_queue (business_id, council_id, created_at, promoted_at) values (1, 1, %1, now()); "
                "update public.featured_queue set promoted_at = case when promoted_at is null then now() end where id % 5 = %2"_s
            .arg(moment, upTo(5));
    }
}

/// Works on its own connection until told to stop; some of its transactions take several statements, some are taken back.
QString writeUntil(ConnectionSettings address, quint32 seed, const std::atomic<bool> &stop)
{
    Connection connection(address);
    if (const auto opened = connection.open(); !opened)
        return opened.error().detail;
    QRandomGenerator dice(seed);
    Session session = connection.session();
    while (!stop) {
        QStringList changes{randomChange(dice)};
        while (dice.bounded(3) == 0)
            changes << randomChange(dice);
        if (dice.bounded(8) == 0)
            changes << u"select 1 / 0"_s; // none of it happened
        const Result<void> done = session.execute(changes.join(u";"_s));
        if (!done && done.error().code != "22012"_L1 && done.error().code != "40P01"_L1) // two writers may well block each other
            return CountFixture::told(done);
    }
    return {};
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role anna login in role halfday_operator; create role vera login in role halfday_viewer; "
                               "create role ada login in role halfday_admin"_s));
    }

    void everyKindOfChange()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        QRandomGenerator dice(1);
        for (int i = 0; i < 300; ++i) {
            DONE(f.run(randomChange(dice)));
            if (i % 20 == 0)
                NOTHING_WRONG(f);
            if (i % 37 == 0)
                DONE(f.run(u"select halfday.fold_counts(%1)"_s.arg(i % 2 == 0 ? 5 : 50000)));
        }
        NOTHING_WRONG(f);
        DONE(f.run(u"select halfday.fold_counts()"_s));
        QCOMPARE(f.number(u"select count(*) from halfday.count_deltas"_s), 0);
        NOTHING_WRONG(f);
        DONE(f.run(u"truncate public.payment_audit, public.events, public.triage_logs, public.featured_placements, "
                    "public.featured_queue cascade"_s));
        NOTHING_WRONG(f);
        QCOMPARE(f.number(u"select count(*) from halfday.counts where n <> 0 or amount <> 0"_s), 0);
    }

    void whatChangesNothingLeavesNoDelta()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status) values (1, 'a', 2200, 'AUD', 'succeeded')"_s));
        DONE(f.run(u"select halfday.fold_counts()"_s));
        DONE(f.run(u"update public.payment_audit set notes = 'looked at'; update public.payment_audit set amount = 1 where false; "
                    "delete from public.payment_audit where false; insert into public.events (kind) values ('view')"_s));
        QCOMPARE(f.number(u"select count(*) from halfday.count_deltas"_s), 0);
    }

    void manyWritersAndFoldsAtOnce()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        std::atomic<bool> stop = false;
        std::vector<std::future<QString>> writers;
        for (quint32 seed = 1; seed <= 4; ++seed)
            writers.push_back(std::async(std::launch::async, [&stop, seed, address = f.db.address()] { return writeUntil(address, seed, stop); }));
        const auto foldUntil = [&stop, address = f.db.addressAs(u"anna"_s)]() -> QString {
            Connection connection(address);
            if (!connection.open())
                return u"no connection"_s;
            Session session = connection.session();
            for (int i = 0; !stop; ++i) {
                if (const auto done = session.execute(u"select halfday.fold_counts(%1)"_s.arg(1 + i % 50)); !done)
                    return CountFixture::told(done);
            }
            return {};
        };
        writers.push_back(std::async(std::launch::async, foldUntil));
        writers.push_back(std::async(std::launch::async, foldUntil));
        QStringList wrong;
        for (int i = 0; i < 40 && wrong.isEmpty(); ++i)
            wrong = f.wrongCounts(); // at every moment, not only at the end
        stop = true;
        for (auto &writer : writers)
            DONE(writer.get());
        QCOMPARE(wrong, QStringList());
        NOTHING_WRONG(f);
        DONE(f.run(u"select halfday.fold_counts()"_s));
        NOTHING_WRONG(f);
        QVERIFY(f.number(u"select count(*) from public.payment_audit"_s) > 0);
    }

    void rebuildWhileTheyWrite()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        std::atomic<bool> stop = false;
        std::vector<std::future<QString>> writers;
        for (quint32 seed = 11; seed <= 14; ++seed)
            writers.push_back(std::async(std::launch::async, [&stop, seed, address = f.db.address()] { return writeUntil(address, seed, stop); }));
        Connection connection(f.db.addressAs(u"ada"_s));
        QVERIFY(connection.open());
        Session ada = connection.session();
        QString problem;
        QStringList wrong;
        for (int i = 0; i < 15 && problem.isEmpty() && wrong.isEmpty(); ++i) {
            // The zone changes as well: what is being written meanwhile must land in the day of the new one.
            problem = CountFixture::told(ada.execute(u"select halfday.set_policy('time_zone', '%1')"_s.arg(
                i % 2 == 0 ? u"Pacific/Chatham"_s : u"Australia/Melbourne"_s)));
            if (const auto rebuilt = rebuildRollups(ada); !rebuilt)
                problem += rebuilt.error().message + rebuilt.error().detail;
            wrong = f.wrongCounts();
            if (i % 3 == 0)
                problem += CountFixture::told(ada.execute(u"select halfday.fold_counts(10)"_s));
        }
        stop = true;
        for (auto &writer : writers)
            DONE(writer.get());
        DONE(problem);
        QCOMPARE(wrong, QStringList());
        NOTHING_WRONG(f);
        QVERIFY(f.number(u"select count(*) from halfday.audit_log where action = 'counts.rebuild' and actor = 'ada'"_s) == 15);
    }

    void rebuildMendsWhatIsBroken()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        QRandomGenerator dice(5);
        for (int i = 0; i < 100; ++i)
            DONE(f.run(randomChange(dice)));
        const QList<QString> damages{u"delete from halfday.daily_counts; delete from halfday.count_deltas"_s,
                                     u"update halfday.daily_counts set n = n + 1"_s,
                                     u"insert into halfday.daily_counts values ('payments', '2001-01-01', 'EUR', 5, 5), ('nonsense', '2001-01-01', '', 5, 5)"_s,
                                     u"insert into halfday.count_deltas values ('payments', now(), 'EUR', 5, 5)"_s};
        DONE(f.run(u"select halfday.fold_counts()"_s));
        for (const QString &damage : damages) {
            DONE(f.run(damage));
            QVERIFY(!f.wrongCounts().isEmpty());
            const qint64 days = f.number(u"select halfday.rebuild_counts()"_s);
            QCOMPARE(days, f.number(u"select count(distinct day) from halfday.counts"_s));
            NOTHING_WRONG(f);
        }
    }

    void theZoneIsTheCountsOwn()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness() + u';' + CountFixture::countMelbourne()));
        const QString buy = u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                             "values (1, '%1', 100, 'AUD', 'succeeded', '2026-01-10 20:00Z')"_s;
        DONE(f.run(buy.arg(u"a"_s)));
        DONE(f.run(u"select halfday.set_policy('time_zone', 'America/New_York')"_s)); // days do not mix before the rebuild
        DONE(f.run(buy.arg(u"b"_s)));
        QCOMPARE(f.text(u"select string_agg(day::text || ' ' || n, ', ') from halfday.counts where metric = 'payments'"_s), u"2026-01-11 2"_s);
        DONE(f.run(u"select halfday.fold_counts()"_s));
        QCOMPARE(f.text(u"select string_agg(day::text || ' ' || n, ', ') from halfday.counts where metric = 'payments'"_s), u"2026-01-11 2"_s);
        DONE(f.run(u"select halfday.rebuild_counts()"_s));
        QCOMPARE(f.text(u"select string_agg(day::text || ' ' || n, ', ') from halfday.counts where metric = 'payments'"_s), u"2026-01-10 2"_s);
        QCOMPARE(f.text(u"select zone || ' ' || (rebuilt_at is not null) from halfday.counting"_s), u"America/New_York true"_s);
    }

    void midnight_data()
    {
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("day");
        const auto row = [](const char *moment, const char *day) { QTest::newRow(moment) << QString::fromLatin1(moment) << QString::fromLatin1(day); };
        // Summer time ended on 5 April 2026 at 3:00 (16:00Z), and begins on 4 October at 2:00 (16:00Z).
        row("2026-04-04 12:59:59.999999Z", "2026-04-04");
        row("2026-04-04 13:00:00Z", "2026-04-05");
        row("2026-04-05 13:59:59.999999Z", "2026-04-05"); // a day of 25 hours
        row("2026-04-05 14:00:00Z", "2026-04-06");
        row("2026-10-03 13:59:59.999999Z", "2026-10-03");
        row("2026-10-03 14:00:00Z", "2026-10-04");
        row("2026-10-04 12:59:59.999999Z", "2026-10-04"); // a day of 23
        row("2026-10-04 13:00:00Z", "2026-10-05");
        row("2026-12-31 12:59:59.999999Z", "2026-12-31");
        row("2026-12-31 13:00:00Z", "2027-01-01");
    }
    void midnight()
    {
        QFETCH(QString, moment);
        QFETCH(QString, day);
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness() + u';' + CountFixture::countMelbourne()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                    "values (1, 'a', 100, 'AUD', 'succeeded', '%1')"_s.arg(moment)));
        for (const char *then : {"select 1", "select halfday.fold_counts()", "select halfday.rebuild_counts()"}) {
            DONE(f.run(QString::fromLatin1(then)));
            QCOMPARE(f.text(u"select string_agg(day::text, ', ') from halfday.counts where n <> 0"_s), day);
        }
        NOTHING_WRONG(f);
    }

    void aRefundMovesItsPurchase()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                    "values (1, 'a', 2200, 'AUD', 'succeeded', now() - interval '2 days');"
                    "insert into halfday.refund_requests (payment_id, reason) values (1, 'No leads')"_s));
        DONE(f.run(u"select halfday.begin_refund(1, 1, 'me')"_s));
        const QString refunded = u"select coalesce(sum(n) || ' ' || sum(amount), 'none') from halfday.counts where metric = 'refunded'"_s;
        QCOMPARE(f.text(refunded), u"none"_s);
        DONE(f.run(u"select halfday.settle_refund(id, 'succeeded', 're_1') from halfday.refunds"_s));
        QCOMPARE(f.text(refunded), u"1 2200"_s);
        DONE(f.run(u"select halfday.fold_counts()"_s));
        DONE(f.run(u"select halfday.settle_refund(id, 'failed', 're_1', 'expired_or_canceled_card') from halfday.refunds"_s));
        QCOMPARE(f.text(refunded), u"0 0"_s); // the bank sent it back
        NOTHING_WRONG(f);
    }

    void aBombOfSearchTerms()
    {
        CountFixture f(m_cluster);
        DONE(f.run(u"insert into public.events (kind, payload) values ('search', '{\"criteria\": {\"age\": \"puppy\", \"council\": \"Yarra\"}}'); "
                    "select halfday.fold_counts()"_s));
        DONE(f.run(u"insert into public.events (kind, payload) "
                    "select 'search', jsonb_build_object('criteria', jsonb_build_object('age', i, 'x' || i, i)) from generate_series(1, 20000) i"_s));
        while (f.number(u"select halfday.fold_counts(7000)"_s) > 0) { }
        const QString sums = u"select count(*) || ' ' || sum(n) from halfday.daily_counts where metric %1"_s;
        const auto asItMustBe = [&] {
            QCOMPARE(f.text(sums.arg(u"= 'searches'"_s)), u"1 20001"_s);
            QCOMPARE(f.text(sums.arg(u"= 'searches.age'"_s)), u"201 20001"_s); // 200 terms by name, and the others
            QCOMPARE(f.number(u"select count(distinct metric) from halfday.daily_counts where metric like 'searches._%' and metric <> 'searches.other'"_s), 20);
            QCOMPARE(f.number(u"select sum(n) from halfday.daily_counts where metric like 'searches.x%' or metric = 'searches.other'"_s), 20000);
        };
        asItMustBe();
        QCOMPARE(f.number(u"select n from halfday.daily_counts where metric = 'searches.council' and label = 'Yarra'"_s), 1);
        DONE(f.run(u"select halfday.rebuild_counts()"_s));
        asItMustBe();
        // What was counted as "other" is taken away from there too.
        DONE(f.run(u"delete from public.events"_s));
        while (f.number(u"select halfday.fold_counts(7000)"_s) > 0) { }
        QCOMPARE(f.number(u"select count(*) from halfday.daily_counts where n <> 0"_s), 0);
    }

    void hostileRowsStopNobody()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        for (const char *payload : {"5", "null", "\"search\"", "[]", "[{\"criteria\": {}}]", "{\"criteria\": 5}", "{\"criteria\": [1, 2]}",
                                    "{\"criteria\": null}", "{\"criteria\": {\"\": \"x\", \"age\": \"\", \"a\": null, \"b\": {}, \"c\": [\"x\"]}}"}) {
            DONE(f.run(u"insert into public.events (kind, payload) values ('search', '%1')"_s.arg(QLatin1StringView(payload))));
        }
        QCOMPARE(f.text(u"select string_agg(metric || ' ' || n, ', ') from halfday.counts"_s), u"searches 9"_s);
        DONE(f.run(u"insert into public.events (kind, payload) select 'search', jsonb_build_object('criteria', "
                    "(select jsonb_object_agg(repeat('k', 500) || i, repeat('ä', 100000)) from generate_series(1, 1000) i))"_s));
        QVERIFY(f.number(u"select count(*) from halfday.counts where metric like 'searches._%'"_s) <= 16);
        QVERIFY(f.number(u"select max(length(metric) + length(label)) from halfday.counts"_s) <= 100);
        DONE(f.run(u"insert into public.events (kind, payload, created_at) select 'search', '{\"criteria\": {\"age\": true}}', t::timestamptz "
                    "from unnest(array['infinity', '-infinity', '4700-01-01 00:00 BC', '294276-12-31 23:59:59Z']) t"_s));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
                    "select 1, i::text, 9223372036854775807, 'AUD', 'succeeded' from generate_series(1, 3) i"_s));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
                    "select 1, i::text, 9223372036854775807, 'AUD', 'succeeded' from generate_series(4, 6) i"_s));
        DONE(f.run(u"select halfday.fold_counts()"_s));
        DONE(f.run(u"insert into public.triage_logs (provider, outcome, latency_ms, cost_micros) "
                    "values (repeat('p', 100000), 'ok', 2147483647, 9223372036854775807)"_s));
        DONE(f.run(u"insert into public.featured_queue (business_id, council_id, created_at, promoted_at) values (1, 1, 'infinity', '-infinity')"_s));
        DONE(f.run(u"select halfday.fold_counts()"_s));
        DONE(f.run(u"select halfday.rebuild_counts()"_s));
        DONE(f.run(u"select halfday.snapshot()"_s));
    }

    void casesGetTheirDeadline()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status) values (1, 'a', 1, 'AUD', 'succeeded');"
                    "insert into public.manual_resolution (payment_id, issue_type, created_at) values (1, 'x', '2026-01-01 00:00Z');"
                    "insert into public.manual_resolution (payment_id, issue_type, sla_deadline) values (1, 'x', '2026-05-01 00:00Z');"
                    "select halfday.set_policy('case_deadline', '2 hours');"
                    "insert into public.manual_resolution (payment_id, issue_type, created_at) values (1, 'x', '2026-01-01 00:00Z')"_s));
        QCOMPARE(f.text(u"select string_agg(to_char(sla_deadline at time zone 'UTC', 'MM-DD HH24'), ', ' order by id) from public.manual_resolution"_s),
                 u"01-01 04, 05-01 00, 01-01 02"_s);
    }

    void whoMayWhat()
    {
        CountFixture f(m_cluster);
        const auto as = [&](const QString &login, const QString &sql) {
            Connection connection(f.db.addressAs(login));
            if (!connection.open())
                return u"no connection"_s;
            const auto done = connection.session().execute(sql);
            return done ? u"fine"_s : done.error().code;
        };
        QCOMPARE(as(u"vera"_s, u"select halfday.snapshot()"_s), u"fine"_s);
        QCOMPARE(as(u"vera"_s, u"select halfday.digest(now())"_s), u"fine"_s);
        QCOMPARE(as(u"vera"_s, u"select halfday.fold_counts()"_s), u"42501"_s);
        QCOMPARE(as(u"anna"_s, u"select halfday.fold_counts()"_s), u"fine"_s);
        QCOMPARE(as(u"anna"_s, u"select halfday.rebuild_counts()"_s), u"42501"_s);
        QCOMPARE(as(u"ada"_s, u"select halfday.rebuild_counts()"_s), u"fine"_s);
        for (const QString &call : {u"snapshot_at(now())"_s, u"count_payment(now(), 'AUD', 'succeeded', 1, 0)"_s, u"revenue_figures(current_date)"_s})
            QCOMPARE(as(u"ada"_s, u"select halfday."_s + call), u"42501"_s);
        QCOMPARE(as(u"ada"_s, u"insert into halfday.count_deltas values ('payments', now(), 'AUD', 1, 1)"_s), u"42501"_s);
        QCOMPARE(as(u"ada"_s, u"update halfday.daily_counts set n = 0"_s), u"42501"_s);
    }
};

QTEST_GUILESS_MAIN(TestCounts)
#include "tst_counts.moc"

#include "tests/models/alerts/alertfixture.h"

#include <QElapsedTimer>
#include <thread>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Raised once, updated, put away and back, resolved: the life of an alert, with the real clock and several logins.
class TestAlertLife : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    /// Late (yellow) first, very late (red) when a day more has passed.
    static void runJob(AlertFixture &fixture, const char *ago)
    {
        fixture.run(u"delete from public.cron_jobs; insert into public.cron_jobs (job_name, status, started_at) "
                     "values ('nightly', 'success', now() - interval '%1')"_s.arg(QString::fromLatin1(ago)));
    }
    static Alert only(const AlertStore &store)
    {
        const Result<AlertBoard> board = AlertFixture::await(store.open());
        if (!board || board->open.size() != 1)
            qFatal("not one alert");
        return board->open.first();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = AlertFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void raisedOnceUpdatedResolvedAndRaisedAnew()
    {
        AlertFixture fixture(m_cluster);
        fixture.breach(1);
        QCOMPARE(fixture.judge(), 1);
        QCOMPARE(fixture.open(), u"case_breached:1 red 0 v1"_s);
        QCOMPARE(fixture.judge(), 0); // nothing new: nothing written, nobody told
        QCOMPARE(fixture.judge(), 0);

        fixture.run(u"update public.manual_resolution set assigned_to = 'anna'"_s);
        QCOMPARE(fixture.judge(), 1);
        QCOMPARE(fixture.open(), u"case_breached:1 red 0 v1"_s); // more is known; what the operator saw still stands
        QCOMPARE(fixture.value(u"select facts ->> 'assigned_to' from halfday.alerts"_s), u"anna"_s);

        fixture.run(u"update public.manual_resolution set status = 'escalated'"_s);
        QCOMPARE(fixture.judge(), 1);
        QCOMPARE(fixture.open(), QString());
        fixture.run(u"update public.manual_resolution set status = 'pending'"_s);
        QCOMPARE(fixture.judge(), 1);
        QCOMPARE(fixture.value(u"select string_agg(id || ' ' || (resolved_at is null), ', ' order by id) from halfday.alerts"_s), u"1 false, 2 true"_s);
        QCOMPARE(fixture.events(1), u"raised resolved"_s);
        QCOMPARE(fixture.events(2), u"raised"_s);
        // The system's doing is no operator's deed.
        QCOMPARE(fixture.value(u"select count(*) from halfday.audit_log where subject = 'alert'"_s), u"0"_s);
        QCOMPARE(fixture.value(u"select distinct actor from halfday.alert_events"_s), u"halfday"_s);
    }

    void oldChargesDoNotVanish()
    {
        AlertFixture fixture(m_cluster);
        fixture.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                     "values (1, 'ch_1', 2200, 'AUD', 'succeeded', now() - interval '6 days')"_s);
        QCOMPARE(fixture.judge(), 1);
        QCOMPARE(fixture.judge(u"now() + interval '9 days'"_s), 0);
        QCOMPARE(fixture.open(), u"charge_without_placement:1 red 0 v1"_s);
        fixture.run(u"insert into public.featured_placements (business_id, council_id, charge_id, status, featured_until) "
                     "values (1, 1, 'ch_1', 'active', now() + interval '30 days')"_s);
        QCOMPARE(fixture.judge(u"now() + interval '9 days'"_s), 1);
        QCOMPARE(fixture.open(), QString());
    }

    void worsenedAndEased()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        runJob(fixture, "1 day 1 hour");
        fixture.judge();
        QCOMPARE(fixture.open(), u"cron_late:nightly yellow 0 v1"_s);
        QVERIFY(fixture.await(store.acknowledge(1, 1, u"I know"_s)));
        QVERIFY(only(store).isAcknowledged());

        fixture.judge(u"now() + interval '1 day'"_s);
        Alert alert = only(store);
        QVERIFY(alert.isRed() && !alert.isAcknowledged());
        QCOMPARE(alert.backBecause, u"worsened"_s);
        QCOMPARE(alert.acknowledgedBy, QString());
        QVERIFY(fixture.await(store.snooze(1, alert.version, anna->clock().now() + 1h, u"later"_s)));
        QCOMPARE(only(store).backBecause, QString());

        fixture.judge(); // and a day back: it is only yellow again
        alert = only(store);
        QVERIFY(!alert.isRed() && alert.isSnoozed(anna->clock().now())); // better is no reason to wake anybody
        QCOMPARE(fixture.events(1), u"raised acknowledged worsened snoozed eased"_s);

        // A higher level is worse too.
        fixture.run(u"delete from public.cron_jobs; insert into halfday.daily_counts select m, (now() at time zone zone)::date, '', n, 0 "
                     "from halfday.counting, (values ('payments', 100), ('refunded', 12)) c(m, n)"_s);
        fixture.judge();
        QCOMPARE(fixture.open(), u"refund_rate yellow 0 v1"_s);
        QVERIFY(fixture.await(store.acknowledge(2, 1, u"seen"_s)));
        fixture.run(u"update halfday.daily_counts set n = 13 where metric = 'refunded'"_s);
        fixture.judge();
        QVERIFY(only(store).isAcknowledged());
        fixture.run(u"update halfday.daily_counts set n = 16 where metric = 'refunded'"_s);
        fixture.judge();
        QVERIFY(!only(store).isAcknowledged());
        QCOMPARE(only(store).level, 1);
    }

    void aSnoozeEnds()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        fixture.breach(1);
        fixture.judge();
        QVERIFY(fixture.await(store.open())); // the server's clock is known now
        const Instant until = anna->clock().now() + 1h;
        QVERIFY(fixture.await(store.snooze(1, 1, until, u"  the customer calls back  "_s)));
        const Alert snoozed = only(store);
        QCOMPARE(snoozed.snoozedBy, u"anna"_s);
        QCOMPARE(snoozed.snoozedBecause, u"the customer calls back"_s);
        QCOMPARE(*snoozed.snoozedUntil, until);

        const QString end = u"(select snoozed_until from halfday.alerts)"_s;
        QCOMPARE(fixture.judge(end + u" - interval '1 microsecond'"_s), 0);
        QCOMPARE(fixture.judge(end), 1);
        const Alert back = only(store);
        QVERIFY(!back.snoozedUntil);
        QCOMPARE(back.backBecause, u"snooze_over"_s);
        QCOMPARE(back.version, snoozed.version + 1);
        QVERIFY(fixture.await(store.snooze(1, back.version, until, u"again"_s)));
        QVERIFY(fixture.await(store.unsnooze(1, back.version + 1)));
        QCOMPARE(only(store).backBecause, QString());
        QCOMPARE(fixture.events(1), u"raised snoozed snooze_over snoozed unsnoozed"_s);
        QCOMPARE(fixture.value(u"select string_agg(action || ' ' || actor || ' ' || coalesce(note, '-'), ', ' order by id) from halfday.audit_log "
                                "where subject = 'alert'"_s),
                 u"alert.snooze anna the customer calls back, alert.snooze anna again, alert.unsnooze anna -"_s);
    }

    void deedsAreChecked()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const auto ben = fixture.as(u"ben"_s);
        const AlertStore store(*anna), other(*ben);
        fixture.breach(1);
        fixture.judge();
        QVERIFY(fixture.await(store.open()));
        const Instant now = anna->clock().now();
        const auto code = [](const Result<bool> &result) { return result ? u"ok"_s : result.error().code; };

        QCOMPARE(code(fixture.await(store.acknowledge(1, 1, u" \n"_s))), u"HD030"_s);
        QCOMPARE(code(fixture.await(store.acknowledge(1, 1, QString(501, u'x')))), u"HD031"_s);
        QCOMPARE(code(fixture.await(store.unacknowledge(1, 1))), u"HD032"_s);
        QCOMPARE(code(fixture.await(store.unsnooze(1, 1))), u"HD032"_s);
        QCOMPARE(code(fixture.await(store.snooze(1, 1, now - 1s, u"why"_s))), u"HD033"_s);
        QCOMPARE(code(fixture.await(store.snooze(1, 1, now + 30 * 24h + 1min, u"why"_s))), u"HD034"_s);
        QCOMPARE(code(fixture.await(store.snooze(1, 1, now + 1h, QString()))), u"HD030"_s);
        QCOMPARE(code(fixture.await(store.acknowledge(99, 1, u"why"_s))), u"HD404"_s);
        QCOMPARE(fixture.open(), u"case_breached:1 red 0 v1"_s);

        QVERIFY(fixture.await(store.acknowledge(1, 1, u"mine"_s)));
        const auto second = fixture.await(other.acknowledge(1, 1, u"mine too"_s));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QVERIFY(fixture.await(other.unacknowledge(1, 2)));
        QVERIFY(!only(store).isAcknowledged());

        fixture.run(u"update public.manual_resolution set status = 'resolved'"_s);
        fixture.judge();
        const auto late = fixture.await(store.acknowledge(1, 3, u"why"_s));
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY2(late.error().message.contains(u"resolved"_s), qPrintable(late.error().message));
    }

    void whoMayWhat()
    {
        AlertFixture fixture(m_cluster);
        const auto vera = fixture.as(u"vera"_s);
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore looking(*vera), working(*anna);
        fixture.breach(1);
        Result<AlertBoard> seen = fixture.await(looking.beat(u"vera's"_s, 1ms));
        QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().detail));
        QVERIFY(seen->open.isEmpty() && !seen->judgedAt); // she judges nothing
        const Result<AlertBoard> board = fixture.await(working.beat(u"anna's"_s, 1ms));
        QVERIFY2(board, qPrintable(board ? QString() : board.error().detail));
        QCOMPARE(board->open.size(), 1);
        QVERIFY(board->judgedAt && std::chrono::abs(board->asOf - *board->judgedAt) < 5s);
        QCOMPARE(board->staleAfter, 300s);
        QVERIFY(std::chrono::abs(board->asOf - fixture.clock().now()) < 1min);
        seen = fixture.await(looking.beat(u"vera's"_s, 1ms));
        QCOMPARE(seen->open, board->open);
        QVERIFY(seen->judgedAt == board->judgedAt);

        const auto denied = [](const auto &result) { return !result && result.error().kind == Error::Kind::Permission; };
        QVERIFY(denied(fixture.await(looking.acknowledge(1, 1, u"why"_s))));
        QVERIFY(denied(fixture.await(looking.snooze(1, 1, fixture.clock().now() + 1h, u"why"_s))));
        QVERIFY(denied(fixture.await(looking.reportOutage(fixture.clock().now() - 1h, fixture.clock().now(), u"vera's"_s))));
        QVERIFY(denied(fixture.await(looking.reportDeliveries(u"stripe"_s, 1, {}))));
        for (const auto &sql : {u"select halfday.judge_alerts(now())"_s, u"select * from halfday.alert_causes(now())"_s,
                                u"delete from halfday.alerts"_s, u"update halfday.alerts set severity = 'yellow'"_s,
                                u"insert into halfday.alert_events (alert_id, what) values (1, 'resolved')"_s,
                                u"update halfday.alert_rules set enabled = false"_s,
                                u"select halfday.tell_alert(a, a, 'raised', 'x', 'y') from halfday.alerts a"_s}) {
            const auto done = fixture.await(anna->write<bool>([sql](Session &session) { return session.execute(sql).map([] { return true; }); }));
            QVERIFY2(denied(done), qPrintable(sql));
        }
    }

    void onlyOneJudgesInHalfAMinute()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s), ben = fixture.as(u"ben"_s);
        QCOMPARE(fixture.await(AlertStore(*anna).beat(u"one"_s, 1ms))->open.size(), 0);
        fixture.breach(2);
        QCOMPARE(fixture.await(AlertStore(*ben).beat(u"two"_s, 1ms))->open.size(), 0); // not yet its turn
        fixture.run(u"update halfday.leases set began_at = began_at - interval '30 seconds'"_s);
        QCOMPARE(fixture.await(AlertStore(*ben).beat(u"two"_s, 1ms))->open.size(), 2);
        QCOMPARE(fixture.value(u"select holder from halfday.leases where job = 'alerts'"_s), u"two"_s);
    }

    void aSlowLook()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const auto board = fixture.await(AlertStore(*anna).beat(u"one"_s, 2001ms));
        QCOMPARE(board->open.size(), 1);
        QCOMPARE(board->open.first().rule, u"database_slow"_s);
        QCOMPARE(board->open.first().facts.value("took_ms"_L1).toInt(), 2001);
    }

    void twoJudgesAtOnce()
    {
        AlertFixture fixture(m_cluster);
        fixture.breach(200);
        QStringList failures[4];
        std::vector<std::thread> judges;
        for (auto &failed : failures) {
            judges.emplace_back([&failed, address = fixture.database().address()] {
                Connection connection(address);
                if (!connection.open())
                    failed << u"no connection"_s;
                Session session = connection.session();
                for (int round = 0; round < 10; ++round) {
                    // Every other judge believes that it is a day ago, so that there is always something to raise and to resolve.
                    const auto done = session.execute(u"select halfday.judge_alerts(now() - %1 * interval '1 day')"_s.arg(round % 2));
                    if (!done)
                        failed << done.error().detail;
                }
            });
        }
        // Meanwhile an operator puts alerts away.
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        for (int round = 0; round < 20; ++round) {
            const auto board = fixture.await(store.open());
            QVERIFY(board);
            if (!board->open.isEmpty()) {
                const auto done = fixture.await(store.acknowledge(board->open.last().id, board->open.last().version, u"why"_s));
                QVERIFY2(done || (done.error().kind == Error::Kind::Conflict && done.error().code == "HD003"_L1), qPrintable(done ? QString() : done.error().detail));
            }
        }
        for (std::thread &judge : judges)
            judge.join();
        for (const QStringList &failed : failures)
            QCOMPARE(failed, QStringList());
        fixture.judge();
        QCOMPARE(fixture.value(u"select count(*) from halfday.alerts where resolved_at is null"_s), u"200"_s);
        QCOMPARE(fixture.value(u"select count(*) from halfday.alerts a where (select count(*) from halfday.alert_events e where e.alert_id = a.id "
                                "and what = 'raised') <> 1"_s), u"0"_s);
        QCOMPARE(fixture.value(u"select count(*) from halfday.alerts a where resolved_at is not null and (select count(*) from halfday.alert_events e "
                                "where e.alert_id = a.id and what = 'resolved') <> 1"_s), u"0"_s);
    }

    void aThousandAtOnce()
    {
        AlertFixture fixture(m_cluster);
        fixture.breach(1000);
        QElapsedTimer timer;
        const auto timed = [&](const char *what, int changes) {
            timer.start();
            const int found = fixture.judge();
            qInfo("%s: %lld ms", what, timer.elapsed());
            return found == changes;
        };
        QVERIFY(timed("1,000 raised", 1000));
        QVERIFY(timed("1,000 that stay", 0));
        const auto anna = fixture.as(u"anna"_s);
        QVERIFY(fixture.await(AlertStore(*anna).open()));
        timer.start();
        const auto board = fixture.await(AlertStore(*anna).beat(u"one"_s, 1ms));
        qInfo("a beat that brings 1,000: %lld ms", timer.elapsed());
        QCOMPARE(board->open.size(), 1000);
        fixture.run(u"update public.manual_resolution set status = 'resolved'"_s);
        QVERIFY(timed("1,000 resolved", 1000));
    }
};

QTEST_GUILESS_MAIN(TestAlertLife)
#include "tst_alertlife.moc"

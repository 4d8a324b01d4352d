#include "models/alerts/alertdesk.h"
#include "tests/models/alerts/alertfixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The log of alerts, and what consoles tell the database.
class TestAlertStore : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        const QString problem = AlertFixture::prepare(m_cluster);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void whatTheProviderSays()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        QVERIFY(fixture.await(store.reportDeliveries(u"stripe"_s, 2, fixture.clock().now() - 1h)));
        fixture.judge();
        QCOMPARE(fixture.open(), u"webhook_failing:stripe red 0 v1"_s);
        QVERIFY(fixture.await(store.reportDeliveries(u"stripe"_s, 0, {})));
        fixture.judge();
        QCOMPARE(fixture.open(), QString());
    }

    void aGroupIsDecidedInOneGo()
    {
        AlertFixture fixture(m_cluster);
        for (int i = 1; i <= 5; ++i)
            fixture.run(u"insert into halfday.alerts (rule, fingerprint, severity, facts, since, raised_at) "
                         "values ('case_breached', 'case_breached:%1', 'red', '{}', now(), now())"_s.arg(i));
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        const auto open = [&] { return fixture.await(store.open())->open; };
        QList<Alert> seen = open();
        QCOMPARE(seen.size(), 5);
        QVERIFY(fixture.await(store.snooze(seen[1].id, seen[1].version, fixture.clock().now() + 1h, u"later"_s))); // another hand
        fixture.run(u"update halfday.alerts set resolved_at = now() where id = %1"_s.arg(seen[2].id));

        Result<AlertsDecided> decided = fixture.await(AlertDesk::putAway(store, seen, {}, u"one cause"_s));
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().detail));
        QCOMPARE(decided->done, 3);
        QCOMPARE(decided->changed, 2);
        QCOMPARE(fixture.value(u"select count(*) || ' ' || min(acknowledged_because) from halfday.alerts where acknowledged_by = 'anna'"_s), u"3 one cause"_s);
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.audit_log where action = 'alert.acknowledge'"_s), u"3"_s);
        decided = fixture.await(AlertDesk::putAway(store, seen, {}, u"again"_s)); // nothing is as it was seen
        QCOMPARE(decided.error().kind, Error::Kind::Conflict);

        seen = open();
        QCOMPARE(fixture.await(AlertDesk::putAway(store, seen, {}, u" "_s)).error().code, u"HD030"_s);
        decided = fixture.await(AlertDesk::takeBack(store, seen)); // three acknowledged ones and the snoozed one
        QCOMPARE(decided->done, 4);
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.alerts where acknowledged_by is not null or snoozed_by is not null"_s), u"0"_s);
        seen = open();
        decided = fixture.await(AlertDesk::putAway(store, seen.mid(0, 2), fixture.clock().now() + 1h, u"lunch"_s));
        QCOMPARE(decided->done, 2);
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.alerts where snoozed_because = 'lunch'"_s), u"2"_s);
        QCOMPARE(fixture.await(AlertDesk::putAway(store, {seen[0]}, {}, u"mine"_s)).error().code, u"HD003"_s); // its own reason
    }

    void outages()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s), ben = fixture.as(u"ben"_s);
        const AlertStore one(*anna), two(*ben);
        const Instant now = fixture.clock().now();
        const auto log = [&] {
            return fixture.value(u"select string_agg(round(extract(epoch from now() - since) / 60) || '-' || round(extract(epoch from now() - resolved_at) / 60) "
                                  "|| ' ' || (facts ->> 'seen_by'), ', ' order by since) from halfday.alerts"_s);
        };
        QVERIFY(fixture.await(one.reportOutage(now - 60min, now - 50min, u"one"_s)));
        QVERIFY(fixture.await(one.reportOutage(now - 60min, now - 50min, u"one"_s))); // twice is once
        QCOMPARE(log(), u"60-50 [\"one\"]"_s);
        QVERIFY(fixture.await(two.reportOutage(now - 55min, now - 48min, u"two"_s)));
        QCOMPARE(log(), u"60-48 [\"one\", \"two\"]"_s);
        QVERIFY(fixture.await(two.reportOutage(now - 20min, now - 10min, u"two"_s)));
        QCOMPARE(log(), u"60-48 [\"one\", \"two\"], 20-10 [\"two\"]"_s);
        QVERIFY(fixture.await(one.reportOutage(now - 50min, now - 15min, u"three"_s))); // and that one joins them
        QCOMPARE(log(), u"60-10 [\"one\", \"three\", \"two\"]"_s);
        QCOMPARE(fixture.value(u"select string_agg(what, ' ' order by id) from halfday.alert_events"_s), u"raised resolved"_s);
        QCOMPARE(fixture.open(), QString());
        const auto odd = fixture.await(one.reportOutage(now, now - 1min, u"one"_s));
        QVERIFY(!odd);
        QCOMPARE(odd.error().code, u"HD035"_s);
        QCOMPARE(fixture.await(one.reportOutage(now, now + 10min, u"one"_s)).error().code, u"HD035"_s);
    }

    void othersHearOfIt()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        QVERIFY(fixture.await(AlertStore(*anna).open()));
        QTRY_COMPARE(anna->state(), Database::State::Connected);
        int heard = 0;
        connect(anna.get(), &Database::changed, this, [&](const QString &topic) { heard += topic == "alerts"_L1; });
        fixture.breach(1);
        fixture.judge();
        QTRY_COMPARE(heard, 1);
        fixture.judge(); // nothing changed: nobody is told
        const auto ben = fixture.as(u"ben"_s);
        QVERIFY(fixture.await(AlertStore(*ben).acknowledge(1, 1, u"why"_s)));
        QTRY_COMPARE(heard, 2);
    }

    void theLogComesInPages()
    {
        AlertFixture fixture(m_cluster);
        const auto anna = fixture.as(u"anna"_s);
        const AlertStore store(*anna);
        fixture.breach(25);
        fixture.judge();
        fixture.run(u"update public.manual_resolution set status = 'resolved' where id <= 10"_s);
        fixture.run(u"insert into public.cron_jobs (job_name, status, started_at) values ('nightly', 'success', now() - interval '25 hours')"_s);
        fixture.judge();
        Result<AlertPage> page = fixture.await(store.page({}, {}, 20));
        QVERIFY(page && page->more);
        QCOMPARE(page->open, 16);
        QCOMPARE(page->red, 15);
        QCOMPARE(page->alerts.first().rule, u"cron_late"_s);
        const Alert last = page->alerts.last();
        page = fixture.await(store.page({}, AlertPageKey{last.raisedAt, last.id}, 20));
        QVERIFY(!page->more);
        QCOMPARE(page->alerts.size(), 6);
        QCOMPARE(fixture.await(store.page({.show = AlertFilter::Show::Open}))->alerts.size(), 16);
        QCOMPARE(fixture.await(store.page({.show = AlertFilter::Show::Resolved}))->alerts.size(), 10);
        QCOMPARE(fixture.await(store.page({.severity = Severity::Yellow}))->alerts.size(), 1);
        page = fixture.await(store.page({.rule = u"refund_rate"_s}));
        QVERIFY(page->alerts.isEmpty());
        QCOMPARE(page->open, 16); // counted whatever the filter
        const auto history = fixture.await(store.history(1));
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->last().what, u"resolved"_s);
    }
};

QTEST_GUILESS_MAIN(TestAlertStore)
#include "tst_alertstore.moc"

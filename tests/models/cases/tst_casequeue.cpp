#include "tests/models/cases/casefixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// The queue itself: what can be done about a case without money, by whom, and how it is listed.
class TestCaseQueue : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void escalating()
    {
        CaseFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.set_policy('operations_email', 'ops@example.com, cto@example.com,ops@example.com ,')"_s));
        const qint64 id = fixture.add();
        QCOMPARE(fixture.await(fixture.cases.escalate(id, 1, u" \n"_s)).error().code, u"HD030"_s);
        QCOMPARE(fixture.await(fixture.cases.escalate(id, 1, QString(501, u'x'))).error().code, u"HD011"_s);
        QVERIFY(fixture.await(fixture.cases.escalate(id, 1, u"{charge} The bank must be called."_s)));
        QCOMPARE(fixture.value(u"select string_agg(channel || ' ' || recipient, ', ' order by id) from halfday.outbox"_s).count(u"email"_s), 2);
        QCOMPARE(fixture.count(u"halfday.outbox where channel = 'sentry'"_s), u"1"_s);
        const QString body = fixture.value(u"select body from halfday.outbox where recipient = 'ops@example.com'"_s);
        QVERIFY2(body.contains(u"\n{charge} The bank must be called."_s) && body.contains(u"A$22.00"_s) && body.startsWith(u"anna"_s), qPrintable(body));
        QVERIFY(!body.contains(u"Where is my plan"_s)); // the customer's words stay in the case
        const auto again = fixture.await(fixture.cases.escalate(id, 1, u"x"_s));
        QCOMPARE(again.error().kind, Error::Kind::Conflict);
        QVERIFY2(again.error().message.contains(u"escalated by now (by anna)"_s), qPrintable(again.error().message));
        // Taken back and escalated anew is a new escalation.
        QVERIFY(fixture.await(fixture.cases.reopen(id, 2)));
        QVERIFY(fixture.await(fixture.cases.escalate(id, 3, u"again"_s)));
        QCOMPARE(fixture.count(u"halfday.outbox where channel = 'sentry'"_s), u"2"_s);
        QCOMPARE(fixture.seen(id).note, u"Where is my plan?\n{charge} The bank must be called.\nagain"_s);
        QCOMPARE(fixture.actions(id), u"case.escalate case.reopen case.escalate"_s);
    }

    void alertsOnce()
    {
        CaseFixture fixture(m_cluster);
        const qint64 late = fixture.add(u"timestamptz '2026-05-04 16:00+00'"_s);
        const auto at = [&](const char *time) {
            return fixture.value(u"select halfday.alert_breach_at(%1, timestamptz '2026-05-04 %2+00')::text"_s.arg(late).arg(QLatin1StringView(time)));
        };
        QVERIFY(at("15:59:59.999999").contains(u"not past its deadline"_s));
        QCOMPARE(at("16:00"), u"true"_s);
        QCOMPARE(at("18:21"), u"false"_s);
        QCOMPARE(*fixture.await(fixture.cases.alertBreach(late)), false);
        QCOMPARE(fixture.value(u"select cause || ' ' || channel || ' ' || (body::jsonb ->> 'hours_past_deadline') from halfday.outbox"_s),
                 u"sla_breach:%1 sentry 0.0"_s.arg(late));
        QCOMPARE(fixture.await(fixture.cases.alertBreach(999)).error().kind, Error::Kind::NotFound);
    }

    void takingBack_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("resolved, at the edge") << u"resolved"_s << u"30 minutes"_s << u"pending"_s;
        QTest::newRow("resolved, a microsecond late") << u"resolved"_s << u"30 minutes 0.000001 seconds"_s << u"HD012"_s;
        QTest::newRow("escalated last week") << u"escalated"_s << u"7 days"_s << u"pending"_s;
        QTest::newRow("pending") << u"pending"_s << u"0"_s << u"HD003"_s;
        QTest::newRow("refunded") << u"sla_missed_refunded"_s << u"0"_s << u"HD003"_s;
    }
    void takingBack()
    {
        QFETCH(QString, status);
        QFETCH(QString, after);
        QFETCH(QString, outcome);
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.db.run(u"update manual_resolution set status = '%1', "
                                "resolved_at = case when '%1' = 'resolved' then timestamptz '2026-05-04 16:00+00' end"_s.arg(status)));
        Connection connection(fixture.db.address());
        QVERIFY(connection.open());
        Session session = connection.session();
        const auto done = session.execute(u"select halfday.reopen_case_at(%1, 1, timestamptz '2026-05-04 16:00+00' + interval '%2')"_s.arg(id).arg(after));
        QCOMPARE(done ? fixture.caseState(id) : done.error().code, outcome);
        if (done)
            QCOMPARE(fixture.value(u"select resolved_at::text from manual_resolution"_s), QString());
    }

    void assigning()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        Database other(fixture.db.addressAs(u"bert"_s), RefundFixture::systemClock());
        CaseStore bert(other);
        QVERIFY(fixture.await(fixture.cases.assign(id, 1, true)));
        QVERIFY(fixture.await(fixture.cases.assign(id, 2, true))); // mine already
        QCOMPARE(fixture.seen(id).version, 2);
        const auto late = fixture.await(bert.assign(id, 1, true));
        QCOMPARE(late.error().kind, Error::Kind::Conflict);
        QVERIFY2(late.error().message.contains(u"by anna"_s), qPrintable(late.error().message));
        QVERIFY(fixture.await(bert.assign(id, 2, true))); // seen, and taken over
        const auto page = fixture.await(fixture.cases.page({.onlyMine = true}));
        QVERIFY(page && page->cases.isEmpty());
        QCOMPARE(page->me, u"anna"_s);
        QCOMPARE(fixture.await(bert.page({.onlyMine = true}))->cases.size(), 1);
        QVERIFY(fixture.await(bert.assign(id, 3, false)));
        QCOMPARE(fixture.seen(id).assignedTo, QString());
        QCOMPARE(fixture.actions(id), u"case.assign case.assign case.assign"_s);
        QVERIFY(fixture.await(bert.resolve(id, 4, u"done"_s)));
        QCOMPARE(fixture.await(bert.assign(id, 5, true)).error().kind, Error::Kind::Conflict);
        QCOMPARE(fixture.await(bert.assign(999, 1, true)).error().kind, Error::Kind::NotFound);
    }

    void pagesSortSearchAndCount()
    {
        CaseFixture fixture(m_cluster);
        const qint64 later = fixture.add(u"now() + interval '3 hours'"_s);
        const qint64 soon = fixture.add(u"now() + interval '59 minutes'"_s);
        const qint64 late = fixture.add(u"now() - interval '1 hour'"_s);
        const qint64 latest = fixture.add(u"now() - interval '2 hours'"_s);
        const qint64 done = fixture.add(u"now() - interval '3 hours'"_s);
        QVERIFY(fixture.await(fixture.cases.resolve(done, 1, u"100% _fine_"_s)));
        const auto ids = [](const Result<CasePage> &page) {
            QList<qint64> found;
            for (const Case &item : page ? page->cases : QList<Case>())
                found << item.id;
            return found;
        };
        using Show = CaseFilter::Show;
        const auto all = fixture.await(fixture.cases.page({}));
        QCOMPARE(ids(all), (QList<qint64>{latest, late, soon, later}));
        QCOMPARE(all->pending, 4);
        QCOMPARE(all->breached, 2);
        QCOMPARE(all->soon, 1);
        QCOMPARE(all->cases.at(2).urgencyAt(all->serverNow), CaseUrgency::Soon);
        QCOMPARE(ids(fixture.await(fixture.cases.page({.show = Show::Breached}))), (QList<qint64>{latest, late}));
        QCOMPARE(ids(fixture.await(fixture.cases.page({.show = Show::Soon}))), QList<qint64>{soon});
        QCOMPARE(ids(fixture.await(fixture.cases.page({.show = Show::Done}))), QList<qint64>{done});
        QCOMPARE(ids(fixture.await(fixture.cases.page({.show = Show::Escalated}))), QList<qint64>());
        auto part = fixture.await(fixture.cases.page({}, {}, 3));
        QVERIFY(part && part->more && part->next());
        part = fixture.await(fixture.cases.page({}, part->next(), 3));
        QCOMPARE(ids(part), QList<qint64>{later});
        QVERIFY(!part->more);
        QCOMPARE(ids(fixture.await(fixture.cases.page({.show = Show::Everything, .text = u"0% _f"_s}))), QList<qint64>{done});
        const auto none = fixture.await(fixture.cases.page({.text = u"0%f"_s}));
        QVERIFY(none && none->cases.isEmpty());
        QCOMPARE(none->pending, 4);
        QCOMPARE(all->cases.first().note, u"Where is my plan?"_s);
        QCOMPARE(all->cases.first().amount, (Money{2200, u"AUD"_s}));
        QCOMPARE(all->cases.first().confirmAbove, 10000);
        QCOMPARE(*all->cases.first().windowClosesAt - all->cases.first().purchasedAt, microseconds(std::chrono::hours(72)));
    }

    void theQueueIsReadByItsIndex()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.db.run(u"insert into manual_resolution (id, payment_id, issue_type, status, sla_deadline) overriding system value "
                                "select 1000 + n, %1, 'x', case when n % 10 = 0 then 'pending' else 'resolved' end, now() + n * interval '1 second' "
                                "from generate_series(1, 20000) n; analyze manual_resolution"_s.arg(id)));
        Connection connection(fixture.db.addressAs(u"anna"_s));
        QVERIFY(connection.open());
        Session session = connection.session();
        QString text;
        QVERIFY(session.each(u"explain select * from halfday.case_queue where status = 'pending' order by deadline, id limit 200"_s, {},
                             [&](const Row &row) { text += row.text(0) + u'\n'; }));
        const qsizetype at = text.indexOf(u"manual_resolution_due"_s);
        QVERIFY2(at > 0 && !text.left(at).contains(u"Sort"_s), qPrintable(text)); // within a case its refunds are sorted
    }

    void aViewerReadsAndNoMore()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        Database other(fixture.db.addressAs(u"vera"_s), RefundFixture::systemClock());
        CaseStore vera(other);
        QVERIFY(fixture.await(vera.page({})));
        QVERIFY(fixture.await(vera.mayActUnasked()));
        QCOMPARE(fixture.await(vera.assign(id, 1, true)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.escalate(id, 1, u"x"_s)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.resolve(id, 1, u"x"_s)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.reopen(id, 1)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.openRefund(id, 1)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.await(vera.alertBreach(id)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.actions(id), QString());
    }

    void anOperatorHasNoOtherWay_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"update halfday.cases set status = 'resolved'", "update halfday.case_queue set status = 'resolved'",
                                "update public.manual_resolution set sla_deadline = now()", "delete from halfday.cases",
                                "insert into halfday.cases (payment_id, issue_type, sla_deadline) values (1, 'x', now())",
                                "update halfday.refund_requests set case_id = 1, accepted_at = now()",
                                "insert into halfday.outbox (cause, template, recipient, subject, body) values ('a','a','a','a','a')",
                                "select halfday.open_case_refund_at(1, 1, now() + interval '1 year')",
                                "select halfday.reopen_case_at(1, 1, 'epoch')", "select halfday.alert_breach_at(1, now())",
                                "select halfday.change_case(c, 'resolved', 'x', 'case.resolve') from halfday.cases c",
                                "select halfday.seen_case(1, 1, 'pending')"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }
    void anOperatorHasNoOtherWay()
    {
        QFETCH(QString, sql);
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"now() + interval '1 hour'"_s);
        Connection connection(fixture.db.addressAs(u"anna"_s));
        QVERIFY(connection.open());
        Session session = connection.session();
        const auto done = session.execute(sql);
        QVERIFY2(!done && (done.error().kind == Error::Kind::Permission || done.error().code == u"55000"_s), qPrintable(sql));
        QCOMPARE(fixture.seen(id).version, 1);
    }
};

QTEST_GUILESS_MAIN(TestCaseQueue)
#include "tst_casequeue.moc"

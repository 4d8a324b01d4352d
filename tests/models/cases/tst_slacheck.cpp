#include "models/cases/slacheck.h"
#include "models/core/launch.h"
#include "tests/models/cases/casefixture.h"

#include <QJsonArray>
#include <QProcess>

using namespace halfday;
using namespace Qt::StringLiterals;

namespace {

/// Another machine on the same database and the same provider.
struct OtherMachine {
    explicit OtherMachine(CaseFixture &fixture)
        : database(fixture.db.addressAs(u"bert"_s), RefundFixture::systemClock()), cases(database), refunds(database),
          stripe({.apiKey = fixture.sandbox.apiKey(), .baseUrl = fixture.sandbox.baseUrl(), .timeout = std::chrono::seconds(3)}, http),
          flow(refunds, {&stripe}, u"console two"_s), check(cases, refunds, flow)
    {
    }
    Database database;
    CaseStore cases;
    RefundStore refunds;
    HttpClient http;
    StripeGateway stripe;
    RefundFlow flow;
    SlaCheck check;
};

} // namespace

/// The check past the deadline: what it does, and that it does it once.
class TestSlaCheck : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    static SlaReport act(CaseFixture &fixture)
    {
        SlaCheck check(fixture.cases, fixture.store, *fixture.flow);
        const Result<SlaReport> report = fixture.await(check.run(SlaCheck::Mode::Act));
        if (!report)
            qWarning("%s %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return report.value_or(SlaReport{});
    }
    static SlaLine lineOf(const SlaReport &report, qint64 id)
    {
        for (const SlaLine &line : report.breaches) {
            if (line.item.id == id)
                return line;
        }
        return {};
    }
    /// Exactly once, told of exactly once.
    static void refundedOnce(CaseFixture &fixture, qint64 id)
    {
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.sandbox.refunded(fixture.charge(id)), 2200);
        QCOMPARE(fixture.count(u"halfday.refund_requests where case_id = %1"_s.arg(id)), u"1"_s);
        QCOMPARE(fixture.count(u"halfday.outbox where cause = 'sla_breach:%1'"_s.arg(id)), u"1"_s);
        QCOMPARE(fixture.count(u"halfday.outbox where template = 'refund_processed'"_s), u"1"_s);
        QCOMPARE(fixture.count(u"halfday.audit_log where action = 'case.refunded'"_s), u"1"_s);
    }
    static void begin(QProcess &victim, CaseFixture &fixture, int killAt)
    {
        const ConnectionSettings address = fixture.db.addressAs(RefundFixture::login());
        victim.start(QStringLiteral(SLA_VICTIM), {address.host, QString::number(address.port), address.database, address.user,
                                                  fixture.sandbox.baseUrl().toString(), QString::number(killAt)});
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void aReportTouchesNothing()
    {
        CaseFixture fixture(m_cluster);
        const qint64 late = fixture.add(u"now() - interval '2 hours 20 minutes'"_s);
        fixture.add(u"now() + interval '50 minutes'"_s);
        fixture.add(u"now() + interval '2 hours'"_s);
        SlaCheck check(fixture.cases, fixture.store, *fixture.flow);
        const auto report = fixture.await(check.run(SlaCheck::Mode::Report));
        QVERIFY(report);
        QCOMPARE(report->pending, 3);
        QCOMPARE(report->breached, 1);
        QCOMPARE(report->soon, 1);
        QCOMPARE(report->breaches.size(), 1);
        QCOMPARE(report->approaching.size(), 1);
        QVERIFY(!report->nextCheck && !report->acted);
        QCOMPARE(fixture.count(u"halfday.outbox"_s), u"0"_s);
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), u"0"_s);
        QCOMPARE(fixture.sandbox.requests().size(), 0);
        const QString text = slaText(*report);
        for (const QString &part : {u"ch_%1 (missing_quiz_data)"_s.arg(late), u"2.3 hours past deadline"_s, u"0.8 hours remaining"_s,
                                    u"Total pending: 3"_s, u"UTC"_s, u"Actions taken:"_s, u"Next check:"_s, u"A$22.00"_s, u"Automatic"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        const QJsonObject json = slaJson(*report);
        QCOMPARE(json[u"breaches"_s][0][u"hours_past_deadline"_s].toDouble(), 2.3);
        QCOMPARE(json[u"breaches"_s][0][u"action"_s].toString(), u"none"_s);
        QCOMPARE(json[u"soon"_s][0][u"hours_past_deadline"_s].toDouble(), -0.8);
    }

    void twice()
    {
        CaseFixture fixture(m_cluster);
        const qint64 card = fixture.add();
        const qint64 transfer = fixture.add(u"now() - interval '1 hour'"_s, u"bank_transfer"_s);
        const qint64 later = fixture.add(u"now() + interval '1 minute'"_s);
        const SlaReport first = act(fixture);
        QCOMPARE(lineOf(first, card).deed, SlaDeed::Refunded);
        QCOMPARE(lineOf(first, transfer).deed, SlaDeed::Escalated);
        QCOMPARE(first.alerts(), 2);
        QCOMPARE(first.left(), 0);
        refundedOnce(fixture, card);
        QCOMPARE(fixture.caseState(transfer), u"escalated"_s);
        QCOMPARE(fixture.caseState(later), u"pending"_s);
        const QString outbox = fixture.count(u"halfday.outbox"_s);
        const SlaReport second = act(fixture);
        QCOMPARE(second.breached, 0);
        QCOMPARE(fixture.count(u"halfday.outbox"_s), outbox);
        refundedOnce(fixture, card);
        QCOMPARE(fixture.count(u"halfday.outbox where template = 'case_escalated'"_s), u"2"_s); // one e-mail, one for Sentry
        QVERIFY(fixture.seen(transfer).note.contains(u"bank transfer"_s));
        QVERIFY(slaText(first).contains(u"1 refunded"_s));
    }

    void twoMachinesAtOnce()
    {
        CaseFixture fixture(m_cluster);
        const qint64 card = fixture.add();
        const qint64 transfer = fixture.add(u"now() - interval '1 hour'"_s, u"bank_transfer"_s);
        OtherMachine other(fixture);
        SlaCheck here(fixture.cases, fixture.store, *fixture.flow);
        QList<SlaReport> reports;
        const auto take = [&](const Result<SlaReport> &report) { reports << report.value_or(SlaReport{}); };
        launch(here.run(SlaCheck::Mode::Act), &here, take);
        launch(other.check.run(SlaCheck::Mode::Act), &here, take);
        QTRY_COMPARE_WITH_TIMEOUT(reports.size(), 2, 30000);
        refundedOnce(fixture, card);
        QCOMPARE(fixture.caseState(transfer), u"escalated"_s);
        QCOMPARE(fixture.count(u"halfday.outbox where template = 'case_escalated'"_s), u"2"_s);
        QCOMPARE(reports[0].count(SlaDeed::Refunded) + reports[1].count(SlaDeed::Refunded), 1);
        QCOMPARE(reports[0].count(SlaDeed::Escalated) + reports[1].count(SlaDeed::Escalated), 1);
        QCOMPARE(reports[0].alerts() + reports[1].alerts(), 2);
    }

    void theProviderSaysNo()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Status, .status = 402, .route = u"POST /v1/refunds"_s});
        const SlaReport report = act(fixture);
        QCOMPARE(lineOf(report, id).deed, SlaDeed::Escalated);
        QCOMPARE(fixture.caseState(id), u"escalated"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 0);
        QCOMPARE(act(fixture).breached, 0);
        // A person mends the reason and refunds it where requests are decided: the case follows.
        const qint64 request = fixture.value(u"select id::text from halfday.refund_requests"_s).toLongLong();
        QVERIFY(fixture.refund(request));
        refundedOnce(fixture, id);
    }

    void theProviderIsDown_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("workDone");
        QTest::addColumn<int>("deed");
        const QString get = u"GET /v1/charges/:id"_s;
        const QString post = u"POST /v1/refunds"_s;
        QTest::newRow("500 before anything is begun") << get << int(SandboxFault::Kind::Status) << false << int(SlaDeed::None);
        QTest::newRow("500 and nothing done") << post << int(SandboxFault::Kind::Status) << false << int(SlaDeed::RefundUnknown);
        QTest::newRow("500 and the money has moved") << post << int(SandboxFault::Kind::Status) << true << int(SlaDeed::RefundUnknown);
        QTest::newRow("silent") << post << int(SandboxFault::Kind::Silence) << true << int(SlaDeed::RefundUnknown);
        QTest::newRow("dropped") << post << int(SandboxFault::Kind::Drop) << true << int(SlaDeed::RefundUnknown);
    }
    void theProviderIsDown()
    {
        QFETCH(QString, route);
        QFETCH(int, kind);
        QFETCH(bool, workDone);
        QFETCH(int, deed);
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        fixture.sandbox.fault({.kind = SandboxFault::Kind(kind), .workDone = workDone, .times = -1, .route = route});
        const SlaReport report = act(fixture);
        QCOMPARE(int(lineOf(report, id).deed), deed);
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QVERIFY(!slaText(report).contains(u"1 refunded"_s));
        QCOMPARE(fixture.count(u"halfday.outbox where channel = 'email'"_s), u"0"_s);
        const SlaReport still = act(fixture); // it does not push: the outcome is unknown, or the provider still down
        QCOMPARE(int(lineOf(still, id).deed), deed);
        fixture.sandbox.clearFaults();
        fixture.sandbox.advance(std::chrono::hours(25)); // a 500 is replayed for as long as its key lives
        QVERIFY(fixture.db.run(u"update halfday.refunds set begun_at = begun_at - interval '25 hours', sent_at = sent_at - interval '25 hours'"_s));
        fixture.becomeDue();
        const SlaReport up = act(fixture);
        QCOMPARE(lineOf(up, id).deed, SlaDeed::Refunded);
        refundedOnce(fixture, id);
    }

    void killedOnTheWay_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("left");
        QTest::newRow("opened, not begun") << int(RefundStep::Checked) << u"open"_s;
        QTest::newRow("begun, not sent") << int(RefundStep::Begun) << u"refunding"_s;
        QTest::newRow("sent, not recorded") << int(RefundStep::Answered) << u"refunding"_s;
        QTest::newRow("recorded") << int(RefundStep::Recorded) << u"refunded"_s;
    }
    void killedOnTheWay()
    {
        QFETCH(int, step);
        QFETCH(QString, left);
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QProcess victim;
        begin(victim, fixture, step);
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
        QCOMPARE(fixture.value(u"select state from halfday.refund_requests"_s), left);
        fixture.becomeDue();
        const SlaReport report = act(fixture);
        QCOMPARE(report.count(SlaDeed::Refunded), left == u"refunded"_s ? 0 : 1);
        refundedOnce(fixture, id);
        fixture.becomeDue();
        act(fixture);
        refundedOnce(fixture, id);
    }

    void aPendingRefundIsNotARefund()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        fixture.sandbox.setOutcome({.status = u"pending"_s});
        const SlaReport report = act(fixture);
        QCOMPARE(lineOf(report, id).deed, SlaDeed::RefundPending);
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QCOMPARE(lineOf(act(fixture), id).deed, SlaDeed::RefundPending);
        QVERIFY(fixture.sandbox.settle(fixture.value(u"select provider_refund_id from halfday.refunds"_s), u"succeeded"_s));
        fixture.becomeDue();
        QCOMPARE(lineOf(act(fixture), id).deed, SlaDeed::Refunded);
        refundedOnce(fixture, id);
    }

    void aLateFailureComesBackAndGoesToAPerson()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QCOMPARE(lineOf(act(fixture), id).deed, SlaDeed::Refunded);
        QVERIFY(fixture.sandbox.settle(fixture.value(u"select provider_refund_id from halfday.refunds"_s), u"failed"_s, u"expired_or_canceled_card"_s));
        fixture.follow();
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QVERIFY(fixture.seen(id).attempt->failedAfterSuccess());
        QCOMPARE(lineOf(act(fixture), id).deed, SlaDeed::Escalated); // the same card would fail again
        QCOMPARE(fixture.count(u"halfday.refunds"_s), u"1"_s);
        QCOMPARE(fixture.count(u"halfday.outbox where cause like 'sla_breach:%'"_s), u"1"_s);
    }

    void disputedAtTheProvider()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        fixture.sandbox.setDisputed(fixture.charge(id), true);
        QCOMPARE(lineOf(act(fixture), id).deed, SlaDeed::Escalated);
        QVERIFY2(fixture.seen(id).note.contains(u"dispute"_s), qPrintable(fixture.seen(id).note));
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 0);
    }

    void withoutAccessToTheProvider()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.db.run(u"update payment_audit set provider = 'paddle'"_s));
        const SlaReport report = act(fixture);
        QCOMPARE(lineOf(report, id).deed, SlaDeed::None);
        QVERIFY(lineOf(report, id).problem.contains(u"Paddle"_s));
        QCOMPARE(report.left(), 1);
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), u"0"_s);
    }

    void boundedAndTheMostOverdueFirst()
    {
        CaseFixture fixture(m_cluster);
        for (int i = 0; i < SlaCheck::most + 3; ++i)
            fixture.add(u"now() - interval '1 hour' - %1 * interval '1 minute'"_s.arg(i), u"bank_transfer"_s);
        const SlaReport report = act(fixture);
        QCOMPARE(report.count(SlaDeed::Escalated), SlaCheck::most);
        QCOMPARE(report.left(), 3);
        QCOMPARE(fixture.count(u"halfday.cases where status = 'pending' and id <= 3"_s), u"3"_s); // the youngest wait
        QCOMPARE(act(fixture).count(SlaDeed::Escalated), 3);
    }

    void unaskedOnlyWhenThePolicySaysSo()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        SlaCheck check(fixture.cases, fixture.store, *fixture.flow);
        const auto off = fixture.await(check.runUnasked());
        QVERIFY(off && !off->acted);
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QVERIFY(fixture.db.run(u"select halfday.set_policy('sla_auto_refund', 'on');"
                                "select halfday.take_turn('sla_check', 'worker', '5 minutes', '1 minute')"_s));
        const auto on = fixture.await(check.runUnasked());
        QVERIFY(on && on->acted);
        QVERIFY(on->nextCheck && *on->nextCheck > on->at);
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
    }

    void hostileWordsDoNotReachTheTerminal()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"now() - interval '1 hour'"_s, u"\x1b[31mpoli"_s);
        QVERIFY(fixture.db.run(u"update manual_resolution set issue_type = E'a\\x1b]0;b\\n%1 %2'"_s));
        const SlaReport report = act(fixture);
        const QString text = slaText(report);
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY2(text.contains(u"a ]0;b %1 %2"_s) && text.contains(u"case %1"_s.arg(id)), qPrintable(text));
    }

    void aSilentProviderIsAskedOnce()
    {
        CaseFixture fixture(m_cluster);
        for (int i = 0; i < 4; ++i)
            fixture.add(u"now() - interval '1 hour' - %1 * interval '1 minute'"_s.arg(i));
        const qint64 transfer = fixture.add(u"now() - interval '1 minute'"_s, u"bank_transfer"_s);
        fixture.sandbox.fault({.kind = SandboxFault::Kind::Silence, .times = -1, .route = u"POST /v1/refunds"_s});
        const SlaReport report = act(fixture);
        QCOMPARE(report.count(SlaDeed::RefundUnknown), 1);
        QCOMPARE(report.count(SlaDeed::Escalated), 1); // what needs no provider goes on
        QCOMPARE(fixture.caseState(transfer), u"escalated"_s);
        QCOMPARE(report.left(), 3);
        QCOMPARE(fixture.count(u"halfday.refunds"_s), u"1"_s);
    }

    void aViewersLoginOnlyLooks()
    {
        CaseFixture fixture(m_cluster);
        fixture.add();
        Database database(fixture.db.addressAs(u"vera"_s), RefundFixture::systemClock());
        CaseStore cases(database);
        RefundStore refunds(database);
        RefundFlow flow(refunds, {fixture.stripe.get()}, u"vera"_s);
        SlaCheck check(cases, refunds, flow);
        QVERIFY(fixture.await(check.run(SlaCheck::Mode::Report)));
        QCOMPARE(fixture.await(check.run(SlaCheck::Mode::Act)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.sandbox.requests().size(), 0);
    }

    void withoutADatabaseThereIsNoReport()
    {
        CaseFixture fixture(m_cluster);
        fixture.add();
        QVERIFY(fixture.db.run(u"revoke select on halfday.case_queue from halfday_viewer"_s));
        SlaCheck check(fixture.cases, fixture.store, *fixture.flow);
        QCOMPARE(fixture.await(check.run(SlaCheck::Mode::Act)).error().kind, Error::Kind::Permission);
        QCOMPARE(fixture.count(u"halfday.outbox"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TestSlaCheck)
#include "tst_slacheck.moc"

#include "tests/models/cases/casefixture.h"

using namespace halfday;
using namespace Qt::StringLiterals;

/// When a case may be refunded, and what becomes of it with the money: held by the database, asked as an operator.
class TestCaseRules : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

    /// Opens the refund at a moment of the test's choice; the SQLSTATE, or what is in the request.
    static QString openAt(CaseFixture &fixture, qint64 id, const QString &moment)
    {
        Connection connection(fixture.db.address());
        if (!connection.open())
            return u"no connection"_s;
        Session session = connection.session();
        const auto opened = session.one<qint64>(u"select halfday.open_case_refund_at(%1, (select version from halfday.cases where id = %1), %2)"_s
                                                    .arg(id).arg(moment),
                                                {}, [](const Row &row) { return row.integer(0); });
        if (!opened)
            return opened.error().code;
        return fixture.value(u"select concat_ws(' ', state, case when accepted_at is not null then 'accepted' end, "
                              "case when deadline_missed then 'missed' end) from halfday.refund_requests where id = %1"_s.arg(*opened));
    }
    static RefundVerdict verdict(RefundState state) { return {state, u"re_1"_s, {}}; }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void whenARefundMayBeOpened_data()
    {
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QString>("customerAsked"); // empty: never
        QTest::addColumn<QString>("moment");
        QTest::addColumn<QString>("outcome");
        // The window closes on 4 May at 12:00, the case is due on 4 May at 16:00 (or 10:00, see below).
        const auto at = [](const char *time) { return u"timestamptz '2026-05-04 %1+00'"_s.arg(QLatin1StringView(time)); };
        const QString decision = u"decision"_s;
        QTest::newRow("a microsecond before the window closes") << decision << QString() << at("11:59:59.999999") << u"open"_s;
        QTest::newRow("window just closed") << decision << QString() << at("12:00") << u"HD032"_s;
        QTest::newRow("a microsecond after") << decision << QString() << at("12:00:00.000001") << u"HD032"_s;
        QTest::newRow("a microsecond before the deadline") << decision << QString() << at("15:59:59.999999") << u"HD032"_s;
        QTest::newRow("at the deadline") << decision << QString() << at("16:00") << u"open accepted missed"_s;
        QTest::newRow("a microsecond after it") << decision << QString() << at("16:00:00.000001") << u"open accepted missed"_s;
        QTest::newRow("the customer asked in time, decision counts") << decision << at("11:00") << at("13:00") << u"HD032"_s;
        QTest::newRow("the customer asked in time, request counts") << u"request"_s << at("11:59:59.999999") << at("13:00") << u"open"_s;
        QTest::newRow("the customer asked too late") << u"request"_s << at("12:00") << at("13:00") << u"HD032"_s;
        QTest::newRow("nobody asked, request counts") << u"request"_s << QString() << at("12:00") << u"HD032"_s;
        QTest::newRow("asked too late, deadline missed") << u"request"_s << at("12:00") << at("16:00") << u"open accepted missed"_s;
    }
    void whenARefundMayBeOpened()
    {
        QFETCH(QString, basis);
        QFETCH(QString, customerAsked);
        QFETCH(QString, moment);
        QFETCH(QString, outcome);
        CaseFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.set_policy('refund_window_basis', '%1')"_s.arg(basis)));
        const qint64 id = fixture.add(u"timestamptz '2026-05-04 16:00+00'"_s, u"card"_s, u"timestamptz '2026-05-01 12:00+00'"_s);
        if (!customerAsked.isEmpty())
            fixture.asks(id, customerAsked);
        QCOMPARE(openAt(fixture, id, moment), outcome);
        // The same again is the same: nothing is added.
        QCOMPARE(openAt(fixture, id, moment), outcome);
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), !outcome.startsWith(u"HD"_s) || !customerAsked.isEmpty() ? u"1"_s : u"0"_s);
        QCOMPARE(fixture.actions(id), outcome.startsWith(u"HD"_s) ? QString() : u"case.open_refund"_s);
    }

    void openedInsideTheWindowAndAgainAfterTheDeadline()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"timestamptz '2026-05-04 16:00+00'"_s, u"card"_s, u"timestamptz '2026-05-01 12:00+00'"_s);
        QCOMPARE(openAt(fixture, id, u"timestamptz '2026-05-04 11:00+00'"_s), u"open"_s);
        QCOMPARE(openAt(fixture, id, u"timestamptz '2026-05-04 17:00+00'"_s), u"open accepted missed"_s);
        QCOMPARE(fixture.count(u"halfday.refund_requests"_s), u"1"_s);
        QVERIFY(fixture.refundCase(id));
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
    }

    void whichMethods_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("automatic");
        const QString usual = u"card, apple_pay, google_pay"_s;
        for (const auto &method : {u"card"_s, u"apple_pay"_s, u"google_pay"_s, u" Card "_s})
            QTest::newRow(qPrintable(method)) << usual << method << true;
        for (const auto &method : {u"bank_transfer"_s, u"poli"_s, u""_s, u"  "_s, u"car"_s, u"card, apple_pay"_s})
            QTest::newRow(qPrintable(u"not \"%1\""_s.arg(method))) << usual << method << false;
        QTest::newRow("spaces and capitals in the list") << u"  Apple_Pay ,card  "_s << u"apple_pay"_s << true;
        QTest::newRow("an empty place in the list") << u"card, ,"_s << u""_s << false;
        QTest::newRow("no longer") << u"apple_pay"_s << u"card"_s << false;
    }
    void whichMethods()
    {
        QFETCH(QString, policy);
        QFETCH(QString, method);
        QFETCH(bool, automatic);
        CaseFixture fixture(m_cluster);
        QVERIFY(fixture.db.run(u"select halfday.set_policy('auto_refund_methods', '%1')"_s.arg(policy)));
        const qint64 id = fixture.add({u"now() - interval '1 hour'"_s}, method);
        const Case item = fixture.seen(id);
        QCOMPARE(item.refundability, automatic ? CaseRefundability::Automatic : CaseRefundability::ManualMethod);
        QCOMPARE(item.refundableNow, automatic);
        const auto opened = fixture.open(id);
        QCOMPARE(opened.has_value(), automatic);
        if (!automatic)
            QCOMPARE(opened.error().code, u"HD031"_s);
        const auto part = fixture.await(fixture.cases.page({.method = CaseFilter::Method::Automatic}));
        QCOMPARE(part->cases.size(), automatic ? 1 : 0);
        QCOMPARE(fixture.await(fixture.cases.page({.method = CaseFilter::Method::Manual}))->cases.size(), automatic ? 0 : 1);
    }

    void whatStandsInTheWay()
    {
        CaseFixture fixture(m_cluster);
        const qint64 disputed = fixture.add();
        const qint64 refunded = fixture.add();
        const qint64 failed = fixture.add();
        const qint64 running = fixture.add();
        QVERIFY(fixture.db.run(u"update payment_audit set status = 'disputed' where id = %1;"
                                "update payment_audit set status = 'refunded', refunded_amount = amount where id = %2;"
                                "update payment_audit set status = 'failed' where id = %3"_s.arg(disputed).arg(refunded).arg(failed)));
        fixture.asks(running);
        QVERIFY(fixture.db.run(u"update halfday.refund_requests set accepted_at = now()"_s));
        const RefundRequest request = fixture.row(running + 1000);
        QVERIFY(fixture.await(fixture.store.begin(request.id, request.version, request.atStake(), u"somebody"_s)));
        const QList<std::tuple<qint64, CaseRefundability, QString>> expected{
            {disputed, CaseRefundability::NotPaid, u"HD005"_s}, {refunded, CaseRefundability::NothingLeft, u"HD005"_s},
            {failed, CaseRefundability::NotPaid, u"HD005"_s}, {running, CaseRefundability::UnderWay, u"HD004"_s}};
        for (const auto &[id, why, code] : expected) {
            const Case item = fixture.seen(id);
            QCOMPARE(item.refundability, why);
            QVERIFY(!item.refundableNow);
            QCOMPARE(fixture.open(id).error().code, code);
        }
        const auto other = fixture.await(fixture.cases.openRefund(disputed, 1, 1));
        QCOMPARE(other.error().code, u"HD005"_s);
        const qint64 partly = fixture.add();
        QVERIFY(fixture.db.run(u"update payment_audit set refunded_amount = 1000 where id = %1"_s.arg(partly)));
        const auto seenBefore = fixture.await(fixture.cases.openRefund(partly, 1, 2200));
        QCOMPARE(seenBefore.error().code, u"HD003"_s);
        QVERIFY2(seenBefore.error().message.contains(u"A$12.00"_s), qPrintable(seenBefore.error().message));
        QCOMPARE(fixture.open(partly)->atStake().minor, 1200);
    }

    void theCustomersRequestIsTakenOver()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        const qint64 asked = fixture.asks(id);
        const auto opened = fixture.open(id);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
        QCOMPARE(opened->id, asked);
        QCOMPARE(opened->caseId, id);
        QVERIFY(opened->acceptedBefore);
        QCOMPARE(opened->reason, u"Please"_s);
        QVERIFY(fixture.await(fixture.flow->refund(*opened)));
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.letters(asked), QStringList{u"refund_processed"_s});
    }

    void aResolvedCaseLeavesTheCustomersRequestAsItWas()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        const qint64 asked = fixture.asks(id);
        QVERIFY(fixture.open(id));
        QVERIFY(fixture.row(asked).acceptedBefore);
        QVERIFY(fixture.await(fixture.cases.resolve(id, fixture.seen(id).version, u"Delivered by hand."_s)));
        const RefundRequest row = fixture.row(asked);
        QVERIFY(row.isOpen() && !row.acceptedBefore && !row.refundable);
        QCOMPARE(row.caseId, 0);
        QVERIFY(fixture.await(fixture.store.deny(asked, row.version))); // its window has closed, and nothing was promised
    }

    void aResolvedCaseWithdrawsItsOwnRequest()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        const auto opened = fixture.open(id);
        QVERIFY(opened);
        QVERIFY(fixture.await(fixture.cases.resolve(id, fixture.seen(id).version, u"Delivered by hand."_s)));
        QCOMPARE(fixture.requestState(opened->id), u"withdrawn"_s);
        QCOMPARE(fixture.count(u"halfday.outbox"_s), u"0"_s);
        QCOMPARE(situationOf(fixture.row(opened->id), {}), RefundSituation::Denied);
        QCOMPARE(fixture.await(fixture.flow->refund(*opened)).error().kind, Error::Kind::Conflict);
        // Taken back within the half hour, it may ask again.
        QVERIFY(fixture.await(fixture.cases.reopen(id, fixture.seen(id).version)));
        QVERIFY(fixture.refundCase(id));
        QCOMPARE(fixture.caseState(id), u"sla_missed_refunded"_s);
    }

    void whatBecomesOfTheMoneyBecomesOfTheCase()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add(u"now() + interval '3 hours'"_s, u"card"_s, u"now() - interval '1 day'"_s);
        const auto opened = fixture.open(id);
        QVERIFY(opened && !opened->acceptedBefore);
        const auto begun = fixture.await(fixture.store.begin(opened->id, opened->version, opened->atStake(), u"c"_s));
        QVERIFY(begun);
        QCOMPARE(fixture.await(fixture.cases.resolve(id, fixture.seen(id).version, u"x"_s)).error().code, u"HD004"_s);
        QVERIFY(fixture.await(fixture.store.settle(begun->id, verdict(RefundState::Unknown))));
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QCOMPARE(fixture.seen(id).attempt->state, RefundState::Unknown);
        QCOMPARE(fixture.seen(id).refundability, CaseRefundability::UnderWay);
        QVERIFY(fixture.await(fixture.store.settle(begun->id, verdict(RefundState::Succeeded))));
        Case item = fixture.seen(id);
        QCOMPARE(item.state, CaseState::Resolved); // the promise was kept: it was due later
        QVERIFY(item.resolvedAt && item.note.startsWith(u"Where is my plan?\n"_s));
        QCOMPARE(fixture.await(fixture.cases.reopen(id, item.version)).error().code, u"HD033"_s);

        QVERIFY(fixture.await(fixture.store.settle(begun->id, {RefundState::Failed, u"re_1"_s, u"expired_or_canceled_card"_s})));
        item = fixture.seen(id);
        QCOMPARE(item.state, CaseState::Pending);
        QVERIFY(!item.resolvedAt && item.attempt->failedAfterSuccess());
        QCOMPARE(fixture.actions(id), u"case.open_refund case.refunded case.refund_failed"_s);
        QCOMPARE(fixture.value(u"select actor || (after ->> 'request') from halfday.audit_log where action = 'case.refunded'"_s),
                 u"anna%1"_s.arg(opened->id));
    }

    void aLateFailureDoesNotTouchWhatHappenedSince()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.refundCase(id));
        QVERIFY(fixture.db.run(u"update manual_resolution set status = 'pending', version = version + 1"_s)); // the product's own doing
        QVERIFY(fixture.await(fixture.cases.resolve(id, fixture.seen(id).version, u"Settled on the phone."_s)));
        const QUuid refund = QUuid::fromString(fixture.value(u"select id::text from halfday.refunds"_s));
        const QString theirs = fixture.value(u"select provider_refund_id from halfday.refunds"_s);
        QVERIFY(fixture.await(fixture.store.settle(refund, {RefundState::Failed, theirs, u"declined"_s})));
        QCOMPARE(fixture.caseState(id), u"resolved"_s);
    }

    void lateFailureWhileTheCustomerAsksAnew()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.refundCase(id));
        fixture.asks(id);
        const QUuid refund = QUuid::fromString(fixture.value(u"select id::text from halfday.refunds"_s));
        const QString theirs = fixture.value(u"select provider_refund_id from halfday.refunds"_s);
        QVERIFY(fixture.await(fixture.store.settle(refund, {RefundState::Failed, theirs, u"declined"_s})));
        QCOMPARE(fixture.caseState(id), u"pending"_s);
        QCOMPARE(fixture.open(id)->id, id + 1000);
    }

    void twoCasesOfOnePayment()
    {
        CaseFixture fixture(m_cluster);
        const qint64 id = fixture.add();
        QVERIFY(fixture.db.run(u"insert into manual_resolution (id, payment_id, issue_type, sla_deadline) overriding system value "
                                "values (500, %1, 'email_delivery_failed', now() - interval '1 hour')"_s.arg(id)));
        QVERIFY(fixture.open(id));
        QCOMPARE(fixture.open(500).error().code, u"HD004"_s);
        QVERIFY(fixture.refundCase(id));
        QCOMPARE(fixture.caseState(500), u"pending"_s);
        QCOMPARE(fixture.seen(500).refundability, CaseRefundability::NothingLeft);
    }
};

QTEST_GUILESS_MAIN(TestCaseRules)
#include "tst_caserules.moc"

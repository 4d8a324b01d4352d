#include "tests/models/refunds/fakegateway.h"
#include "tests/models/refunds/refundfixture.h"

#include <QSignalSpy>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = SandboxFault::Kind;
Q_DECLARE_METATYPE(halfday::SandboxFault::Kind)

/// The way of the money against the sandbox over HTTP and a real database: whatever happens, exactly one refund.
class TestRefundFlow : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.isUp(), qPrintable(m_cluster.problem()));
        QVERIFY2(RefundFixture::prepare(m_cluster), qPrintable(m_cluster.problem()));
    }

    void theGoodWay()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const auto done = fixture.refund(id);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
        QCOMPARE(done->state, RefundState::Succeeded);
        QCOMPARE(fixture.requestState(id), u"refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        for (const SandboxRequest &request : fixture.sandbox.requests()) {
            if (request.route != "POST /v1/refunds"_L1)
                continue;
            QCOMPARE(request.key, done->id.toString(QUuid::WithoutBraces));
            QCOMPARE(request.form.value(u"amount"_s), u"2200"_s);
            QVERIFY(request.form.values().contains(request.key)); // our id in the metadata
        }
        QCOMPARE(fixture.letters(id), QStringList{u"refund_processed"_s});
        QCOMPARE(fixture.value(u"select string_agg(action || actor, ' ' order by id) from halfday.audit_log "
                                "where subject = 'refund'"_s),
                 u"refund.beginanna refund.succeededanna"_s);
        QVERIFY(!fixture.refund(id)); // decided
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 1);
    }

    void misfortunes_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("workDone");
        QTest::addColumn<QString>("atFirst");
        QTest::addColumn<int>("refunds");
        QTest::newRow("402") << Kind::Status << 402 << false << u"failed"_s << 0;
        QTest::newRow("409") << Kind::Status << 409 << false << u"unknown"_s << 1;
        QTest::newRow("429") << Kind::Status << 429 << false << u"intended"_s << 1;
        QTest::newRow("500") << Kind::Status << 500 << false << u"unknown"_s << 1;
        QTest::newRow("500 after the work") << Kind::Status << 500 << true << u"unknown"_s << 1;
        QTest::newRow("garbage") << Kind::Garbage << 0 << false << u"unknown"_s << 1;
        QTest::newRow("garbage after the work") << Kind::Garbage << 0 << true << u"unknown"_s << 1;
        QTest::newRow("half an answer") << Kind::Truncate << 0 << true << u"unknown"_s << 1;
        QTest::newRow("line dropped") << Kind::Drop << 0 << false << u"unknown"_s << 1;
        QTest::newRow("line dropped after the work") << Kind::Drop << 0 << true << u"unknown"_s << 1;
        QTest::newRow("nothing") << Kind::Silence << 0 << false << u"unknown"_s << 1;
        QTest::newRow("nothing after the work") << Kind::Silence << 0 << true << u"unknown"_s << 1;
    }
    void misfortunes()
    {
        QFETCH(Kind, kind);
        QFETCH(int, status);
        QFETCH(bool, workDone);
        QFETCH(QString, atFirst);
        QFETCH(int, refunds);
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const QString charge = fixture.charge(id);
        fixture.sandbox.fault({.kind = kind, .workDone = workDone, .status = status, .route = u"POST /v1/refunds"_s});
        const auto first = fixture.refund(id);
        QVERIFY2(first, first ? "" : qPrintable(first.error().message + first.error().detail));
        QCOMPARE(refundStateName(first->state), atFirst);
        QCOMPARE(fixture.sandbox.refundPosts(charge), 1);
        QVERIFY(!first->failure.isEmpty());
        QVERIFY(!fixture.refund(id) || atFirst == "failed"_L1); // nobody begins a second one meanwhile
        if (atFirst == "failed"_L1) {
            QCOMPARE(fixture.letters(id), QStringList{u"refund_processed"_s}); // of the second attempt, which went well
            return;
        }
        QCOMPARE(fixture.letters(id), QStringList());
        // A day later Stripe has forgotten the key, and with it a 500 that it would replay.
        for (int round = 0; round < 3 && fixture.refundState(id) != "succeeded"_L1; ++round) {
            fixture.follow();
            fixture.sandbox.advance(25h);
            QVERIFY(fixture.db.run(u"update halfday.refunds set begun_at = begun_at - interval '25 hours', "
                                    "sent_at = sent_at - interval '25 hours'"_s));
        }
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        QCOMPARE(fixture.requestState(id), u"refunded"_s);
        QCOMPARE(fixture.sandbox.refundCount(charge), refunds);
        QCOMPARE(fixture.sandbox.refunded(charge), 2200);
        QCOMPARE(fixture.letters(id), QStringList{u"refund_processed"_s});
    }

    void aPartialRefundUnknownForADayIsNotPaidTwice()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const QString charge = fixture.charge(id);
        QVERIFY(fixture.db.run(u"update payment_audit set refunded_amount = 1700"_s)); // 5.00 is left to us, 22.00 to Stripe
        fixture.sandbox.fault({.kind = Kind::Drop, .workDone = true, .route = u"POST /v1/refunds"_s});
        QCOMPARE(fixture.refund(id)->state, RefundState::Unknown);
        fixture.sandbox.advance(25h);
        QVERIFY(fixture.db.run(u"update halfday.refunds set begun_at = begun_at - interval '25 hours', sent_at = sent_at - interval '25 hours'"_s));
        fixture.follow();
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        QCOMPARE(fixture.sandbox.refundCount(charge), 1);
        QCOMPARE(fixture.sandbox.refunded(charge), 500);
    }

    void pendingIsFollowedUntilItIsFinal()
    {
        RefundFixture fixture(m_cluster);
        const qint64 good = fixture.request();
        const qint64 bad = fixture.request();
        fixture.sandbox.setOutcome({u"pending"_s, u"processing"_s, 3600, u"succeeded"_s}, fixture.charge(good));
        fixture.sandbox.setOutcome({u"pending"_s, {}, 3600, u"failed"_s, u"declined"_s}, fixture.charge(bad));
        QCOMPARE(fixture.refund(good)->state, RefundState::Pending);
        QCOMPARE(fixture.refund(bad)->state, RefundState::Pending);
        fixture.follow();
        QCOMPARE(fixture.refundState(good), u"pending"_s);
        fixture.sandbox.advance(2h);
        fixture.follow();
        QCOMPARE(fixture.letters(good), (QStringList{u"refund_started"_s, u"refund_processed"_s}));
        QCOMPARE(fixture.letters(bad), (QStringList{u"refund_started"_s, u"refund_failed"_s}));
        QCOMPARE(fixture.requestState(bad), u"open"_s);
        QCOMPARE(fixture.row(bad).attempt->failure, u"declined"_s);
    }

    void aSuccessThatFailsDaysLater()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.setOutcome({u"succeeded"_s, {}, 5 * 86400, u"failed"_s, u"expired_or_canceled_card"_s});
        QCOMPARE(fixture.refund(id)->state, RefundState::Succeeded);
        fixture.follow();
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        fixture.sandbox.advance(144h);
        fixture.follow();
        const RefundRequest row = fixture.row(id);
        QVERIFY(row.attempt->failedAfterSuccess());
        QVERIFY(wordsFor(situationOf(row, row.requestedAt), row).happened.contains(u"expired_or_canceled_card"_s));
        QCOMPARE(fixture.letters(id), (QStringList{u"refund_processed"_s, u"refund_failed"_s}));
        fixture.sandbox.setOutcome({}, fixture.charge(id));
        QCOMPARE(fixture.refund(id)->state, RefundState::Succeeded); // once more, when the card is mended
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
    }

    void nothingBeginsWhenTheProviderObjects()
    {
        RefundFixture fixture(m_cluster);
        const qint64 disputed = fixture.request();
        fixture.sandbox.setDisputed(fixture.charge(disputed), true);
        const auto refused = fixture.refund(disputed);
        QCOMPARE(refused.error().code, u"charge_disputed"_s);
        const qint64 elsewhere = fixture.request();
        QVERIFY(fixture.db.run(u"update payment_audit set amount = 2500 where id = %1"_s.arg(elsewhere)));
        QCOMPARE(fixture.refund(elsewhere).error().code, u"too_little_left"_s);
        fixture.sandbox.fault({.kind = Kind::Status, .status = 500, .times = -1, .route = u"GET /v1/charges/:id"_s});
        const auto busy = fixture.refund(elsewhere);
        QVERIFY(busy.error().message.contains(u"still open"_s));
        QCOMPARE(busy.error().code, u"500"_s);
        QCOMPARE(fixture.value(u"select count(*)::text from halfday.refunds"_s), u"0"_s);
        QCOMPARE(fixture.requestState(disputed), u"open"_s);
    }

    void amountsInEveryExponent_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("wire");
        QTest::newRow("yen") << 1200LL << u"JPY"_s << u"1200"_s;
        QTest::newRow("fils") << 12500LL << u"KWD"_s << u"12500"_s;
        QTest::newRow("cents") << 123456789LL << u"AUD"_s << u"123456789"_s;
    }
    void amountsInEveryExponent()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, wire);
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request(u"now() - interval '1 hour'"_s, {minor, currency});
        const auto done = fixture.refund(id);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(done->amount, (Money{minor, currency}));
        QCOMPARE(fixture.sandbox.requests().last().form.value(u"amount"_s), wire);
        QCOMPARE(fixture.value(u"select refunded_amount::text from payment_audit"_s), QString::number(minor));
    }

    void theDatabaseGoesAwayAfterTheProviderActed()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        const QSignalSpy settled(fixture.flow.get(), &RefundFlow::settled);
        connect(fixture.flow.get(), &RefundFlow::stepReached, this, [&](RefundStep step) {
            if (step == RefundStep::Answered && settled.isEmpty())
                QVERIFY(m_cluster.kill());
        });
        const auto first = fixture.refund(id);
        QVERIFY(!first);
        QVERIFY2(first.error().message.contains(u"has refunded A$22.00"_s), qPrintable(first.error().message));
        QVERIFY(fixture.flow->isUnrecorded(id));
        disconnect(fixture.flow.get(), &RefundFlow::stepReached, this, nullptr);
        QVERIFY(m_cluster.restart());
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, 20000);
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
        QVERIFY(!fixture.flow->isUnrecorded(id));
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.letters(id), QStringList{u"refund_processed"_s});
    }

    void theNextStartFindsWhatWasNeverRecorded()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        connect(fixture.flow.get(), &RefundFlow::stepReached, fixture.flow.get(), [&](RefundStep step) {
            if (step == RefundStep::Answered)
                QVERIFY(m_cluster.kill());
        });
        QVERIFY(!fixture.refund(id));
        fixture.flow = std::make_unique<RefundFlow>(fixture.store, QList<PaymentGateway *>{fixture.stripe.get()}, u"next start"_s);
        QVERIFY(m_cluster.restart());
        QCOMPARE(fixture.refundState(id), u"intended"_s);
        QTRY_VERIFY_WITH_TIMEOUT((fixture.follow(), fixture.refundState(id) == "succeeded"_L1), 30000);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 1);
    }

    void twoConsolesNeverAskAtOnce()
    {
        RefundFixture fixture(m_cluster);
        const qint64 id = fixture.request();
        fixture.sandbox.fault({.kind = Kind::Drop, .route = u"POST /v1/refunds"_s});
        QCOMPARE(fixture.refund(id)->state, RefundState::Unknown);
        fixture.becomeDue();
        Database other(fixture.db.addressAs(u"bert"_s), RefundFixture::systemClock());
        RefundStore store(other);
        RefundFlow flow(store, {fixture.stripe.get()}, u"console two"_s);
        RefundFollower one(fixture.store, *fixture.flow, 1h);
        RefundFollower two(store, flow, 1h);
        QSignalSpy oneDone(&one, &RefundFollower::beatDone);
        QSignalSpy twoDone(&two, &RefundFollower::beatDone);
        one.start();
        two.start();
        one.beat();
        QTRY_COMPARE_WITH_TIMEOUT(oneDone.count() + twoDone.count(), 2, 20000);
        QCOMPARE(oneDone.at(0).at(0).toInt() + twoDone.at(0).at(0).toInt(), 1);
        QCOMPARE(fixture.sandbox.refundPosts(fixture.charge(id)), 2);
        QCOMPARE(fixture.sandbox.refundCount(fixture.charge(id)), 1);
        QCOMPARE(fixture.refundState(id), u"succeeded"_s);
    }

    void aProviderWithoutKeys()
    {
        RefundFixture fixture(m_cluster);
        FakeGateway paddle(u"paddle"_s);
        RefundFlow flow(fixture.store, {&paddle}, u"console one"_s);
        const qint64 id = fixture.request();
        QVERIFY(fixture.db.run(u"update payment_audit set provider = 'paddle'"_s));
        paddle.acts = false;
        paddle.answer = Error{Error::Kind::Unanswered, u"no answer"_s};
        QCOMPARE(fixture.await(flow.refund(fixture.row(id)))->state, RefundState::Unknown);
        const auto follow = [&] {
            fixture.becomeDue();
            const auto claimed = fixture.await(fixture.store.claim(u"console one"_s, 60s, 5));
            return fixture.await(flow.resume(claimed->first()));
        };
        QCOMPARE(follow()->state, RefundState::Unknown); // it has none, but the first call may still arrive
        QCOMPARE(paddle.calls, 1);
        paddle.refunds = {paddle.made(fixture.charge(id)), paddle.made(fixture.charge(id))};
        const auto two = follow();
        QCOMPARE(two->state, RefundState::Unknown); // nobody can tell which is ours
        QVERIFY(two->failure.contains(u"2"_s));
        paddle.refunds.removeLast();
        QCOMPARE(follow()->state, RefundState::Succeeded);
        QCOMPARE(paddle.calls, 1);
    }

    void neverSentIsSentLater()
    {
        RefundFixture fixture(m_cluster);
        FakeGateway stripe(u"stripe"_s, 24h);
        RefundFlow flow(fixture.store, {&stripe}, u"console one"_s);
        const qint64 id = fixture.request();
        stripe.acts = false;
        stripe.answer = Error{Error::Kind::Connection, u"refused"_s, {}, {}, true};
        QCOMPARE(fixture.await(flow.refund(fixture.row(id)))->state, RefundState::Intended);
        const RefundRequest row = fixture.row(id);
        QCOMPARE(wordsFor(situationOf(row, row.requestedAt), row).state, u"Not sent yet"_s);
        // The second sending is refused as the echo of a first that did act: the look-up after it knows.
        stripe.refunds = {stripe.made(row.chargeId)};
        stripe.refunds.first().refundId = row.attempt->id.toString(QUuid::WithoutBraces);
        stripe.blindLooks = 1;
        stripe.answer = Error{Error::Kind::Provider, u"already"_s, u"charge_already_refunded"_s};
        fixture.becomeDue();
        const auto claimed = fixture.await(fixture.store.claim(u"console one"_s, 60s, 5));
        QCOMPARE(fixture.await(flow.resume(claimed->first()))->state, RefundState::Succeeded);
        QCOMPARE(stripe.calls, 2);
    }
};

QTEST_GUILESS_MAIN(TestRefundFlow)
#include "tst_refundflow.moc"

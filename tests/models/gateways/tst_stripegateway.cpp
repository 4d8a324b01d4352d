#include "app/demo/stripesandbox.h"
#include "models/core/launch.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QTest>
#include <QUuid>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Error::Kind;
using Fault = SandboxFault;

namespace {

HttpLimits quick()
{
    HttpLimits limits;
    limits.firstBackoff = 1ms;
    return limits;
}

RefundOrder order(const QString &charge, qint64 minor = 2200, const QString &currency = u"AUD"_s)
{
    return {QUuid::createUuid().toString(QUuid::WithoutBraces), charge, {minor, currency}};
}

} // namespace

Q_DECLARE_METATYPE(halfday::SandboxFault)
Q_DECLARE_METATYPE(halfday::Error::Kind)
Q_DECLARE_METATYPE(halfday::Money)

class TestStripeGateway : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Instant(1'700'000'000s)};
    std::unique_ptr<StripeSandbox> m_stripe;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<StripeGateway> m_gateway;

    StripeGateway gatewayAt(const QUrl &url, const QString &key = u"sk_demo_halfday"_s)
    {
        return StripeGateway({key, url, 5s}, *m_http);
    }
    Result<ProviderRefund> refund(const RefundOrder &what)
    {
        return QCoro::waitFor(m_gateway->createRefund(what));
    }

private slots:
    void init()
    {
        StripeSandboxOptions options;
        options.clock = &m_clock;
        m_stripe = std::make_unique<StripeSandbox>(options);
        QVERIFY(m_stripe->start());
        m_stripe->addCharge({u"ch_a"_s, {2200, u"AUD"_s}, Instant(1'700'000'000s)});
        m_http = std::make_unique<HttpClient>(quick());
        m_gateway = std::make_unique<StripeGateway>(
            StripeSettings{u"sk_demo_halfday"_s, m_stripe->baseUrl(), 5s}, *m_http);
    }
    void cleanup()
    {
        m_gateway.reset();
        m_http.reset();
        m_stripe.reset();
    }

    void modeIsReadFromTheKey()
    {
        QCOMPARE(StripeGateway::modeOfKey(u"sk_live_1"_s), GatewayMode::Live);
        QCOMPARE(StripeGateway::modeOfKey(u"rk_live_1"_s), GatewayMode::Live);
        QCOMPARE(StripeGateway::modeOfKey(u"sk_test_1"_s), GatewayMode::Test);
        QCOMPARE(StripeGateway::modeOfKey(u"rk_test_1"_s), GatewayMode::Test);
        QCOMPARE(StripeGateway::modeOfKey(u"sk_demo_1"_s), GatewayMode::Sandbox);
        QCOMPARE(StripeGateway::modeOfKey(u"whatever"_s), GatewayMode::Live);
        QCOMPARE(StripeGateway::modeOfKey(QString()), GatewayMode::Live);
    }

    void refundsAndReadsBack()
    {
        const RefundOrder what = order(u"ch_a"_s);
        const Result<ProviderRefund> made = refund(what);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->state, ProviderRefund::State::Succeeded);
        QCOMPARE(made->amount, what.amount);
        QCOMPARE(made->refundId, what.refundId);
        QCOMPARE(QCoro::waitFor(m_gateway->refund(made->id)).value(), *made);
        QCOMPARE(QCoro::waitFor(m_gateway->refundsOfCharge(u"ch_a"_s)).value(), QList{*made});
        const ProviderCharge charge = QCoro::waitFor(m_gateway->charge(u"ch_a"_s)).value();
        QCOMPARE(charge.refundedMinor, 2200);
        QCOMPARE(charge.refundableMinor(), 0);
        QCOMPARE(charge.created, Instant(1'700'000'000s));
        QCOMPARE(charge.methodType, u"card"_s);
        const SandboxRequest post = m_stripe->requests().constFirst();
        QCOMPARE(post.key, what.refundId);
        QCOMPARE(post.headers.value(u"stripe-version"_s), u"2024-10-28.acacia"_s);
        QCOMPARE(post.headers.value(u"content-type"_s), u"application/x-www-form-urlencoded"_s);
        QCOMPARE(post.form.keys(), (QStringList{u"amount"_s, u"charge"_s, u"metadata[halfday_refund]"_s, u"reason"_s}));
    }

    void faults_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("moved");
        const auto status = [](int code, bool done = false) {
            Fault fault;
            fault.status = code;
            fault.workDone = done;
            return fault;
        };
        const auto line = [](Fault::Kind kind, bool done) {
            Fault fault;
            fault.kind = kind;
            fault.workDone = done;
            return fault;
        };
        QTest::newRow("402") << status(402) << Kind::Provider << 0;
        QTest::newRow("403") << status(403) << Kind::Permission << 0;
        QTest::newRow("409") << status(409) << Kind::Unanswered << 0;
        QTest::newRow("424") << status(424) << Kind::Unanswered << 0;
        QTest::newRow("429") << status(429) << Kind::Provider << 0;
        QTest::newRow("500") << status(500) << Kind::Unanswered << 0;
        QTest::newRow("500 after the work") << status(500, true) << Kind::Unanswered << 1;
        QTest::newRow("503") << status(503) << Kind::Unanswered << 0;
        for (const bool done : {false, true}) {
            const char *when = done ? "after" : "before";
            QTest::addRow("garbage %s", when) << line(Fault::Kind::Garbage, done) << Kind::Unanswered << int(done);
            QTest::addRow("half %s", when) << line(Fault::Kind::Truncate, done) << Kind::Unanswered << int(done);
            QTest::addRow("dropped %s", when) << line(Fault::Kind::Drop, done) << Kind::Unanswered << int(done);
            QTest::addRow("silence %s", when) << line(Fault::Kind::Silence, done) << Kind::Unanswered << int(done);
        }
    }
    void faults()
    {
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        QFETCH(int, moved);
        const bool silent = fault.kind == Fault::Kind::Silence;
        StripeGateway gateway({m_stripe->apiKey(), m_stripe->baseUrl(), silent ? 300ms : 5s}, *m_http);
        m_stripe->fault(fault);
        const Result<ProviderRefund> got = QCoro::waitFor(gateway.createRefund(order(u"ch_a"_s)));
        QVERIFY(!got);
        QVERIFY2(got.error().kind == kind, qPrintable(got.error().message + got.error().detail));
        QCOMPARE(certainlyNotDone(got.error().kind), kind != Kind::Unanswered);
        QCOMPARE(got.error().retryable, fault.status == 429);
        QCOMPARE(m_stripe->refundPosts(u"ch_a"_s), 1);
        QCOMPARE(m_stripe->refundCount(u"ch_a"_s), moved);
        QVERIFY(got.error().message.contains("money"_L1));
        // Whatever happened, asking finds the truth.
        QCOMPARE(QCoro::waitFor(gateway.refundsOfCharge(u"ch_a"_s)).value().size(), moved);
    }

    void slowIsStillAnAnswer()
    {
        Fault slow;
        slow.kind = Fault::Kind::Slow;
        slow.delay = 0ms;
        m_stripe->fault(slow);
        QVERIFY(refund(order(u"ch_a"_s)));
    }

    void rulesOfStripe()
    {
        const Result<ProviderRefund> tooMuch = refund(order(u"ch_a"_s, 2201));
        QCOMPARE(tooMuch.error().kind, Kind::Provider);
        QVERIFY(refund(order(u"ch_a"_s, 200)));
        QVERIFY(refund(order(u"ch_a"_s, 2000)));
        const Result<ProviderRefund> again = refund(order(u"ch_a"_s, 1));
        QCOMPARE(again.error().kind, Kind::Provider);
        QCOMPARE(again.error().code, u"charge_already_refunded"_s);
        QCOMPARE(refund(order(u"ch_none"_s)).error().kind, Kind::NotFound);
        m_stripe->addCharge({u"ch_disputed"_s, {2200, u"AUD"_s}, Instant(), 0, true});
        QCOMPARE(refund(order(u"ch_disputed"_s)).error().code, u"charge_disputed"_s);
        StripeGateway stranger = gatewayAt(m_stripe->baseUrl(), u"sk_test_other"_s);
        QCOMPARE(QCoro::waitFor(stranger.createRefund(order(u"ch_a"_s))).error().kind, Kind::Permission);
        QCOMPARE(QCoro::waitFor(stranger.charge(u"ch_a"_s)).error().kind, Kind::Permission);
        QCOMPARE(QCoro::waitFor(m_gateway->refundsOfCharge(u"ch_none"_s)).error().kind, Kind::NotFound);
        QCOMPARE(QCoro::waitFor(m_gateway->refund(u"re_none"_s)).error().kind, Kind::NotFound);
    }

    void sameKeyMovesMoneyOnce()
    {
        const RefundOrder what = order(u"ch_a"_s, 100);
        const ProviderRefund first = refund(what).value();
        const ProviderRefund second = refund(what).value();
        QCOMPARE(first, second);
        QCOMPARE(m_stripe->refunded(u"ch_a"_s), 100);
        // The same key for another order: the first one's fate is not this call's to tell.
        RefundOrder other = what;
        other.amount.minor = 200;
        QCOMPARE(refund(other).error().kind, Kind::Unanswered);
        QCOMPARE(m_stripe->refunded(u"ch_a"_s), 100);
    }

    void sameKeyTwiceAtOnce()
    {
        Fault late;
        late.kind = Fault::Kind::Delay;
        late.delay = 300ms;
        m_stripe->fault(late);
        const RefundOrder what = order(u"ch_a"_s, 100);
        QList<Result<ProviderRefund>> results;
        QObject context;
        for (int i = 0; i < 2; ++i)
            launch(m_gateway->createRefund(what), &context, [&](const Result<ProviderRefund> &r) { results.append(r); });
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results.first().error().kind, Kind::Unanswered);
        QCOMPARE(results.first().error().code, u"idempotency_key_in_use"_s);
        QVERIFY(results.last());
        QCOMPARE(m_stripe->refunded(u"ch_a"_s), 100);
    }

    void aFailureOfTheirsIsReplayed()
    {
        Fault fault;
        fault.workDone = true;
        m_stripe->fault(fault);
        const RefundOrder what = order(u"ch_a"_s);
        QCOMPARE(refund(what).error().kind, Kind::Unanswered);
        QCOMPARE(refund(what).error().kind, Kind::Unanswered); // the same 500 again, and no second refund
        QCOMPARE(m_stripe->refundCount(u"ch_a"_s), 1);
        const auto found = QCoro::waitFor(m_gateway->refundsOfCharge(u"ch_a"_s)).value();
        QCOMPARE(found.constFirst().refundId, what.refundId);
    }

    void aForgottenKeyIsANewRefund()
    {
        // FIELD §0: why an unknown refund is looked up and never blindly repeated.
        const RefundOrder what = order(u"ch_a"_s, 100);
        QVERIFY(refund(what));
        m_stripe->advance(m_gateway->replaySafeFor() - 1s);
        QVERIFY(refund(what));
        QCOMPARE(m_stripe->refundCount(u"ch_a"_s), 1);
        m_stripe->advance(1s);
        QVERIFY(refund(what));
        QCOMPARE(m_stripe->refundCount(u"ch_a"_s), 2);
    }

    void statesOfARefund()
    {
        m_stripe->setOutcome({u"pending"_s, u"insufficient_funds"_s, 60, u"succeeded"_s});
        const ProviderRefund pending = refund(order(u"ch_a"_s)).value();
        QCOMPARE(pending.state, ProviderRefund::State::Pending);
        QCOMPARE(pending.pendingReason, u"insufficient_funds"_s);
        m_stripe->advance(60s);
        QCOMPARE(QCoro::waitFor(m_gateway->refund(pending.id)).value().state, ProviderRefund::State::Succeeded);
        QVERIFY(m_stripe->settle(pending.id, u"failed"_s, u"expired_or_canceled_card"_s));
        const ProviderRefund failed = QCoro::waitFor(m_gateway->refund(pending.id)).value();
        QCOMPARE(failed.state, ProviderRefund::State::Failed);
        QCOMPARE(failed.failureReason, u"expired_or_canceled_card"_s);
        QCOMPARE(QCoro::waitFor(m_gateway->charge(u"ch_a"_s)).value().refundedMinor, 0);
    }

    void hostileMetadata()
    {
        RefundOrder what = order(u"ch_a"_s, 100);
        const QString nasty = u"a&amount=999999&b=ü €\U0001F600\r\n+%26\"<script>\t=cmd"_s;
        what.metadata = {{u"note"_s, nasty}, {u"x]&amount=5&y[z"_s, u"1"_s}, {u"halfday_refund"_s, u"forged"_s}};
        const Result<ProviderRefund> made = refund(what);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->refundId, what.refundId);
        const SandboxForm form = m_stripe->requests().constLast().form;
        QCOMPARE(form.value(u"metadata[note]"_s), nasty);
        QCOMPARE(form.value(u"metadata[x]&amount=5&y[z]"_s), u"1"_s);
        QCOMPARE(form.value(u"amount"_s), u"100"_s);
    }

    void amountsInEveryCurrency_data()
    {
        QTest::addColumn<Money>("money");
        QTest::addColumn<QString>("wire");
        QTest::newRow("AUD") << Money{2200, u"AUD"_s} << u"2200"_s;
        QTest::newRow("JPY") << Money{1200, u"JPY"_s} << u"1200"_s;
        QTest::newRow("KWD") << Money{1250, u"KWD"_s} << u"1250"_s;
        QTest::newRow("ISK") << Money{1200, u"ISK"_s} << u"120000"_s;
        QTest::newRow("MGA") << Money{1200, u"MGA"_s} << u"12"_s;
        QTest::newRow("beyond double") << Money{9'007'199'254'740'993, u"AUD"_s} << u"9007199254740993"_s;
    }
    void amountsInEveryCurrency()
    {
        QFETCH(Money, money);
        QFETCH(QString, wire);
        m_stripe->addCharge({u"ch_m"_s, money, Instant()});
        RefundOrder what = order(u"ch_m"_s);
        what.amount = money;
        const Result<ProviderRefund> made = refund(what);
        QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
        QCOMPARE(made->amount, money);
        QCOMPARE(m_stripe->requests().constLast().form.value(u"amount"_s), wire);
        QCOMPARE(QCoro::waitFor(m_gateway->charge(u"ch_m"_s)).value().refundedMinor, money.minor);
    }

    void impossibleOrders()
    {
        QCOMPARE(refund(order(u"ch_a"_s, 0)).error().kind, Kind::Input);
        QCOMPARE(refund(order(u"ch_a"_s, -5)).error().kind, Kind::Input);
        QCOMPARE(refund(order(u"ch_a"_s, 1234, u"KWD"_s)).error().kind, Kind::Input);
        QCOMPARE(refund(order(u""_s)).error().kind, Kind::Input);
        QCOMPARE(refund(order(u"../balance"_s)).error().kind, Kind::Input);
        RefundOrder nameless = order(u"ch_a"_s);
        nameless.refundId.clear();
        QCOMPARE(refund(nameless).error().kind, Kind::Input);
        QCOMPARE(QCoro::waitFor(m_gateway->charge(QString())).error().kind, Kind::Input);
        StripeGateway plain = gatewayAt(QUrl(u"http://api.stripe.com"_s));
        QCOMPARE(QCoro::waitFor(plain.createRefund(order(u"ch_a"_s))).error().kind, Kind::Input);
        QVERIFY(m_stripe->requests().isEmpty());
    }

    void manyPages()
    {
        m_stripe->addCharge({u"ch_many"_s, {100000, u"AUD"_s}, Instant()});
        QStringList ids;
        for (int i = 0; i < 230; ++i) {
            const RefundOrder what = order(u"ch_many"_s, 1);
            ids.prepend(what.refundId);
            QVERIFY(refund(what));
        }
        const auto all = QCoro::waitFor(m_gateway->refundsOfCharge(u"ch_many"_s));
        QVERIFY(all);
        QStringList got;
        for (const ProviderRefund &one : *all)
            got.append(one.refundId);
        QCOMPARE(got, ids); // every one once, newest first
        // A page that fails fails the whole: never a shorter list.
        Fault fault;
        fault.kind = Fault::Kind::Garbage;
        fault.route = u"GET /v1/refunds"_s;
        m_stripe->fault(fault);
        QVERIFY(!QCoro::waitFor(m_gateway->refundsOfCharge(u"ch_many"_s)));
    }

    void gatewayDeletedInFlight()
    {
        Fault silence;
        silence.kind = Fault::Kind::Silence;
        silence.times = -1;
        m_stripe->fault(silence);
        QObject context;
        QList<Kind> kinds;
        launch(m_gateway->createRefund(order(u"ch_a"_s)), &context,
               [&](const Result<ProviderRefund> &r) { kinds.append(r.error().kind); });
        launch(m_gateway->refundsOfCharge(u"ch_a"_s), &context,
               [&](const Result<QList<ProviderRefund>> &r) { kinds.append(r.error().kind); });
        QTRY_COMPARE(m_stripe->requests().size(), 2);
        m_gateway.reset();
        m_http.reset();
        QTRY_COMPARE(kinds.size(), 2);
        QCOMPARE(kinds, (QList<Kind>{Kind::Unanswered, Kind::Connection}));
        StripeGateway orphan = [this] {
            HttpClient brief;
            return StripeGateway({m_stripe->apiKey(), m_stripe->baseUrl(), 5s}, brief);
        }();
        QCOMPARE(QCoro::waitFor(orphan.createRefund(order(u"ch_a"_s))).error().kind, Kind::Connection);
    }
};

QTEST_GUILESS_MAIN(TestStripeGateway)
#include "tst_stripegateway.moc"

#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "tests/models/gateways/rawserver.h"

#include <QCoroTask>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = Error::Kind;

namespace {

RefundOrder order()
{
    return {u"r1"_s, u"ch_a"_s, {2200, u"AUD"_s}};
}

StripeGateway gatewayAt(const QUrl &url, HttpClient &http, const QString &key = u"sk_demo_halfday"_s)
{
    return StripeGateway({key, url, 5s}, http);
}

/// What a refund's answer would look like, for answers that the sandbox would never give.
QByteArray answer(const QByteArray &json, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

/// JSON with single quotes, for the reader's eyes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace

/// Answers that Stripe would not give, or should not: none of them may pass for a proof.
class TestStripeAnswers : public QObject
{
    Q_OBJECT

    HttpClient m_http{HttpLimits{4, 1024 * 1024, 1, 1ms, 1s}};

private slots:
    void answersAboutSomethingElse_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *charge, const char *amount, const char *currency,
                            const char *id, const char *status) {
            QTest::newRow(name) << json("{'object':'refund','id':'re_1','created':1700000000,'charge':'"
                                        + QByteArray(charge) + "','amount':" + amount + ",'currency':'" + currency
                                        + "','metadata':{'halfday_refund':'" + id + "'},'status':'" + status + "'}");
        };
        row("right", "ch_a", "2200", "aud", "r1", "succeeded");
        row("other charge", "ch_b", "2200", "aud", "r1", "succeeded");
        row("other amount", "ch_a", "2201", "aud", "r1", "succeeded");
        row("amount as text", "ch_a", "'2200'", "aud", "r1", "succeeded");
        row("amount with a fraction", "ch_a", "2200.5", "aud", "r1", "succeeded");
        row("amount too big", "ch_a", "92233720368547758070", "aud", "r1", "succeeded");
        row("other currency", "ch_a", "2200", "usd", "r1", "succeeded");
        row("no currency", "ch_a", "2200", "", "r1", "succeeded");
        row("other refund", "ch_a", "2200", "aud", "r2", "succeeded");
        row("no metadata", "ch_a", "2200", "aud", "", "succeeded");
        row("unknown state", "ch_a", "2200", "aud", "r1", "teleported");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("error with 200") << json("{'error':{'type':'card_error','message':'no'}}");
    }
    void answersAboutSomethingElse()
    {
        QFETCH(QByteArray, json);
        RawServer server;
        server.answers = {answer(json)};
        StripeGateway gateway = gatewayAt(server.url(), m_http);
        const Result<ProviderRefund> got = QCoro::waitFor(gateway.createRefund(order()));
        if (qstrcmp(QTest::currentDataTag(), "right") == 0) {
            QVERIFY(got);
        } else {
            QVERIFY(!got);
            QCOMPARE(got.error().kind, Kind::Unanswered);
        }
        QCOMPARE(server.requests.size(), 1);
    }

    void aProxySpeaks()
    {
        // A 4xx that is not Stripe's own proves nothing about what Stripe did.
        RawServer server;
        StripeGateway gateway = gatewayAt(server.url(), m_http);
        for (const char *status : {"400 Bad", "402 Pay", "403 No", "404 Where", "407 Proxy", "413 Big"}) {
            server.answers = {answer("<html>proxy</html>", status)};
            const Result<ProviderRefund> got = QCoro::waitFor(gateway.createRefund(order()));
            QVERIFY(!got);
            QVERIFY2(got.error().kind == Kind::Unanswered, status);
        }
        server.answers = {answer("<html>proxy</html>", "404 Where")};
        QCOMPARE(QCoro::waitFor(gateway.charge(u"ch_a"_s)).error().kind, Kind::Provider);
    }

    void keysAreNeverTold()
    {
        const QString key = u"sk_live_topsecret"_s;
        RawServer server;
        StripeGateway gateway = gatewayAt(server.url(), m_http, key);
        for (const char *status : {"200 OK", "400 Bad", "401 No", "402 Pay", "404 Where", "500 Oops"}) {
            server.answers = {answer(json("{'error':{'type':'card_error','message':'Bad key sk_live_topsecret'}}"), status)};
            const Error write = QCoro::waitFor(gateway.createRefund(order())).error();
            const Error read = QCoro::waitFor(gateway.charge(u"ch_a"_s)).error();
            for (const Error &error : {write, read})
                QVERIFY2(!(error.message + error.detail + error.code).contains("topsecret"_L1), status);
        }
        QVERIFY(server.requests.constFirst().contains("Authorization: Bearer sk_live_topsecret\r\n"));
    }

    void hostileRefusalStaysOneLine()
    {
        RawServer server;
        server.answers = {answer(json("{'error':{'type':'card_error','message':'<b>no</b>\\n\\n" + QByteArray(5000, 'x')
                                      + "'}}"),
                                 "402 Pay")};
        StripeGateway gateway = gatewayAt(server.url(), m_http);
        const Error error = QCoro::waitFor(gateway.createRefund(order())).error();
        QCOMPARE(error.kind, Kind::Provider);
        QVERIFY(!error.message.contains(u'\n'));
        QVERIFY(error.message.size() < 400);
    }
};

QTEST_GUILESS_MAIN(TestStripeAnswers)
#include "tst_stripeanswers.moc"

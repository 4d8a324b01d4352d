#include "app/demo/stripesandbox.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/missinggateway.h"
#include "models/gateways/stripegateway.h"
#include "models/gateways/stripejson.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What Stripe could not tell the product, asked of Stripe.
class TestUndelivered : public QObject
{
    Q_OBJECT

    ManualClock m_clock{Instant(1'700'000'000s)};
    std::unique_ptr<StripeSandbox> m_stripe;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<StripeGateway> m_gateway;

    Result<std::optional<UndeliveredEvents>> ask(std::chrono::seconds from = 72h, std::chrono::seconds until = 15min)
    {
        return QCoro::waitFor(m_gateway->undelivered(m_clock.now() - from, m_clock.now() - until));
    }

private slots:
    void init()
    {
        StripeSandboxOptions options;
        options.clock = &m_clock;
        m_stripe = std::make_unique<StripeSandbox>(options);
        QVERIFY(m_stripe->start());
        m_http = std::make_unique<HttpClient>(HttpLimits{.getAttempts = 1});
        m_gateway = std::make_unique<StripeGateway>(StripeSettings{u"sk_demo_halfday"_s, m_stripe->baseUrl(), 5s}, *m_http);
    }
    void cleanup()
    {
        m_gateway.reset();
        m_http.reset();
        m_stripe.reset();
    }

    void noneIsAnAnswer()
    {
        const auto found = ask();
        QVERIFY(found && *found);
        QCOMPARE((*found)->count, 0);
        QVERIFY(!(*found)->oldest && !(*found)->more);
        const SandboxRequest request = m_stripe->requests().last();
        QCOMPARE(request.route, u"GET /v1/events"_s);
        QCOMPARE(request.form.value(u"delivery_success"_s), u"false"_s);
        QCOMPARE(request.form.value(u"created[gte]"_s), u"1699740800"_s);
    }

    void countsWhatStandsInTheRange()
    {
        m_stripe->addUndelivered(5, 73h); // given up on
        m_stripe->addUndelivered(1, 72h); // at the edge
        m_stripe->addUndelivered(3, 2h);
        m_stripe->addUndelivered(1, 15min); // at the other one
        m_stripe->addUndelivered(7, 1min); // on their way
        const auto found = ask();
        QVERIFY(found && *found);
        QCOMPARE((*found)->count, 5);
        QCOMPARE((*found)->oldest, m_clock.now() - 72h);
        m_stripe->deliverAll();
        QCOMPARE(ask().value()->count, 0);
        m_stripe->addUndelivered(2, 1h);
        QCOMPARE(ask().value()->count, 2);
    }

    void everyPageAndNotForEver()
    {
        m_stripe->addUndelivered(250, 2h);
        m_stripe->addUndelivered(1, 3h);
        QCOMPARE(ask().value()->count, 251);
        QCOMPARE(ask().value()->oldest, m_clock.now() - 3h);
        m_stripe->addUndelivered(1500, 1h);
        const auto many = ask().value();
        QCOMPARE(many->count, 1000);
        QVERIFY(many->more);
    }

    void aFailureIsNoAnswer()
    {
        m_stripe->fault({.kind = SandboxFault::Kind::Status, .status = 500, .route = u"GET /v1/events"_s});
        QVERIFY(!ask());
        m_stripe->fault({.kind = SandboxFault::Kind::Garbage, .route = u"GET /v1/events"_s});
        QVERIFY(!ask());
        QVERIFY(ask());
    }

    void theWireIsReadStrictly()
    {
        const QJsonObject event{{u"id"_s, u"evt_1"_s}, {u"object"_s, u"event"_s}, {u"created"_s, 1'700'000'000}};
        const auto page = [](const QJsonValue &data) {
            return eventPageFromStripe({{u"object"_s, u"list"_s}, {u"has_more"_s, false}, {u"data"_s, data}});
        };
        QCOMPARE(page(QJsonArray{event}).value().events.first().created, Instant(1'700'000'000s));
        QVERIFY(!page(QJsonValue()));
        for (const QString &key : event.keys()) {
            QJsonObject wrong = event;
            wrong.insert(key, QJsonArray());
            QVERIFY2(!page(QJsonArray{wrong}), qPrintable(key));
        }
        QVERIFY(!page(QJsonArray{u"evt_1"_s}));
    }

    void whoDoesNotSay()
    {
        MissingGateway missing;
        const auto answer = QCoro::waitFor(missing.undelivered(m_clock.now() - 1h, m_clock.now()));
        QVERIFY(answer && !*answer);
    }
};

QTEST_GUILESS_MAIN(TestUndelivered)
#include "tst_undelivered.moc"

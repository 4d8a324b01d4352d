#include "app/demo/stripesandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace halfday;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Answer {
    int status = 0;
    QJsonObject json;
    bool replayed = false;
    QByteArray authenticate;
};

} // namespace

/// The sandbox as any HTTP client sees it. What the objects must hold was read from Stripe's API description.
class TestStripeSandbox : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;
    QByteArray m_key = "Bearer sk_demo_halfday";

    Answer call(const QUrl &url, const QByteArray &form = QByteArray(), const QByteArray &idempotencyKey = QByteArray())
    {
        QNetworkRequest request(url);
        if (!m_key.isEmpty())
            request.setRawHeader("Authorization", m_key);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        if (!idempotencyKey.isEmpty())
            request.setRawHeader("Idempotency-Key", idempotencyKey);
        const std::unique_ptr<QNetworkReply> reply(form.isEmpty() ? m_network.get(request)
                                                                  : m_network.post(request, form));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20000))
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll()).object(), reply->hasRawHeader("Idempotent-Replayed"),
                reply->rawHeader("WWW-Authenticate")};
    }
    static QString code(const Answer &answer) { return answer.json["error"_L1]["code"_L1].toString(); }
    static QString type(const Answer &answer) { return answer.json["error"_L1]["type"_L1].toString(); }
    static QUrl at(const QUrl &base, const QString &path) { return QUrl(base.toString() + path); }

private slots:
    void cleanup() { m_key = "Bearer sk_demo_halfday"; }

    void objectsHaveStripesShape()
    {
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        stripe.addCharge({u"ch_1"_s, {2200, u"AUD"_s}, Instant(1'700'000'000s)});
        const Answer refund = call(at(stripe.baseUrl(), u"/v1/refunds"_s), "charge=ch_1&amount=200&reason=duplicate");
        QCOMPARE(refund.status, 200);
        for (const auto key : {"id"_L1, "object"_L1, "amount"_L1, "created"_L1, "currency"_L1, "charge"_L1, "reason"_L1,
                               "balance_transaction"_L1, "metadata"_L1, "payment_intent"_L1, "receipt_number"_L1,
                               "source_transfer_reversal"_L1, "status"_L1, "transfer_reversal"_L1})
            QVERIFY2(refund.json.contains(key), key.data());
        QVERIFY(refund.json["id"_L1].toString().startsWith("re_"_L1));
        QCOMPARE(refund.json["currency"_L1].toString(), u"aud"_s);
        const Answer charge = call(at(stripe.baseUrl(), u"/v1/charges/ch_1"_s));
        for (const auto key : {"amount"_L1, "amount_captured"_L1, "amount_refunded"_L1, "billing_details"_L1,
                               "captured"_L1, "created"_L1, "currency"_L1, "disputed"_L1, "id"_L1, "livemode"_L1,
                               "metadata"_L1, "object"_L1, "paid"_L1, "refunded"_L1, "status"_L1})
            QVERIFY2(charge.json.contains(key), key.data());
        QCOMPARE(charge.json["amount_refunded"_L1].toInteger(), 200);
        QCOMPARE(charge.json["refunded"_L1].toBool(), false);
        QVERIFY(!charge.json.contains("refunds"_L1)); // not expanded by default
        const Answer list = call(at(stripe.baseUrl(), u"/v1/refunds"_s));
        QCOMPARE(list.json.keys(), (QStringList{u"data"_s, u"has_more"_s, u"object"_s, u"url"_s}));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("free text as reason") << QByteArray("charge=ch_1&reason=because") << 400 << QString();
        QTest::newRow("unknown charge") << QByteArray("charge=ch_9&amount=1") << 404 << u"resource_missing"_s;
        QTest::newRow("too much") << QByteArray("charge=ch_1&amount=2201") << 400 << QString();
        QTest::newRow("nothing") << QByteArray("charge=ch_1&amount=0") << 400 << u"parameter_invalid_integer"_s;
        QTest::newRow("no number") << QByteArray("charge=ch_1&amount=2.5") << 400 << u"parameter_invalid_integer"_s;
        QTest::newRow("no charge") << QByteArray("amount=1") << 400 << u"parameter_missing"_s;
        QTest::newRow("unknown field") << QByteArray("charge=ch_1&colour=red") << 400 << u"parameter_unknown"_s;
        QTest::newRow("disputed") << QByteArray("charge=ch_2&amount=1") << 400 << u"charge_disputed"_s;
        QTest::newRow("refunded") << QByteArray("charge=ch_3&amount=1") << 400 << u"charge_already_refunded"_s;
    }
    void refusals()
    {
        QFETCH(QByteArray, form);
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        stripe.addCharge({u"ch_1"_s, {2200, u"AUD"_s}, Instant()});
        stripe.addCharge({u"ch_2"_s, {2200, u"AUD"_s}, Instant(), 0, true});
        stripe.addCharge({u"ch_3"_s, {2200, u"AUD"_s}, Instant(), 2200});
        const Answer answer = call(at(stripe.baseUrl(), u"/v1/refunds"_s), form);
        QTEST(answer.status, "status");
        QTEST(code(answer), "code");
        QCOMPARE(type(answer), u"invalid_request_error"_s);
        QCOMPARE(stripe.refunded(u"ch_1"_s), 0);
    }

    void theDoor()
    {
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        for (const char *key : {"", "Bearer sk_live_real", "Basic sk_demo_halfday"}) {
            m_key = key;
            const Answer answer = call(at(stripe.baseUrl(), u"/v1/refunds"_s));
            QCOMPARE(answer.status, 401);
            QVERIFY(!answer.authenticate.isEmpty());
        }
    }

    void keys()
    {
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        const QUrl url = at(stripe.baseUrl(), u"/v1/refunds"_s);
        // Found wanting before execution: not remembered.
        QCOMPARE(call(url, "charge=ch_1&amount=x", "k").status, 400);
        SandboxFault busy;
        busy.status = 429;
        stripe.fault(busy);
        QCOMPARE(call(url, "charge=ch_1&amount=100", "k").status, 429);
        // Executed: remembered, refusals too.
        QCOMPARE(call(url, "charge=ch_1&amount=100", "k").status, 404);
        stripe.addCharge({u"ch_1"_s, {2200, u"AUD"_s}, Instant()});
        const Answer replay = call(url, "charge=ch_1&amount=100", "k");
        QCOMPARE(replay.status, 404);
        QVERIFY(replay.replayed);
        QCOMPARE(type(call(url, "charge=ch_1&amount=101", "k")), u"idempotency_error"_s);
        const Answer first = call(url, "charge=ch_1&amount=100", "k2");
        QVERIFY(!first.replayed);
        QCOMPARE(call(url, "amount=100&charge=ch_1", "k2").json, first.json); // order of fields is no difference
        stripe.advance(24h);
        QVERIFY(call(url, "charge=ch_1&amount=100", "k2").json != first.json);
        QCOMPARE(stripe.refundCount(u"ch_1"_s), 2);
    }

    void lists()
    {
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        for (int i = 1; i <= 5; ++i)
            stripe.addCharge({u"ch_%1"_s.arg(i), {100, u"AUD"_s}, Instant(std::chrono::seconds(i * 100))});
        const auto ids = [&](const QString &query) {
            QStringList found;
            for (const QJsonValue &entry : call(at(stripe.baseUrl(), u"/v1/charges"_s + query)).json["data"_L1].toArray())
                found.append(entry["id"_L1].toString());
            return found;
        };
        QCOMPARE(ids(u"?limit=2"_s), (QStringList{u"ch_5"_s, u"ch_4"_s}));
        QCOMPARE(ids(u"?limit=2&starting_after=ch_2"_s), (QStringList{u"ch_1"_s}));
        QCOMPARE(ids(u"?created[gte]=200&created[lt]=400"_s), (QStringList{u"ch_3"_s, u"ch_2"_s}));
        QVERIFY(call(at(stripe.baseUrl(), u"/v1/charges?limit=4"_s)).json["has_more"_L1].toBool());
        QVERIFY(!call(at(stripe.baseUrl(), u"/v1/charges?limit=5"_s)).json["has_more"_L1].toBool());
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/charges?limit=101"_s)).status, 400);
    }

    void chargesAreLookedUp()
    {
        StripeSandboxOptions options;
        options.lookup = [](const QString &id) -> std::optional<SandboxCharge> {
            if (id != "ch_db"_L1)
                return std::nullopt;
            return SandboxCharge{id, {2200, u"AUD"_s}, Instant(1'700'000'000s)};
        };
        StripeSandbox stripe(options);
        QVERIFY(stripe.start());
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/charges/ch_db"_s)).status, 200);
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/charges/ch_no"_s)).status, 404);
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/refunds"_s), "charge=ch_db").json["amount"_L1].toInteger(), 2200);
    }

    void failedAfterSuccess()
    {
        StripeSandbox stripe;
        QVERIFY(stripe.start());
        stripe.addCharge({u"ch_1"_s, {2200, u"AUD"_s}, Instant()});
        const QString id = call(at(stripe.baseUrl(), u"/v1/refunds"_s), "charge=ch_1").json["id"_L1].toString();
        QVERIFY(stripe.settle(id, u"failed"_s, u"lost_or_stolen_card"_s));
        const QJsonObject failed = call(at(stripe.baseUrl(), u"/v1/refunds/"_s + id)).json;
        QCOMPARE(failed["failure_reason"_L1].toString(), u"lost_or_stolen_card"_s);
        QVERIFY(failed.contains("failure_balance_transaction"_L1));
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/charges/ch_1"_s)).json["amount_refunded"_L1].toInteger(), 0);
        QCOMPARE(call(at(stripe.baseUrl(), u"/v1/refunds"_s), "charge=ch_1").status, 200);
    }

    void remembersAcrossKills()
    {
        const QTemporaryDir folder;
        const QString state = folder.filePath(u"stripe.json"_s);
        QString firstId;
        for (int life = 0; life < 2; ++life) {
            QProcess process;
            process.start(QStringLiteral(STRIPE_SANDBOX), {u"--state"_s, state});
            QVERIFY(process.waitForReadyRead(20000));
            const QUrl base(QString::fromLatin1(process.readLine().trimmed()));
            if (life == 0)
                QCOMPARE(call(at(base, u"/_sandbox/charge"_s), "id=ch_1&amount=2200&currency=AUD").status, 200);
            // The first answer is lost although the work was done; the next life still knows.
            if (life == 0)
                QCOMPARE(call(at(base, u"/_sandbox/fault"_s), "kind=truncate&workDone=true&route=POST%20/v1/refunds").status,
                         200);
            const Answer answer = call(at(base, u"/v1/refunds"_s), "charge=ch_1&amount=2200", "k");
            QCOMPARE(answer.replayed, life == 1);
            const QJsonObject log = call(at(base, u"/_sandbox/log"_s)).json;
            QCOMPARE(log["refunds"_L1].toArray().size(), 1);
            const QString id = log["refunds"_L1][0]["id"_L1].toString();
            if (life == 0)
                firstId = id;
            QCOMPARE(id, firstId);
            process.kill();
            QVERIFY(process.waitForFinished());
        }
    }

    void aDamagedStateIsNotOverwritten()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"stripe.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{half") == 5);
        file.close();
        StripeSandboxOptions options;
        options.stateFile = file.fileName();
        StripeSandbox stripe(options);
        const Result<void> started = stripe.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Input);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{half"));
    }

    void twoCannotShareAPort()
    {
        StripeSandbox first;
        QVERIFY(first.start());
        StripeSandboxOptions options;
        options.port = static_cast<quint16>(first.baseUrl().port());
        StripeSandbox second(options);
        QVERIFY(!second.start());
    }
};

QTEST_GUILESS_MAIN(TestStripeSandbox)
#include "tst_stripesandbox.moc"

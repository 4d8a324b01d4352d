#pragma once

#include "app/demo/serversql.h"
#include "app/demo/stripesandbox.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/reconciliation/reconciliationdesk.h"
#include "tests/support/testcluster.h"

#include <QSignalSpy>
#include <QTest>

namespace halfday {

/// One console that reconciles: a database of its own, Stripe's sandbox over HTTP, the desk.
class ReconciliationFixture
{
public:
    explicit ReconciliationFixture(TestCluster &cluster, const std::function<void(StripeSandboxOptions &, const ConnectionSettings &)> &prepare = {})
        : db(cluster), database(db.addressAs(QStringLiteral("anna")), clock()), store(database), sandbox(options(prepare)), http(quickLimits())
    {
        const Result<void> started = sandbox.start();
        if (!started || !db.isUp())
            qFatal("the fixture does not start: %s", qPrintable(db.problem()));
        stripe = std::make_unique<StripeGateway>(
            StripeSettings{.apiKey = sandbox.apiKey(), .baseUrl = sandbox.baseUrl(), .timeout = std::chrono::seconds(5)}, http);
        desk = console(QStringLiteral("console one"));
    }

    static const Clock &clock()
    {
        static const SystemClock clock;
        return clock;
    }
    /// Once per program, before the first fixture.
    static bool prepare(TestCluster &cluster)
    {
        const Result<void> done = cluster.prepareMigrated();
        return done && logins(cluster);
    }
    static bool logins(TestCluster &cluster)
    {
        return cluster.run(QStringLiteral("create role anna login in role halfday_operator; create role bert login in role halfday_operator; "
                                          "create role vera login in role halfday_viewer")).has_value();
    }

    std::unique_ptr<ReconciliationDesk> console(const QString &holder)
    {
        return std::make_unique<ReconciliationDesk>(store, QList<PaymentGateway *>{stripe.get()}, holder);
    }

    /// 1 to 8 November 2026, UTC.
    static ReconciliationPeriod week() { return {QStringLiteral("stripe"), at("2026-11-01T00:00:00Z"), at("2026-11-08T00:00:00Z"), QStringLiteral("UTC")}; }
    static Instant at(const char *iso) { return fromDateTime(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate)); }

    /// What the desk ends in: the run, or the error ("cancelled" has no message of its own).
    Result<Reconciliation> reconcile(const ReconciliationPeriod &period = week())
    {
        std::optional<Result<Reconciliation>> ended;
        const auto a = QObject::connect(desk.get(), &ReconciliationDesk::finished, desk.get(), [&](const Reconciliation &run) { ended = run; });
        const auto b = QObject::connect(desk.get(), &ReconciliationDesk::failed, desk.get(), [&](const Error &error) { ended = fail(error); });
        const auto c = QObject::connect(desk.get(), &ReconciliationDesk::cancelled, desk.get(), [&] { ended = fail({Error::Kind::Input, QStringLiteral("cancelled")}); });
        desk->start(period);
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 60000))
            qFatal("the desk does not come back");
        QObject::disconnect(a);
        QObject::disconnect(b);
        QObject::disconnect(c);
        return *ended;
    }
    QList<Difference> differences(qint64 run, DifferenceFilter::Show show = DifferenceFilter::Show::Everything)
    {
        const Result<ReconciliationPage> page = await(store.page(run, {.show = show}, {}, 10000));
        if (!page)
            qFatal("%s", qPrintable(page.error().message + page.error().detail));
        return page->differences;
    }
    Difference about(qint64 run, const QString &charge)
    {
        for (const Difference &difference : differences(run)) {
            if (difference.chargeId == charge)
                return difference;
        }
        return {};
    }
    Result<Mended> mend(const Difference &difference, Remedy remedy, const QString &because = {}, qint64 business = 0)
    {
        return await(store.mend(difference.id, difference.version, remedy, because, business));
    }

    /// A business with its owner; ids from 1.
    void business(int id)
    {
        sql(QStringLiteral("insert into councils (id, name) overriding system value values (1, 'Melbourne') on conflict do nothing;"
                           "insert into users (id, email, display_name) overriding system value values (%1, 'owner%1@example.org', 'Owner');"
                           "insert into businesses (id, owner_id, council_id, name) overriding system value values (%1, %1, 1, 'Business %1')").arg(id));
    }
    void payment(const QString &charge, const QString &when, qint64 amount = 2200, const QString &status = QStringLiteral("succeeded"), qint64 refunded = 0,
                 const QString &currency = QStringLiteral("AUD"), int business = 1)
    {
        sql(QStringLiteral("insert into payment_audit (business_id, charge_id, amount, currency, status, refunded_amount, created_at) "
                           "values (%1, '%2', %3, '%4', '%5', %6, timestamptz '%7')")
                .arg(business).arg(charge).arg(amount).arg(currency, status).arg(refunded).arg(when));
    }
    void charge(const QString &id, const char *when, qint64 amount = 2200, const QString &status = QStringLiteral("succeeded"), qint64 refunded = 0,
                const QString &currency = QStringLiteral("AUD"), const QString &payer = {}, const QString &email = {})
    {
        sandbox.addCharge({.id = id, .amount = {amount, currency}, .created = at(when), .refundedMinor = refunded, .status = status, .payer = payer, .email = email});
    }
    void sql(const QString &statement)
    {
        if (const Result<void> done = db.run(statement); !done)
            qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
    }
    /// What the owner sees: the first column of the first row.
    QString value(const QString &sql)
    {
        Connection connection(db.address());
        if (!connection.open())
            return QStringLiteral("no connection");
        const Result<QString> found = connection.session().one<QString>(QStringLiteral("select (") + sql + QStringLiteral(")::text"), {}, [](const Row &row) { return row.text(0); });
        return found ? *found : found.error().detail;
    }
    template <class T> static Result<T> await(Task<T> task) { return QCoro::waitFor(std::move(task)); }

    TestDatabase db;
    Database database;
    ReconciliationStore store;
    StripeSandbox sandbox;
    HttpClient http;
    std::unique_ptr<StripeGateway> stripe;
    std::unique_ptr<ReconciliationDesk> desk;

private:
    StripeSandboxOptions options(const std::function<void(StripeSandboxOptions &, const ConnectionSettings &)> &prepare)
    {
        StripeSandboxOptions options;
        if (prepare)
            prepare(options, db.address());
        return options;
    }
    static HttpLimits quickLimits()
    {
        HttpLimits limits;
        limits.getAttempts = 2;
        limits.firstBackoff = std::chrono::milliseconds(1);
        limits.maxRetryAfter = std::chrono::milliseconds(0);
        return limits;
    }
};

} // namespace halfday

#pragma once

#include "app/demo/serversql.h"
#include "app/demo/stripesandbox.h"
#include "models/gateways/httpclient.h"
#include "models/gateways/stripegateway.h"
#include "models/refunds/refunddesk.h"
#include "models/refunds/refundfollower.h"
#include "tests/support/testcluster.h"

#include <QCoroTask>
#include <QTest>

namespace halfday {

/// One operator's console without a window: a database of its own, Stripe's sandbox over HTTP, and the flow.
class RefundFixture
{
public:
    explicit RefundFixture(TestCluster &cluster, const QString &stateFile = {}, const Clock &laptop = systemClock())
        : db(cluster), database(db.addressAs(login()), laptop), store(database), sandbox(options(stateFile)),
          http(quickLimits())
    {
        const Result<void> started = sandbox.start();
        if (!started || !db.isUp())
            qFatal("the fixture does not start: %s", qPrintable(db.problem()));
        StripeSettings settings{.apiKey = sandbox.apiKey(), .baseUrl = sandbox.baseUrl(), .timeout = std::chrono::seconds(3)};
        stripe = std::make_unique<StripeGateway>(settings, http);
        flow = std::make_unique<RefundFlow>(store, QList<PaymentGateway *>{stripe.get()}, QStringLiteral("console one"));
        flow->setRecordInterval(std::chrono::milliseconds(20));
    }

    static QString login() { return QStringLiteral("anna"); }
    static const Clock &systemClock()
    {
        static const SystemClock clock;
        return clock;
    }
    /// Once per program, before the first fixture.
    static bool prepare(TestCluster &cluster)
    {
        const Result<void> done = cluster.prepareMigrated();
        return done && cluster.run(QStringLiteral("create role anna login in role halfday_operator;"
                                                  "create role bert login in role halfday_operator;"
                                                  "create role vera login in role halfday_viewer"));
    }

    /// A payment and a request for its refund; both at Stripe and in the database. `purchased` is SQL for a moment.
    qint64 request(const QString &purchased = QStringLiteral("now() - interval '1 day'"), Money amount = {2200, aud()},
                   const QString &business = QStringLiteral("Happy Paws"), const QString &requested = QStringLiteral("now()"))
    {
        const qint64 id = ++m_last;
        const QString sql = QStringLiteral(R"(
            insert into councils (id, name) overriding system value values (1, 'Melbourne') on conflict do nothing;
            insert into users (email, display_name) values ('owner%1@example.org', 'Owner') on conflict do nothing;
            insert into businesses (owner_id, council_id, name)
                select id, 1, $name$%2$name$ from users where email = 'owner%1@example.org'
                and not exists (select from businesses where name = $name$%2$name$);
            insert into payment_audit (id, business_id, charge_id, amount, currency, status, created_at)
                overriding system value
                select %1, id, 'ch_%1', %3, '%4', 'succeeded', %5 from businesses where name = $name$%2$name$;
            insert into featured_placements (business_id, council_id, charge_id, status, featured_until)
                select business_id, 1, charge_id, 'active', now() + interval '20 days' from payment_audit where id = %1;
            insert into halfday.refund_requests (id, payment_id, reason, requested_at)
                overriding system value values (%1, %1, 'Not what I expected', %6))")
                                .arg(id).arg(business).arg(amount.minor).arg(amount.currency, purchased, requested);
        if (const Result<void> done = db.run(sql); !done)
            qFatal("%s", qPrintable(done.error().detail));
        sandbox.addCharge({.id = charge(id), .amount = amount, .created = systemClock().now() - std::chrono::hours(24)});
        return id;
    }

    static QString charge(qint64 id) { return QStringLiteral("ch_%1").arg(id); }
    static QString aud() { return QStringLiteral("AUD"); }

    RefundRequest row(qint64 id)
    {
        const Result<RefundPage> page = await(store.page({.show = RefundFilter::Show::Everything}));
        if (page) {
            for (const RefundRequest &found : page->requests) {
                if (found.id == id)
                    return found;
            }
        }
        return {};
    }
    Result<RefundAttempt> refund(qint64 id) { return await(flow->refund(row(id))); }

    /// What the owner sees: the first column of the first row.
    QString value(const QString &sql)
    {
        Connection connection(db.address());
        if (!connection.open())
            return QStringLiteral("no connection");
        const Result<QString> found
            = connection.session().one<QString>(sql, {}, [](const Row &row) { return row.text(0); });
        return found ? *found : found.error().detail;
    }
    /// Time passes for the follow-up: claims lapse, everything is due.
    void becomeDue()
    {
        (void)db.run(QStringLiteral("update halfday.refunds set claimed_until = now() - interval '1 second', "
                                    "next_check_at = case when next_check_at is not null then now() - interval '1 second' end"));
    }
    /// What the next start, or a later beat of this one, does.
    void follow()
    {
        becomeDue();
        RefundFollower follower(store, *flow, std::chrono::hours(1));
        bool done = false;
        QObject::connect(&follower, &RefundFollower::beatDone, &follower, [&] { done = true; });
        QObject::connect(&follower, &RefundFollower::failed, &follower, [&](const Error &error) {
            lastError = error;
            done = true;
        });
        follower.beat();
        if (!QTest::qWaitFor([&] { return done; }, 20000))
            qFatal("the follower does not come back");
    }
    QStringList letters(qint64 id)
    {
        return value(QStringLiteral("select coalesce(string_agg(template, ' ' order by o.id), '') from halfday.outbox o "
                                    "where cause = 'refund_denied:%1' or exists (select from halfday.refunds r "
                                    "where r.request_id = %1 and cause like '%:' || r.id)").arg(id))
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }
    QString refundState(qint64 id)
    {
        return value(QStringLiteral("select state from halfday.refunds where request_id = %1 order by begun_at desc limit 1").arg(id));
    }
    QString requestState(qint64 id) { return value(QStringLiteral("select state from halfday.refund_requests where id = %1").arg(id)); }

    template <class T> static Result<T> await(Task<T> task) { return QCoro::waitFor(std::move(task)); }

    TestDatabase db;
    Database database;
    RefundStore store;
    StripeSandbox sandbox;
    HttpClient http;
    std::unique_ptr<StripeGateway> stripe;
    std::unique_ptr<RefundFlow> flow;
    Error lastError;

private:
    static StripeSandboxOptions options(const QString &stateFile)
    {
        StripeSandboxOptions options;
        options.stateFile = stateFile;
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
    qint64 m_last = 0;
};

} // namespace halfday

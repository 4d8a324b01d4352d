#pragma once

#include "models/database/connection.h"
#include "tests/support/testcluster.h"

#include <QStringList>

namespace halfday {

/// A migrated database of its own with one business, and the owner's connection to it.
class CountFixture
{
public:
    explicit CountFixture(TestCluster &cluster) : db(cluster), m_connection(db.address())
    {
        if (!db.isUp() || !m_connection.open())
            qFatal("the fixture does not start: %s", qPrintable(db.problem()));
    }

    static QString oneBusiness()
    {
        return QStringLiteral("insert into public.users (email, display_name) values ('a@example.com', 'A');"
                              "insert into public.councils (name) values ('Melbourne');"
                              "insert into public.businesses (owner_id, council_id, name) values (1, 1, 'Happy Paws')");
    }
    static QString countMelbourne()
    {
        return QStringLiteral("update halfday.policies set value = 'Australia/Melbourne' where name = 'time_zone'; "
                              "update halfday.counting set zone = 'Australia/Melbourne'");
    }

    /// Nothing when it worked.
    QString run(const QString &sql) { return told(m_connection.session().execute(sql)); }
    QString text(const QString &sql)
    {
        const auto found = m_connection.session().one<QString>(QStringLiteral("select (%1)::text").arg(sql), {},
                                                               [](const Row &row) { return row.text(0); });
        return found ? *found : told(Result<void>(fail(found.error())));
    }
    qint64 number(const QString &sql) { return text(sql).toLongLong(); }

    /// Each count that differs from one made of the product's rows, written without any of the functions under test.
    QStringList wrongCounts()
    {
        const auto found = m_connection.session().list<QString>(
            QString::fromLatin1(R"(with zone as (select zone from halfday.counting),
            rows (metric, at, label, n, amount) as (
                select 'payments', created_at, currency::text, 1, amount from public.payment_audit where status in ('succeeded', 'refunded', 'disputed')
                union all select 'refunded', created_at, currency, 1, refunded_amount from public.payment_audit
                    where status in ('succeeded', 'refunded', 'disputed') and (refunded_amount > 0 or status = 'refunded')
                union all select 'searches', created_at, '', 1, 0 from public.events where kind = 'search'
                union all select 'searches.' || key, created_at, value, 1, 0 from public.events, jsonb_each_text(payload -> 'criteria')
                    where kind = 'search' and value <> ''
                union all select 'triage', created_at, provider, 1, case outcome when 'ok' then latency_ms else 0 end from public.triage_logs
                union all select 'triage.failed', created_at, provider, 1, 0 from public.triage_logs where outcome <> 'ok'
                union all select 'triage.cost', created_at, provider, 1, cost_micros from public.triage_logs where cost_micros <> 0
                union all select 'placements', featured_from, '', 1, 0 from public.featured_placements
                union all select 'placements.cancelled', featured_from, '', 1, 0 from public.featured_placements where status = 'cancelled'
                union all select 'promotions', promoted_at, '', 1, extract(epoch from promoted_at - created_at)::bigint
                    from public.featured_queue where promoted_at is not null
            ), raw as (
                select metric, (at at time zone (select zone from zone))::date as day, label, count(*) as n, sum(amount)::bigint as amount
                from rows group by 1, 2, 3
            ), kept as (select metric, day, label, n, amount from halfday.counts where n <> 0 or amount <> 0)
            select 'missing: ' || r::text from (select * from raw except all select * from kept) r
            union all select 'too much: ' || k::text from (select * from kept except all select * from raw) k
            order by 1 limit 20)"),
            {}, [](const Row &row) { return row.text(0); });
        return found ? *found : QStringList{told(Result<void>(fail(found.error())))};
    }

    static QString told(const Result<void> &result)
    {
        return result ? QString() : result.error().message + QLatin1Char(' ') + result.error().code + QLatin1Char(' ') + result.error().detail;
    }

    TestDatabase db;

private:
    Connection m_connection;
};

} // namespace halfday

#pragma once

#include "models/alerts/alertstore.h"
#include "models/database/connection.h"
#include "tests/support/testcluster.h"

#include <QCoroTask>
#include <QTest>

namespace halfday {

/// What tests of alerts share: a database with one trainer in one council, the rules judged at any moment, three logins.
class AlertFixture
{
public:
    explicit AlertFixture(TestCluster &cluster) : m_database(cluster), m_owner(m_database.address())
    {
        if (!m_database.isUp() || !m_owner.open())
            qFatal("the fixture does not start: %s", qPrintable(m_database.problem()));
        run(QStringLiteral("insert into public.users (email, display_name) values ('o@example.test', 'Owner');"
                           "insert into public.councils (name) values ('Yarra'), ('Bendigo');"
                           "insert into public.businesses (owner_id, council_id, name) values (1, 1, 'Happy Paws')"));
    }

    /// Once per program, before the first fixture.
    static QString prepare(TestCluster &cluster)
    {
        if (!cluster.prepareMigrated())
            return cluster.problem();
        const Result<void> roles = cluster.run(QStringLiteral(
            "create role anna login in role halfday_operator; create role ben login in role halfday_operator; "
            "create role vera login in role halfday_viewer"));
        return roles ? QString() : roles.error().detail;
    }

    void run(const QString &sql)
    {
        Session session = m_owner.session();
        if (const Result<void> done = session.execute(sql); !done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

    /// Cases past their deadline, one for each of `n` payments.
    void breach(int n)
    {
        run(QStringLiteral("insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                           "select 1, 'ch_' || n, 2200, 'AUD', 'disputed', now() - interval '20 days' from generate_series(1, %1) n;"
                           "insert into public.manual_resolution (payment_id, issue_type, sla_deadline, created_at) "
                           "select id, 'missing_quiz_data', now() - interval '1 hour', now() - interval '5 hours' from public.payment_audit order by id").arg(n));
    }

    /// The first column of the first row, as the owner sees it.
    QString value(const QString &sql)
    {
        Session session = m_owner.session();
        const auto found = session.one<QString>(sql, {}, [](const Row &row) { return row.text(0); });
        return found ? *found : found.error().detail;
    }

    /// "case_breached:17 red 0, …": what is wrong at `at` (SQL for a moment).
    QString causes(const QString &at, const QString &slowest = QStringLiteral("null"))
    {
        return value(QStringLiteral("select string_agg(fingerprint || ' ' || severity || ' ' || level, ', ' order by fingerprint) "
                                    "from halfday.alert_causes(%1, %2)").arg(at, slowest));
    }
    int judge(const QString &at = QStringLiteral("clock_timestamp()"))
    {
        return value(QStringLiteral("select halfday.judge_alerts(%1)").arg(at)).toInt();
    }
    /// What is open: "cron_failed:nightly red 0 v1".
    QString open()
    {
        return value(QStringLiteral("select string_agg(fingerprint || ' ' || severity || ' ' || level || ' v' || version, ', ' order by fingerprint) "
                                    "from halfday.alerts where resolved_at is null"));
    }
    QString events(qint64 alert)
    {
        return value(QStringLiteral("select string_agg(what, ' ' order by id) from halfday.alert_events where alert_id = %1").arg(alert));
    }

    std::unique_ptr<Database> as(const QString &login) { return std::make_unique<Database>(m_database.addressAs(login), m_clock); }
    TestDatabase &database() { return m_database; }
    const Clock &clock() const { return m_clock; }

    template <class T> static Result<T> await(Task<T> task) { return QCoro::waitFor(std::move(task)); }

private:
    TestDatabase m_database;
    Connection m_owner;
    SystemClock m_clock;
};

} // namespace halfday

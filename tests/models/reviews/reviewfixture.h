#pragma once

#include "models/database/connection.h"
#include "models/database/database.h"
#include "tests/support/manualclock.h"
#include "tests/support/testcluster.h"

#include <QCoroTask>
#include <QTest>

namespace halfday {

/// What tests of reviews share: a trainer in a council, reviews a second apart, two logins.
class ReviewFixture
{
public:
    explicit ReviewFixture(TestCluster &cluster) : m_database(cluster) {}

    /// Once per program, before the first fixture.
    static QString prepare(TestCluster &cluster)
    {
        const Result<void> done = cluster.prepareMigrated();
        if (!done)
            return cluster.problem();
        const Result<void> roles = cluster.run(QStringLiteral(
            "create role anna login in role halfday_operator; create role ben login in role halfday_operator; "
            "create role vera login in role halfday_viewer"));
        return roles ? QString() : roles.error().detail;
    }

    /// Two councils with a trainer each: "Happy Paws" in Yarra, "Good Dog" in Bendigo.
    void fill()
    {
        run(QStringLiteral(
            "insert into public.users (email, display_name) values ('o@example.test', 'Owner');"
            "insert into public.councils (name) values ('Yarra'), ('Bendigo');"
            "insert into public.businesses (owner_id, council_id, name) values (1, 1, 'Happy Paws'), (1, 2, 'Good Dog')"));
    }

    /// `safe` reviews with confidence 0.95 and then `doubtful` ones with 0.60; the oldest nine days old.
    void addReviews(int safe, int doubtful)
    {
        run(QStringLiteral(
                "insert into public.reviews (business_id, reviewer_name, rating, body, ai_confidence, ai_label, created_at) "
                "select 1 + n % 2, 'Reviewer ' || n, 1 + n % 5, 'Review number ' || n, "
                "case when n <= %1 then 0.95 else 0.6 end, case when n <= %1 then 'safe' else 'unsure' end, "
                "now() - interval '9 days 12 hours' + n * interval '1 second' from generate_series(1, %2) n")
                .arg(safe)
                .arg(safe + doubtful));
    }

    void run(const QString &sql)
    {
        const Result<void> done = m_database.run(sql);
        if (!done)
            qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    }

    /// A number, as the owner sees it.
    qint64 number(const QString &sql)
    {
        Connection connection(m_database.address());
        if (!connection.open())
            return -1;
        Session session = connection.session();
        return session.one<qint64>(sql, {}, [](const Row &row) { return row.integer(0); }).value_or(-1);
    }

    std::unique_ptr<Database> as(const QString &login)
    {
        return std::make_unique<Database>(m_database.addressAs(login), m_clock);
    }

    bool isUp() const { return m_database.isUp(); }
    TestDatabase &database() { return m_database; }
    const Clock &clock() const { return m_clock; }

private:
    TestDatabase m_database;
    SystemClock m_clock;
};

/// Runs the event loop until the flow is through.
template <class T> Result<T> finish(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

} // namespace halfday

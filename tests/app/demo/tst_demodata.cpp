#include "app/demo/demodata.h"
#include "models/database/connection.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

#define OK(...) \
    do { \
        const auto outcome = __VA_ARGS__; /* once: QVERIFY2 names its arguments more than once */ \
        QVERIFY2(outcome, qPrintable(told(outcome))); \
    } while (false)

namespace {

template <class T> QString told(const Result<T> &result)
{
    return result ? QString() : result.error().message + u' ' + result.error().code + u' ' + result.error().detail;
}

/// An open connection to a database of its own.
struct Place {
    explicit Place(TestCluster &cluster) : database(cluster), connection(database.address()) { opened = connection.open(); }

    TestDatabase database;
    Connection connection;
    Result<ServerInfo> opened = fail({});
};

qint64 number(Session session, const QString &sql)
{
    const auto found = session.one<qint64>(u"select ("_s + sql + u")::bigint"_s, {}, [](const Row &row) { return row.integer(0); });
    if (!found)
        qWarning("%s", qPrintable(told(found)));
    return found.value_or(-1);
}

constexpr auto everyTable = "users councils businesses reviews payments placements placement_queue cron_runs triage_logs "
                            "events cases feature_flags refund_requests refunds"_L1;

/// What all rows of all tables say.
QString fingerprint(Session session)
{
    QString all;
    for (const QString &table : QString(everyTable).split(u' ')) {
        const auto found = session.one<QString>(
            u"select md5(coalesce(string_agg(r::text, '|' order by r::text), '')) from halfday."_s + table + u" r"_s, {},
            [](const Row &row) { return row.text(0); });
        all += table + u' ' + found.value_or(told(found)) + u'\n';
    }
    return all;
}

} // namespace

class TestDemoData : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
    }

    void tellsTheStory()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        QCOMPARE(isFilled(session).value_or(true), false);
        OK(fillDemo(session));
        QCOMPARE(isFilled(session).value_or(false), true);
        const auto is = [&](const char *sql) { return number(session, QString::fromLatin1(sql)); };

        QCOMPARE(is("select count(*) from halfday.users"), 500);
        QCOMPARE(is("select count(*) from halfday.businesses"), 500);
        QCOMPARE(is("select count(distinct council_id) from halfday.businesses"), 31);

        QCOMPARE(is("select count(*) from halfday.reviews where status = 'pending'"), 51);
        QCOMPARE(is("select count(*) from halfday.reviews where status = 'pending' and ai_confidence >= 0.90"), 41);
        QCOMPARE(is("select count(*) from halfday.reviews where status = 'pending' and ai_confidence >= 0.90 and ai_label <> 'safe'"), 0);
        QCOMPARE(is("select count(*) from halfday.reviews where status = 'pending' and body like '%<script>%'"), 1);
        QCOMPARE(is("select count(*) from halfday.reviews where status = 'pending' and length(body) > 1400"), 1);
        QVERIFY(is("select count(*) from halfday.reviews where status <> 'pending'") > 3000);
        QCOMPARE(is("select count(*) from halfday.reviews where moderated_at < created_at or moderated_at > now() or created_at > now()"), 0);
        QCOMPARE(is("select count(*) from halfday.reviews where body like '%{%'"), 0);

        QCOMPARE(is("select count(*) from halfday.refund_queue where state = 'open' and amount = 2200 and currency = 'AUD'"), 3);
        QCOMPARE(is("select count(*) from halfday.refund_queue where state = 'open' and refundable"), 2);
        QCOMPARE(is("select count(*) from halfday.refund_queue where state = 'open' and recent_requests >= recent_limit"), 1);
        QCOMPARE(is("select count(*) from halfday.refund_queue where state = 'open' and payment_status <> 'succeeded'"), 0);

        const qint64 year = is("select sum(amount) from halfday.payments where status = 'succeeded' and purchased_at > now() - interval '365 days'");
        QVERIFY2(qAbs(year - 24'800'00) < 100'00, qPrintable(QString::number(year)));
        const qint64 month = is("select sum(amount) from halfday.payments where status = 'succeeded' and purchased_at > now() - interval '30 days'");
        QVERIFY2(qAbs(month - 2'340'00) < 50'00, qPrintable(QString::number(month)));
        for (const char *status : {"failed", "refunded", "disputed"})
            QVERIFY(number(session, u"select count(*) from halfday.payments where status = '%1'"_s.arg(QLatin1StringView(status))) > 1);

        QCOMPARE(is("select count(*) from halfday.placements where status = 'active' and featured_until > now()"), 90);
        QCOMPARE(is("select count(*) from halfday.placements where status = 'active' and featured_until <= now()"), 0);
        const QStringList queued{u"Melbourne 24"_s, u"Monash 18"_s, u"Stonnington 15"_s, u"Boroondara 12"_s};
        for (const QString &council : queued)
            QCOMPARE(number(session, u"select count(*) from halfday.placement_queue join halfday.councils c on c.id = council_id where promoted_at is null and c.name = '%1'"_s
                                         .arg(council.section(u' ', 0, 0))), council.section(u' ', 1).toLongLong());
        QCOMPARE(is("select count(*) from halfday.placement_queue where promoted_at is null"), 87);

        QCOMPARE(is("select count(*) from halfday.cron_runs where status = 'failure' and attempt = 5 and started_at > now() - interval '3 days'"), 1);
        QCOMPARE(is("select count(*) from halfday.cron_runs where extract(hour from started_at at time zone 'Australia/Melbourne') not in (2, 3)"), 0);
        QCOMPARE(is("select count(*) from halfday.cases where status = 'pending' and sla_deadline < now()"), 2);
        QCOMPARE(is("select count(*) from halfday.cases where status = 'pending' and sla_deadline between now() and now() + interval '1 hour'"), 1);
        QCOMPARE(is("select count(*) from halfday.cases where status = 'pending' and sla_deadline > now() + interval '1 hour'"), 2);
        const qint64 searches = is("select count(*) from halfday.events where kind = 'search' and created_at > now() - interval '30 days'");
        QVERIFY2(qAbs(searches - 2450) < 150, qPrintable(QString::number(searches)));
        QVERIFY(is("select count(*) from halfday.triage_logs where outcome = 'timeout'") >= 18);
    }

    /// What the first page finds wrong: a few reds, some yellows, and a log of the last days.
    void whatIsWrong()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        OK(fillDemo(session));
        const auto is = [&](const char *sql) { return number(session, QString::fromLatin1(sql)); };
        QCOMPARE(is("select count(*) from halfday.alerts where resolved_at is not null"), 5);
        QCOMPARE(is("select count(*) from halfday.alerts where resolved_at is null and acknowledged_at is not null"), 1);
        QVERIFY(is("select halfday.judge_alerts(now())") >= 6);
        QCOMPARE(is("select count(*) from halfday.alerts where resolved_at is null and severity = 'red'"), 3);
        QCOMPARE(is("select count(distinct rule) from halfday.alerts where resolved_at is null and severity = 'red'"), 2);
        const qint64 yellow = is("select count(*) from halfday.alerts where resolved_at is null and severity = 'yellow'");
        QVERIFY2(yellow >= 4 && yellow <= 6, qPrintable(QString::number(yellow)));
        QCOMPARE(is("select count(*) from halfday.alerts where acknowledged_at is not null and resolved_at is null and version = 2"), 1);
        QCOMPARE(is("select halfday.judge_alerts(now())"), 0);
    }

    void sameSeedSameRows()
    {
        DemoOptions options;
        options.seed = 7;
        options.now = instantFromMicros(1'790'000'000'000'000);
        Place one(m_cluster);
        Place other(m_cluster);
        Place different(m_cluster);
        OK(one.opened);
        OK(other.opened);
        OK(different.opened);
        Session session = one.connection.session();
        OK(fillDemo(session, options));
        Session otherSession = other.connection.session();
        OK(otherSession.execute(u"set enable_hashjoin = off; set enable_hashagg = off; set work_mem = '64kB'"_s)); // another plan
        OK(fillDemo(otherSession, options));
        QCOMPARE(fingerprint(session).split(u'\n'), fingerprint(otherSession).split(u'\n'));
        options.seed = 8;
        Session differentSession = different.connection.session();
        OK(fillDemo(differentSession, options));
        QVERIFY(fingerprint(session) != fingerprint(differentSession));
    }

    /// Around both nights of a clock change and at any hour.
    void anyMoment_data()
    {
        QTest::addColumn<QString>("now");
        for (const char *now : {"2026-04-04T15:30:00Z", "2026-04-05T16:10:00Z", "2026-10-03T16:01:00Z", "2027-01-01T00:00:00Z",
                                "2028-02-29T13:59:59Z"})
            QTest::newRow(now) << QString::fromLatin1(now);
    }
    void anyMoment()
    {
        QFETCH(QString, now);
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        DemoOptions options;
        options.now = fromDateTime(QDateTime::fromString(now, Qt::ISODate));
        OK(fillDemo(session, options));
        const auto is = [&](const QString &sql) { return number(session, QString(sql).replace(u"NOW"_s, u"timestamptz '"_s + now + u'\'')); };
        QVERIFY(is(u"select count(*) from halfday.cron_runs where started_at > NOW - interval '26 hours'"_s) >= 1);
        for (const auto &column : {u"reviews.created_at"_s, u"reviews.moderated_at"_s, u"payments.purchased_at"_s, u"events.created_at"_s,
                                   u"triage_logs.created_at"_s, u"cron_runs.finished_at"_s, u"audit_log.at"_s, u"cases.created_at"_s})
            QCOMPARE(is(u"select count(*) from halfday.%1 where %2 > NOW"_s.arg(column.section(u'.', 0, 0), column.section(u'.', 1))), 0);
        QCOMPARE(is(u"select count(*) from halfday.refund_queue where state = 'open' and window_closes_at > NOW"_s), 2);
        QCOMPARE(is(u"select count(*) from halfday.alerts where since < raised_at and (resolved_at is null or resolved_at between raised_at and NOW) "
                     "and (acknowledged_at is null or acknowledged_at between raised_at and coalesce(resolved_at, NOW))"_s), 6);
        QCOMPARE(is(u"select count(*) from halfday.alert_events where at > NOW"_s), 0);
    }

    void scales()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        DemoOptions options;
        options.reviews = 60'000;
        options.pendingReviews = 20'000;
        options.payments = 50'000;
        options.scale = 3;
        OK(fillDemo(session, options));
        QCOMPARE(number(session, u"select count(*) from halfday.reviews"_s), 60'000);
        QCOMPARE(number(session, u"select count(*) from halfday.reviews where status = 'pending'"_s), 20'000);
        QCOMPARE(number(session, u"select count(*) from halfday.payments"_s), 50'000);
        QVERIFY(number(session, u"select count(*) from halfday.events"_s) > 14'000);
        QCOMPARE(number(session, u"select count(distinct charge_id) from halfday.payments"_s), 50'000);
        QCOMPARE(number(session, u"select count(*) from halfday.refund_queue where state = 'open'"_s), 3);
    }

    void onlyIntoAnEmptyDatabase()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        OK(place.database.run(u"insert into public.councils (name) values ('A real one')"_s));
        const Result<void> refused = fillDemo(session);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(number(session, u"select count(*) from halfday.users"_s), 0);
        OK(place.database.run(u"delete from public.councils"_s));
        OK(fillDemo(session));
        QCOMPARE(fillDemo(session).error().kind, Error::Kind::Conflict);
        DemoOptions none;
        none.pendingReviews = 3;
        QCOMPARE(fillDemo(session, none).error().kind, Error::Kind::Input);
    }

    void theProductGoesOnBehindIt()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        OK(fillDemo(session));
        OK(session.execute(u"insert into public.reviews (business_id, rating, body) values (1, 5, 'new')"_s));
        OK(session.execute(u"insert into halfday.refund_requests (payment_id) values (5)"_s));
        OK(session.execute(u"insert into public.events (kind) values ('search')"_s));
    }

    void theLoginsWork()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        OK(fillDemo(session));
        for (const QString &login : {u"operator"_s, u"anna"_s, u"viewer"_s, u"admin"_s}) {
            Connection connection(place.database.addressAs(login));
            OK(connection.open());
            QCOMPARE(number(connection.session(), u"select count(*) from halfday.reviews where status = 'pending'"_s), 51);
        }
    }

    void chargesForTheSandbox()
    {
        Place place(m_cluster);
        OK(place.opened);
        Session session = place.connection.session();
        OK(fillDemo(session));
        const auto id = session.one<QString>(u"select charge_id from halfday.payments where status = 'refunded' limit 1"_s, {},
                                             [](const Row &row) { return row.text(0); });
        OK(id);
        QVERIFY(id->startsWith("ch_3Q"_L1));
        const auto charge = demoCharge(session, *id);
        OK(charge);
        QVERIFY(*charge);
        QCOMPARE((*charge)->amount, (Money{2200, u"AUD"_s}));
        QCOMPARE((*charge)->refunded, (Money{2200, u"AUD"_s}));
        QCOMPARE((*charge)->status, u"succeeded"_s); // the provider's word; how much went back stands beside it
        const auto none = demoCharge(session, u"ch_' or true --"_s);
        OK(none);
        QVERIFY(!*none);
    }
};

QTEST_GUILESS_MAIN(TestDemoData)
#include "tst_demodata.moc"

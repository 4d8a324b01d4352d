#include "models/today/snapshotjson.h"
#include "models/core/launch.h"
#include "models/today/snapshotstore.h"

#include "app/demo/demodata.h"
#include "tests/models/today/countfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace halfday;
using namespace Qt::StringLiterals;

#define DONE(...) QCOMPARE(__VA_ARGS__, QString())

namespace {

QByteArray document(CountFixture &f, const QString &moment = u"now()"_s)
{
    return f.text(u"halfday.snapshot_at(%1)"_s.arg(moment)).toUtf8();
}

Snapshot at(CountFixture &f, const QString &moment = u"now()"_s)
{
    const auto read = snapshotFromJson(document(f, moment));
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

template <class T> Result<T> await(Task<T> task)
{
    std::optional<Result<T>> got;
    QObject context;
    launch(std::move(task), &context, [&](Result<T> result) { got = std::move(result); });
    if (!QTest::qWaitFor([&] { return got.has_value(); }, 30000))
        return fail({Error::Kind::Timeout, u"no answer"_s});
    return *std::move(got);
}

qint64 sum(const QList<DayFigure> &days, qint64 DayFigure::*what)
{
    qint64 total = 0;
    for (const DayFigure &day : days)
        total += day.*what;
    return total;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

    TestCluster m_cluster;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_cluster.prepareMigrated(), qPrintable(m_cluster.problem()));
        QVERIFY(m_cluster.run(u"create role anne login in role halfday_operator; create role vera login in role halfday_viewer"_s));
    }

    void anEmptyDatabase()
    {
        CountFixture f(m_cluster);
        const Snapshot s = at(f);
        QVERIFY(s.revenue.isEmpty());
        QCOMPARE(s.zone, u"Australia/Melbourne"_s);
        QCOMPARE(s.adoption.trainers, 0);
        QVERIFY(!s.adoption.averageWaitSeconds);
        QVERIFY(!s.searches.days30.before);
        QVERIFY(!s.refunds.average);
        QVERIFY(s.ai.providers.isEmpty() && s.ai.mode.isEmpty() && s.ai.budgetCents == 25000);
        QVERIFY(s.queue.councils.isEmpty());
        QCOMPARE(s.adoption.days.size(), 60);
        QVERIFY(s.pending.nextSession && !s.pending.oldestReview);
    }

    /// Every figure once more from the rows themselves.
    void theDemoAgainstItsRows()
    {
        CountFixture f(m_cluster);
        Connection connection(f.db.address());
        QVERIFY(connection.open());
        Session session = connection.session();
        QVERIFY(fillDemo(session));
        QCOMPARE(f.number(u"select count(*) from halfday.count_deltas"_s), 0);
        QCOMPARE(f.wrongCounts(), QStringList());
        const Snapshot s = at(f);
        const QString today = u"(now() at time zone 'Australia/Melbourne')::date"_s;
        const auto is = [&](QString sql) {
            return f.number(sql.replace(u"TODAY"_s, today).replace(u"DAY"_s, u"(created_at at time zone 'Australia/Melbourne')::date"_s));
        };
        const QString taken = u"select coalesce(sum(amount - refunded_amount), 0) from public.payment_audit "
                               "where status in ('succeeded', 'refunded', 'disputed') and DAY "_s;
        QCOMPARE(s.revenue.size(), 1);
        const RevenueFigures &revenue = s.revenue.first();
        QCOMPARE(revenue.currency, u"AUD"_s);
        QCOMPARE(revenue.days30.now, is(taken + u"> TODAY - 30"_s));
        QCOMPARE(*revenue.days30.before, is(taken + u"between TODAY - 59 and TODAY - 30"_s));
        QCOMPARE(revenue.year.now, is(taken + u"> TODAY - interval '1 year'"_s));
        QCOMPARE(revenue.month.now, is(taken + u">= date_trunc('month', TODAY)"_s));
        QCOMPARE(revenue.week.now, is(taken + u">= date_trunc('week', TODAY)"_s));
        QCOMPARE(*revenue.week.before, is(taken + u"between date_trunc('week', TODAY)::date - 7 and TODAY - 7"_s));
        QVERIFY(!revenue.year.before); // the demo is one year old
        QCOMPARE(sum(revenue.days, &DayFigure::amount), revenue.days30.now + *revenue.days30.before);
        QCOMPARE(revenue.months.last().amount, revenue.month.now);
        QVERIFY2(qAbs(revenue.days30.now - 2'340'00) < 60'00, qPrintable(QString::number(revenue.days30.now)));
        QVERIFY2(qAbs(*revenue.days30.change() - 12) < 4, qPrintable(QString::number(*revenue.days30.change())));

        QCOMPARE(s.adoption.featured, 90);
        QCOMPARE(s.adoption.trainers, is(u"select count(*) from public.businesses where status = 'active' and not deleted"_s));
        QVERIFY(s.adoption.trainers > 490);
        QCOMPARE(s.adoption.begun90, is(u"select count(*) from public.featured_placements where "
                                         "(featured_from at time zone 'Australia/Melbourne')::date > TODAY - 90 and featured_from <= now()"_s));
        QCOMPARE(s.adoption.promotions30, 8);
        QVERIFY(*s.adoption.averageWaitSeconds > 86400 * 14);
        QCOMPARE(s.queue.waiting, 87);
        QCOMPARE(s.queue.councils.size(), 31);
        QCOMPARE(s.queue.councils.first().council, u"Melbourne"_s);
        QCOMPARE(s.queue.councils.first().waiting, 24);
        QCOMPARE(s.queue.councils.first().takenSlots, 5);
        QVERIFY(s.queue.councils.first().oldest && !s.queue.councils.last().oldest);
        QCOMPARE(s.refunds.purchases30, is(u"select count(*) from public.payment_audit where status in ('succeeded', 'refunded', 'disputed') and DAY > TODAY - 30"_s));
        QCOMPARE(s.refunds.refunded30, is(u"select count(*) from public.payment_audit where refunded_amount > 0 and DAY > TODAY - 30"_s));
        QVERIFY(s.refunds.refunded30 * 100.0 / s.refunds.purchases30 < 4);
        QCOMPARE(*s.refunds.average, (Money{2200, u"AUD"_s}));
        QVERIFY(!s.refunds.reasons.isEmpty() && s.refunds.reasons.size() <= 5);
        QCOMPARE(s.searches.days30.now, is(u"select count(*) from public.events where kind = 'search' and DAY > TODAY - 30"_s));
        QVERIFY(qAbs(s.searches.days30.now - 2450) < 180);
        QCOMPARE(s.searches.most.size(), 5);
        QCOMPARE(s.searches.most.first().n, is(u"select max(n) from (select count(*) as n from public.events, jsonb_each_text(payload -> 'criteria') "
                                                "where kind = 'search' and DAY > TODAY - 30 group by key, value) terms"_s));
        QCOMPARE(s.ai.mode, u"z_ai"_s);
        const ProviderHealth &zAi = s.ai.providers.first();
        QCOMPARE(zAi.provider, u"z_ai"_s);
        QCOMPARE(zAi.state, ProviderHealth::State::Healthy);
        QCOMPARE(zAi.failed30, is(u"select count(*) from public.triage_logs where provider = 'z_ai' and outcome <> 'ok' and DAY > TODAY - 30"_s));
        QCOMPARE(*zAi.averageMs, is(u"select round(avg(latency_ms)) from public.triage_logs where provider = 'z_ai' and outcome = 'ok' and DAY > TODAY - 30"_s));
        QVERIFY(zAi.lastIncidentAt && zAi.lastIncidentEnded && *zAi.lastIncidentEnded - *zAi.lastIncidentAt > std::chrono::minutes(30));
        QCOMPARE(s.ai.providers[1].state, ProviderHealth::State::Standby);
        QCOMPARE(s.pending.reviews, 51);
        QCOMPARE(s.pending.refundRequests, 3);
        QCOMPARE(s.pending.cases, 5);
        QCOMPARE(s.pending.casesBreached, 2);
        QVERIFY(s.pending.soonestDeadline && *s.pending.soonestDeadline > s.takenAt);
    }

    void currenciesAndHugeAmounts()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, refunded_amount, currency, status, created_at) values "
                    "(1, 'a', 9007199254740993, 0, 'JPY', 'succeeded', now()), (1, 'b', 500, 200, 'AUD', 'succeeded', now()), "
                    "(1, 'c', 700, 0, 'AUD', 'failed', now()), (1, 'd', 800, 0, 'AUD', 'pending', now()), "
                    "(1, 'e', 100, 0, 'EUR', 'succeeded', now() - interval '400 days')"_s));
        const Snapshot s = at(f);
        QCOMPARE(s.revenue.size(), 3);
        QCOMPARE(s.revenue[0].currency, u"JPY"_s);
        QCOMPARE(s.revenue[0].days30.now, 9007199254740993);
        QCOMPARE(s.revenue[0].days.last().amount, 9007199254740993);
        QCOMPARE(s.revenue[1].days30.now, 300);
        QCOMPARE(s.revenue[1].sales30, 1);
        QCOMPARE(*s.revenue[1].days30.before, 0); // there was a shop then, it just sold nothing
        QVERIFY(!s.revenue[1].days30.change());
        QCOMPARE(s.refunds.refunded30, 1);
    }

    void theEndOfAMonth()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness() + u';' + CountFixture::countMelbourne()));
        DONE(f.run(u"insert into public.payment_audit (business_id, charge_id, amount, currency, status, created_at) "
                    "select 1, day::text, 1, 'AUD', 'succeeded', (day + time '12:00') at time zone 'Australia/Melbourne' "
                    "from (select '2024-01-01'::date + n as day from generate_series(0, 900) n) days"_s));
        // 31 March against the whole of February; the leap day counts in a year that has it.
        const Snapshot march = at(f, u"timestamptz '2025-03-31 12:00Z'"_s);
        QCOMPARE(march.revenue[0].month, (Compared{31, 28}));
        QCOMPARE(march.revenue[0].year, (Compared{365, std::nullopt})); // counting began in January of the year before
        QCOMPARE(march.revenue[0].week, (Compared{1, 1})); // a Monday
        QCOMPARE(march.revenue[0].months.first().day, QDate(2024, 4, 1));
        // A quarter past midnight on the last day of February, and still the 28th in UTC.
        const Snapshot leap = at(f, u"timestamptz '2024-02-28 13:15Z'"_s);
        QCOMPARE(leap.revenue[0].month, (Compared{29, 29}));
        QCOMPARE(leap.revenue[0].days.last().day, QDate(2024, 2, 29));
        const Snapshot newYear = at(f, u"timestamptz '2026-02-01 02:00Z'"_s);
        QCOMPARE(newYear.revenue[0].month, (Compared{1, 1}));
        QCOMPARE(newYear.revenue[0].year, (Compared{365, 366}));
        QCOMPARE(newYear.revenue[0].days30, (Compared{30, 30}));
    }

    void providersHealth()
    {
        CountFixture f(m_cluster);
        DONE(f.run(u"insert into public.triage_logs (provider, outcome, latency_ms, created_at) values "
                    "('fine', 'ok', 100, now() - interval '23 hours'), ('quiet', 'ok', 100, now() - interval '25 hours'), "
                    "('short', 'ok', 100, now() - interval '40 minutes'), ('short', 'timeout', 30000, now() - interval '20 minutes'), "
                    "('short', 'timeout', 30000, now() - interval '1 minute'), "
                    "('long', 'ok', 100, now() - interval '2 hours'), ('long', 'error', 1, now() - interval '31 minutes'), "
                    "('long', 'error', 1, now() - interval '1 minute'), "
                    "('never', 'error', 1, now() - interval '2 hours'), ('never', 'error', 1, now()), "
                    "('once', 'ok', 5, now() - interval '5 hours'), ('once', 'error', 1, now() - interval '4 hours'), ('once', 'ok', 15, now() - interval '1 hour')"_s));
        const Snapshot s = at(f);
        const auto of = [&](const QString &name) {
            for (const ProviderHealth &provider : s.ai.providers) {
                if (provider.provider == name)
                    return provider;
            }
            return ProviderHealth();
        };
        QCOMPARE(of(u"fine"_s).state, ProviderHealth::State::Healthy);
        QCOMPARE(of(u"quiet"_s).state, ProviderHealth::State::Standby);
        QCOMPARE(of(u"short"_s).state, ProviderHealth::State::Failing);
        QVERIFY(!of(u"short"_s).lastIncidentAt);
        QCOMPARE(of(u"long"_s).state, ProviderHealth::State::Down);
        QCOMPARE(of(u"long"_s).failingSince, of(u"long"_s).lastIncidentAt);
        QVERIFY(!of(u"long"_s).lastIncidentEnded);
        QCOMPARE(of(u"never"_s).state, ProviderHealth::State::Down);
        QVERIFY(!of(u"never"_s).averageMs);
        QCOMPARE(of(u"once"_s).state, ProviderHealth::State::Healthy);
        QVERIFY(!of(u"once"_s).lastIncidentAt); // one call that failed is no incident
        QCOMPARE(*of(u"once"_s).averageMs, 10);
    }

    void throughTheStore()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness() + u";insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
                                                  "values (1, 'a', 2200, 'AUD', 'succeeded')"_s));
        const SystemClock clock;
        Database viewer(f.db.addressAs(u"vera"_s), clock);
        const auto looked = await(SnapshotStore(viewer).read());
        QVERIFY2(looked, qPrintable(looked ? QString() : looked.error().message + looked.error().detail));
        QCOMPARE(looked->revenue.first().days30.now, 2200);
        QCOMPARE(f.number(u"select count(*) from halfday.count_deltas"_s), 1); // a viewer folds nothing
        Database database(f.db.addressAs(u"anne"_s), clock);
        const SnapshotStore store(database);
        const auto read = await(store.read());
        QVERIFY(read);
        QCOMPARE(read->revenue.first(), looked->revenue.first());
        QCOMPARE(f.number(u"select count(*) from halfday.count_deltas"_s), 0);

        const auto first = await(store.digest());
        QVERIFY(first && !first->since && first->lines.isEmpty());
        DONE(f.run(u"update halfday.visits set seen_at = now() - interval '3 days' where actor = 'anne';"
                    "insert into public.reviews (business_id, rating, body) values (1, 5, 'Good'), (1, 4, 'Fine');"
                    "insert into halfday.audit_log (actor, action, subject, subject_id) values ('bert', 'review.approve', 'review', '1')"_s));
        const auto then = await(store.digest());
        QVERIFY(then && then->since);
        const QList<DigestLine> lines{{DigestLine::Kind::Came, u"reviews"_s, {}, 2},
                                      {DigestLine::Kind::Came, u"payments"_s, {}, 1},
                                      {DigestLine::Kind::Decided, u"review.approve"_s, u"bert"_s, 1}};
        QCOMPARE(then->lines, lines);
    }

    void garbageIsAnError()
    {
        CountFixture f(m_cluster);
        DONE(f.run(CountFixture::oneBusiness() + u";insert into public.payment_audit (business_id, charge_id, amount, currency, status) "
                                                  "values (1, 'a', 2200, 'AUD', 'succeeded');"
                                                  "insert into public.triage_logs (provider, outcome, latency_ms) values ('z_ai', 'ok', 1)"_s));
        const QByteArray good = document(f);
        QVERIFY(snapshotFromJson(good));
        for (const QByteArray &bad : {QByteArray(), QByteArray("null"), QByteArray("[]"), QByteArray("{}"), QByteArray("5"), good.chopped(1)})
            QVERIFY2(!snapshotFromJson(bad), bad.constData());
        // Each value of the document, taken away or replaced by something else.
        int tried = 0;
        const auto spoil = [&](auto &&self, const QJsonValue &value, const std::function<QByteArray(const QJsonValue &)> &whole) -> void {
            if (value.isObject()) {
                const QJsonObject object = value.toObject();
                for (auto it = object.begin(); it != object.end(); ++it) {
                    QJsonObject without = object;
                    without.remove(it.key());
                    const auto refused = snapshotFromJson(whole(without));
                    QVERIFY2(!refused, qPrintable(it.key()));
                    QCOMPARE(refused.error().kind, Error::Kind::Schema);
                    ++tried;
                    self(self, it.value(), [&](const QJsonValue &other) {
                        QJsonObject changed = object;
                        changed[it.key()] = other;
                        return whole(changed);
                    });
                }
            } else if (value.isArray()) {
                const QJsonArray array = value.toArray();
                for (const qsizetype i : {qsizetype(0), array.size() - 1}) {
                    if (!array.isEmpty())
                        self(self, array[i], [&](const QJsonValue &other) {
                            QJsonArray changed = array;
                            changed[i] = other;
                            return whole(changed);
                        });
                }
            } else if (!value.isNull()) {
                for (const QJsonValue &other : {value.isString() ? QJsonValue(5) : QJsonValue(u"x"_s), QJsonValue(true), QJsonValue(QJsonObject())})
                    QVERIFY2(!snapshotFromJson(whole(other)), whole(other).constData());
                if (value.isDouble())
                    QVERIFY(!snapshotFromJson(whole(1.5)));
            }
        };
        spoil(spoil, QJsonDocument::fromJson(good).object(),
              [](const QJsonValue &all) { return QJsonDocument(all.toObject()).toJson(); });
        QVERIFY(tried > 60);
        for (const char *bad : {"{}", "{\"since\": null}", "{\"since\": \"x\", \"lines\": []}", "{\"since\": 5, \"lines\": [[\"came\", \"x\", \"\"]]}",
                                "{\"since\": 5, \"lines\": [[\"went\", \"x\", \"\", 1]]}"})
            QVERIFY2(!digestFromJson(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"

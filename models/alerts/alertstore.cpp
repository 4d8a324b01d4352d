#include "models/alerts/alertstore.h"

#include "models/alerts/alertbook.h"

#include <QJsonDocument>

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

/// `a` is the alert in every statement; its columns begin at `first`.
constexpr auto columns = "a.id, a.rule, a.fingerprint, a.severity, a.level, a.facts::text, halfday.us(a.since), halfday.us(a.raised_at), "
                         "halfday.us(a.resolved_at), a.acknowledged_by, halfday.us(a.acknowledged_at), a.acknowledged_because, "
                         "a.snoozed_by, halfday.us(a.snoozed_until), a.snoozed_because, a.back_because, a.version"_L1;

Alert alert(const Row &row, int first)
{
    Alert a;
    a.id = row.integer(first);
    a.rule = row.text(first + 1);
    a.fingerprint = row.text(first + 2);
    a.severity = row.text(first + 3) == "red"_L1 ? Severity::Red : Severity::Yellow;
    a.level = row.number(first + 4);
    a.facts = QJsonDocument::fromJson(row.text(first + 5).toUtf8()).object();
    a.since = row.instant(first + 6);
    a.raisedAt = row.instant(first + 7);
    a.resolvedAt = row.maybeInstant(first + 8);
    a.acknowledgedBy = row.text(first + 9);
    a.acknowledgedAt = row.maybeInstant(first + 10);
    a.acknowledgedBecause = row.text(first + 11);
    a.snoozedBy = row.text(first + 12);
    a.snoozedUntil = row.maybeInstant(first + 13);
    a.snoozedBecause = row.text(first + 14);
    a.backBecause = row.text(first + 15);
    a.version = row.number(first + 16);
    return a;
}

/// Both ways to the board answer alike: the clock, when it was judged, the limit, and a row for each open alert or one of nulls.
Result<AlertBoard> board(Session &session, const QString &sql, const Parameters &parameters)
{
    QList<Alert> open;
    AlertBoard answer;
    const auto done = session.each(sql, parameters, [&](const Row &row) {
        answer.asOf = row.instant(0);
        answer.judgedAt = row.maybeInstant(1);
        answer.staleAfter = std::chrono::seconds(row.integer(2));
        if (!row.isNull(3))
            open.append(alert(row, 3));
    });
    if (!done)
        return fail(done.error());
    AlertBoard sorted = sortedBoard(std::move(open), answer.asOf);
    sorted.judgedAt = answer.judgedAt;
    sorted.staleAfter = answer.staleAfter;
    return sorted;
}

constexpr auto beatSql = "select halfday.us(b.now), halfday.us(b.judged_at), extract(epoch from b.stale_after)::bigint, %1 "
                         "from halfday.beat_alerts($1, make_interval(secs => $2 / 1000.0)) b cross join lateral (select (b.alert).*) a"_L1;

constexpr auto openSql = "select halfday.us(clock_timestamp()), (select halfday.us(l.began_at) from halfday.leases l where l.job = 'alerts'), "
                         "extract(epoch from halfday.policy('stale_after')::interval)::bigint, %1 "
                         "from (select 1) once left join halfday.alerts a on a.resolved_at is null"_L1;

constexpr auto narrowed = "($1::text is null or severity = $1) and ($2 = '' or rule = $2)"_L1;

// The page's numbers come with every row, and alone when the page is empty; counting looks at open alerts only.
constexpr auto pageSql = R"(
with told as (
    select halfday.us(clock_timestamp()) as now, count(*) as open, count(*) filter (where severity = 'red') as red
    from halfday.alerts where resolved_at is null)
select told.now, told.open, told.red, %1
from told left join lateral (
    select * from halfday.alerts
    where %2
      and %3
      and ($3::bigint is null or (raised_at, id) < ($4::timestamptz, $3::bigint))
    order by raised_at desc, id desc limit $5) a on true
order by a.raised_at desc, a.id desc)"_L1;

// One function for each that nobody changed meanwhile, in the order of their ids, so that two operators do not wait for each other.
constexpr auto groupSql = "select s.id, (%1)::text from unnest($1::bigint[], $2::integer[]) s(id, version) "
                          "join halfday.alerts a on a.id = s.id and a.version = s.version and a.resolved_at is null order by s.id"_L1;

Result<QList<qint64>> decideAll(Session &session, QLatin1StringView deed, const QList<Alert> &seen, const Parameters &more)
{
    QList<qint64> ids;
    QList<int> versions;
    for (const Alert &alert : seen) {
        ids << alert.id;
        versions << alert.version;
    }
    return session.list<qint64>(QString(groupSql).arg(deed), Parameters{ids, versions} + more, [](const Row &row) { return row.integer(0); });
}

QString condition(AlertFilter::Show show)
{
    switch (show) {
    case AlertFilter::Show::Open:
        return u"resolved_at is null"_s;
    case AlertFilter::Show::Resolved:
        return u"resolved_at is not null"_s;
    case AlertFilter::Show::Everything:
        break;
    }
    return u"true"_s;
}

Parameter severityName(std::optional<Severity> severity)
{
    if (!severity)
        return nullptr;
    return *severity == Severity::Red ? u"red"_s : u"yellow"_s;
}

} // namespace

Task<AlertBoard> AlertStore::beat(QString claimant, std::chrono::milliseconds slowest) const
{
    return m_database.watch<AlertBoard>([claimant, slowest](Session &session) {
        return board(session, QString(beatSql).arg(columns), {claimant, qint64(slowest.count())});
    });
}

Task<AlertBoard> AlertStore::open() const
{
    return m_database.read<AlertBoard>([](Session &session) { return board(session, QString(openSql).arg(columns), {}); });
}

Task<AlertPage> AlertStore::page(AlertFilter filter, std::optional<AlertPageKey> after, int most) const
{
    return m_database.read<AlertPage>([filter = std::move(filter), after, most](Session &session) -> Result<AlertPage> {
        AlertPage page;
        const Parameters parameters{severityName(filter.severity), filter.rule, after ? Parameter(after->id) : Parameter(nullptr),
                                    after ? Parameter(after->raisedAt) : Parameter(nullptr), most + 1};
        const auto done = session.each(QString(pageSql).arg(columns, condition(filter.show), narrowed), parameters, [&](const Row &row) {
            page.serverNow = row.instant(0);
            page.open = row.number(1);
            page.red = row.number(2);
            if (!row.isNull(3))
                page.alerts.append(alert(row, 3));
        });
        if (!done)
            return fail(done.error());
        page.more = page.alerts.size() > most; // one row more was asked for, only to know this
        if (page.more)
            page.alerts.removeLast();
        return page;
    });
}

CountQuery AlertStore::counting(const AlertFilter &filter)
{
    return {u"halfday.alerts where %1 and %2"_s.arg(condition(filter.show), narrowed), {severityName(filter.severity), filter.rule}};
}

Task<QList<AlertEvent>> AlertStore::history(qint64 alertId) const
{
    return m_database.read<QList<AlertEvent>>([alertId](Session &session) {
        return session.list<AlertEvent>(
            u"select halfday.us(at), what, actor, note from halfday.alert_events where alert_id = $1 order by at, id"_s, {alertId},
            [](const Row &row) { return AlertEvent{row.instant(0), row.text(1), row.text(2), row.text(3)}; });
    });
}

Task<std::optional<Instant>> AlertStore::nextSession() const
{
    return m_database.read<std::optional<Instant>>([](Session &session) {
        return session.one<std::optional<Instant>>(u"select halfday.us(halfday.next_session(clock_timestamp()))"_s, {},
                                                   [](const Row &row) { return row.maybeInstant(0); });
    });
}

Task<bool> AlertStore::acknowledge(qint64 alertId, int seenVersion, QString because) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.acknowledge_alert($1, $2, $3)"_s, {alertId, seenVersion, because}).map([] { return true; });
    });
}

Task<bool> AlertStore::unacknowledge(qint64 alertId, int seenVersion) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.unacknowledge_alert($1, $2)"_s, {alertId, seenVersion}).map([] { return true; });
    });
}

Task<bool> AlertStore::snooze(qint64 alertId, int seenVersion, Instant until, QString because) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.snooze_alert($1, $2, $3, $4)"_s, {alertId, seenVersion, until, because})
            .map([] { return true; });
    });
}

Task<bool> AlertStore::unsnooze(qint64 alertId, int seenVersion) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.unsnooze_alert($1, $2)"_s, {alertId, seenVersion}).map([] { return true; });
    });
}

Task<QList<qint64>> AlertStore::acknowledgeAll(QList<Alert> seen, QString because) const
{
    return m_database.write<QList<qint64>>([=](Session &session) {
        return decideAll(session, "halfday.acknowledge_alert(s.id, s.version, $3)"_L1, seen, {because});
    });
}

Task<QList<qint64>> AlertStore::snoozeAll(QList<Alert> seen, Instant until, QString because) const
{
    return m_database.write<QList<qint64>>([=](Session &session) {
        return decideAll(session, "halfday.snooze_alert(s.id, s.version, $3, $4)"_L1, seen, {until, because});
    });
}

Task<QList<qint64>> AlertStore::takeBackAll(QList<Alert> seen) const
{
    return m_database.write<QList<qint64>>([=](Session &session) {
        return decideAll(session, "case when a.acknowledged_at is not null then halfday.unacknowledge_alert(s.id, s.version)::text "
                                  "else halfday.unsnooze_alert(s.id, s.version)::text end"_L1, seen, {});
    });
}

Task<bool> AlertStore::reportOutage(Instant from, Instant to, QString claimant) const
{
    return m_database.watch<bool>([=](Session &session) {
        return session.execute(u"select halfday.report_outage($1, $2, $3)"_s, {from, to, claimant}).map([] { return true; });
    });
}

Task<bool> AlertStore::reportDeliveries(QString provider, int failed, std::optional<Instant> oldest) const
{
    return m_database.watch<bool>([=](Session &session) {
        return session.execute(u"select halfday.report_deliveries($1, $2, $3)"_s, {provider, failed, oldest}).map([] { return true; });
    });
}

} // namespace halfday

#include "models/refunds/refundstore.h"

#include "models/refunds/refundrow.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto attemptColumns = "id, request_id, provider, charge_id, amount, currency, state, provider_refund_id, failure, "
                                "halfday.us(begun_at), halfday.us(succeeded_at), sends"_L1;

RefundAttempt attempt(const Row &row)
{
    return {row.uuid(0), row.integer(1), row.text(2), row.text(3), {row.integer(4), row.text(5)},
            refundStateFromName(row.text(6)).value_or(RefundState::Unknown), row.text(7), row.text(8), row.instant(9),
            row.maybeInstant(10), row.number(11)};
}

constexpr auto searched = "($1 = '' or business ilike $1 or customer_email ilike $1 or charge_id ilike $1 or reason ilike $1)"_L1;

// The page's numbers come with every row, and alone when the page is empty. Counting looks at undecided requests only.
constexpr auto pageSql = R"(
with told as (
    select halfday.us(clock_timestamp()) as now,
           count(*) filter (where q.state = 'open') as open,
           count(*) filter (where q.state = 'refunding') as in_progress,
           (select count(*) from halfday.refunds where state = 'unknown') as unknown,
           halfday.us(min(halfday.refund_window_closes(p.purchased_at, p.provider))
               filter (where q.state = 'open' and q.accepted_at is null
                       and halfday.policy('refund_window_basis', p.provider) = 'decision'
                       and halfday.refund_window_closes(p.purchased_at, p.provider) > clock_timestamp())) as soonest
    from halfday.refund_requests q join halfday.payments p on p.id = q.payment_id
    where q.state in ('open', 'refunding'))
select told.now, told.open, told.in_progress, told.unknown, told.soonest,
       %4
from told left join lateral (
    select * from halfday.refund_queue
    where %1
      and %5
      and ($2::bigint is null or (purchased_at, id) %2 ($3::timestamptz, $2::bigint))
    order by purchased_at %3, id %3 limit $4) r on true
order by r.purchased_at %3, r.id %3)"_L1;

QString condition(RefundFilter::Show show)
{
    switch (show) {
    case RefundFilter::Show::Open:
        return u"state = 'open'"_s;
    case RefundFilter::Show::InProgress:
        return u"state = 'refunding'"_s;
    case RefundFilter::Show::Decided:
        return u"state in ('refunded', 'denied', 'replaced', 'withdrawn')"_s;
    case RefundFilter::Show::Everything:
        break;
    }
    return u"true"_s;
}

/// What was typed is looked for as it is: % and _ mean themselves.
QString pattern(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

constexpr auto detailsSql = R"(
select 0, l.recipient, l.subject, l.body, $2, null::bigint, false, null::bigint, null::bigint
from halfday.refund_letter($1, $2) l
union all
(select 1, o.recipient, o.subject, o.body, o.template, halfday.us(o.created_at), o.state = 'sent', o.id, null
 from halfday.outbox o
 where o.cause in (select t.name || ':' || r.id from halfday.letter_templates t, halfday.refunds r where r.request_id = $1)
    or o.cause = 'refund_denied:' || $1
 order by o.id desc)
union all
(select 2, other.state, p.currency, '', '', halfday.us(other.requested_at), false, other.id, p.amount
 from halfday.refund_requests mine
 join halfday.payments paid on paid.id = mine.payment_id
 join halfday.payments p on p.business_id = paid.business_id
 join halfday.refund_requests other on other.payment_id = p.id and other.id <> mine.id
 where mine.id = $1
 order by other.requested_at desc, other.id desc limit 20))"_L1;

void addTo(RefundDetails &details, const Row &row)
{
    if (row.number(0) == 2) {
        details.history.append({row.integer(7), row.instant(5), refundRequestStateFrom(row.text(1)), {row.integer(8), row.text(2)}});
        return;
    }
    const RefundLetter letter{row.text(1), row.text(2), row.text(3), row.text(4), row.maybeInstant(5), row.boolean(6)};
    if (row.number(0) == 0)
        details.preview = letter;
    else
        details.letters.append(letter);
}

} // namespace

std::optional<RefundPageKey> RefundPage::next() const
{
    if (!more || requests.isEmpty())
        return std::nullopt;
    return RefundPageKey{requests.last().purchasedAt, requests.last().id};
}

Task<RefundPage> RefundStore::page(RefundFilter filter, std::optional<RefundPageKey> after, int most) const
{
    return m_database.read<RefundPage>([filter = std::move(filter), after, most](Session &session) -> Result<RefundPage> {
        const bool newestFirst = filter.show == RefundFilter::Show::Decided;
        const QString sql = QString(pageSql).arg(condition(filter.show), newestFirst ? u"<"_s : u">"_s,
                                                 newestFirst ? u"desc"_s : u"asc"_s, refundRequestColumns(u"r"_s), searched);
        RefundPage page;
        const Parameters parameters{pattern(filter.text), after ? Parameter(after->id) : Parameter(nullptr),
                                    after ? Parameter(after->purchasedAt) : Parameter(nullptr), most + 1};
        const auto done = session.each(sql, parameters, [&](const Row &row) {
            page.serverNow = row.instant(0);
            page.open = row.number(1);
            page.inProgress = row.number(2);
            page.unknown = row.number(3);
            page.soonestEnd = row.maybeInstant(4);
            if (!row.isNull(5))
                page.requests.append(refundRequestFrom(row, 5));
        });
        if (!done)
            return fail(done.error());
        page.more = page.requests.size() > most; // one row more was asked for, only to know this
        if (page.more)
            page.requests.removeLast();
        return page;
    });
}

CountQuery RefundStore::counting(const RefundFilter &filter)
{
    return {u"halfday.refund_queue where %1 and %2"_s.arg(condition(filter.show), searched), {pattern(filter.text)}};
}

Task<RefundDetails> RefundStore::details(qint64 requestId, QString templateName) const
{
    return m_database.read<RefundDetails>([=](Session &session) -> Result<RefundDetails> {
        RefundDetails details;
        const auto done = session.each(detailsSql, {requestId, templateName},
                                       [&](const Row &row) { addTo(details, row); });
        if (!done)
            return fail(done.error());
        return details;
    });
}

Task<RefundAttempt> RefundStore::begin(qint64 requestId, int seenVersion, Money seenAmount, QString claimant) const
{
    return m_database.write<RefundAttempt>([=](Session &session) {
        return session.one<RefundAttempt>(
            u"select %1 from halfday.begin_refund($1, $2, $3, $4)"_s.arg(attemptColumns),
            {requestId, seenVersion, claimant, seenAmount.minor}, attempt);
    });
}

Task<RefundAttempt> RefundStore::settle(QUuid refundId, RefundVerdict verdict) const
{
    return m_database.write<RefundAttempt>([=](Session &session) {
        return session.one<RefundAttempt>(
            u"select %1 from halfday.settle_refund($1, $2, nullif($3, ''), nullif($4, ''))"_s.arg(attemptColumns),
            {refundId, refundStateName(verdict.state), verdict.providerRefundId, verdict.failure}, attempt);
    });
}

Task<RefundAttempt> RefundStore::sendAgain(QUuid refundId, QString claimant, std::chrono::seconds replaySafeFor) const
{
    return m_database.write<RefundAttempt>([=](Session &session) {
        return session.one<RefundAttempt>(
            u"select %1 from halfday.resend_refund($1, $2, make_interval(secs => $3))"_s.arg(attemptColumns),
            {refundId, claimant, qint64(replaySafeFor.count())}, attempt);
    });
}

Task<QList<RefundAttempt>> RefundStore::claim(QString claimant, std::chrono::seconds lease, int most) const
{
    return m_database.write<QList<RefundAttempt>>([=](Session &session) {
        return session.list<RefundAttempt>(
            u"select %1 from halfday.claim_refunds($1, make_interval(secs => $2), $3)"_s.arg(attemptColumns),
            {claimant, qint64(lease.count()), most}, attempt);
    });
}

Task<bool> RefundStore::deny(qint64 requestId, int seenVersion) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.execute(u"select halfday.deny_refund($1, $2)"_s, {requestId, seenVersion}).map([] { return true; });
    });
}

} // namespace halfday

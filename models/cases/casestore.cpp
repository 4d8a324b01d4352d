#include "models/cases/casestore.h"

#include "models/refunds/refundrow.h"

namespace halfday {

using namespace Qt::StringLiterals;

namespace {

constexpr auto narrowed = R"(($1 = '' or business ilike $1 or customer_email ilike $1 or charge_id ilike $1 or issue_type ilike $1 or note ilike $1)
      and (not $2 or assigned_to = session_user))"_L1;

// The page's numbers come with every row, and alone when the page is empty. Counting looks at pending cases only.
constexpr auto pageSql = R"(
with told as (
    select count(*) as pending,
           count(*) filter (where sla_deadline <= statement_timestamp()) as breached,
           count(*) filter (where sla_deadline > statement_timestamp()
                              and sla_deadline <= statement_timestamp() + halfday.policy('case_soon')::interval) as soon
    from halfday.cases where status = 'pending')
select halfday.us(statement_timestamp()), session_user::text, told.pending, told.breached, told.soon,
       c.id, c.version, c.status, c.issue_type, c.note, c.assigned_to, halfday.us(c.created_at), halfday.us(c.deadline),
       halfday.us(c.resolved_at), c.payment_id, c.provider, c.charge_id, c.amount, c.refunded_amount, c.currency,
       c.payment_status, c.payment_method, halfday.us(c.purchased_at), c.business, c.customer_email,
       c.refundability, c.refundable_now, halfday.us(c.window_closes_at), c.confirm_above, c.soon_seconds,
       c.refund_id, c.request_id, c.refund_state, c.refund_amount, c.provider_refund_id, c.failure,
       halfday.us(c.begun_at), halfday.us(c.succeeded_at), c.sends
from told left join lateral (
    select * from halfday.case_queue
    where %1 and %2
      and %5
      and ($3::bigint is null or (deadline, id) %3 ($4::timestamptz, $3::bigint))
    order by deadline %4, id %4 limit $5) c on true
order by c.deadline %4, c.id %4)"_L1;

QString condition(CaseFilter::Show show)
{
    switch (show) {
    case CaseFilter::Show::Pending:
        return u"status = 'pending'"_s;
    case CaseFilter::Show::Breached:
        return u"status = 'pending' and deadline <= statement_timestamp()"_s;
    case CaseFilter::Show::Soon:
        return u"status = 'pending' and deadline > statement_timestamp() "
                "and deadline <= statement_timestamp() + halfday.policy('case_soon')::interval"_s;
    case CaseFilter::Show::Escalated:
        return u"status = 'escalated'"_s;
    case CaseFilter::Show::Done:
        return u"status in ('resolved', 'sla_missed_refunded')"_s;
    case CaseFilter::Show::Everything:
        break;
    }
    return u"true"_s;
}

QString condition(CaseFilter::Method method)
{
    switch (method) {
    case CaseFilter::Method::Automatic:
        return u"halfday.refunds_itself(payment_method, provider)"_s;
    case CaseFilter::Method::Manual:
        return u"not halfday.refunds_itself(payment_method, provider)"_s;
    case CaseFilter::Method::All:
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

CaseState stateFrom(const QString &name)
{
    if (name == "escalated"_L1)
        return CaseState::Escalated;
    if (name == "resolved"_L1)
        return CaseState::Resolved;
    if (name == "sla_missed_refunded"_L1)
        return CaseState::MissedRefunded;
    return CaseState::Pending;
}

CaseRefundability refundabilityFrom(const QString &name)
{
    if (name == "automatic"_L1)
        return CaseRefundability::Automatic;
    if (name == "nothing_left"_L1)
        return CaseRefundability::NothingLeft;
    if (name == "not_paid"_L1)
        return CaseRefundability::NotPaid;
    if (name == "under_way"_L1)
        return CaseRefundability::UnderWay;
    return CaseRefundability::ManualMethod;
}

Case caseFrom(const Row &row)
{
    Case c;
    c.id = row.integer(5);
    c.version = row.number(6);
    c.state = stateFrom(row.text(7));
    c.issueType = row.text(8);
    c.note = row.text(9);
    c.assignedTo = row.text(10);
    c.createdAt = row.instant(11);
    c.deadline = row.instant(12);
    c.resolvedAt = row.maybeInstant(13);
    c.paymentId = row.integer(14);
    c.provider = row.text(15);
    c.chargeId = row.text(16);
    c.amount = {row.integer(17), row.text(19)};
    c.refundedMinor = row.integer(18);
    c.paymentStatus = row.text(20);
    c.paymentMethod = row.text(21);
    c.purchasedAt = row.instant(22);
    c.business = row.text(23);
    c.customerEmail = row.text(24);
    c.refundability = refundabilityFrom(row.text(25));
    c.refundableNow = row.boolean(26);
    c.windowClosesAt = row.maybeInstant(27);
    c.confirmAbove = row.integer(28);
    c.soonSeconds = row.integer(29);
    if (!row.isNull(30))
        c.attempt = RefundAttempt{row.uuid(30), row.integer(31), c.provider, c.chargeId, {row.integer(33), c.amount.currency},
                                  refundStateFromName(row.text(32)).value_or(RefundState::Unknown), row.text(34),
                                  row.text(35), row.instant(36), row.maybeInstant(37), row.number(38)};
    return c;
}

Task<bool> done(Database &database, QString sql, Parameters parameters)
{
    return database.write<bool>([sql = std::move(sql), parameters = std::move(parameters)](Session &session) {
        return session.execute(sql, parameters).map([] { return true; });
    });
}

} // namespace

CountQuery CaseStore::counting(const CaseFilter &filter)
{
    return {u"halfday.case_queue where %1 and %2 and %3"_s.arg(condition(filter.show), condition(filter.method), narrowed),
            {pattern(filter.text), filter.onlyMine}};
}

Task<CasePage> CaseStore::page(CaseFilter filter, std::optional<CasePageKey> after, int most) const
{
    return m_database.read<CasePage>([filter = std::move(filter), after, most](Session &session) -> Result<CasePage> {
        const bool newestFirst = filter.show == CaseFilter::Show::Done || filter.show == CaseFilter::Show::Everything;
        const QString sql = QString(pageSql).arg(condition(filter.show), condition(filter.method),
                                                 newestFirst ? u"<"_s : u">"_s, newestFirst ? u"desc"_s : u"asc"_s, narrowed);
        CasePage page;
        const Parameters parameters{pattern(filter.text), filter.onlyMine, after ? Parameter(after->id) : Parameter(nullptr),
                                    after ? Parameter(after->deadline) : Parameter(nullptr), most + 1};
        const auto read = session.each(sql, parameters, [&](const Row &row) {
            page.serverNow = row.instant(0);
            page.me = row.text(1);
            page.pending = row.number(2);
            page.breached = row.number(3);
            page.soon = row.number(4);
            if (!row.isNull(5))
                page.cases.append(caseFrom(row));
        });
        if (!read)
            return fail(read.error());
        page.more = page.cases.size() > most; // one row more was asked for, only to know this
        if (page.more)
            page.cases.removeLast();
        return page;
    });
}

Task<bool> CaseStore::assign(qint64 caseId, int seenVersion, bool toMe) const
{
    return done(m_database, u"select halfday.assign_case($1, $2, $3)"_s, {caseId, seenVersion, toMe});
}

Task<bool> CaseStore::escalate(qint64 caseId, int seenVersion, QString note) const
{
    return done(m_database, u"select halfday.escalate_case($1, $2, $3)"_s, {caseId, seenVersion, note});
}

Task<bool> CaseStore::resolve(qint64 caseId, int seenVersion, QString note) const
{
    return done(m_database, u"select halfday.resolve_case($1, $2, $3)"_s, {caseId, seenVersion, note});
}

Task<bool> CaseStore::reopen(qint64 caseId, int seenVersion) const
{
    return done(m_database, u"select halfday.reopen_case($1, $2)"_s, {caseId, seenVersion});
}

Task<RefundRequest> CaseStore::openRefund(qint64 caseId, int seenVersion, std::optional<qint64> seenMinor) const
{
    return m_database.write<RefundRequest>([=](Session &session) {
        return session.one<RefundRequest>(
            u"select %1 from halfday.open_case_refund($1, $2, $3) r"_s.arg(refundRequestColumns(u"r"_s)),
            {caseId, seenVersion, seenMinor},
            [](const Row &row) { return refundRequestFrom(row, 0); });
    });
}

Task<bool> CaseStore::alertBreach(qint64 caseId) const
{
    return m_database.write<bool>([=](Session &session) {
        return session.one<bool>(u"select halfday.alert_breach($1)"_s, {caseId}, [](const Row &row) { return row.boolean(0); });
    });
}

Task<bool> CaseStore::mayActUnasked() const
{
    return m_database.read<bool>([](Session &session) {
        return session.one<bool>(u"select halfday.policy('sla_auto_refund') = 'on'"_s, {},
                                 [](const Row &row) { return row.boolean(0); });
    });
}

Task<std::optional<Instant>> CaseStore::lastCheck(QString job) const
{
    return m_database.read<std::optional<Instant>>([=](Session &session) {
        return session.one<std::optional<Instant>>(
            u"select halfday.us(max(began_at)) from halfday.leases where job = $1"_s, {job},
            [](const Row &row) { return row.maybeInstant(0); });
    });
}

} // namespace halfday

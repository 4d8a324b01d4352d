#include "models/refunds/refundrow.h"

namespace halfday {

using namespace Qt::StringLiterals;

RefundRequestState refundRequestStateFrom(const QString &name)
{
    if (name == "refunding"_L1)
        return RefundRequestState::Refunding;
    if (name == "refunded"_L1)
        return RefundRequestState::Refunded;
    if (name == "denied"_L1)
        return RefundRequestState::Denied;
    if (name == "replaced"_L1)
        return RefundRequestState::Replaced;
    if (name == "withdrawn"_L1)
        return RefundRequestState::Withdrawn;
    return RefundRequestState::Open;
}

QString refundRequestColumns(const QString &alias)
{
    return QString(R"(%1.id, %1.version, %1.state, %1.reason, halfday.us(%1.requested_at), %1.decided_by, halfday.us(%1.decided_at),
       %1.provider, %1.charge_id, %1.amount, %1.refunded_amount, %1.currency, %1.payment_status,
       halfday.us(%1.purchased_at), %1.business, %1.customer_email, halfday.us(%1.window_closes_at),
       %1.window_basis = 'request', %1.refundable, %1.accepted_before, %1.confirm_above,
       %1.other_requests, %1.recent_requests, %1.recent_limit,
       %1.refund_id, %1.refund_amount, %1.refund_state, %1.provider_refund_id, %1.failure, halfday.us(%1.begun_at),
       halfday.us(%1.succeeded_at), %1.sends, %1.begun_by, halfday.us(%1.settled_at), halfday.us(%1.next_check_at),
       %1.case_id)"_L1).arg(alias);
}

RefundRequest refundRequestFrom(const Row &row, int first)
{
    RefundRequest r;
    r.id = row.integer(first);
    r.version = row.number(first + 1);
    r.state = refundRequestStateFrom(row.text(first + 2));
    r.reason = row.text(first + 3);
    r.requestedAt = row.instant(first + 4);
    r.decidedBy = row.text(first + 5);
    r.decidedAt = row.maybeInstant(first + 6);
    r.provider = row.text(first + 7);
    r.chargeId = row.text(first + 8);
    r.amount = {row.integer(first + 9), row.text(first + 11)};
    r.refundedMinor = row.integer(first + 10);
    r.paymentStatus = row.text(first + 12);
    r.purchasedAt = row.instant(first + 13);
    r.business = row.text(first + 14);
    r.customerEmail = row.text(first + 15);
    r.windowClosesAt = row.instant(first + 16);
    r.judgedByRequest = row.boolean(first + 17);
    r.refundable = row.boolean(first + 18);
    r.acceptedBefore = row.boolean(first + 19);
    r.confirmAbove = row.integer(first + 20);
    r.otherRequests = row.number(first + 21);
    r.recentRequests = row.number(first + 22);
    r.recentLimit = row.number(first + 23);
    r.caseId = row.integer(first + 35);
    if (!row.isNull(first + 24)) {
        r.attempt = RefundAttempt{row.uuid(first + 24), r.id, r.provider, r.chargeId,
                                  {row.integer(first + 25), r.amount.currency},
                                  refundStateFromName(row.text(first + 26)).value_or(RefundState::Unknown),
                                  row.text(first + 27), row.text(first + 28), row.instant(first + 29),
                                  row.maybeInstant(first + 30), row.number(first + 31)};
        r.begunBy = row.text(first + 32);
        r.settledAt = row.maybeInstant(first + 33);
        r.nextCheckAt = row.maybeInstant(first + 34);
    }
    return r;
}

} // namespace halfday

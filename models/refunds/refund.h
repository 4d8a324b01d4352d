#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <QList>
#include <QUuid>
#include <optional>

namespace halfday {

/// Where a request stands, as the database has it.
enum class RefundRequestState {
    Open,
    Refunding,
    Refunded,
    Denied,
    Replaced,
    Withdrawn ///< made by a case that was resolved in another way
};

/// Where one attempt to give money back stands. Unknown: the provider was asked and nobody knows whether it acted.
enum class RefundState { Intended, Pending, Succeeded, Failed, Unknown };

QString refundStateName(RefundState state); ///< as in the database
std::optional<RefundState> refundStateFromName(const QString &name);

/// One attempt: the row of halfday.refunds, there before the provider hears of it.
struct RefundAttempt {
    QUuid id; ///< also the idempotency key
    qint64 requestId = 0;
    QString provider;
    QString chargeId;
    Money amount;
    RefundState state = RefundState::Intended;
    QString providerRefundId; ///< empty: the provider never named one
    QString failure; ///< the provider's reason as it came: text from outside
    Instant begunAt;
    std::optional<Instant> succeededAt; ///< kept when a success fails later
    int sends = 1; ///< how often the order may have left for the provider

    bool failedAfterSuccess() const { return state == RefundState::Failed && succeededAt.has_value(); }
    bool operator==(const RefundAttempt &) const = default;
};

/// One request as the queue shows it: payment, window, the customer's history, the last attempt.
struct RefundRequest {
    qint64 id = 0;
    int version = 0;
    RefundRequestState state = RefundRequestState::Open;
    QString reason; ///< the customer's words
    Instant requestedAt;
    QString decidedBy;
    std::optional<Instant> decidedAt;

    QString provider;
    QString chargeId;
    Money amount; ///< of the payment
    qint64 refundedMinor = 0; ///< of it, given back so far
    QString paymentStatus;
    Instant purchasedAt;
    QString business;
    QString customerEmail;

    Instant windowClosesAt;
    bool judgedByRequest = false; ///< policy refund_window_basis: the request's time counts, not the decision's
    bool refundable = false; ///< by the server's clock when the row was read
    bool acceptedBefore = false; ///< an attempt was begun in time; trying again is no new decision
    qint64 confirmAbove = 0; ///< minor units; policy refund_confirm_above
    int otherRequests = 0; ///< of the same business, ever
    int recentRequests = 0; ///< of the same business within the policy's days, this one included
    int recentLimit = 0;
    qint64 caseId = 0; ///< the case that made it or took it over; 0: none

    std::optional<RefundAttempt> attempt; ///< the last one
    QString begunBy;
    std::optional<Instant> settledAt;
    std::optional<Instant> nextCheckAt;

    /// What a refund begun now would give back.
    Money atStake() const { return {amount.minor - refundedMinor, amount.currency}; }
    bool isRepeatRefunder() const { return recentLimit > 0 && recentRequests >= recentLimit; }
    bool needsConfirmation() const { return atStake().minor > confirmAbove; }
    bool isOpen() const { return state == RefundRequestState::Open; }
    /// Whether time runs out for it: the decision must come before windowClosesAt.
    bool runsOut() const { return isOpen() && !judgedByRequest && !acceptedBefore; }
    /// Whether a refund may still begin, as far as a clock on this side can tell; the database decides.
    bool isRefundableAt(Instant now) const
    {
        return refundable && (!runsOut() || now < windowClosesAt);
    }

    bool operator==(const RefundRequest &) const = default;
};

/// What the operator must be able to tell apart at a glance.
enum class RefundSituation {
    Waiting, ///< open, inside its window
    WindowClosed, ///< open, can only be denied
    Intended, ///< recorded; being sent, or not sent yet
    Pending,
    Succeeded,
    Failed, ///< no money moved; the request is open again
    FailedAfterSuccess, ///< the money came back days later
    Unknown,
    Denied
};

RefundSituation situationOf(const RefundRequest &request, Instant now);

/// The situation in the operator's words. `provider` is a display name ("Stripe").
struct RefundWords {
    QString state; ///< for a badge: "Pending"
    QString happened;
    QString money; ///< whether money moved
    QString next;
};
RefundWords wordsFor(RefundSituation situation, const RefundRequest &request);

/// "Stripe" for "stripe"; an unknown provider's own name.
QString providerName(const QString &provider);

/// A letter to the customer, as it would be written now or as it was.
struct RefundLetter {
    QString recipient;
    QString subject;
    QString body;
    QString templateName;
    std::optional<Instant> writtenAt; ///< nothing: a preview
    bool sent = false; ///< has left the outbox

    bool operator==(const RefundLetter &) const = default;
};

/// Another request of the same business.
struct RefundHistoryEntry {
    qint64 requestId = 0;
    Instant requestedAt;
    RefundRequestState state = RefundRequestState::Open;
    Money amount;
};

struct RefundDetails {
    RefundLetter preview;
    QList<RefundLetter> letters; ///< written already, newest first
    QList<RefundHistoryEntry> history; ///< newest first, at most 20
};

} // namespace halfday

#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/refunds/refund.h"

#include <optional>

namespace halfday {

enum class CaseState { Pending, Escalated, Resolved, MissedRefunded };

/// How a pending case stands against its deadline, by the server's clock.
enum class CaseUrgency { Breached, Soon, Later, Done };

/// Why a case can or cannot be refunded by itself.
enum class CaseRefundability {
    Automatic, ///< card, Apple Pay, Google Pay, and nothing stands in the way
    ManualMethod, ///< bank transfer and local methods: a person sends the money
    NothingLeft, ///< the payment was given back already
    NotPaid, ///< the payment failed, is pending or disputed
    UnderWay ///< a refund of this payment has been begun
};

/// One row of the manual-resolution queue with the payment it is about.
struct Case {
    qint64 id = 0;
    int version = 0;
    CaseState state = CaseState::Pending;
    QString issueType; ///< the product's word: "missing_quiz_data"
    QString note; ///< text from outside
    QString assignedTo;
    Instant createdAt;
    Instant deadline;
    std::optional<Instant> resolvedAt;

    qint64 paymentId = 0;
    QString provider;
    QString chargeId;
    Money amount; ///< of the payment
    qint64 refundedMinor = 0; ///< of it, given back so far
    QString paymentStatus;
    QString paymentMethod; ///< "card", "apple_pay", "bank_transfer", …
    Instant purchasedAt;
    QString business;
    QString customerEmail;

    CaseRefundability refundability = CaseRefundability::ManualMethod;
    bool refundableNow = false; ///< Automatic, and the deadline has passed or the refund window is open
    std::optional<Instant> windowClosesAt; ///< of the payment's refund window
    qint64 confirmAbove = 0; ///< minor units; policy refund_confirm_above
    qint64 soonSeconds = 3600; ///< policy case_soon
    std::optional<RefundAttempt> attempt; ///< the last refund that this case began

    Money atStake() const { return {amount.minor - refundedMinor, amount.currency}; }
    bool isPending() const { return state == CaseState::Pending; }
    bool needsConfirmation() const { return atStake().minor > confirmAbove; }
    CaseUrgency urgencyAt(Instant now) const
    {
        if (!isPending())
            return CaseUrgency::Done;
        if (now >= deadline) // at exactly its deadline a case is late
            return CaseUrgency::Breached;
        return deadline - now <= std::chrono::seconds(soonSeconds) ? CaseUrgency::Soon : CaseUrgency::Later;
    }
    bool operator==(const Case &) const = default;
};

} // namespace halfday
